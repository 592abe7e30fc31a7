// The table directory of a TrueType file (OpenType specification, "Font file").

export interface SfntTable {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/** The tables of a font file by tag; views into it, not copies. Throws where the file is cut short. */
export function readSfnt(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = viewOf(bytes);
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    const tag = String.fromCharCode(...bytes.subarray(entry, entry + 4));
    const offset = view.getUint32(entry + 8);
    const length = view.getUint32(entry + 12);
    if (offset + length > bytes.length) throw new Error(`The font's table ${tag} is cut short.`);
    tables.set(tag, bytes.subarray(offset, offset + length));
  }
  return tables;
}

/** A font file of these tables, in the order of their tags, with its checksums. `head` is written anew. */
export function writeSfnt(tables: readonly SfntTable[]): Uint8Array {
  const sorted = [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1));
  const start = 12 + 16 * sorted.length;
  const length = sorted.reduce((sum, { bytes }) => sum + padded(bytes.length), start);
  const file = new Uint8Array(length);
  const view = viewOf(file);
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, sorted.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (sorted.length - power) * 16);
  let offset = start;
  let head = 0;
  for (const [index, { tag, bytes }] of sorted.entries()) {
    file.set(bytes, offset);
    // The sum over the whole file, kept in head, is counted with this field as zero.
    if (tag === "head") view.setUint32((head = offset + 8), 0);
    const entry = 12 + 16 * index;
    for (let at = 0; at < 4; at += 1) view.setUint8(entry + at, tag.charCodeAt(at));
    view.setUint32(entry + 4, sumWords(view, offset, padded(bytes.length)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, bytes.length);
    offset += padded(bytes.length);
  }
  if (head !== 0) view.setUint32(head, (0xb1b0afba - sumWords(view, 0, length)) >>> 0);
  return file;
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}

function sumWords(view: DataView, offset: number, length: number): number {
  let sum = 0;
  for (let at = offset; at < offset + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
