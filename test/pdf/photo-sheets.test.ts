// Sheets with several photos, and pages of odd sizes: what is drawn, what is read aloud, and that no content comes near
// the stamps.
import { PDFDict, PDFDocument, PDFName, rgb } from "pdf-lib";
import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import type { PacketPart, PhotoPart } from "../../src/blocks/packet-part.ts";
import type { OpenedFile } from "../../src/exhibits/opened-file.ts";
import { type FontBook, openFontBook } from "../../src/fonts/font-book.ts";
import { layoutPacket } from "../../src/layout/lay-out-packet.ts";
import { writePacket } from "../../src/pdf/write-packet.ts";
import { openPacket, readText } from "./read-back.ts";
import { canCheck, canRender, cut, measureInk, renderPage, runOn } from "./render.ts";
import { openImage, openPdf } from "./source-files.ts";

let book: FontBook;
beforeAll(async () => {
  book = await openFontBook();
});

const frame = { pageWords: "Packet page", title: "A packet", createdOn: "2026-11-24", identityLine: "EXAMPLE, Mira" };
const part = { label: "Exhibit B", id: "photos", section: "original" };

async function write(parts: readonly PacketPart[], files: readonly OpenedFile[]): Promise<Uint8Array> {
  const laidOut = layoutPacket(parts, frame, book);
  if (!laidOut.ok) throw new Error("not laid out");
  return (await writePacket(laidOut.value, new Map(files.map((file) => [file.id, file])), book)).bytes;
}

/** A black picture of this size on paper. */
async function black(id: string, widthPt: number, heightPt: number): Promise<OpenedFile> {
  const size = { width: Math.round(widthPt), height: Math.round(heightPt), channels: 3 as const };
  const bytes = await sharp({ create: { ...size, background: id.length % 2 === 0 ? "#000" : "#010101" } })
    .png()
    .toBuffer();
  const content = { kind: "png" as const, bytes, widthPx: size.width, heightPx: size.height };
  return openImage(id, content, widthPt, heightPt);
}

const photoPart = (files: readonly OpenedFile[], perSheet: PhotoPart["perSheet"]): PhotoPart => {
  const photos = files.map((file, index) => ({
    file: file.id,
    pageIndex: 0,
    ...(file.pages[0] ?? { widthPt: 0, heightPt: 0 }),
    caption: `Photo ${index + 1} of ${files.length}`,
  }));
  const sheets = Math.ceil(photos.length / perSheet);
  return {
    kind: "photos",
    id: "exhibit:photos:original",
    title: "Photographs",
    perSheet,
    pages: Array.from({ length: sheets }, (_, sheet) => photos.slice(sheet * perSheet, (sheet + 1) * perSheet)),
    exhibit: part,
    inOutline: false,
  };
};

describe("a sheet of photos", () => {
  it.each([2, 4, 6] as const)("%i to a sheet: each with its words and a figure of its own", async (perSheet) => {
    const sizes = [
      [700, 500],
      [300, 400],
      [30, 20],
      [400, 100],
      [720, 540],
      [90, 700],
      [200, 200],
    ] as const;
    const files = await Promise.all(
      sizes.map(([width, height], index) => black(`p${"x".repeat(index)}`, width, height)),
    );
    const bytes = await write([photoPart(files, perSheet)], files);
    if (canCheck) runOn(bytes, "qpdf", "--check", "{}");
    const document = await openPacket(bytes);
    const sheets = Math.ceil(7 / perSheet);
    expect(document.numPages).toBe(sheets);
    for (let sheet = 1; sheet <= sheets; sheet += 1) {
      const text = await readText(document, sheet);
      expect(text).toContain(`Exhibit B, page ${sheet} of ${sheets}`);
      const first = (sheet - 1) * perSheet + 1;
      for (let photo = first; photo < Math.min(first + perSheet, 8); photo += 1)
        expect(text).toContain(`Photo ${photo} of 7`);
    }
    const raw = await PDFDocument.load(bytes, { updateMetadata: false });
    const alts = raw.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && object.get(PDFName.of("S"))?.toString() === "/Figure"
          ? [String(object.get(PDFName.of("Alt"))?.toString())]
          : [],
      );
    expect(alts).toHaveLength(7);
    expect(new Set(alts).size).toBe(7);
  });

  it.skipIf(!canRender)("never enlarges a picture, and draws nothing but it and its words", async () => {
    const small = await black("small", 100, 60);
    const bytes = await write([photoPart([small], 2)], [small]);
    const bare = await write([photoPart([await black("dot", 1, 1)], 2)], [await black("dot", 1, 1)]);
    const ink = measureInk(renderPage(bytes, 1)) - measureInk(renderPage(bare, 1));
    expect(ink).toBeGreaterThan(100 * 60 * 0.98);
    expect(ink).toBeLessThan(100 * 60 * 1.04);
  });
});

describe.skipIf(!canRender)("content and stamps", () => {
  const sizes = [
    [612, 792],
    [792, 612],
    [20, 20],
    [14_000, 90],
    [90, 14_000],
    [842, 1191],
    [612, 1008],
    [3000, 3000],
    [595.276, 841.89],
  ] as const;

  it.each(sizes)(
    "a black page of %f by %f points stays clear of the margins and of the stamps",
    async (width, height) => {
      const made = await PDFDocument.create({ updateMetadata: false });
      for (const color of [rgb(0, 0, 0), rgb(1, 1, 1)])
        made.addPage([width, height]).drawRectangle({ x: 0, y: 0, width, height, color });
      const { opened } = await openPdf("odd", await made.save());
      const page = { widthPt: width, heightPt: height };
      const bytes = await write(
        [
          {
            kind: "file",
            id: "exhibit:photos:original",
            title: "Odd",
            file: "odd",
            pages: [0, 1].map((pageIndex) => ({ pageIndex, ...page })),
            fit: "exhibit",
            exhibit: part,
            bookmarks: [],
            inOutline: false,
          },
        ],
        [opened],
      );
      const [full, empty] = [renderPage(bytes, 1), renderPage(bytes, 2)];
      const strip = (pixels: typeof full) => measureInk(cut(pixels, 0, 792 - 42, 612, 42));
      // "Packet page 1" and "Packet page 2" differ by a little ink.
      expect(Math.abs(strip(full) - strip(empty))).toBeLessThan(12);
      expect(strip(empty)).toBeGreaterThan(100);
      expect(measureInk(cut(full, 0, 0, 612, 31))).toBe(0);
      expect(measureInk(cut(full, 0, 0, 31, 740))).toBe(0);
      expect(measureInk(cut(full, 581, 0, 31, 740))).toBe(0);
      const area = measureInk(full) - measureInk(empty);
      expect(area).toBeLessThanOrEqual(width * height + 30);
    },
  );
});
