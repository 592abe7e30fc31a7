// What a black-and-white scanner would lose of a page, and what is no loss at all.
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createFileOpener } from "../../src/exhibits/file-opener.ts";
import { makeFolder, open, packed, stream, writePdf } from "./make-files.ts";

const letters = "the heart valve of the patient";
const text = (before: string, words = letters, size = 11): string =>
  `q ${before} BT /F ${size} Tf 72 700 Td (${words}) Tj ET Q\n`;

function page(content: string | Buffer, entries = "", objects: readonly (string | Buffer)[] = []): Buffer {
  return writePdf([
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources 5 0 R${entries}>>`,
    typeof content === "string" ? packed(content) : content,
    `<</Font<</F 6 0 R/T 7 0 R>>/XObject<</X 8 0 R>>/ExtGState<</Faint<</ca 0.15>>/Half<</ca 0.5>>>>/ColorSpace<</Icc[/ICCBased 9 0 R]/Spot[/Separation/Rare/DeviceCMYK 9 0 R]>>>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>",
    "<</Type/Font/Subtype/Type3/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>/Encoding<</Differences[]>>/FirstChar 0/LastChar 0/Widths[1]>>",
    ...(objects.length > 0 ? objects : [stream("", "/Type/XObject/Subtype/Form/BBox[0 0 1 1]")]),
    stream("", "/N 3"),
  ]);
}

async function risksOf(bytes: Buffer): Promise<readonly string[]> {
  const outcome = await open(bytes);
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join());
  return outcome.value.pages[0]?.scanRisks ?? [];
}

describe("a page", () => {
  it.each<[string, string, readonly string[]]>([
    ["of black words", text("0 g"), []],
    ["of words in middle grey", text("0.55 g"), []],
    ["of words in very light grey", text("0.8 g"), ["light"]],
    ["of light words in RGB, CMYK or a profile", text("0.85 0.85 0.9 rg"), ["light"]],
    ["of light words in ink", text("0 0 0 0.2 k"), ["light"]],
    ["of light words in a profile", text("/Icc cs 0.8 0.8 0.8 sc"), ["light"]],
    ["of words in a color that is not known", text("/Spot cs 0.1 scn"), []],
    ["of black words that shine through", text("/Faint gs"), ["light"]],
    ["of half as black words", text("/Half gs"), []],
    ["of red words", text("1 0 0 rg"), []],
    ["of yellow words", text("1 1 0 rg"), ["color"]],
    ["of red words on green", `0 0.5 0 rg 60 690 300 30 re f ${text("1 0 0 rg")}`, ["color"]],
    ["of black words in a pale row of a table", `0.85 0.89 0.95 rg 60 690 300 30 re f ${text("0 g")}`, []],
    ["of black words under a highlighter", `1 1 0 rg 60 690 300 16 re f ${text("0 g")}`, ["color"]],
    ["of black words on a large yellow field", `1 1 0 rg 0 400 612 392 re f ${text("0 g")}`, []],
    ["of white words in a dark head", `0.1 0.2 0.4 rg 0 650 612 140 re f ${text("1 g")}`, []],
    ["of white words on a picture", `q 612 0 0 792 0 0 cm /X Do Q ${text("1 g")}`, []],
    ["with a light footer of a few letters", `${text("0 g")}${text("0.8 g", "page 1")}`, []],
    [
      "with a light watermark",
      `${text("0 g")}q 0.85 g BT /F 90 Tf 0.7 0.7 -0.7 0.7 100 100 Tm (${letters}) Tj ET Q`,
      [],
    ],
    ["of tiny words", text("0 g", letters, 4), ["tiny"]],
    ["of tiny words by their matrix", `BT /F 1 Tf 4 0 0 4 72 700 Tm (${letters}) Tj ET`, ["tiny"]],
    ["of words that are large by their matrix", `BT /F 1 Tf 11 0 0 11 72 700 Tm (${letters}) Tj ET`, []],
    ["with a small number of a note", `${text("0 g")}${text("0 g", "12", 4)}`, []],
    ["in letters of their own size", `BT /T 1 Tf 72 700 Td (${letters}) Tj ET`, []],
    ["with tiny words behind a scan", `${text("0 g")}BT 3 Tr /F 3 Tf 72 600 Td (${letters}) Tj ET`, []],
  ])("%s", async (_, content, risks) => {
    const picture = stream(
      Buffer.alloc(100 * 100, 1),
      "/Type/XObject/Subtype/Image/Width 100/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8",
    );
    expect(await risksOf(page(content, "", [picture]))).toEqual(risks);
  });

  it("is judged by what the forms on it draw, at their size", async () => {
    const form = (matrix: string, content: string): Buffer =>
      stream(content, `/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Matrix[${matrix}]`);
    expect(await risksOf(page("/X Do", "", [form("1 0 0 1 0 0", text("0 g"))]))).toEqual([]);
    expect(await risksOf(page("/X Do", "", [form("0.3 0 0 0.3 0 0", text("0 g"))]))).toEqual(["tiny"]);
    expect(await risksOf(page("/X Do", "", [form("1 0 0 1 0 0", text("0.9 g"))]))).toEqual(["light"]);
  });

  it("is judged at the size of print", async () => {
    const large = page(text("0 g", letters, 9))
      .toString("latin1")
      .replace("[0 0 612 792]", "[0 0 1584 3000]");
    expect(await risksOf(Buffer.from(large, "latin1"))).toEqual(["tiny"]);
  });
});

