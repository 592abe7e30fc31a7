import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { PDF } from "@libpdf/core";
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFPageLeaf } from "pdf-lib";
import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { type FontBook, openFontBook } from "../../src/fonts/font-book.ts";
import { writeBytes } from "./write-bytes.ts";
import { openPacket, readText } from "./read-back.ts";
import { canCheck, canRender, cut, measureInk, renderPage, runOn } from "./render.ts";
import { type Shape, makeSamplePacket, metadata } from "./sample-packet.ts";

let book: FontBook;
let shape: Shape;
let bytes: Uint8Array;
let packet: PDFDocumentProxy;

beforeAll(async () => {
  book = await openFontBook();
  shape = (text, style) => book.shapeWord(text, style).runs;
  bytes = await writeBytes(makeSamplePacket(shape), new Map(), book);
  packet = await openPacket(bytes);
});

describe("what a reader reads", () => {
  it("has every sheet as US Letter", async () => {
    expect(packet.numPages).toBe(3);
    for (const number of [1, 2, 3]) expect((await packet.getPage(number)).view).toEqual([0, 0, 612, 792]);
  });

  it("gives the text back as it was written", async () => {
    const text = await readText(packet, 1);
    expect(text).toContain("Request for humanitarian parole");
    expect(text).toContain("Nguyễn Thị Ánh, José Ñuñez, Олександр, office affidavit.");
    expect(text).toContain("Packet page 1 of 3");
    const second = await readText(packet, 2);
    for (const word of ["محمد", "احمدی", "שלום", "עולם"]) expect(second).toContain(word);
    expect(await readText(packet, 3)).toContain("Passport (50% copy) \\ <draft>");
  });

  it("reads the same in a second reader", async () => {
    const document = await PDF.load(bytes);
    expect(document.getPageCount()).toBe(3);
    const { text } = document.getPages()[0]?.extractText() ?? {};
    expect(text).toContain("Nguyễn Thị Ánh, José Ñuñez, Олександр, office affidavit.");
  });

  it("puts text where layout says", async () => {
    const { items } = await (await packet.getPage(1)).getTextContent();
    const heading = items.find((item) => "str" in item && item.str.startsWith("Request"));
    expect(heading).toMatchObject({ transform: [16, 0, 0, 16, 72, 730] });
  });

  it("leads links to their anchors, without a border and with words", async () => {
    const [link, ...others] = await (await packet.getPage(1)).getAnnotations();
    expect(others).toEqual([]);
    expect(link).toMatchObject({
      subtype: "Link",
      rect: [110, 695, 170, 709],
      annotationFlags: 4,
      borderStyle: { width: 0 },
    });
    const [target, kind, , top] = link.dest as [{ num: number; gen: number }, { name: string }, unknown, number];
    expect(await packet.getPageIndex(target)).toBe(2);
    expect([kind.name, top]).toEqual(["XYZ", 750]);
    expect(link.contentsObj.str).toBe("Evidence checklist (Exhibit B)");
  });

  it("has the bookmarks in their order, each at its place", async () => {
    const outline = await packet.getOutline();
    expect(outline.map(({ title }) => title)).toEqual(["Cover letter", "Evidence checklist"]);
    expect(outline[0]?.items.map(({ title }: { title: string }) => title)).toEqual(["Grounds — Ñ"]);
    const dest = outline[0]?.items[0]?.dest as [{ num: number; gen: number }, { name: string }, unknown, number];
    expect(await packet.getPageIndex(dest[0])).toBe(1);
    expect(dest[3]).toBe(710);
  });

  it("labels the pages", async () => {
    expect(await packet.getPageLabels()).toEqual(["1", "2", "C-1"]);
  });

  it("says the same in the Info dictionary and in XMP", async () => {
    const { info, metadata: xmp } = await packet.getMetadata();
    expect(info).toMatchObject({
      Title: metadata.title,
      Author: metadata.author,
      Subject: metadata.subject,
      Language: "en-US",
      CreationDate: "D:20270104120000Z",
      ModDate: "D:20270104120000Z",
    });
    expect(xmp?.get("dc:title")).toBe(metadata.title);
    expect(xmp?.get("dc:creator")).toEqual([metadata.author]);
    expect(xmp?.get("xmp:createdate")).toBe("2027-01-04T12:00:00Z");
    expect((await packet.getMarkInfo())?.Marked).toBe(true);
  });
});

interface TagNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly TagNode[];
  readonly type?: string;
}

const outlineOf = ({ role, type, children }: TagNode): string =>
  role === undefined ? (type ?? "?") : `${role}(${(children ?? []).map(outlineOf).join(" ")})`;

