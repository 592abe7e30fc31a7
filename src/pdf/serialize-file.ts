// Objects in, the bytes of a PDF 1.7 file out. Objects that are not streams go compressed into object streams
// (ISO 32000-1, 7.5.7), and the table of places is a stream as well (7.5.8): a third of the size for tagged pages.
import { type ObjectNumber, type PdfFile, deflate } from "./pdf-file.ts";
import { refTo } from "./pdf-syntax.ts";
import { FileWriter, type WrittenFile } from "./written-file.ts";

// The second line marks the file as binary (ISO 19005-2, 6.1.2: four bytes above 127).
const header = "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n";
const objectsPerStream = 200;

/** Where an object stands: at a byte of the file, or in an object stream at an index. */
type Place = { readonly at: number } | { readonly inStream: ObjectNumber; readonly index: number };

/** The whole file. The trailer's /ID is a hash of everything before it, so the same objects give the same bytes. */
export function serializeFile(file: PdfFile, catalog: ObjectNumber, info: ObjectNumber): WrittenFile {
  const objects = file.objects();
  const writer = new FileWriter();
  writer.pushText(header);
  const places: Place[] = [];
  const pushStream = (number: ObjectNumber, dictionary: string, data: Uint8Array): void => {
    places[number] = { at: writer.length };
    writer.pushText(`${number} 0 obj\n<<${dictionary}/Length ${data.length}>>stream\n`);
    writer.pushData(data);
    writer.pushText("\nendstream\nendobj\n");
  };

  let next = objects.length;
  let packed: ObjectNumber[] = [];
  const flushPacked = (): void => {
    if (packed.length === 0) return;
    const number = next++;
    const bodies = packed.map((each) => objects[each]?.text ?? "");
    let offset = 0;
    let heads = "";
    for (const [index, body] of bodies.entries()) {
      const each = packed[index] ?? 0;
      heads += `${each} ${offset} `;
      offset += body.length + 1;
      places[each] = { inStream: number, index };
    }
    const text = `${heads}${bodies.join(" ")}`;
    pushStream(number, `/Type/ObjStm/N ${packed.length}/First ${heads.length}/Filter/FlateDecode`, deflate(text));
    packed = [];
  };

  for (let number = 1; number < objects.length; number++) {
    const object = objects[number];
    if (object === undefined) continue;
    if (object.data !== undefined) {
      pushStream(number, object.text, object.data);
      continue;
    }
    packed.push(number);
    if (packed.length === objectsPerStream) flushPacked();
  }
  flushPacked();

  const id = writer.hashSoFar().slice(0, 32).toUpperCase();
  const table = next;
  const start = writer.length;
  places[table] = { at: start };
  const trailer = `/Root ${refTo(catalog)}/Info ${refTo(info)}/ID[<${id}><${id}>]`;
  pushStream(table, `/Type/XRef/Size ${table + 1}/W[1 5 2]/Filter/FlateDecode${trailer}`, deflate(writePlaces(places)));
  writer.pushText(`startxref\n${start}\n%%EOF\n`);
  return writer.finish();
}

// Rows of eight bytes: kind (0 free, 1 at a byte, 2 in an object stream), five bytes, two bytes.
function writePlaces(places: readonly Place[]): Uint8Array {
  const rows = Buffer.alloc(places.length * 8);
  rows.writeUInt16BE(0xffff, 6);
  for (let number = 1; number < places.length; number++) {
    const place = places[number];
    if (place === undefined) throw new Error(`Object ${number} has no place in the file.`);
    const row = number * 8;
    if ("at" in place) {
      rows.writeUInt8(1, row);
      rows.writeUIntBE(place.at, row + 1, 5);
    } else {
      rows.writeUInt8(2, row);
      rows.writeUIntBE(place.inStream, row + 1, 5);
      rows.writeUInt16BE(place.index, row + 6);
    }
  }
  return rows;
}
