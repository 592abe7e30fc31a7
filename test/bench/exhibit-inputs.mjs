// The files that the exhibits benchmark joins, made anew from fixed chance: text pages, a scan, photographs.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import sharp from "sharp";

/** Numbers from 0 to 2^32, the same in every run (xorshift). */
function chance(seed) {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

/** A PDF of these pages, each with its stream and the resources and further objects that it names. */
function writePdf(objects) {
  const chunks = [Buffer.from("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const places = [];
  let length = chunks[0].length;
  const push = (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  for (const [index, { text, data }] of objects.entries()) {
    places.push(length);
    if (data === undefined) push(Buffer.from(`${index + 1} 0 obj\n<<${text}>>\nendobj\n`));
    else {
      push(Buffer.from(`${index + 1} 0 obj\n<<${text}/Length ${data.length}>>stream\n`));
      push(data);
      push(Buffer.from("\nendstream\nendobj\n"));
    }
  }
  const start = length;
  const rows = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  const count = objects.length + 1;
  push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<</Size ${count}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(chunks);
}

const words =
  "the hospital and of her treatment heart valve in we was patient on records since November surgery family to for with no".split(
    " ",
  );

/** Letters and records as a program prints them: 46 lines of Times and a heading on each page. */
function textPdf(pages) {
  const next = chance(2026);
  const objects = [
    { text: "/Type/Catalog/Pages 2 0 R" },
    { text: "" },
    { text: "/Type/Font/Subtype/Type1/BaseFont/Times-Roman" },
  ];
  const kids = [];
  for (let page = 1; page <= pages; page++) {
    let content = `BT /F 14 Tf 72 730 Td (Record of treatment, sheet ${page}) Tj /F 11 Tf 0 -26 Td 13.5 TL\n`;
    for (let line = 0; line < 46; line++)
      content += `(${Array.from({ length: 13 }, () => words[next() % words.length]).join(" ")}.) Tj T*\n`;
    objects.push({ text: "/Filter/FlateDecode", data: deflateSync(Buffer.from(`${content}ET\n`)) });
    objects.push({
      text: `/Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F 3 0 R>>>>/Contents ${objects.length} 0 R`,
    });
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = { text: `/Type/Pages/Count ${pages}/Kids[${kids.join(" ")}]` };
  return writePdf(objects);
}

/** A PDF of pictures, one a page, as scanners write it. */
function picturePdf(pictures) {
  const objects = [{ text: "/Type/Catalog/Pages 2 0 R" }, { text: "" }];
  const kids = [];
  for (const { bytes, width, height, space, widthPt, heightPt } of pictures) {
    objects.push({
      text: `/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace/${space}/BitsPerComponent 8/Filter/DCTDecode`,
      data: bytes,
    });
    const image = objects.length;
    objects.push({ text: "", data: Buffer.from(`q ${widthPt} 0 0 ${heightPt} 0 0 cm /Im Do Q\n`) });
    objects.push({
      text: `/Type/Page/Parent 2 0 R/MediaBox[0 0 ${widthPt} ${heightPt}]/Resources<</XObject<</Im ${image} 0 R>>>>/Contents ${image + 1} 0 R`,
    });
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = { text: `/Type/Pages/Count ${kids.length}/Kids[${kids.join(" ")}]` };
  return writePdf(objects);
}

/** Grain of paper or sensor around dark strokes: what makes scans and photographs large. */
async function makePicture({ width, height, channels, grain, quality, seed }) {
  const next = chance(seed);
  const raw = Buffer.alloc(width * height * channels);
  for (let y = 0, at = 0; y < height; y++) {
    const inLine = y % 44 > 12 && y % 44 < 34;
    for (let x = 0; x < width; x++) {
      const isInk = inLine && (x * 7 + (y % 44) * 3) % 61 < 14 && x > width / 10 && x < width * 0.9;
      const light = (isInk ? 40 : 225) + (next() % grain) - grain / 2;
      for (let channel = 0; channel < channels; channel++)
        raw[at++] = Math.max(0, Math.min(255, light + ((channel * x) / width) * 12));
    }
  }
  return sharp(raw, { raw: { width, height, channels } })
    .toColourspace(channels === 1 ? "b-w" : "srgb")
    .jpeg({ quality, chromaSubsampling: "4:2:0" })
    .toBuffer();
}

/** The same picture as another file: a comment that says which one it is, behind the first marker. */
function number(jpeg, index) {
  const comment = Buffer.from(`picture ${index}`);
  const head = Buffer.from([0xff, 0xfe, 0, comment.length + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, comment, jpeg.subarray(2)]);
}

/**
 * Writes the inputs of one scenario: the files of the case, and the same pages as PDFs for qpdf. `small` is one page of
 * the kind, by which the start-up is told from the work.
 */
export async function makeInputs(folder, { scenario, small }) {
  mkdirSync(folder, { recursive: true });
  const write = (name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    return name;
  };
  if (scenario === "text") {
    const names = [write("records.pdf", textPdf(small ? 1 : 2000))];
    return { exhibits: names, joined: names, pages: small ? 1 : 2000 };
  }
  if (scenario === "scan") {
    const kinds = [];
    for (let seed = 1; seed <= 4; seed++) {
      const bytes = await makePicture({ width: 1700, height: 2200, channels: 1, grain: 20, quality: 28, seed });
      kinds.push({ bytes, width: 1700, height: 2200, space: "DeviceGray", widthPt: 612, heightPt: 792 });
    }
    const pages = Array.from({ length: small ? 1 : 100 }, (_, page) => {
      const kind = kinds[page % kinds.length];
      return { ...kind, bytes: number(kind.bytes, page) };
    });
    const names = [write("scan.pdf", picturePdf(pages))];
    return { exhibits: names, joined: names, pages: pages.length };
  }
  const photo = await makePicture({ width: 4000, height: 3000, channels: 3, grain: 42, quality: 71, seed: 7 });
  const photos = Array.from({ length: small ? 1 : 50 }, (_, index) => number(photo, index));
  const exhibits = photos.map((bytes, index) => write(`photo-${index + 1}.jpg`, bytes));
  const joined = photos.map((bytes, index) =>
    write(
      `photo-${index + 1}.pdf`,
      picturePdf([{ bytes, width: 4000, height: 3000, space: "DeviceRGB", widthPt: 706, heightPt: 529 }]),
    ),
  );
  return { exhibits, joined, pages: photos.length };
}
