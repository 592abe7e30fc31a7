// Is a picture nothing but paper? Told by how small it is packed, and looked at only where that leaves it open.
import type { PDFStream } from "pdf-lib";
import { readArray, readName, readNumber } from "./pdf-values.ts";
import { isBlankCopy, readSmallCopy } from "./small-copy.ts";

/** False where it cannot be told. */
export async function isBlankPicture(stream: PDFStream): Promise<boolean> {
  const { dict } = stream;
  const width = readNumber(dict, "Width") ?? 0;
  const height = readNumber(dict, "Height") ?? 0;
  const bytes = stream.getContentsSize();
  const filters = readArray(dict, "Filter");
  // An array of one filter is common; a picture packed twice is not worth knowing.
  const filter =
    filters === undefined ? readName(dict, "Filter") : filters.size() === 1 ? String(filters.get(0)).slice(1) : "";
  switch (filter) {
    case "CCITTFaxDecode":
    case "JBIG2Decode":
      // A row that is like the one before takes one bit; anything on it takes more.
      return bytes <= (height / 8) * 1.1 + 32;
    case "FlateDecode":
      // Deflate packs what never changes to a thousandth (1 of 1030) and hardly anything else.
      return bytes <= ((width * height * (readNumber(dict, "BitsPerComponent") ?? 1)) / 8) * 0.0011 + 64;
    case "DCTDecode":
      // A page with a line of writing has more; only the candidates are unpacked.
      return bytes <= width * height * 0.03 && isBlankCopy(await readSmallCopy(stream.getContents()));
    default:
      return false;
  }
}