describe("blank paper", () => {
  const image = (data: Buffer, entries: string): Buffer => stream(data, `/Type/XObject/Subtype/Image${entries}`);
  const whole = "q 612 0 0 792 0 0 cm /X Do Q";

  it.each([
    ["nothing", ""],
    ["white on white", "1 g 0 0 612 792 re f"],
    ["spaces", "BT /F 11 Tf 72 700 Td (   ) Tj ET"],
    ["words that are not shown", `BT 3 Tr /F 11 Tf 72 700 Td (${letters}) Tj ET`],
    ["white words", text("1 g")],
    ["an empty form", "/X Do"],
  ])("%s", async (_, content) => {
    expect(await risksOf(page(content))).toEqual(["blank"]);
  });

  it.each([
    ["a line", "72 72 m 500 72 l S"],
    ["a letter", "BT /F 11 Tf 72 700 Td (a) Tj ET"],
    ["white on black", `0 g 0 0 612 792 re f ${text("1 g")}`],
    ["an inline picture", "q 9 0 0 9 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI Q"],
  ])("is not blank with %s", async (_, content) => {
    expect(await risksOf(page(content))).not.toContain("blank");
  });

  it("of a scanner, as JPEG with the grain of paper", async () => {
    const noise = Buffer.alloc(1700 * 2200, 0).map((_, index) => 235 + ((index * 7919) % 11));
    const raw = { raw: { width: 1700, height: 2200, channels: 1 as const } };
    const jpeg = async (pixels: Uint8Array): Promise<Buffer> =>
      sharp(pixels, raw).toColourspace("b-w").jpeg({ quality: 40 }).toBuffer();
    const entries = "/Width 1700/Height 2200/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode";
    expect(await risksOf(page(whole, "", [image(await jpeg(noise), entries)]))).toEqual(["blank"]);
    // A line of writing as small as a signature.
    const signed = Uint8Array.from(noise);
    for (let x = 300; x < 700; x += 1) for (let y = 1500; y < 1506; y += 1) signed[y * 1700 + x] = 60;
    expect(await risksOf(page(whole, "", [image(await jpeg(signed), entries)]))).toEqual([]);
  });

  it("of a fax, by its size alone", async () => {
    const entries =
      "/Width 1728/Height 2200/ColorSpace/DeviceGray/BitsPerComponent 1/Filter/CCITTFaxDecode/DecodeParms<</K -1/Columns 1728/Rows 2200>>";
    expect(await risksOf(page(whole, "", [image(Buffer.alloc(276, 0xff), entries)]))).toEqual(["blank"]);
    expect(await risksOf(page(whole, "", [image(Buffer.alloc(700, 0xa5), entries)]))).toEqual([]);
  });

  it("packed by deflate", async () => {
    const entries = "/Width 1700/Height 2200/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode";
    const white = Buffer.alloc(1700 * 2200, 255);
    expect(await risksOf(page(whole, "", [image(deflateSync(white), entries)]))).toEqual(["blank"]);
    for (let y = 100; y < 130; y += 1) for (let x = 200; x < 900; x += 1) white[y * 1700 + x] = (x * y * 31) & 255;
    expect(await risksOf(page(whole, "", [image(deflateSync(white), entries)]))).toEqual([]);
  });

  it("does not hide a stamp or logo", async () => {
    const entries = "/Width 10/Height 10/ColorSpace/DeviceGray/BitsPerComponent 8";
    expect(await risksOf(page("q 90 0 0 90 0 0 cm /X Do Q", "", [image(Buffer.alloc(100, 255), entries)]))).toEqual([]);
  });
});

