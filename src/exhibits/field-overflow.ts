// Does an answer that was drawn anew fit its box? Fields keep the size of letter that their form sets, and the
// drawing is clipped to the box.
import type { PDFDict, PDFFont } from "pdf-lib";
import { readOperators } from "./content-operators.ts";
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
  for (const { name, operands } of readOperators(content.bytes)) {
    const numbers = operands.flatMap((operand) => (operand.kind === "number" ? [operand.value] : []));
    const last = [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0] as const;
    if (name === "m") corners = [];
    if (name === "m" || name === "l") corners.push(last);
    if (name === "W")
      clip = { right: Math.max(...corners.map(([x]) => x)), bottom: Math.min(...corners.map(([, y]) => y)) };
    if (name === "Tf") size = last[1];
    if (name === "Tm") [left, baseline] = last;
    const [shown] = operands;
    if (name === "Tj" && shown?.kind === "string" && shown.bytes.length > 0) {
      // Drawn with a standard font, one byte a letter; its widths for WinAnsi's Latin range are those of Latin-1.
      const words = shown.bytes.toString("latin1").replace(/[^\x20-\x7e\xa0-\xff]/g, "n");
      if (baseline < clip.bottom - slackPt || left + font.widthOfTextAtSize(words, size) > clip.right + slackPt)
        return true;
    }
  }
  return false;
}
