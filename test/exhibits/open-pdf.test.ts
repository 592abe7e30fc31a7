import { PDFDocument, StandardFonts } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { codesOf, listTexts, open, packed, stream, writePage, writePdf } from "./make-files.ts";

const tree = (kids: string, count: number | string, ...objects: readonly string[]): Buffer =>
  writePdf(["<</Type/Catalog/Pages 2 0 R>>", `<</Type/Pages/Kids[${kids}]/Count ${count}>>`, ...objects]);
const leaf = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>";

describe("the size that a page shows", () => {
  it.each([
    ["its media box", "", 200, 100],
    ["cut to the crop box", "/CropBox[10 10 110 60]", 100, 50],
    ["and no more than the media box", "/CropBox[-50 -50 150 500]", 150, 100],
    ["corners in any order", "/CropBox[110 60 10 10]", 100, 50],
    ["a crop box outside does not count", "/CropBox[500 500 600 600]", 200, 100],
    ["turned", "/Rotate 90", 100, 200],
    ["turned the other way round", "/Rotate -90", 100, 200],
    ["turned upside down, and round again", "/Rotate 540", 200, 100],
    ["in larger units", "/UserUnit 2.5", 500, 250],
  ])("%s", async (_, page, widthPt, heightPt) => {
    const outcome = await open(writePage(page));
    expect(outcome).toMatchObject({ ok: true, problems: [], value: { pages: [{ widthPt, heightPt }] } });
  });

  it("is inherited through all levels of the tree", async () => {
    const bytes = tree(
      "3 0 R",
      1,
      "<</Type/Pages/Parent 2 0 R/Kids[4 0 R]/Count 1/MediaBox[0 0 300 400]/Rotate 270>>",
      "<</Type/Page/Parent 3 0 R>>",
    );
    expect(await open(bytes)).toMatchObject({
      ok: true,
      problems: [],
      value: { pages: [{ widthPt: 400, heightPt: 300 }] },
    });
  });

  it("is Letter where nothing says it, with a warning", async () => {
    const outcome = await open(tree("3 0 R", 1, "<</Type/Page/Parent 2 0 R>>"));
    expect(outcome).toMatchObject({
      ok: true,
      problems: [{ code: "pdf-page-damaged", args: { page: 1 } }],
      value: { pages: [{ widthPt: 612, heightPt: 792 }] },
    });
  });

  it("is a warning under an inch", async () => {
    expect(codesOf(await open(writePage("/CropBox[0 0 71 20]")))).toEqual(["pdf-page-tiny"]);
    expect(codesOf(await open(writePage("/CropBox[0 0 72 20]")))).toEqual([]);
  });
});

describe("pieces of several files", () => {
  const one = writePage("", [], "", stream("0 0 20 20 re f"));
  const two = tree("3 0 R 4 0 R", 2, leaf, leaf);

  it("one behind the other are not taken for the last one alone", async () => {
    expect(codesOf(await open(Buffer.concat([two, one])))).toContain("pdf-repaired");
    expect(codesOf(await open(one))).toEqual([]);
  });

  it("are not taken for what their end leads to, where pages are left", async () => {
    // The end of a file whose catalog has another number, behind the beginning of one with two pages.
    const objects = [
      "<</Type/Catalog/Pages 9 0 R>>",
      "<</Type/Pages/Kids[10 0 R]/Count 1>>",
      "<</Type/Page/Parent 9 0 R/MediaBox[0 0 50 50]>>",
    ];
    const end = objects.map((object, index) => `${index + 8} 0 obj\n${object}\nendobj\n`).join("");
    const start = two.subarray(0, two.indexOf("xref"));
    const joined = Buffer.concat([
      start,
      Buffer.from(`${end}trailer\n<</Size 11/Root 8 0 R>>\nstartxref\n77\n%%EOF\n`),
    ]);
    const outcome = await open(joined);
    expect(codesOf(outcome)).toContain("pdf-repaired");
  });

  it("are not taken for what their end leads to, where its objects stand over the others", async () => {
    const [start = "", rest = ""] = [two.toString("latin1"), one.toString("latin1")].map(
      (text) => text.split("xref")[0],
    );
    const joined = `${start}${rest.slice(rest.indexOf("1 0 obj"))}trailer\n<</Size 5/Root 1 0 R>>\nstartxref\n9\n%%EOF\n`;
    expect(codesOf(await open(Buffer.from(joined, "latin1")))).toContain("pdf-repaired");
  });

  it("do not make a page that was deleted come back", async () => {
    const [first = ""] = two.toString("latin1").split("xref");
    const at = two.length;
    const change = "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n";
    const place = String(at).padStart(10, "0");
    const changed = Buffer.concat([
      two,
      Buffer.from(
        `${change}xref\n2 1\n${place} 00000 n \ntrailer\n<</Size 5/Root 1 0 R/Prev ${first.length}>>\nstartxref\n${at + change.length}\n%%EOF\n`,
      ),
    ]);
    const outcome = await open(changed);
    expect([codesOf(outcome), outcome.ok && outcome.value.pages.length]).toEqual([[], 1]);
  });
});

