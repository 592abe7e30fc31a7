// A packet that is set and the megabytes it may have in; the files that it is written as out: itself, itself with
// smaller photographs, or volumes. Photographs come first, as no reader misses the pixels; then the packet is cut where
// an exhibit begins, never within one. Decides nothing of what a page says, and never touches a form or a PDF's page.
import type { PacketFrame, PacketPart } from "./blocks/packet-part.ts";
import type { CheckedCase, LabelledExhibit } from "./checklist/checklist.ts";
import { type PlannedVolume, makeVolumeContents } from "./documents/volume-contents.ts";
import type { Templates } from "./documents/templates.ts";
import type { FileId, OpenedFile } from "./exhibits/opened-file.ts";
import { type PictureLevel, pictureLevels, shrinkPictures } from "./exhibits/shrink-pictures.ts";
import type { FontBook } from "./fonts/font-book.ts";
import { cutVolume } from "./layout/cut-volume.ts";
import { layoutPacket } from "./layout/lay-out-packet.ts";
import type { CountedPacket, LaidOutPacket, PlacedPage } from "./layout/page.ts";
import { writePacket } from "./pdf/write-packet.ts";
import type { WrittenFile } from "./pdf/written-file.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "./problems/problem.ts";

/** A packet that is laid out and written. */
export interface SetPacket {
  readonly parts: readonly PacketPart[];
  readonly frame: PacketFrame;
  readonly laidOut: CountedPacket;
  readonly files: ReadonlyMap<FileId, OpenedFile>;
  readonly fonts: FontBook;
  readonly written: WrittenFile;
}

/** One file of a packet. */
export interface PacketFile {
  readonly name: string;
  readonly written: WrittenFile;
  readonly volume: PlannedVolume;
}

export interface FitOptions {
  readonly mostBytes: number;
  /** The name without ".pdf"; volumes are numbered behind it. */
  readonly name: string;
  /** True for a copy beside the packet, of which less is to be said. */
  readonly isCopy: boolean;
}

/** The packet's files, each no larger than asked for, or with a problem that says which one is and why. */
export async function fitPacket(
  packet: SetPacket,
  checked: CheckedCase,
  templates: Templates,
  options: FitOptions,
): Promise<Outcome<readonly PacketFile[]>> {
  const smaller = await shrinkPhotographs(packet, options.mostBytes);
  const problems = tellPictures(smaller, checked, options);
  const units = listUnits(packet, checked);
  const one = joinUnits(units);
  if (smaller.packet.written.byteLength <= options.mostBytes || units.length === 1)
    return succeed(
      [{ name: `${options.name}.pdf`, written: smaller.packet.written, volume: one }],
      [...problems, ...tellLarge([{ written: smaller.packet.written, volume: one }], options)],
    );
  const volumes = await writeVolumes(smaller.packet, checked, templates, units, options.mostBytes);
  if (!volumes.ok) return fail([...problems, ...volumes.problems]);
  const files = volumes.value.map((file, index) => ({ ...file, name: `${options.name}-volume-${index + 1}.pdf` }));
  return succeed(files, [...problems, ...tellLarge(files, options), ...volumes.problems]);
}

interface Shrunk {
  readonly packet: SetPacket;
  readonly level?: PictureLevel;
  /** The files whose pictures were made smaller. */
  readonly shrunk: readonly FileId[];
}

/** The packet with photographs as large as fit, or as small as they may be where nothing fits. */
async function shrinkPhotographs(packet: SetPacket, mostBytes: number): Promise<Shrunk> {
  if (packet.written.byteLength <= mostBytes) return { packet, shrunk: [] };
  const widths = measurePages(packet);
  let best: Shrunk = { packet, shrunk: [] };
  for (const level of pictureLevels) {
    const files = new Map(packet.files);
    const shrunk: FileId[] = [];
    let saved = 0;
    for (const [id, file] of packet.files) {
      const smaller = await shrinkPictures(file, (page) => widths.get(pageKey(file, page)), level);
      if (smaller === undefined) continue;
      files.set(id, smaller.file);
      shrunk.push(id);
      saved += smaller.saved;
    }
    const isLast = level === pictureLevels.at(-1);
    // A picture that two exhibits share is written once: what is saved is at most this.
    if (shrunk.length === 0 || (!isLast && packet.written.byteLength - saved > mostBytes)) continue;
    const written = await writePacket(packet.laidOut, files, packet.fonts);
    best = { packet: { ...packet, files, written }, level, shrunk };
    if (written.byteLength <= mostBytes) break;
  }
  return best;
}

/** The pages of exhibits with the largest width at which each stands on paper. */
function measurePages({ parts, laidOut, files }: SetPacket): ReadonlyMap<string, number> {
  const forms = new Set(
    parts.flatMap((part) => (part.kind === "file" && part.fit === "form" ? (files.get(part.file)?.sha256 ?? []) : [])),
  );
  const widths = new Map<string, number>();
  for (const { file: id, pageIndex, scale } of listPlaced(laidOut)) {
    const file = files.get(id);
    const size = file?.pages[pageIndex];
    if (file === undefined || size === undefined || forms.has(file.sha256)) continue;
    const key = pageKey(file, pageIndex);
    widths.set(key, Math.max(widths.get(key) ?? 0, size.widthPt * scale));
  }
  return widths;
}

/** A page by its bytes: two exhibits of the same bytes share what is written. */
function pageKey({ sha256 }: OpenedFile, pageIndex: number): string {
  return `${sha256} ${pageIndex}`;
}

function listPlaced({ sheets }: LaidOutPacket): readonly PlacedPage[] {
  return sheets.flatMap(({ content }) => {
    if (content.kind === "placed") return [content];
    return content.kind === "photos" ? content.photos.map(({ placed }) => placed) : [];
  });
}

