// LaidOutPacket in, the bytes of the packet out: pages, fonts, tags, links, bookmarks, labels, metadata.
//
// Decides how things are spelled in a PDF file, never where they stand or what they say: positions, words and tags
// are layout's, foreign pages come as they are. Takes no clock and no chance: the same packet gives the same bytes.
// Must not be asked for a packet with gaps; what is missing here is a mistake of an earlier stage, and throws.
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import type { FontBook } from "../fonts/font-book.ts";
import {
  type LaidOutPacket,
  type LinkItem,
  type PlacedPage,
  type Sheet,
  type TextItem,
  letterHeightPt,
  letterWidthPt,
} from "../layout/page.ts";
import { makeXmp, writeInfo } from "./document-metadata.ts";
import { addFonts } from "./embed-font.ts";
import { addOutline, writeDestination, writePageLabels } from "./outline.ts";
import { type DrawnFigure, linksOf, writeSheetContent } from "./page-content.ts";
import { type ObjectNumber, PdfFile, deflate } from "./pdf-file.ts";
import { formatNumbers, refTo, textString } from "./pdf-syntax.ts";
import { PlacedFiles } from "./placed-files.ts";
import { serializeFile } from "./serialize-file.ts";
import { makeSrgbProfile } from "./srgb-profile.ts";
import { TaggedPacket } from "./tagged-packet.ts";
import { UsedFonts } from "./used-fonts.ts";
import type { WrittenFile } from "./written-file.ts";

/** Writes the whole packet. `files` holds every file that a sheet shows a page of. */
export async function writePacket(
  packet: LaidOutPacket,
  files: ReadonlyMap<FileId, OpenedFile>,
  fonts: FontBook,
): Promise<WrittenFile> {
  const file = new PdfFile();
  const catalog = file.reserve();
  const tree = file.reserve();
  const pages = packet.sheets.map(() => file.reserve());
  const tags = new TaggedPacket(file, packet);
  const used = new UsedFonts();
  const placed = new PlacedFiles(files, file);
  const watermark = packet.sheets.some((sheet) => sheet.watermark !== undefined)
    ? file.add("<</Type/ExtGState/BM/Multiply>>")
    : 0;
  const fontNumbers = new Map<string, ObjectNumber>();
  const fontNumber = (font: string): ObjectNumber => {
    const number = fontNumbers.get(font) ?? file.reserve();
    fontNumbers.set(font, number);
    return number;
  };

  for (const [index, sheet] of packet.sheets.entries()) {
    const page = pages[index] ?? 0;
    const figures: DrawnFigure[] = [];
    let xObjects = "";
    for (const [place, figure] of figuresOf(sheet).entries()) {
      const name = place === 0 ? "X" : `X${place}`;
      const drawn = placed.draw(figure.placed, name);
      xObjects += `/${name} ${refTo(drawn.xObject)}`;
      figures.push({ ...figure, ...drawn, begin: tags.tagFigure(figure.placed, index, page, drawn.rectPt) });
    }
    const xObject = xObjects === "" ? "" : `/XObject<<${xObjects}>>`;
    const content = writeSheetContent(sheet, used, tags.forSheet(sheet, index, page), figures);
    const names = [...content.fonts].map(([font, name]) => `/${name} ${refTo(fontNumber(font))}`).join("");
    const fontList = names === "" ? "" : `/Font<<${names}>>`;
    const state = content.hasWatermark ? `/ExtGState<</GW ${refTo(watermark)}>>` : "";
    const stream = file.addDeflated("", content.stream);
    const links = linksOf(sheet).map((link) => addLink(file, packet, pages, tags, sheet, page, link));
    const annotations = links.length === 0 ? "" : `/Annots[${links.map(refTo).join(" ")}]`;
    file.put(
      page,
      `<</Type/Page/Parent ${refTo(tree)}/MediaBox[0 0 ${letterWidthPt} ${letterHeightPt}]/Resources<<${fontList}${xObject}${state}>>` +
        `/Contents ${refTo(stream)}/StructParents ${index}/Tabs/S${annotations}>>`,
    );
  }

  addFonts(file, used.all(), fontNumber, fonts);
  file.put(tree, `<</Type/Pages/Count ${pages.length}/Kids[${pages.map(refTo).join(" ")}]>>`);
  const structure = tags.write();
  file.put(catalog, writeCatalog(file, packet, pages, { tree, structure, layers: placed.writeLayers() }));
  const info = file.add(writeInfo(packet.metadata));
  return serializeFile(file, catalog, info);
}

/** The foreign pages and pictures of a sheet. */
function figuresOf({ content }: Sheet): readonly { readonly placed: PlacedPage; readonly caption?: TextItem }[] {
  switch (content.kind) {
    case "typeset":
      return [];
    case "placed":
      return [{ placed: content }];
    case "photos":
      return content.photos;
  }
}

// The same for every packet.
let compressedProfile: Uint8Array | undefined;

interface CatalogParts {
  readonly tree: ObjectNumber;
  readonly structure: ObjectNumber;
  readonly layers: string;
}

function writeCatalog(
  file: PdfFile,
  packet: LaidOutPacket,
  pages: readonly ObjectNumber[],
  parts: CatalogParts,
): string {
  const { metadata } = packet;
  const outline = addOutline(file, packet.outline, ({ sheet, topPt }) =>
    writeDestination(pageAt(pages, sheet), topPt ?? letterHeightPt),
  );
  const xmp = file.addStream("/Type/Metadata/Subtype/XML", makeXmp(metadata));
  let text = `<</Type/Catalog/Pages ${refTo(parts.tree)}/Lang${textString(metadata.language)}/MarkInfo<</Marked true>>`;
  text += `/StructTreeRoot ${refTo(parts.structure)}/ViewerPreferences<</DisplayDocTitle true>>/Metadata ${refTo(xmp)}`;
  text += `/PageLabels${writePageLabels(packet.sheets.map(({ label }) => label))}`;
  if (outline !== undefined) text += `/Outlines ${refTo(outline)}/PageMode/UseOutlines`;
  if (metadata.claimsAccessibility) {
    const profile = file.addStream("/N 3/Filter/FlateDecode", (compressedProfile ??= deflate(makeSrgbProfile())));
    const name = "sRGB IEC61966-2.1";
    text += `/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(${name})/Info(${name})/DestOutputProfile ${refTo(profile)}>>]`;
  }
  return `${text}${parts.layers}>>`;
}

function addLink(
  file: PdfFile,
  packet: LaidOutPacket,
  pages: readonly ObjectNumber[],
  tags: TaggedPacket,
  sheet: Sheet,
  page: ObjectNumber,
  link: LinkItem,
): ObjectNumber {
  const target = packet.anchors.get(link.to);
  if (target === undefined) throw new Error(`A link leads to "${link.to}", which is nowhere in the packet.`);
  const number = file.reserve();
  const parent = tags.tagLink(sheet, link.tag, page, number);
  // Print flag 4: PDF/A wants annotations that print as they show (ISO 19005-2, 6.3.2).
  file.put(
    number,
    `<</Type/Annot/Subtype/Link/Rect[${formatNumbers(link.rectPt)}]/Border[0 0 0]/F 4/P ${refTo(page)}/StructParent ${parent}` +
      `/Contents${textString(link.says)}/Dest${writeDestination(pageAt(pages, target.sheet), target.topPt)}>>`,
  );
  return number;
}

function pageAt(pages: readonly ObjectNumber[], sheet: number): ObjectNumber {
  const page = pages[sheet];
  if (page === undefined) throw new Error(`A destination on sheet ${sheet}, and there are ${pages.length}.`);
  return page;
}
