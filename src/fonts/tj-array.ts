// The inside of a TJ array (ISO 32000-1, 9.4.3): strings of glyph codes of two bytes, and between them adjustments.
// Strings are spelled as bytes, not in hexadecimal: a third less to join and to compress, and smaller when compressed.

/** Codes that follow one another, or an adjustment in thousandths of an em (positive moves back). */
export type TjPart = readonly number[] | number;

/** The spelling of every byte within a literal string (7.3.4.2): brackets, the backslash and line ends are escaped. */
const spelled = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (character === "\r") return "\\r";
  if (character === "\n") return "\\n";
  return character === "(" || character === ")" || character === "\\" ? `\\${character}` : character;
});

/** Writes the inside of a TJ array from its beginning. */
export class TjWriter {
  #text = "";
  #inString = false;

  /** Shows a code from 0 to 65535. */
  show(code: number): void {
    this.#text += `${this.#inString ? "" : "("}${spelled[code >> 8]}${spelled[code & 0xff]}`;
    this.#inString = true;
  }

  /** Thousandths of an em; positive moves back. */
  adjust(thousandths: number): void {
    this.#text += `${this.#inString ? ")" : ""}${thousandths}`;
    this.#inString = false;
  }

  finish(): string {
    return this.#inString ? `${this.#text})` : this.#text;
  }
}

export function writeTj(parts: readonly TjPart[]): string {
  const writer = new TjWriter();
  for (const part of parts) {
    if (typeof part === "number") writer.adjust(part);
    else for (const code of part) writer.show(code);
  }
  return writer.finish();
}

/** What `writeTj` wrote. */
export function readTj(tj: string): TjPart[] {
  return Array.from(tj.matchAll(/\(((?:\\.|[^\\)])*)\)|(-?\d+)/gs), ([, string, adjustment]) =>
    string === undefined ? Number(adjustment) : readCodes(string),
  );
}

function readCodes(string: string): number[] {
  const bytes = string.replace(/\\(.)/gs, (_, escaped: string) =>
    escaped === "r" ? "\r" : escaped === "n" ? "\n" : escaped,
  );
  return Array.from({ length: bytes.length / 2 }, (_, index) => {
    const at = index * 2;
    return bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1);
  });
}
