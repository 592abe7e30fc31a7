import { PDFDocument, PDFName, type PDFPage, type PDFRef, PDFString, degrees, rgb } from "pdf-lib";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenedFile } from "../../src/exhibits/opened-file.ts";
import { type FontBook, openFontBook } from "../../src/fonts/font-book.ts";
import type { PlacedPage, Sheet } from "../../src/layout/page.ts";
import { writeBytes } from "./write-bytes.ts";
import { openPacket, readText } from "./read-back.ts";
import {
  type Pixels,
  canCheck,
  canRender,
  compareInk,
  cut,
  measureInk,
  renderPage,
  runOn,
  turnQuarter,
} from "./render.ts";
import { metadata } from "./sample-packet.ts";
import { drawMarks, makePdf, openPdf, placeSheet } from "./source-files.ts";

let book: FontBook;

beforeAll(async () => {
  book = await openFontBook();
});

function write(sheets: readonly Sheet[], ...files: readonly OpenedFile[]): Promise<Uint8Array> {
  const packet = {
    sheets,
    structures: [],
    anchors: new Map(),
    outline: [],
    metadata: { ...metadata, claimsAccessibility: false },
  };
  return writeBytes(packet, new Map(files.map((file) => [file.id, file])), book);
}

const rotations = [0, 90, 180, 270] as const;

/** The page as its own file shows it, beside the packet's sheet where layout put it. */
function comparePlaced(source: Uint8Array, packet: Uint8Array, turn: PlacedPage["turn"], sourceDpi = 72): number {
  let expected = renderPage(source, 1, sourceDpi);
  for (let quarter = 0; quarter < turn; quarter += 90) expected = turnQuarter(expected);
  const sheet = renderPage(packet, 1);
  const placed = cut(sheet, 50, 792 - 60 - expected.height, expected.width, expected.height);
  // Nothing may stand beside the page; edges of a clip are smoothed over half a pixel.
  expect(Math.abs(measureInk(sheet) - measureInk(placed))).toBeLessThan(10);
  return compareInk(expected, placed);
}

describe.skipIf(!canRender)("where a page stands", () => {
  for (const rotate of rotations) {
    it(`is upright and in its place with its own rotation of ${rotate}`, async () => {
      const { opened, bytes } = await makePdf("a.pdf", [
        (page, font) => {
          drawMarks(page, font);
          page.setRotation(degrees(rotate));
        },
      ]);
      expect(comparePlaced(bytes, await write([placeSheet("a.pdf", 0)], opened), 0)).toBeLessThan(0.02);
    });

    it(`turns by a further ${rotate} when layout asks for it`, async () => {
      // Blocks only: poppler smooths letters otherwise when they lie on their side.
      const { opened, bytes } = await makePdf("a.pdf", [
        (page, font) => {
          drawMarks(page, font, "");
          page.setRotation(degrees(90));
        },
      ]);
      expect(
        comparePlaced(bytes, await write([placeSheet("a.pdf", 0, { turn: rotate })], opened), rotate),
      ).toBeLessThan(0.02);
    });

    it(`shows the crop box only, rotated by ${rotate}`, async () => {
      const { opened, bytes } = await makePdf("a.pdf", [
        (page, font) => {
          page.drawRectangle({ x: 0, y: 0, width: 400, height: 500, color: rgb(0.8, 0.8, 0.8) });
          page.setCropBox(30, 100, 250, 300);
          drawMarks(page, font);
          page.setRotation(degrees(rotate));
        },
      ]);
      expect(comparePlaced(bytes, await write([placeSheet("a.pdf", 0)], opened), 0)).toBeLessThan(0.02);
    });
  }

  it("scales, and counts in the page's own unit", async () => {
    const { opened, bytes } = await makePdf("a.pdf", [
      (page, font) => {
        drawMarks(page, font);
        page.setSize(200, 300);
        page.node.set(PDFName.of("UserUnit"), page.doc.context.obj(2));
      },
    ]);
    // Poppler draws a unit as a point: 200 units of two points at half the scale are 200 pixels.
    expect(comparePlaced(bytes, await write([placeSheet("a.pdf", 0, { scale: 0.5 })], opened), 0)).toBeLessThan(0.02);
  });

  it("clips what stands outside a media box that does not begin at zero", async () => {
    const { opened, bytes } = await makePdf("a.pdf", [
      (page, font) => {
        page.setMediaBox(-50, 40, 300, 400);
        page.setCropBox(-50, 40, 300, 400);
        drawMarks(page, font);
        page.drawRectangle({ x: 240, y: 100, width: 200, height: 20, color: rgb(0, 0, 0) });
      },
    ]);
    expect(comparePlaced(bytes, await write([placeSheet("a.pdf", 0)], opened), 0)).toBeLessThan(0.02);
  });
});

