// A sheet in, its content stream out: rules first, then text and boxes in reading order between their tags, then
// stamps and watermark as artifacts. Positions are layout's; nothing is moved here.
import type { CheckboxItem, LinkItem, PageItem, Sheet, TextItem } from "../layout/page.ts";
import { formatNumber, formatNumbers } from "./pdf-syntax.ts";
import { TextOperators } from "./text-operators.ts";
import type { UsedFonts } from "./used-fonts.ts";

const pagination = "/Artifact<</Type/Pagination>>BDC";
const layoutArtifact = "/Artifact<</Type/Layout>>BDC";
const watermarkArtifact = "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC";

/** What tags a sheet's content. `begin` gives the marked-content id of new content for a node of the sheet's tree. */
export interface ContentTags {
  readonly begin: (tag: number) => { readonly role: string; readonly mcid: number };
  readonly box: (tag: number, item: CheckboxItem) => void;
}

/** What a sheet's stream needs from its resources. */
export interface SheetContent {
  readonly stream: string;
  /** Resource names by font id. */
  readonly fonts: ReadonlyMap<string, string>;
  /** True where the graphics state "GW" (watermark) is used. */
  readonly hasWatermark: boolean;
}

/** A foreign page or picture of the sheet: what begins its tag, what draws it, and the words below it, its own too. */
export interface DrawnFigure {
  readonly begin: string;
  readonly operators: string;
  readonly caption?: TextItem;
}

export function writeSheetContent(
  sheet: Sheet,
  fonts: UsedFonts,
  tags: ContentTags,
  figures: readonly DrawnFigure[],
): SheetContent {
  const text = new TextOperators(fonts);
  const items = sheet.content.kind === "typeset" ? sheet.content.items : [];
  let stream = "";
  for (const figure of figures) stream += writeFigure(figure, text);
  stream += writeRules(items) + writeTagged(items, text, tags);
  const loose = [
    ...items.filter((item): item is TextItem => item.kind === "text" && item.tag === "artifact"),
    ...sheet.stamps,
  ];
  if (loose.length > 0) {
    stream += `${pagination}\nBT\n`;
    for (const item of loose) stream += text.write(item);
    stream += "ET\nEMC\n";
  }
  stream += writeLooseBoxes(items);
  if (sheet.watermark !== undefined) stream += writeWatermark(sheet.watermark, text);
  return { stream, fonts: text.names, hasWatermark: sheet.watermark !== undefined };
}

function writeFigure({ begin, operators, caption }: DrawnFigure, text: TextOperators): string {
  const words = caption === undefined ? "" : `BT\n${text.write(caption)}ET\n`;
  return `${begin}${operators}${words}EMC\n`;
}

function writeTagged(items: readonly PageItem[], text: TextOperators, tags: ContentTags): string {
  let out = "";
  let open: number | undefined;
  let inText = false;
  for (const item of items) {
    if (item.kind === "rule" || item.kind === "link" || item.tag === "artifact") continue;
    const asText = item.kind === "text";
    if (open !== item.tag || asText !== inText) {
      if (inText) out += "ET\n";
      if (open !== item.tag) {
        const { role, mcid } = tags.begin(item.tag);
        out += `${open === undefined ? "" : "EMC\n"}/${role}<</MCID ${mcid}>>BDC\n`;
        open = item.tag;
      }
      if (asText) out += "BT\n";
      inText = asText;
    }
    if (asText) out += text.write(item);
    else {
      out += drawCheckbox(item);
      tags.box(item.tag, item);
    }
  }
  if (inText) out += "ET\n";
  return open === undefined ? out : `${out}EMC\n`;
}

function writeRules(items: readonly PageItem[]): string {
  let out = "";
  let width = "";
  for (const item of items) {
    if (item.kind !== "rule") continue;
    if (width === "") out += `${layoutArtifact}\n`;
    const wanted = `${formatNumber(item.thicknessPt)} w\n`;
    if (wanted !== width) out += wanted;
    width = wanted;
    out += `${formatNumbers(item.fromPt)} m ${formatNumbers(item.toPt)} l S\n`;
  }
  return width === "" ? out : `${out}EMC\n`;
}

function writeLooseBoxes(items: readonly PageItem[]): string {
  const boxes = items.filter((item): item is CheckboxItem => item.kind === "checkbox" && item.tag === "artifact");
  return boxes.length === 0 ? "" : `${layoutArtifact}\n${boxes.map(drawCheckbox).join("")}EMC\n`;
}

function drawCheckbox({ xPt, yPt, sizePt, ticked }: CheckboxItem): string {
  const line = Math.max(0.5, sizePt / 14);
  const box = [xPt + line / 2, yPt + line / 2, sizePt - line, sizePt - line];
  const at = (x: number, y: number): string => formatNumbers([xPt + x * sizePt, yPt + y * sizePt]);
  const tick = ticked
    ? `${formatNumber(line * 2)} w ${at(0.2, 0.5)} m ${at(0.43, 0.24)} l ${at(0.82, 0.78)} l S\n`
    : "";
  return `q ${formatNumber(line)} w ${formatNumbers(box)} re S\n${tick}Q\n`;
}

// Grey multiplied over black stays black, so nothing under the watermark becomes harder to read.
function writeWatermark(mark: NonNullable<Sheet["watermark"]>, text: TextOperators): string {
  const angle = (mark.angleDegrees * Math.PI) / 180;
  const turn = formatNumbers([Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle)], 5);
  text.reset();
  return `${watermarkArtifact}\nq /GW gs ${formatNumber(mark.grey)} g\nBT\n${text.write(mark, turn)}ET\nQ\nEMC\n`;
}

/** The sheet's link rectangles. */
export function linksOf(sheet: Sheet): readonly LinkItem[] {
  return sheet.content.kind === "typeset" ? sheet.content.items.filter((item) => item.kind === "link") : [];
}