describe("the way the writing runs", () => {
  const lines = (matrix: string): string =>
    `BT /F 11 Tf 14 TL ${matrix} 300 400 Tm ${`(${letters}) Tj T* `.repeat(4)}ET`;
  it.each<[string, string, number, readonly string[]]>([
    ["upright", "1 0 0 1", 0, []],
    ["upwards", "0 1 -1 0", 0, ["sideways"]],
    ["downwards", "0 -1 1 0", 0, ["sideways"]],
    ["upside down", "-1 0 0 -1", 0, ["sideways"]],
    ["upwards on a page that is turned", "0 1 -1 0", 90, []],
    ["downwards on a page that is turned back", "0 -1 1 0", 270, []],
    ["to the right on a page that is turned", "1 0 0 1", 90, ["sideways"]],
    ["askew", "0.9 0.4 -0.4 0.9", 0, []],
  ])("%s", async (_, matrix, rotate, risks) => {
    expect(await risksOf(page(lines(matrix), `/Rotate ${rotate}`))).toEqual(risks);
  });

  it("of the words behind a scan counts", async () => {
    expect(await risksOf(page(`0 g 9 9 9 9 re f 3 Tr ${lines("0 1 -1 0")}`))).toEqual(["sideways"]);
  });

  it("is not told by a stamp in the margin", async () => {
    expect(await risksOf(page(`${lines("1 0 0 1")} BT /F 9 Tf 0 1 -1 0 20 100 Tm (${letters}) Tj ET`))).toEqual([]);
  });
});

describe("a picture", () => {
  const { root, write } = makeFolder();
  const opener = createFileOpener(root);
  const save = async (name: string, grey: (x: number, y: number) => number): Promise<readonly string[]> => {
    const [width, height] = [1200, 1600];
    const pixels = Uint8Array.from({ length: width * height }, (_, at) => grey(at % width, Math.floor(at / width)));
    write(
      name,
      await sharp(pixels, { raw: { width, height, channels: 1 } })
        .jpeg({ quality: 80 })
        .toBuffer(),
    );
    const outcome = await opener.open(name, "");
    if (!outcome.ok) throw new Error(name);
    return outcome.value.pages[0]?.scanRisks ?? [];
  };
  const isInk = (x: number, y: number): boolean => y % 60 < 20 && x % 17 < 4 && y > 200 && y < 900;

  it("of writing is no loss", async () => {
    expect(await save("dark.jpg", (x, y) => (isInk(x, y) ? 40 : 240))).toEqual([]);
  });

  it("of pencil or a faded receipt is", async () => {
    expect(await save("pale.jpg", (x, y) => (isInk(x, y) ? 185 : 250))).toEqual(["light"]);
  });

  it("of blank paper, with light that falls off to the side, is blank", async () => {
    expect(await save("blank.jpg", (x) => 250 - x / 60)).toEqual(["blank"]);
  });

  it("of a dark room is not", async () => {
    expect(await save("black.jpg", () => 10)).toEqual([]);
  });
});