describe("tags", () => {
  it("nests content, links and cells as layout's tree does", async () => {
    const trees = await Promise.all([1, 2, 3].map(async (number) => (await packet.getPage(number)).getStructTree()));
    const [first, second, third] = trees.map((tree) => outlineOf(tree as TagNode));
    expect(first).toBe(
      "Root(Document(Sect(H1(content) P(content Link(content object) content) L(LI(Lbl(content) LBody(content))) P(content))))",
    );
    expect(second).toBe("Root(Document(Sect(P(content))))");
    expect(third).toContain(
      "Table(TR(TH(content) TH(content)) TR(TD(Form(content) content) TD(content)) TR(TH(content))",
    );
  });

  it("lead back from every piece of content and every link to its node", async () => {
    const { context, catalog } = await PDFDocument.load(bytes, { updateMetadata: false });
    const parents = catalog
      .lookup(PDFName.of("StructTreeRoot"), PDFDict)
      .lookup(PDFName.of("ParentTree"), PDFDict)
      .lookup(PDFName.of("Nums"), PDFArray);
    const numbers = parents.asArray().filter((_, index) => index % 2 === 0);
    expect(numbers.map(String)).toEqual(["0", "1", "2", "3"]);
    const link = context.lookup(parents.get(7), PDFDict);
    expect(link.get(PDFName.of("S"))?.toString()).toBe("/Link");
    const pages = context.enumerateIndirectObjects().flatMap(([, each]) => (each instanceof PDFPageLeaf ? [each] : []));
    expect(pages.map((page) => String(page.get(PDFName.of("StructParents"))))).toEqual(["0", "1", "2"]);
    const annotation = pages[0]?.Annots()?.lookup(0, PDFDict);
    expect(String(annotation?.get(PDFName.of("StructParent")))).toBe("3");
    // Without this entry a reader draws a frame.
    expect(String(annotation?.get(PDFName.of("Border")))).toBe("[ 0 0 0 ]");
    const roles = parents
      .lookup(1, PDFArray)
      .asArray()
      .map((each) => String(context.lookup(each, PDFDict).get(PDFName.of("S"))));
    expect(roles).toEqual(["/H1", "/P", "/Link", "/P", "/Lbl", "/LBody", "/P"]);
  });

  it.skipIf(!canRender)("keeps cells without content in their rows", () => {
    const tree = runOn(bytes, "pdfinfo", "-struct", "{}").toString();
    expect(tree.match(/\bTR\b/g)).toHaveLength(4);
    expect(tree.match(/\bTD\b/g)).toHaveLength(4);
    expect(tree).toMatch(/\/ColSpan 2/);
    expect(tree.match(/\/Scope \/Column/g)).toHaveLength(3);
  });
});

describe("claims", () => {
  it.skipIf(!canCheck)("are made only where layout allows them", async () => {
    const modest = await writeBytes(
      makeSamplePacket(shape, { metadata: { ...metadata, claimsAccessibility: false } }),
      new Map(),
      book,
    );
    expect(readClaims(bytes)).toEqual([true, true, true]);
    expect(readClaims(modest)).toEqual([false, false, false]);
  });
});

describe("the file", () => {
  it.skipIf(!canCheck)("is sound for qpdf", () => {
    expect(runOn(bytes, "qpdf", "--check", "{}").toString()).toContain("No syntax or stream encoding errors found");
  });

  it("is the same in a second run and in another process", async () => {
    expect(Buffer.compare(bytes, await writeBytes(makeSamplePacket(shape), new Map(), book))).toBe(0);
    const script = fileURLToPath(new URL("write-sample.ts", import.meta.url));
    const hash = execFileSync(process.execPath, ["--import", "tsx", script], {
      encoding: "utf8",
      env: { ...process.env, TZ: "Asia/Tokyo" },
    });
    expect(hash.trim()).toBe(createHash("sha256").update(bytes).digest("hex"));
  });

  it("does not depend on what was written before", async () => {
    const other = makeSamplePacket((text, style) => shape(text.toUpperCase(), style));
    await writeBytes(other, new Map(), book);
    expect(Buffer.compare(bytes, await writeBytes(makeSamplePacket(shape), new Map(), book))).toBe(0);
  });

  it("changes its identity with its content", async () => {
    const changed = await writeBytes(
      makeSamplePacket(shape, { metadata: { ...metadata, title: "Another" } }),
      new Map(),
      book,
    );
    expect(readIdentity(bytes)).toMatch(/^[0-9A-F]{32}$/);
    expect(readIdentity(changed)).not.toBe(readIdentity(bytes));
  });

  it.skipIf(!canRender)("prints the letters, not only their text", () => {
    const page = renderPage(bytes, 1, 144);
    const bold = measureInk(cut(page, 144, 2 * (792 - 746), 500, 40));
    const regular = measureInk(cut(page, 144, 2 * (792 - 712), 80, 30));
    // Four pixels to the square point; empty glyphs would leave none of it.
    expect(bold).toBeGreaterThan(1500);
    expect(regular).toBeGreaterThan(100);
  });

  it("refuses a link to nowhere", async () => {
    await expect(writeBytes(makeSamplePacket(shape, { anchors: new Map() }), new Map(), book)).rejects.toThrow(
      "nowhere",
    );
  });
});

describe("the watermark", () => {
  it.skipIf(!canRender)("stands over everything, and black under it stays black", async () => {
    const plain = makeSamplePacket(shape);
    const runs = shape("DRAFT", "bold");
    const watermark = {
      kind: "text",
      xPt: 60,
      baselinePt: 690,
      sizePt: 60,
      runs,
      tag: "artifact",
      angleDegrees: 10,
      grey: 0.8,
    } as const;
    const marked = { ...plain, sheets: plain.sheets.map((sheet) => ({ ...sheet, watermark })) };
    const before = renderPage(bytes, 1);
    const after = renderPage(await writeBytes(marked, new Map(), book), 1);
    expect(measureInk(after) - measureInk(before)).toBeGreaterThan(200);
    const lighter = after.grey.filter((value, index) => value > (before.grey[index] ?? 0) + 2);
    expect(lighter).toHaveLength(0);
  });
});

function readClaims(written: Uint8Array): boolean[] {
  return ["pdfuaid:part", "pdfaid:conformance", "GTS_PDFA1"].map((word) => searchFile(written).includes(word));
}

function readIdentity(written: Uint8Array): string | undefined {
  return /\/ID\[<([0-9A-F]{32})>/.exec(Buffer.from(written).toString("latin1"))?.[1];
}

/** All text of the file, streams expanded. */
function searchFile(written: Uint8Array): string {
  return runOn(written, "qpdf", "--qdf", "--object-streams=disable", "{}", "-").toString("latin1");
}
