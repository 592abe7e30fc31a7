// The filters that pack operators and tables of a PDF (ISO 32000-1, 7.4). Each ends on any input, damaged or made to
// harm; pictures keep their own filters and are never unpacked here.
import { constants, inflateRawSync, inflateSync } from "node:zlib";
import type { FilterSettings, Filtered } from "./filtered.ts";
import { decodeLzw } from "./lzw.ts";
import { undoPredictor } from "./predictor.ts";
import { checkUnpacked, mostUnpackedBytes } from "./unpacking-limit.ts";

/** Undefined where the filter is not known, or nothing can be made of the data. Throws where too much comes out. */
export function undoFilter(name: string, data: Uint8Array, settings: FilterSettings): Filtered | undefined {
  switch (name) {
    case "FlateDecode":
    case "Fl":
      return unpack(inflate(data), settings);
    case "LZWDecode":
    case "LZW":
      return unpack(decodeLzw(data, settings.EarlyChange ?? 1, checkUnpacked), settings);
    case "ASCIIHexDecode":
    case "AHx":
      return decodeHex(data);
    case "ASCII85Decode":
    case "A85":
      return decodeAscii85(data);
    case "RunLengthDecode":
    case "RL":
      return decodeRuns(data);
    default:
      return undefined;
  }
}

function unpack(filtered: Filtered | undefined, settings: FilterSettings): Filtered | undefined {
  const bytes = filtered === undefined ? undefined : undoPredictor(filtered.bytes, settings);
  return filtered === undefined || bytes === undefined ? undefined : { bytes, damaged: filtered.damaged };
}

function inflate(data: Uint8Array): Filtered | undefined {
  // Packed by nothing into nothing; nothing is lost.
  if (data.length === 0) return { bytes: data, damaged: false };
  // Node takes no larger limit than a buffer may be.
  const maxOutputLength = Math.min(mostUnpackedBytes(), 2 ** 31);
  try {
    // Node takes 16 KB for any stream, and most pages have a few.
    const chunkSize = Math.min(65_536, Math.max(1024, data.length * 4));
    return { bytes: inflateSync(data, { maxOutputLength, chunkSize }), damaged: false };
  } catch (cause) {
    if (isTooLarge(cause)) checkUnpacked(Number.POSITIVE_INFINITY);
    // What does not begin as packed data begins (RFC 1950, 2.2) would unpack to rubbish.
    const [method = 0, flags = 0] = data;
    if ((method & 0x0f) !== 8 || (method * 256 + flags) % 31 !== 0) return undefined;
    try {
      // Without the header and the check sum, as far as the data go.
      const rest = inflateRawSync(data.subarray(2), {
        maxOutputLength,
        finishFlush: constants.Z_SYNC_FLUSH,
      });
      return { bytes: rest, damaged: true };
    } catch (again) {
      if (isTooLarge(again)) checkUnpacked(Number.POSITIVE_INFINITY);
      return undefined;
    }
  }
}

function isTooLarge(cause: unknown): boolean {
  return cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
}

const isSpace = (byte: number): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
const endOfText = 0x3e;
const tilde = 0x7e;

function decodeHex(data: Uint8Array): Filtered {
  const end = data.indexOf(endOfText);
  const digits = Buffer.from(end < 0 ? data : data.subarray(0, end))
    .toString("latin1")
    .replace(/[\0\t\n\f\r ]+/g, "");
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
  return { bytes, damaged: bytes.length < digits.length / 2 };
}

function decodeAscii85(data: Uint8Array): Filtered {
  const out: number[] = [];
  let group: number[] = [];
  let damaged = true;
  const flush = (length: number): void => {
    const [a = 84, b = 84, c = 84, d = 84, e = 84] = group;
    const word = (((a * 85 + b) * 85 + c) * 85 + d) * 85 + e;
    for (let at = 0; at < length; at += 1) out.push(Math.floor(word / 256 ** (3 - at)) % 256);
    group = [];
  };
  let wrong = false;
  for (const byte of data) {
    if (isSpace(byte)) continue;
    if (byte === tilde) {
      damaged = false;
      break;
    }
    if (byte === 0x7a && group.length === 0) out.push(0, 0, 0, 0);
    else if (byte < 0x21 || byte > 0x75) wrong = true;
    else if (group.push(byte - 0x21) === 5) flush(4);
  }
  if (group.length > 1) flush(group.length - 1);
  return { bytes: Uint8Array.from(out), damaged: damaged || wrong };
}

function decodeRuns(data: Uint8Array): Filtered {
  const parts: Uint8Array[] = [];
  let [at, length] = [0, 0];
  while (at < data.length) {
    const count = data[at] ?? 128;
    if (count === 128) return { bytes: Buffer.concat(parts), damaged: false };
    const part =
      count < 128 ? data.subarray(at + 1, at + 2 + count) : new Uint8Array(257 - count).fill(data[at + 1] ?? 0);
    parts.push(part);
    length += part.length;
    checkUnpacked(length);
    at += count < 128 ? count + 2 : 2;
  }
  return { bytes: Buffer.concat(parts), damaged: true };
}
