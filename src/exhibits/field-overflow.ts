// Does an answer that was drawn anew fit its box? Fields keep the size of letter that their form sets.
import { type PDFDict, type PDFFont, parseContentStream } from "pdf-lib";
import { decodeStream } from "./page-streams.ts";
import { readBox, readDict, readStream } from "./pdf-values.ts";

// Rounding, and letters that reach a little over.
const slackPt = 2;

/** True where a line of the drawn answer begins below its box or ends to the right of it. */
export function isCutOff(widget: PDFDict, font: PDFFont): boolean {
  const appearances = readDict(widget, "AP");
  const stream = appearances === undefined ? undefined : readStream(appearances, "N");
  const content = stream === undefined ? undefined : decodeStream(stream);
  const box = stream === undefined ? undefined : readBox(stream.dict, "BBox");
  if (content === undefined || box === undefined) return false;
  let size = 0;
  let left = 0;
  let bottom = 0;
  for (const { name, args } of parseContentStream(content.bytes)) {
    if (name === "Tf") size = Number(args[1]);
    if (name === "Tm") [left, bottom] = [Number(args[4]), Number(args[5])];
    const shown = args[0];
    if (name === "Tj" && typeof shown === "object" && "bytes" in shown && shown.bytes instanceof Uint8Array && shown.bytes.length > 0) {
      // Drawn with a standard font, one byte a letter; widths of WinAnsi's Latin range are those of Latin-1.
      const words = Buffer.from(shown.bytes).toString("latin1").replace(/[^\x20-\x7e\xa0-\xff]/g, "n");
      if (bottom < box[1] - slackPt || left + font.widthOfTextAtSize(words, size) > box[2] + slackPt) return true;
    }
  }
  return false;
}
