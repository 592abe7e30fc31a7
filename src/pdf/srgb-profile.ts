// An ICC profile of the sRGB colour space, computed here: a display profile of version 4 with the curve as a
// formula (ICC.1:2010, "para" type 3) and the primaries of IEC 61966-2-1 adapted to D50.

const profileDate = [2026, 1, 1, 0, 0, 0] as const;
const d50 = [0.9642, 1, 0.8249] as const;
const primaries = {
  rXYZ: [0.43607, 0.22249, 0.01392],
  gXYZ: [0.38515, 0.71687, 0.09708],
  bXYZ: [0.14307, 0.06061, 0.7141],
};
// From D65, the white of sRGB, to D50 after Bradford.
const adaptation = [1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168];
// Above 0.04045 the value is ((v + 0.055) / 1.055) ^ 2.4, below it v / 12.92.
const curve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

/** The profile's bytes, always the same. */
export function makeSrgbProfile(): Uint8Array {
  const curveTag = writeTag("para", [[0x00, 0x03, 0x00, 0x00], ...curve.map(fixedPoint)]);
  const tags: [string, Buffer][] = [
    ["desc", writeWords("sRGB")],
    ["cprt", writeWords("No copyright, use freely")],
    ["wtpt", writeTag("XYZ ", d50.map(fixedPoint))],
    ["chad", writeTag("sf32", adaptation.map(fixedPoint))],
    ...Object.entries(primaries).map(([name, xyz]): [string, Buffer] => [name, writeTag("XYZ ", xyz.map(fixedPoint))]),
    ["rTRC", curveTag],
    ["gTRC", curveTag],
    ["bTRC", curveTag],
  ];
  const tableEnd = 128 + 4 + 12 * tags.length;
  const table = Buffer.alloc(tableEnd - 128);
  table.writeUInt32BE(tags.length, 0);
  const bodies: Buffer[] = [];
  const offsets = new Map<Buffer, number>();
  let end = tableEnd;
  for (const [index, [name, body]] of tags.entries()) {
    let offset = offsets.get(body);
    if (offset === undefined) {
      offset = end;
      offsets.set(body, offset);
      bodies.push(body);
      end += body.length;
    }
    table.write(name, 4 + index * 12, "latin1");
    table.writeUInt32BE(offset, 8 + index * 12);
    table.writeUInt32BE(body.length, 12 + index * 12);
  }
  return Buffer.concat([writeHeader(end), table, ...bodies]);
}

function writeHeader(size: number): Buffer {
  const header = Buffer.alloc(128);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(0x04200000, 8);
  header.write("mntrRGB XYZ ", 12, "latin1");
  for (const [index, part] of profileDate.entries()) header.writeUInt16BE(part, 24 + index * 2);
  header.write("acsp", 36, "latin1");
  for (const [index, part] of d50.entries()) Buffer.from(fixedPoint(part)).copy(header, 68 + index * 4);
  return header;
}

/** s15Fixed16Number. */
function fixedPoint(value: number): number[] {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(value * 65536));
  return [...bytes];
}

// Every tag ends on a multiple of four bytes.
function writeTag(type: string, parts: readonly (readonly number[])[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), Buffer.alloc(4), Buffer.from(parts.flat())]);
  return Buffer.concat([body, Buffer.alloc((4 - (body.length % 4)) % 4)]);
}

// multiLocalizedUnicodeType with one record, English of the United States.
function writeWords(words: string): Buffer {
  const utf16 = Array.from(words, (letter) => [0, letter.charCodeAt(0)]).flat();
  const record = Buffer.alloc(20);
  record.writeUInt32BE(1, 0);
  record.writeUInt32BE(12, 4);
  record.write("enUS", 8, "latin1");
  record.writeUInt32BE(utf16.length, 12);
  record.writeUInt32BE(28, 16);
  return writeTag("mluc", [[...record], utf16]);
}