describe("what a placed page is", () => {
  it("keeps its text, and is a figure with its alternative text", async () => {
    const { opened } = await makePdf("a.pdf", [drawMarks]);
    const packet = await openPacket(await write([placeSheet("a.pdf", 0)], opened));
    expect(await readText(packet, 1)).toBe("Upright");
    const tree = await (await packet.getPage(1)).getStructTree();
    expect(tree).toMatchObject({
      children: [{ role: "Document", children: [{ role: "Figure", alt: "Exhibit A, page 1" }] }],
    });
  });

  it.skipIf(!canCheck)("joins several content streams", async () => {
    const { opened } = await makePdf("a.pdf", [
      (page, font) => {
        drawMarks(page, font, "First");
        page.node.normalize();
        const more = page.doc.context.flateStream("BT /F-none 1 Tf ET q 1 0 0 1 10 10 cm");
        page.node.addContentStream(page.doc.context.register(more));
        page.node.addContentStream(page.doc.context.register(page.doc.context.stream("0 0 50 50 re f Q")));
      },
    ]);
    const bytes = await write([placeSheet("a.pdf", 0)], opened);
    expect(expand(bytes)).toMatch(/cm\n+0 0 50 50 re f Q/);
    expect(await readText(await openPacket(bytes), 1)).toBe("First");
  });

  it.skipIf(!canCheck)("does not bring other pages, structure or private data along", async () => {
    const { opened } = await makeScan();
    const bytes = await write([placeSheet("scan.pdf", 1)], opened);
    const all = expand(bytes);
    expect(all).toContain("picture-of-page-2");
    expect(all).not.toContain("picture-of-page-1");
    expect(all).not.toContain("secret-note");
    expect(all).not.toMatch(/\/StructParents (?!0\b)/);
    expect(all.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it("leaves the source as it was", async () => {
    const { opened, bytes } = await makeScan();
    await write([placeSheet("scan.pdf", 0), placeSheet("scan.pdf", 1)], opened);
    const fresh = await openPdf("scan.pdf", bytes);
    expect(opened).toEqual(fresh.opened);
  });
});

describe("what a page needs beyond its own lists", () => {
  it.skipIf(!canRender)("stays where a form borrows the page's resources", async () => {
    const made = await PDFDocument.create({ updateMetadata: false });
    const page = made.addPage([400, 500]);
    const inner = addForm(page, "0 0 50 50 re f", { Resources: {} });
    const borrower = addForm(page, "q 1 0 0 1 10 10 cm /Inner Do Q", {});
    page.node.set(PDFName.of("Resources"), made.context.obj({ XObject: { Outer: borrower, Inner: inner } }));
    page.node.set(PDFName.of("Contents"), made.context.register(made.context.flateStream("/Outer Do")));
    const { opened } = await openPdf("a.pdf", await made.save());
    expect(measureInk(cutUnits(renderPage(await write([placeSheet("a.pdf", 0)], opened), 1), 10, 10))).toBeGreaterThan(
      2400,
    );
  });

  it.skipIf(!canCheck)("keeps the colours of a palette in a file that was encrypted", async () => {
    for (const streams of ["generate", "disable"]) {
      const made = await PDFDocument.create({ updateMetadata: false });
      const page = made.addPage([400, 500]);
      // As bytes: ( ) ( ( \\ CR LF 0 n: all that means something else within a literal.
      const palette = PDFString.of("\\(\\)\\(\\(\\\\\\r\\n\\000n");
      const dictionary = { Type: "XObject", Subtype: "Image", Width: 1, Height: 1, BitsPerComponent: 8 };
      const image = made.context.stream(Uint8Array.of(0), {
        ...dictionary,
        ColorSpace: ["Indexed", "DeviceRGB", 2, palette],
      });
      page.node.set(PDFName.of("Resources"), made.context.obj({ XObject: { Im: made.context.register(image) } }));
      page.node.set(PDFName.of("Contents"), made.context.register(made.context.flateStream("/Im Do")));
      const encrypt = [`--object-streams=${streams}`, "--encrypt", "", "owner", "256", "--"];
      const { opened } = await openPdf("a.pdf", runOn(await made.save(), "qpdf", ...encrypt, "{}", "-"));
      const json = runOn(
        await write([placeSheet("a.pdf", 0)], opened),
        "qpdf",
        "--json=2",
        "--json-key=qpdf",
        "{}",
      ).toString();
      expect(json).toContain('"b:282928285c0d0a006e"');
    }
  });
});

describe("sharing", () => {
  it.skipIf(!canCheck)("writes a picture once that several pages show", async () => {
    const { opened } = await makeShared();
    const packet = await write(
      [0, 1, 2].map((page) => placeSheet("a.pdf", page)),
      opened,
    );
    expect(expand(packet).match(/shared-picture/g)).toHaveLength(1);
  });

  it.skipIf(!canCheck)("writes a page once that is placed twice", async () => {
    const { opened } = await makePdf("a.pdf", [drawMarks]);
    const twice = await write([placeSheet("a.pdf", 0), placeSheet("a.pdf", 0, { turn: 90 })], opened);
    expect(expand(twice).match(/\/Subtype \/Form/g)).toHaveLength(1);
  });
});

describe("layers", () => {
  it.skipIf(!canRender)("that are hidden in their file stay hidden", async () => {
    for (const hide of ["OFF", "BaseState"] as const) {
      const { opened } = await makeLayered(hide);
      const page = renderPage(await write([placeSheet("layers.pdf", 0)], opened), 1);
      expect(measureInk(cutUnits(page, 10, 10)), `${hide}: shown layer`).toBeGreaterThan(2000);
      expect(measureInk(cutUnits(page, 200, 10)), `${hide}: hidden layer`).toBeLessThan(1);
    }
  });

  it.skipIf(!canCheck)("that change on printing still do", async () => {
    const { opened } = await makeLayered("OFF");
    const all = expand(await write([placeSheet("layers.pdf", 0)], opened)).replaceAll(/\s+/g, " ");
    expect(all).toMatch(/\/AS \[ << \/Category \[ \/Print \] \/Event \/Print \/OCGs \[ \d+ 0 R \] >> \]/);
  });

  it("are the packet's own, those of all files together", async () => {
    const { opened } = await makeLayered("OFF");
    const packet = await openPacket(await write([placeSheet("layers.pdf", 0)], opened));
    const configuration = await packet.getOptionalContentConfig();
    const states = [...configuration].map(([, group]) => [group.name, group.visible]);
    expect(states).toEqual([
      ["Layer", true],
      ["Layer", false],
    ]);
  });
});

/** Where a square of 50 points stands that its page has at (x, y). */
function cutUnits(page: Pixels, x: number, y: number): Pixels {
  return cut(page, 50 + x, 792 - 60 - y - 50, 50, 50);
}

function expand(bytes: Uint8Array): string {
  return runOn(bytes, "qpdf", "--qdf", "--object-streams=disable", "{}", "-").toString("latin1");
}

function addForm(page: PDFPage, content: string, more: Record<string, object>): PDFRef {
  const dictionary = { Type: "XObject", Subtype: "Form", BBox: [0, 0, 400, 500], ...more };
  return page.doc.context.register(page.doc.context.stream(content, dictionary));
}

function addPicture(page: PDFPage, words: string): ReturnType<PDFPage["doc"]["context"]["register"]> {
  const dictionary = {
    Type: "XObject",
    Subtype: "Form",
    BBox: [0, 0, 10, 10],
    Resources: {},
    StructParents: 7,
    PieceInfo: { Note: "secret-note" },
  };
  return page.doc.context.register(page.doc.context.stream(`% ${words}\n0 0 10 10 re f`, dictionary));
}

/** Two scanned pages with one resource dictionary between them, as scanners make them. */
async function makeScan(): Promise<{ opened: OpenedFile; bytes: Uint8Array }> {
  const made = await PDFDocument.create({ updateMetadata: false });
  const pages = [made.addPage([400, 500]), made.addPage([400, 500])];
  const pictures = pages.map((page, index) => addPicture(page, `picture-of-page-${index + 1}`));
  const resources = made.context.register(made.context.obj({ XObject: { Im1: pictures[0], "Im#2": pictures[1] } }));
  for (const [index, page] of pages.entries()) {
    page.node.set(PDFName.of("Resources"), resources);
    page.node.set(PDFName.of("StructParents"), made.context.obj(index + 3));
    const content = made.context.flateStream(
      `/P <</MCID 0>> BDC 100 0 0 100 0 0 cm /${index === 0 ? "Im1" : "Im#232"} Do EMC`,
    );
    page.node.set(PDFName.of("Contents"), made.context.register(content));
  }
  return openPdf("scan.pdf", await made.save({ useObjectStreams: false }));
}

async function makeShared(): Promise<{ opened: OpenedFile; bytes: Uint8Array }> {
  const made = await PDFDocument.create({ updateMetadata: false });
  const pages = [0, 1, 2].map(() => made.addPage([400, 500]));
  const [first] = pages;
  if (first === undefined) throw new Error("no page");
  const picture = addPicture(first, "shared-picture");
  for (const page of pages) {
    page.node.set(PDFName.of("Resources"), made.context.obj({ XObject: { Seal: picture } }));
    page.node.set(PDFName.of("Contents"), made.context.register(made.context.stream("/Seal Do")));
  }
  return openPdf("a.pdf", await made.save());
}

/** Two squares, each in a layer of its own; the right one is hidden. */
async function makeLayered(hide: "OFF" | "BaseState"): Promise<{ opened: OpenedFile; bytes: Uint8Array }> {
  const made = await PDFDocument.create({ updateMetadata: false });
  const page = made.addPage([400, 500]);
  const layer = (name: string) => made.context.register(made.context.obj({ Type: "OCG", Name: PDFString.of(name) }));
  const [shown, hidden] = [layer("shown"), layer("hidden")];
  page.node.set(PDFName.of("Resources"), made.context.obj({ Properties: { Shown: shown, Hidden: hidden } }));
  const content = "/OC /Shown BDC 10 10 50 50 re f EMC /OC /Hidden BDC 200 10 50 50 re f EMC";
  page.node.set(PDFName.of("Contents"), made.context.register(made.context.flateStream(content)));
  const state = hide === "OFF" ? { OFF: [hidden] } : { BaseState: "OFF", ON: [shown] };
  made.catalog.set(
    PDFName.of("OCProperties"),
    made.context.obj({
      OCGs: [shown, hidden],
      D: { ...state, AS: [{ Event: "Print", Category: ["Print"], OCGs: [shown] }] },
    }),
  );
  return openPdf("layers.pdf", await made.save());
}
