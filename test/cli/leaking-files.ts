// Files that hold a word of its own in every corner where a file can hold words, sound and broken: whatever of them
// appears where it should not, tells where it came from.
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { packed, stream, writePdf } from "../exhibits/make-files.ts";

const prefix = "Zqxcanary";

/** A word that stands nowhere else. */
export function canary(of: string): string {
  return `${prefix}${of}`;
}

/** The corners whose words may stand in the packet, and nowhere else: what is printed, and the file's own bookmarks. */
export const printedCorners = ["text", "field", "bookmark", "hiddentext"] as const;

const xmp = (of: string): string =>
  `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about="" dc:creator="${canary(of)}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;

export function leakingPdf(): Buffer {
  const word = (of: string): string => `(${canary(of)})`;
  return writePdf(
    [
      `<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/Outlines 7 0 R/Names<</EmbeddedFiles<</Names[${word("attachmentkey")} 9 0 R]>>/JavaScript<</Names[${word("scriptkey")} 11 0 R]>>>>/AcroForm<</Fields[13 0 R]/DA(/F 11 Tf 0 g)/DR<</Font<</F 5 0 R>>>>>>/PageLabels<</Nums[0<</P${word("pagelabel")}>>]>>/OCProperties<</OCGs[15 0 R]/D<</Name${word("layerset")}/ON[15 0 R]>>>>/StructTreeRoot 16 0 R/Lang${word("language")}/URI<</Base${word("uribase")}>>/PieceInfo<</App<</Private${word("cataloguepiece")}>>>>>>`,
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Metadata 14 0 R/PieceInfo<</App<</Private${word("pagepiece")}>>>>/Annots[12 0 R 13 0 R 17 0 R]/Resources<</Font<</F 5 0 R>>/Properties<</L 15 0 R>>/XObject<</Im 18 0 R>>>>>>`,
      packed(
        `/OC/L BDC q 90 0 0 90 300 300 cm /Im Do Q EMC BT /F 12 Tf 72 700 Td (A letter of ${canary("text")}) Tj 0 -20 Td 3 Tr (${canary("hiddentext")}) Tj ET`,
        `/Metadata 14 0 R/PieceInfo<</App<</Private${word("contentpiece")}>>>>`,
      ),
      "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>",
      stream(xmp("xmp"), "/Type/Metadata/Subtype/XML"),
      "<</Type/Outlines/First 8 0 R/Last 8 0 R/Count 1>>",
      `<</Title${word("bookmark")}/Parent 7 0 R/Dest[3 0 R/Fit]>>`,
      `<</Type/Filespec/F${word("attachmentname")}/Desc${word("attachmentdescription")}/EF<</F 10 0 R>>>>`,
      stream(canary("attachment"), "/Type/EmbeddedFile"),
      `<</S/JavaScript/JS${word("script")}>>`,
      `<</Type/Annot/Subtype/Text/Rect[20 20 40 40]/Contents${word("comment")}/T${word("commentauthor")}/RC${word("commentrich")}/Subj${word("commentsubject")}/F 4>>`,
      `<</Type/Annot/Subtype/Widget/FT/Tx/T${word("fieldname")}/TU${word("fieldtip")}/V${word("field")}/Rect[72 600 400 620]/F 4/DA(/F 11 Tf 0 g)>>`,
      stream(xmp("pagexmp"), "/Type/Metadata/Subtype/XML"),
      `<</Type/OCG/Name${word("layer")}/Usage<</CreatorInfo<</Creator${word("layercreator")}/Subtype/Artwork>>/User<</Type/Ind/Name${word("layeruser")}>>>>>>`,
      `<</Type/StructTreeRoot/K<</Type/StructElem/S/P/P 16 0 R/Alt${word("alttext")}/ActualText${word("actualtext")}/T${word("structtitle")}>>>>`,
      `<</Type/Annot/Subtype/Link/Rect[1 1 9 9]/A<</S/URI/URI${word("link")}>>/Contents${word("linkwords")}>>`,
      stream(
        deflateSync(Buffer.alloc(100 * 100, 120)),
        `/Type/XObject/Subtype/Image/Width 100/Height 100/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode/Metadata 14 0 R/Name${word("imagename")}/Alternates[]/OPI<</2.0${word("opi")}>>/PieceInfo<</App<</Private${word("imagepiece")}>>>>`,
      ),
      `<</Title${word("title")}/Author${word("author")}/Subject${word("subject")}/Keywords${word("keywords")}/Creator${word("creator")}/Producer${word("producer")}/Company${word("company")}>>`,
    ],
    `/Info 19 0 R/ID[${word("id1")}${word("id2")}]`,
  );
}