function tellPictures({ level, shrunk }: Shrunk, { exhibits }: CheckedCase, { isCopy }: FitOptions): Problem[] {
  if (level === undefined) return [];
  const ids = new Set(shrunk);
  return exhibits.flatMap(({ label, index, parts }) => {
    const count = new Set(parts.flatMap(({ file }) => (ids.has(file.id) ? [file.id] : []))).size;
    if (count === 0) return [];
    const args = { exhibit: label, count, dpi: level.dpi, copy: isCopy };
    return [problem("pictures-made-smaller", `/exhibits/${index}`, args, isCopy ? { severity: "note" } : {})];
  });
}

function tellLarge(files: readonly Pick<PacketFile, "written" | "volume">[], { mostBytes }: FitOptions): Problem[] {
  return files.flatMap(({ written, volume: { exhibits, holdsFront } }) => {
    if (written.byteLength <= mostBytes) return [];
    const [exhibit] = exhibits;
    const args = {
      exhibit: holdsFront ? "" : (exhibit?.label ?? ""),
      megabytes: inMegabytes(written.byteLength),
      most: inMegabytes(mostBytes),
    };
    return [problem("volume-too-large", holdsFront || exhibit === undefined ? "" : `/exhibits/${exhibit.index}`, args)];
  });
}

/** Decimal megabytes to one place, never rounded down. */
function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 100_000) / 10;
}

/** What is never cut: all that stands before the exhibits, then each exhibit with its separator sheet. */
interface Unit extends PlannedVolume {
  readonly firstSheet: number;
  readonly sheets: number;
}

function listUnits(
  { parts, laidOut }: Pick<SetPacket, "parts" | "laidOut">,
  { exhibits }: CheckedCase,
): readonly Unit[] {
  const starts = parts.flatMap((part) => {
    if (part.kind !== "typeset" || part.look !== "separator") return [];
    return laidOut.anchors.get(`document:${part.id}`)?.sheet ?? [];
  });
  return [0, ...starts].map((firstSheet, place) => {
    const end = starts[place] ?? laidOut.sheets.length;
    return makeUnit(firstSheet, end - firstSheet, place === 0, place === 0 ? [] : exhibits.slice(place - 1, place));
  });
}

function makeUnit(firstSheet: number, sheets: number, holdsFront: boolean, exhibits: readonly LabelledExhibit[]): Unit {
  return { firstSheet, sheets, firstPage: firstSheet + 1, lastPage: firstSheet + sheets, holdsFront, exhibits };
}

function joinUnits(units: readonly Unit[]): Unit {
  const sheets = units.reduce((sum, unit) => sum + unit.sheets, 0);
  const [first] = units;
  return makeUnit(
    first?.firstSheet ?? 0,
    sheets,
    units.some(({ holdsFront }) => holdsFront),
    units.flatMap(({ exhibits }) => exhibits),
  );
}

// What a contents page adds to a volume, at most; a volume that grows past its limit all the same is packed anew.
const contentsBytes = 60_000;

async function writeVolumes(
  packet: SetPacket,
  checked: CheckedCase,
  templates: Templates,
  units: readonly Unit[],
  mostBytes: number,
): Promise<Outcome<readonly Omit<PacketFile, "name">[]>> {
  const sizes: number[] = [];
  for (const unit of units) sizes.push((await writeCut(packet, unit)).byteLength);
  for (let room = mostBytes - contentsBytes; ; room -= contentsBytes) {
    const volumes = packUnits(units, sizes, room);
    const files: Omit<PacketFile, "name">[] = [];
    const problems: Problem[] = [];
    for (const [index, volume] of volumes.entries()) {
      const contents = makeVolumeContents(checked, volumes, index + 1, (anchor) => pagesOf(packet, anchor), templates);
      if (!contents.ok) return fail(contents.problems);
      problems.push(...contents.problems);
      const pageWords = `Volume ${index + 1} of ${volumes.length}, contents: page`;
      const laidOut = layoutPacket([contents.value], { ...packet.frame, pageWords }, packet.fonts, packet.laidOut);
      if (!laidOut.ok) return fail(laidOut.problems);
      const title = `${packet.frame.title} (volume ${index + 1} of ${volumes.length})`;
      files.push({ written: await writeCut(packet, volume, { contents: laidOut.value, title }), volume });
    }
    const fits = files.every(({ written, volume }) => written.byteLength <= mostBytes || countUnits(volume) < 2);
    if (fits || room < contentsBytes) return succeed(files, problems);
  }
}

function countUnits({ holdsFront, exhibits }: PlannedVolume): number {
  return (holdsFront ? 1 : 0) + exhibits.length;
}

function pagesOf({ laidOut }: SetPacket, anchor: string) {
  const span = laidOut.spans.get(anchor);
  return span === undefined ? undefined : { first: span.first + 1, last: span.last + 1 };
}

function writeCut(
  packet: SetPacket,
  { firstSheet, sheets }: Unit,
  more: { readonly contents?: LaidOutPacket; readonly title: string } = { title: packet.frame.title },
): Promise<WrittenFile> {
  return writePacket(cutVolume(packet.laidOut, { firstSheet, sheets, ...more }), packet.files, packet.fonts);
}

/** As many units to a volume as have room; one that has none alone stands alone. */
function packUnits(units: readonly Unit[], sizes: readonly number[], room: number): readonly Unit[] {
  const volumes: Unit[][] = [];
  let used = 0;
  for (const [index, unit] of units.entries()) {
    const size = sizes[index] ?? 0;
    const last = volumes.at(-1);
    if (last !== undefined && used + size <= room) {
      last.push(unit);
      used += size;
    } else {
      volumes.push([unit]);
      used = size;
    }
  }
  return volumes.map(joinUnits);
}
