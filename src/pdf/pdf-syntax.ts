// How values are spelled in a PDF file (ISO 32000-1, 7.3). Everything is a string of bytes 0 to 255 ("latin1").

/** A length or factor with at most `digits` decimals (up to 6, so that JavaScript never falls into exponents). */
export function formatNumber(value: number, digits = 2): string {
  if (digits === 2 && value < 10_000_000 && value > -10_000_000) return formatHundredths(Math.round(value * 100));
  const factor = 10 ** digits;
  const rounded = Math.round(value * factor) / factor;
  if (!Number.isFinite(rounded)) throw new Error(`Not a number for a PDF file: ${value}`);
  return rounded === 0 ? "0" : String(rounded);
}

// The same text as of the number itself, in a third of the time: a page has some hundred places on it.
function formatHundredths(hundredths: number): string {
  if (hundredths < 0) return `-${formatHundredths(-hundredths)}`;
  const part = hundredths % 100;
  return `${(hundredths - part) / 100}${decimals[part]}`;
}

const decimals = Array.from({ length: 100 }, (_, part) => String(part / 100).slice(1));

/** "12.5 7 0 1" for rectangles and matrices. */
export function formatNumbers(values: readonly number[], digits = 2): string {
  let out = "";
  for (const value of values) out += out === "" ? formatNumber(value, digits) : ` ${formatNumber(value, digits)}`;
  return out;
}

/** An indirect reference. */
export function refTo(objectNumber: number): string {
  return `${objectNumber} 0 R`;
}

/** Words for people: plain ASCII as it is, everything else as UTF-16 with its byte order mark. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, "\\$&")})`;
  let hex = "FEFF";
  for (let index = 0; index < text.length; index++) hex += text.charCodeAt(index).toString(16).padStart(4, "0");
  return `<${hex.toUpperCase()}>`;
}

/** Raw bytes, spelled in hexadecimal. */
export function byteString(bytes: Uint8Array): string {
  return `<${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex").toUpperCase()}>`;
}