const picture = sharp({
  create: { width: 1200, height: 1500, channels: 3, background: "#557799" },
});

/** A JPEG with notes of a camera and a program, and words in every segment that may hold some. */
export async function leakingJpeg(): Promise<Buffer> {
  const jpeg = await picture
    .clone()
    .jpeg()
    .withExif({
      IFD0: { Artist: canary("artist"), ImageDescription: canary("description"), Copyright: canary("copyright") },
      IFD2: { UserComment: canary("usercomment"), LensModel: canary("lens") },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "41/1 30/1 0/1", GPSAreaInformation: canary("gps") },
    })
    .withXmp(xmp("jpegxmp"))
    .toBuffer();
  return addSegments(jpeg, [
    [0xfe, canary("jpegcomment")],
    [0xed, `Photoshop 3.0\x00${canary("iptc")}`],
    [0xe5, canary("app5")],
    [0xef, canary("app15")],
  ]);
}

function addSegments(jpeg: Buffer, segments: readonly (readonly [number, string])[]): Buffer {
  const made = segments.map(([marker, words]) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(words.length + 2, 2);
    return Buffer.concat([head, Buffer.from(words, "latin1")]);
  });
  return Buffer.concat([jpeg.subarray(0, 2), ...made, jpeg.subarray(2), Buffer.from(canary("behindjpeg"))]);
}

/** A PNG with texts before and behind its rows. */
export async function leakingPng(): Promise<Buffer> {
  const png = await picture
    .clone()
    .png()
    .withExif({ IFD0: { Artist: canary("pngartist") } })
    .toBuffer();
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE(crc(body), body.length + 4);
    return out;
  };
  return Buffer.concat([
    png.subarray(0, 33),
    chunk("tEXt", Buffer.from(`Author\0${canary("pngtext")}`)),
    chunk("iTXt", Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp("pngxmp")}`)),
    chunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), deflateSync(canary("pngztext"))])),
    png.subarray(33),
    Buffer.from(canary("behindpng")),
  ]);
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

/** Ways in which a canary can be written in a file; each is looked for. */
export function findCanaries(bytes: Buffer): readonly string[] {
  const hex = Buffer.from(prefix).toString("hex");
  const wide = Buffer.from(prefix, "utf16le").swap16().toString("latin1");
  const text = bytes.toString("latin1");
  const found = [...text.matchAll(new RegExp(`${prefix}[a-z0-9]*`, "gi"))].map(([word]) => word);
  for (const [, digits = ""] of text.matchAll(new RegExp(`(${hex}[0-9a-f]*)`, "gi")))
    found.push(Buffer.from(digits, "hex").toString("latin1"));
  const wideHex = Buffer.from(wide, "latin1").toString("hex");
  for (const [, digits = ""] of text.matchAll(new RegExp(`(${wideHex}[0-9a-f]*)`, "gi")))
    found.push(Buffer.from(digits, "hex").swap16().toString("utf16le"));
  for (let at = text.indexOf(wide); at >= 0; at = text.indexOf(wide, at + 1))
    found.push(`${prefix} in wide letters at ${at}`);
  return [...new Set(found.map((word) => word.replace(/[^A-Za-z0-9 ].*$/s, "")))].toSorted();
}
