// Does an answer that was drawn anew fit its box? Fields keep the size of letter that their form sets, and the
// drawing is clipped to the box.
import { type PDFDict, type PDFFont, parseContentStream } from "pdf-lib";
import { decodeStream } from "./page-streams.ts";
import { readDict, readStream } from "./pdf-values.ts";

// Rounding.
const slackPt = 0.5;

/** True where a line of the drawn answer lies lower than its box, or reaches further to the right. */
export function isCutOff(widget: PDFDict, font: PDFFont): boolean {
  const appearances = readDict(widget, "AP");
  const stream = appearances === undefined ? undefined : readStream(appearances, "N");
  const content = stream === undefined ? undefined : decodeStream(stream);
  if (content === undefined) return false;
  let corners: (readonly [x: number, y: number])[] = [];
  let clip = { right: Number.POSITIVE_INFINITY, bottom: Number.NEGATIVE_INFINITY };
  let size = 0;
  let [left, baseline] = [0, 0];
  for (const { name, args } of parseContentStream(content.bytes)) {
    const last = [Number(args.at(-2)), Number(args.at(-1))] as const;
    if (name === "m") corners = [];
    if (name === "m" || name === "l") corners.push(last);
    if (name === "W") clip = { right: Math.max(...corners.map(([x]) => x)), bottom: Math.min(...corners.map(([, y]) => y)) };
    if (name === "Tf") size = last[1];
    if (name === "Tm") [left, baseline] = last;
    const shown = args[0];
    if (name === "Tj" && typeof shown === "object" && "bytes" in shown && shown.bytes instanceof Uint8Array && shown.bytes.length > 0) {
      // Drawn with a standard font, one byte a letter; its widths for WinAnsi's Latin range are those of Latin-1.
      const words = Buffer.from(shown.bytes).toString("latin1").replace(/[^\x20-\x7e\xa0-\xff]/g, "n");
      if (baseline < clip.bottom - slackPt || left + font.widthOfTextAtSize(words, size) > clip.right + slackPt) return true;
    }
  }
  return false;
}