describe("the tree of pages", () => {
  it("is walked in order", async () => {
    const page = (width: number): string => `<</Type/Page/MediaBox[0 0 ${width} 100]>>`;
    const bytes = tree(
      "3 0 R 4 0 R 7 0 R",
      4,
      page(101),
      "<</Type/Pages/Kids[5 0 R 6 0 R]/Count 2>>",
      page(102),
      page(103),
      page(104),
    );
    const outcome = await open(bytes);
    expect(outcome.ok && outcome.value.pages.map(({ widthPt }) => widthPt)).toEqual([101, 102, 103, 104]);
    expect(
      outcome.ok && outcome.value.content.kind === "pdf" && outcome.value.content.drawings[3]?.visible.box,
    ).toEqual([0, 0, 104, 100]);
  });

  it("is refused where it runs in circles or leads to nothing", async () => {
    expect(codesOf(await open(tree("2 0 R", 1)))).toEqual(["pdf-damaged"]);
    expect(codesOf(await open(tree("3 0 R", 1, "<</Type/Pages/Kids[2 0 R]/Count 1>>")))).toEqual(["pdf-damaged"]);
  });

  it("is walked around where it leads in circles or to nothing, and that is an error to be confirmed", async () => {
    expect(codesOf(await open(tree("3 0 R 9 0 R", 2, leaf)))).toEqual(["pdf-repaired", "pdf-page-count-differs"]);
    const looping = await open(tree("3 0 R 2 0 R 4 0 R", 2, leaf, leaf));
    expect(codesOf(looping)).toEqual(["pdf-repaired"]);
    expect(looping).toMatchObject({ ok: true, problems: [{ severity: "error", args: { pages: 2 } }] });
  });

  it("is done without where it leads to no page: every page of the file is taken, with what it would inherit", async () => {
    const outcome = await open(
      writePdf([
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[9 0 R]/Count 2>>",
        "<</Type/Pages/MediaBox[0 0 321 100]/Rotate 90/Kids[]>>",
        "<</Type/Page/Parent 3 0 R>>",
        "<</Type/Page/Parent 3 0 R/MediaBox[0 0 50 80]>>",
      ]),
    );
    expect(codesOf(outcome)).toContain("pdf-repaired");
    expect(outcome.ok && outcome.value.pages).toMatchObject([
      { widthPt: 100, heightPt: 321 },
      { widthPt: 80, heightPt: 50 },
    ]);
  });

  it("is refused where it is empty", async () => {
    expect(codesOf(await open(tree("", 0)))).toEqual(["pdf-without-pages"]);
    expect(codesOf(await open(writePdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 0>>"])))).toEqual([
      "pdf-without-pages",
    ]);
  });

  it("tells where the file counts otherwise than its pages", async () => {
    expect((await open(tree("3 0 R", 3, leaf))).problems).toMatchObject([
      { code: "pdf-page-count-differs", args: { said: 3, found: 1 } },
    ]);
  });

  it("has a limit", async () => {
    const outcome = await open(tree("3 0 R 3 0 R 3 0 R", 3, leaf), { mostPages: 2 });
    expect(outcome.problems).toMatchObject([{ code: "pdf-too-many-pages", args: { pages: 3, most: 2 } }]);
    expect(codesOf(await open(tree("3 0 R 3 0 R", 2, leaf), { mostPages: 2 }))).toEqual([]);
  });

  it("may be a single page, or deep", async () => {
    expect(
      codesOf(await open(writePdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Page/MediaBox[0 0 200 100]>>"]))),
    ).toEqual([]);
    const levels = Array.from({ length: 3000 }, (_, index) => `<</Type/Pages/Kids[${index + 3} 0 R]/Count 1>>`);
    expect(codesOf(await open(writePdf(["<</Type/Catalog/Pages 2 0 R>>", ...levels, leaf])))).toEqual([]);
  });
});

describe("damage", () => {
  it("refuses what is no PDF behind its header", async () => {
    expect(codesOf(await open(Buffer.from("%PDF-1.7\n")))).toEqual(["pdf-damaged"]);
    expect(codesOf(await open(writePdf(["<</Pages 2 0 R>>"])))).toEqual(["pdf-damaged"]);
  });

  it("warns where the end is missing", async () => {
    const bytes = writePage("");
    expect(codesOf(await open(bytes.subarray(0, bytes.length - 8)))).toEqual(["pdf-cut-off"]);
    // Rubbish behind the end is none of the file.
    expect(codesOf(await open(Buffer.concat([bytes, Buffer.alloc(5000)])))).toEqual([]);
  });

  it("wants to know whether anything is lost where a later change is cut off", async () => {
    const changed = Buffer.concat([writePage(""), Buffer.from("\n9 0 obj\n<</Type/Annot")]);
    expect(await open(changed)).toMatchObject({
      ok: true,
      problems: [{ code: "pdf-change-cut-off", severity: "error" }],
    });
  });

  it("puts a lost header back, and asks to compare", async () => {
    const bytes = writePage("");
    expect(codesOf(await open(bytes.subarray(bytes.indexOf("1 0 obj"))))).toEqual(["pdf-repaired"]);
  });

  it("refuses a page whose content nobody can unpack", async () => {
    expect(codesOf(await open(writePage("", [], "", stream("rubbish", "/Filter/FlateDecode"))))).toEqual([
      "pdf-damaged",
    ]);
    expect(codesOf(await open(writePage("", [], "", stream("rubbish", "/Filter/Unheard"))))).toEqual(["pdf-damaged"]);
  });

  it("shows what is left of content that is cut off, with a warning that names the page", async () => {
    const whole = packed("0 0 20 20 re f ".repeat(50));
    const data = whole.subarray(whole.indexOf("stream\n") + 7, whole.indexOf("\nendstream") - 12);
    const outcome = await open(writePage("", [], "", stream(data, "/Filter/FlateDecode")));
    expect(outcome).toMatchObject({
      ok: true,
      problems: [{ code: "pdf-page-damaged", args: { file: "a.pdf", page: 1 } }],
    });
  });

  it("warns where content, a picture or a font is missing", async () => {
    expect(codesOf(await open(writePage("/Contents 99 0 R")))).toEqual(["pdf-page-damaged"]);
    expect(codesOf(await open(writePage("/Resources<</XObject<</Im 99 0 R>>>>")))).toEqual(["pdf-page-damaged"]);
    expect(
      codesOf(await open(writePage("/Resources<</Font<</F 5 0 R>>>>", ["<</Type/Font/FontDescriptor 99 0 R>>"]))),
    ).toEqual(["pdf-page-damaged"]);
    // What draws nothing may be missing.
    expect(
      codesOf(
        await open(writePage("/Metadata 99 0 R/Resources<</XObject<</Im 5 0 R>>>>", [stream("", "/Metadata 99 0 R")])),
      ),
    ).toEqual([]);
  });

  it("takes content that is empty or packed by rarer filters", async () => {
    expect(codesOf(await open(writePage("", [], "", stream("", "/Filter/FlateDecode"))))).toEqual([]);
    const outcome = await open(
      writePage("", [], "", stream("30203020323020323020726520 66>", "/Filter/ASCIIHexDecode")),
    );
    expect(codesOf(outcome)).toEqual([]);
    // Later stages meet plain deflate alone.
    expect(listTexts(outcome)).toContain("/FlateDecode");
  });
});

describe("locks", () => {
  const lock = async (userPassword: string | undefined): Promise<Uint8Array> => {
    const made = await PDFDocument.create();
    const font = await made.embedFont(StandardFonts.Helvetica);
    made.addPage([200, 100]).drawText("Locked", { font, size: 20 });
    made.encrypt({ ownerPassword: "owner", ...(userPassword === undefined ? {} : { userPassword }) });
    return made.save();
  };

  it("opens a file that only restricts printing or filling", async () => {
    const outcome = await open(await lock(undefined), {}, { words: true });
    expect(outcome).toMatchObject({ ok: true, problems: [], value: { content: { words: [["Locked"]] } } });
  });

  it("refuses a file that asks for a password", async () => {
    expect(codesOf(await open(await lock("secret")))).toEqual(["pdf-password"]);
  });

  it("refuses a lock that it does not know", async () => {
    const bytes = writePdf(
      [
        "<</Type/Catalog/Pages 2 0 R>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        leaf,
        "<</Filter/Unheard/V 9/R 9/O()/U()/P -4>>",
      ],
      "/Encrypt 4 0 R/ID[<00><00>]",
    );
    expect(codesOf(await open(bytes))).toEqual(["pdf-encryption-unknown"]);
  });

  it("is not misled by the lock of an earlier life of the file", async () => {
    const old =
      "<</Type/XRef/Size 1/W[1 1 1]/Root 1 0 R/Encrypt<</Filter/Standard/V 4/R 4/Length 128/P -4/O<00>/U<00>>>/ID[<00><00>]/Length 0>>\nstream\n\nendstream";
    const outcome = await open(
      writePdf(["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", leaf, old]),
    );
    expect(codesOf(outcome)).toEqual([]);
  });
});

describe("what is no page", () => {
  it("is reported and left out", async () => {
    const names =
      "/Names<</EmbeddedFiles<</Names[(a)<<>>(b)<<>>]>>/JavaScript<</Names[(x)<</S/JavaScript/JS(app.alert\\(1\\))>>]>>>>";
    const outcome = await open(writePage("/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]>>]", [], names));
    expect(outcome.problems).toMatchObject([
      { code: "pdf-attachments-left-out", args: { count: 3 } },
      { code: "pdf-scripts-left-out" },
    ]);
  });

  it.each([
    ["a script that runs at opening", "", "/OpenAction<</S/JavaScript/JS(x)>>"],
    ["actions of the whole file", "", "/AA<</WC<</S/JavaScript/JS(x)>>>>"],
    ["a link that starts a program", "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/Launch/F(calc.exe)>>>>]", ""],
  ])("names %s", async (_, page, catalog) => {
    expect(codesOf(await open(writePage(page, [], catalog)))).toEqual(["pdf-scripts-left-out"]);
  });

  it("says nothing of links and of the place where the file opens", async () => {
    expect(
      codesOf(
        await open(
          writePage(
            "/Annots[<</Subtype/Link/Rect[0 0 9 9]/A<</S/URI/URI(https://example.org)>>>>]",
            [],
            "/OpenAction[3 0 R/Fit]",
          ),
        ),
      ),
    ).toEqual([]);
  });

  it("refuses a portfolio", async () => {
    expect(codesOf(await open(writePage("", [], "/Collection<<>>")))).toEqual(["pdf-portfolio"]);
  });

  it("refuses a form that Adobe's programs build from XFA, and takes one that has its fields on its pages", async () => {
    expect(codesOf(await open(writePage("", [], "/NeedsRendering true")))).toEqual(["pdf-dynamic-form"]);
    expect(codesOf(await open(writePage("", [stream("<xdp/>")], "/AcroForm<</Fields[]/XFA 5 0 R>>")))).toEqual([
      "pdf-dynamic-form",
    ]);
    const field = "<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/F 4/Rect[0 0 50 20]>>";
    expect(
      codesOf(
        await open(writePage("/Annots[6 0 R]", [stream("<xdp/>"), field], "/AcroForm<</Fields[6 0 R]/XFA 5 0 R>>")),
      ),
    ).toEqual([]);
  });
});
