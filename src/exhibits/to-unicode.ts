// A font's table from its codes to Unicode (ISO 32000-1, 9.10.3).

const mostCode = 0xffff;

/** Reads bfchar and bfrange; what makes no sense is passed over. */
export function readToUnicode(table: string): ReadonlyMap<number, string> {
  const letters = new Map<number, string>();
  for (const [, kind, body = ""] of table.matchAll(/begin(bfchar|bfrange)([^]*?)endbf/g)) {
    if (kind === "bfchar") {
      for (const [, code = "", text = ""] of body.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g))
        set(letters, Number.parseInt(code, 16), readUtf16(text));
      continue;
    }
    for (const [, low = "", high = "", text, list = ""] of body.matchAll(
      /<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])/g,
    )) {
      const first = Number.parseInt(low, 16);
      const last = Math.min(Number.parseInt(high, 16), mostCode);
      const texts = [...list.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, each = ""]) => readUtf16(each));
      for (let code = first; code <= last; code += 1) {
        set(letters, code, text === undefined ? texts[code - first] : countOn(readUtf16(text), code - first));
      }
    }
  }
  return letters;
}

function set(letters: Map<number, string>, code: number, text: string | undefined): void {
  if (text !== undefined && code <= mostCode) letters.set(code, text);
}

function readUtf16(digits: string): string {
  const bytes = Buffer.from(digits.padStart(Math.ceil(digits.length / 4) * 4, "0"), "hex");
  return bytes.swap16().toString("utf16le");
}

/** Within a range the last letter counts on. */
function countOn(text: string, by: number): string {
  return text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);
}
