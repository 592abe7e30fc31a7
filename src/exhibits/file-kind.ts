// What a file is, by its first bytes and never by its name.

/** A kind that a packet takes. */
export type OpenableKind = "pdf" | PictureKind;

export type PictureKind = "jpeg" | "png" | "tiff" | "webp" | "avif" | "gif" | "heic";

export type FileKind =
  | { readonly opens: true; readonly kind: OpenableKind }
  | { readonly opens: false; readonly says: string; readonly remedy: string };

/** The kinds as messages name them. */
export const kindNames: Readonly<Record<OpenableKind, string>> = {
  pdf: "a PDF",
  jpeg: "a JPEG picture",
  png: "a PNG picture",
  tiff: "a TIFF picture",
  webp: "a WebP picture",
  avif: "an AVIF picture",
  gif: "a GIF picture",
  heic: "a HEIC picture, as iPhones make them",
};

/** How names of such files end. */
export const extensions: Readonly<Record<OpenableKind, readonly string[]>> = {
  pdf: [".pdf"],
  jpeg: [".jpg", ".jpeg", ".jpe", ".jfif"],
  png: [".png"],
  tiff: [".tif", ".tiff"],
  webp: [".webp"],
  avif: [".avif", ".avifs"],
  gif: [".gif"],
  heic: [".heic", ".heif", ".hif"],
};

const printToPdf = "Open it and print or export it to PDF.";
const saveAsJpeg = "Save it as JPEG or PNG, or print it to PDF.";

const refuse = (says: string, remedy: string): FileKind => ({ opens: false, says, remedy });

export function detectFileKind(bytes: Uint8Array): FileKind {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 4096)).toString("latin1");
  if (head.startsWith("\xff\xd8\xff")) return { opens: true, kind: "jpeg" };
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return { opens: true, kind: "png" };
  if (/^(II[*+]\0|MM\0[*+])/.test(head)) return { opens: true, kind: "tiff" };
  if (/^GIF8[79]a/.test(head)) return { opens: true, kind: "gif" };
  if (head.startsWith("RIFF") && head.slice(8, 12) === "WEBP") return { opens: true, kind: "webp" };
  const boxes = head.slice(4, 8) === "ftyp" ? detectBoxPicture(head) : undefined;
  if (boxes !== undefined) return { opens: true, kind: boxes };
  // Readers allow rubbish before the header within the first 1024 bytes (ISO 32000-1, annex H.3, note 13). A page
  // of the web that speaks of "%PDF-" is none.
  const header = head.slice(0, 1024 + 5).indexOf("%PDF-");
  if (header === 0) return { opens: true, kind: "pdf" };
  const other = detectRefused(head, bytes);
  if (other !== undefined) return other;
  if (header > 0 || holdsPdfObjects(bytes)) return { opens: true, kind: "pdf" };
  return isText(bytes)
    ? refuse("a text file", printToPdf)
    : refuse("of a kind that is not known here", "Print or export it to PDF in the program that made it.");
}

/** A PDF that has lost its beginning still holds numbered objects, and a table or a catalog of them. */
function holdsPdfObjects(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = file.subarray(0, 64 * 1024).toString("latin1");
  return (
    /(^|[\s>])\d{1,10} \d{1,5} obj\s*(<<|\[)/.test(head) &&
    ["trailer", "/Catalog", "/ObjStm"].some((word) => file.includes(word))
  );
}

function detectRefused(head: string, bytes: Uint8Array): FileKind | undefined {
  if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) return refuseZip(bytes);
  if (head.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")) {
    // Outlook's messages and the old office files share one container.
    return refuse("an old Microsoft Office document or an Outlook message", printToPdf);
  }
  if (head.startsWith("{\\rtf")) return refuse("a rich-text document (RTF)", printToPdf);
  if (head.startsWith("BM") && bytes.length > 26 && head.slice(6, 10) === "\0\0\0\0")
    return refuse("a BMP picture", saveAsJpeg);
  if (head.slice(4, 8) === "ftyp")
    return refuse("a sound or video recording", "Enclose a written transcript as a PDF, and pictures of what matters.");
  if (head.startsWith("\0\0\0\x0cjP  ") || head.startsWith("\xff\x4f\xff\x51"))
    return refuse("a JPEG 2000 picture", saveAsJpeg);
  if (
    head.startsWith("ID3") ||
    head.startsWith("OggS") ||
    (head.startsWith("RIFF") && /^(WAVE|AVI )/.test(head.slice(8, 12)))
  ) {
    return refuse("a sound or video recording", "Enclose a written transcript as a PDF.");
  }
  if (head.startsWith("%!PS")) return refuse("a PostScript file", printToPdf);
  if (/^(Rar!|7z\xbc\xaf|\x1f\x8b)/.test(head))
    return refuse("a packed folder", "Unpack it and enclose the files one by one.");
  const start = head
    .replace(/^\xef\xbb\xbf/, "")
    .trimStart()
    .slice(0, 1024)
    .toLowerCase();
  if (/^(<!doctype html|<html|<head|<body|<!--[^]*<html)/.test(start)) {
    return refuse("a web page", "The download may have failed: download the document again, or print the page to PDF.");
  }
  if (start.startsWith("<svg") || /^<\?xml[^]*<svg/.test(start)) return refuse("an SVG drawing", printToPdf);
  if (start.startsWith("<?xml")) return refuse("an XML file", printToPdf);
  if (/^(received|return-path|delivered-to|mime-version|message-id|x-[a-z-]+): /.test(start))
    return refuse("an e-mail message", printToPdf);
  return undefined;
}

// Office documents are ZIP files; the names of what they hold stand in the clear.
function refuseZip(bytes: Uint8Array): FileKind {
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 262_144)).toString("latin1");
  if (names.includes("word/")) return refuse("a Word document", printToPdf);
  if (names.includes("xl/")) return refuse("an Excel workbook", printToPdf);
  if (names.includes("ppt/")) return refuse("a PowerPoint presentation", printToPdf);
  if (names.includes("mimetypeapplication/vnd.oasis.opendocument")) return refuse("a LibreOffice document", printToPdf);
  if (names.includes("Index/Document.iwa")) return refuse("a Pages document", printToPdf);
  return refuse("a packed folder (ZIP)", "Unpack it and enclose the files one by one.");
}

// The boxes of ISO 14496-12, which pictures of iPhones and videos share: the first names what it is, and with what else
// it agrees (a picture "mif1" says in that list alone whether it is packed as HEIC or AVIF).
function detectBoxPicture(head: string): "avif" | "heic" | undefined {
  const length = Math.min(Buffer.from(head.slice(0, 4), "latin1").readUInt32BE(0), 256);
  const brands = [head.slice(8, 12), ...(head.slice(16, length).match(/[^]{4}/g) ?? [])];
  const isPicture = brands.some((brand) => /^(mif1|msf1|hei[cxms]|hev[cxms]|avi[fs])$/.test(brand));
  if (!isPicture) return undefined;
  return brands.some((brand) => /^avi[fs]$/.test(brand)) ? "avif" : "heic";
}

function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  // UTF-16 announces itself; any other text holds no zero bytes and hardly a control character.
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) return true;
  return !start.some((byte) => byte < 9 || (byte > 13 && byte < 27) || byte === 127);
}
