// LZW as PDF uses it: codes of 9 to 12 bits, the highest bit first (ISO 32000-1, 7.4.4.2).
import type { Filtered } from "./filtered.ts";

const clearTable = 256;
const endOfData = 257;

/** Undefined where a code has no entry. `check` is told how many bytes have come out, and throws where they are too many. */
export function decodeLzw(data: Uint8Array, earlyChange: number, check: (bytes: number) => void): Filtered | undefined {
  const parts: Uint8Array[] = [];
  let table: Uint8Array[] = [];
  let previous: Uint8Array | undefined;
  let [width, bits, held, total] = [9, 0, 0, 0];
  for (const byte of data) {
    held = ((held << 8) | byte) & 0xffffff;
    bits += 8;
    if (bits < width) continue;
    bits -= width;
    const code = (held >> bits) & ((1 << width) - 1);
    if (code === endOfData) return { bytes: Buffer.concat(parts), damaged: false };
    if (code === clearTable) {
      table = [];
      previous = undefined;
      width = 9;
      continue;
    }
    const entry = readEntry(code, table, previous);
    if (entry === undefined) return undefined;
    parts.push(entry);
    total += entry.length;
    check(total);
    if (previous !== undefined && table.length < 4096 - 258) table.push(extend(previous, entry[0] ?? 0));
    previous = entry;
    const next = table.length + 258 + earlyChange;
    width = next >= 2048 ? 12 : next >= 1024 ? 11 : next >= 512 ? 10 : 9;
  }
  return { bytes: Buffer.concat(parts), damaged: true };
}

function readEntry(
  code: number,
  table: readonly Uint8Array[],
  previous: Uint8Array | undefined,
): Uint8Array | undefined {
  if (code < 256) return Uint8Array.of(code);
  // The entry that is just about to be made: the one before, and its first byte again.
  if (code === table.length + 258 && previous !== undefined) return extend(previous, previous[0] ?? 0);
  return table[code - 258];
}

function extend(bytes: Uint8Array, last: number): Uint8Array {
  const longer = new Uint8Array(bytes.length + 1);
  longer.set(bytes);
  longer[bytes.length] = last;
  return longer;
}
