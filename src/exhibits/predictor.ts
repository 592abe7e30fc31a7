// Rows that were stored as differences (ISO 32000-1, 7.4.4.4).
import type { FilterSettings } from "./filtered.ts";
import { checkUnpacked } from "./unpacking-limit.ts";

/** Undefined where the settings make no sense. */
export function undoPredictor(
  data: Uint8Array,
  { Predictor = 1, Colors = 1, BitsPerComponent = 8, Columns = 1 }: FilterSettings,
): Uint8Array | undefined {
  if (Predictor === 1) return data;
  const rowLength = Math.ceil((Colors * BitsPerComponent * Columns) / 8);
  const step = Math.max(1, Math.ceil((Colors * BitsPerComponent) / 8));
  if (!Number.isInteger(rowLength) || rowLength < 1 || !Number.isInteger(step)) return undefined;
  if (Predictor === 2) return BitsPerComponent === 8 ? addLeft(data, rowLength, step) : undefined;
  // A last row can be longer than all that is there.
  checkUnpacked(rowLength);
  const rows = Math.ceil(data.length / (rowLength + 1));
  const out = new Uint8Array(rows * rowLength);
  for (let row = 0; row < rows; row += 1) {
    const start = row * (rowLength + 1);
    const type = data[start] ?? 0;
    for (let at = 0; at < rowLength; at += 1) {
      const here = row * rowLength + at;
      const left = at < step ? 0 : (out[here - step] ?? 0);
      const up = row === 0 ? 0 : (out[here - rowLength] ?? 0);
      const corner = row === 0 || at < step ? 0 : (out[here - rowLength - step] ?? 0);
      out[here] = (data[start + 1 + at] ?? 0) + predict(type, left, up, corner);
    }
  }
  return out;
}

function predict(type: number, left: number, up: number, corner: number): number {
  if (type === 1) return left;
  if (type === 2) return up;
  if (type === 3) return (left + up) >> 1;
  if (type !== 4) return 0;
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function addLeft(data: Uint8Array, rowLength: number, step: number): Uint8Array {
  const out = Uint8Array.from(data);
  for (let at = 0; at < out.length; at += 1)
    if (at % rowLength >= step) out[at] = (out[at] ?? 0) + (out[at - step] ?? 0);
  return out;
}
