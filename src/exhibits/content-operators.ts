// The operators of a content stream, with what stands before each (ISO 32000-1, 7.8.2). Gets through any bytes: what
// is no operator and no operand is passed over. Every page of every file goes through here, so strings are decoded
// only where somebody asks.

export type Operand =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly value: string }
  | StringOperand
  | { readonly kind: "other" };

export interface Operator {
  readonly name: string;
  /** In their order; the members of arrays stand among them, as one string of text does in TJ. */
  readonly operands: readonly Operand[];
}

/** A string as it stands in the content. */
class StringOperand {
  readonly kind = "string";
  readonly #content: Buffer;
  readonly #start: number;
  readonly #end: number;

  constructor(content: Buffer, start: number, end: number) {
    this.#content = content;
    this.#start = start;
    this.#end = end;
  }

  /** About how many bytes it has; escapes count as written. */
  get length(): number {
    const length = Math.max(0, this.#end - this.#start - 2);
    return this.#content[this.#start] === less ? Math.ceil(length / 2) : length;
  }

  get bytes(): Buffer {
    const text = this.#content.toString("latin1", this.#start, this.#end);
    return this.#content[this.#start] === less ? readHex(text) : readLiteral(text);
  }

  /** True where it is nothing but spaces. */
  get isSpace(): boolean {
    const isHex = this.#content[this.#start] === less;
    if (isHex) return /^<(?:00|20|\s)*>?$/.test(this.#content.toString("latin1", this.#start, this.#end));
    for (let at = this.#start + 1; at < this.#end - 1; at += 1) if (this.#content[at] !== space) return false;
    return true;
  }
}

const space = 0x20;
const percent = 0x25;
const open = 0x28;
const close = 0x29;
const slash = 0x2f;
const less = 0x3c;
const greater = 0x3e;
const backslash = 0x5c;

// What each byte is: 0 of a word, 1 white space, 2 a delimiter.
const kinds = new Uint8Array(256);
for (const code of [0, 9, 10, 12, 13, space]) kinds[code] = 1;
for (const code of Buffer.from("()<>[]{}/%")) kinds[code] = 2;

const other: Operand = { kind: "other" };
const number = /^[-+]*\d*\.?\d*(?:-\d*)?$/;

export function* readOperators(content: Buffer): Generator<Operator> {
  const { length } = content;
  let operands: Operand[] = [];
  let at = 0;
  while (at < length) {
    const code = content[at] ?? 0;
    const kind = kinds[code];
    const start = at;
    if (kind === 1) {
      at += 1;
    } else if (kind === 0) {
      at = endOfWord(content, at);
      const value = readNumber(content, start, at);
      if (value !== undefined) {
        operands.push({ kind: "number", value });
        continue;
      }
      const name = nameOperator(content, start, at);
      if (name === "true" || name === "false" || name === "null") operands.push(other);
      else {
        yield { name, operands };
        operands = [];
        if (name === "ID") at = findEndOfPicture(content, at);
      }
    } else if (code === open) {
      at = endOfLiteral(content, at);
      operands.push(new StringOperand(content, start, at));
    } else if (code === slash) {
      at = endOfWord(content, at + 1);
      operands.push({ kind: "name", value: readName(content.toString("latin1", start + 1, at)) });
    } else if (code === less && content[at + 1] !== less) {
      at = endOfHex(content, at + 1);
      operands.push(new StringOperand(content, start, at));
    } else if (code === percent) {
      while (at < length && content[at] !== 10 && content[at] !== 13) at += 1;
    } else {
      at += (code === less || code === greater) && content[at + 1] === code ? 2 : 1;
      operands.push(other);
    }
  }
}

// The operators of PDF have one to three letters and come by the thousand: each is made into a string once.
const known: string[] = [];

function nameOperator(content: Buffer, start: number, end: number): string {
  if (end - start > 2) return content.toString("latin1", start, end);
  const key = ((content[start] ?? 0) << 8) | (end - start === 2 ? (content[start + 1] ?? 0) : 0);
  return (known[key] ??= content.toString("latin1", start, end));
}

function endOfWord(content: Buffer, from: number): number {
  let at = from;
  while (at < content.length && kinds[content[at] ?? 0] === 0) at += 1;
  return at;
}

// Most numbers are digits with a point; what else may be one is told by its text.
function readNumber(content: Buffer, start: number, end: number): number | undefined {
  let at = start;
  const sign = content[at] === 0x2d ? -1 : 1;
  if (content[at] === 0x2d || content[at] === 0x2b) at += 1;
  let value = 0;
  let digits = 0;
  let divisor = 0;
  for (; at < end; at += 1) {
    const code = content[at] ?? 0;
    if (code === 0x2e && divisor === 0) divisor = 1;
    else if (code >= 0x30 && code <= 0x39) {
      value = value * 10 + (code - 0x30);
      digits += 1;
      divisor *= 10;
    } else break;
  }
  if (at === end && digits > 0 && digits < 16) return (sign * value) / (divisor === 0 ? 1 : divisor);
  if (digits === 0 && (content[start] ?? 0) > 0x39) return undefined;
  const text = content.toString("latin1", start, end);
  return /\d/.test(text) && number.test(text) ? Number.parseFloat(text.replace(/^[-+]*(?=[-+])/, "")) : undefined;
}

function readName(text: string): string {
  return text.includes("#")
    ? text.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;
}

/** Behind the bracket that closes the one at `start`; brackets nest. */
function endOfLiteral(content: Buffer, start: number): number {
  let depth = 0;
  for (let at = start; at < content.length; at += 1) {
    const code = content[at];
    if (code === backslash) at += 1;
    else if (code === open) depth += 1;
    else if (code === close) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return content.length;
}

function endOfHex(content: Buffer, from: number): number {
  let at = from;
  for (; at < content.length; at += 1) {
    const code = content[at] ?? 0;
    const isDigit = (code >= 0x30 && code <= 0x39) || ((code | 0x20) >= 0x61 && (code | 0x20) <= 0x66);
    if (!isDigit && kinds[code] !== 1) break;
  }
  return content[at] === greater ? at + 1 : at;
}

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  "\r\n": "",
  "\r": "",
  "\n": "",
};

function readLiteral(written: string): Buffer {
  const inner = written.slice(1, written.endsWith(")") ? -1 : undefined);
  if (!inner.includes("\\")) return Buffer.from(inner, "latin1");
  const text = inner.replace(/\\(?:([0-7]{1,3})|(\r\n|[^]|$))/g, (_, octal: string | undefined, letter: string) =>
    octal === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8) & 0xff),
  );
  return Buffer.from(text, "latin1");
}

function readHex(written: string): Buffer {
  const digits = written.replace(/[^0-9A-Fa-f]/g, "");
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
}

// The data of a picture in the content are any bytes, to an EI that stands alone (8.9.7).
function findEndOfPicture(content: Buffer, from: number): number {
  for (let at = content.indexOf("EI", from); at >= 0; at = content.indexOf("EI", at + 1)) {
    const next = content[at + 2];
    const endsThere = next === undefined || kinds[next] === 1 || next === slash || next === less || next === 0x5b;
    if (at > from && kinds[content[at - 1] ?? 0] === 1 && endsThere) return at + 2;
  }
  return content.length;
}
