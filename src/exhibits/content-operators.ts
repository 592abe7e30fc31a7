// The operators of a content stream, with what stands before each (ISO 32000-1, 7.8.2). Gets through any bytes: what
// is no operator and no operand is passed over.

type Operand =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "name"; readonly value: string }
  | { readonly kind: "string"; readonly bytes: Buffer }
  | { readonly kind: "other" };

export interface Operator {
  readonly name: string;
  /** In their order; the members of arrays stand among them, as one string of text does in TJ. */
  readonly operands: readonly Operand[];
}

// White space, then one of: comment, name, string in hexadecimal, number, word, bracket. Strings in parentheses nest
// and are read by hand.
const token =
  /[\0\t\n\f\r ]+|%[^\r\n]*|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<<|>>|<[0-9A-Fa-f\0\t\n\f\r ]*>?|[^\0\t\n\f\r ()<>[\]{}/%]+|[()<>[\]{}]/y;
const number = /^[-+]*\d*\.?\d*(?:-\d*)?$/;

export function* readOperators(content: Buffer): Generator<Operator> {
  const text = content.toString("latin1");
  let operands: Operand[] = [];
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const [found = text.charAt(at)] = token.exec(text) ?? [];
    const start = at;
    at += found.length;
    const first = found.charAt(0);
    if (/[\0\t\n\f\r %]/.test(first)) continue;
    if (first === "(") {
      const string = readString(text, start);
      operands.push({ kind: "string", bytes: string.bytes });
      at = string.end;
    } else if (first === "/")
      operands.push({
        kind: "name",
        value: found
          .slice(1)
          .replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      });
    else if (first === "<" && found !== "<<") operands.push({ kind: "string", bytes: readHex(found) });
    else if (/[<>[\]{})]/.test(first)) operands.push({ kind: "other" });
    else if (/\d/.test(found) && number.test(found))
      operands.push({ kind: "number", value: Number.parseFloat(found.replace(/^[-+]*(?=[-+])/, "")) });
    else if (found === "true" || found === "false" || found === "null") operands.push({ kind: "other" });
    else {
      yield { name: found, operands };
      operands = [];
      if (found === "ID") at = findEndOfPicture(text, at);
    }
  }
}

function readString(text: string, start: number): { readonly bytes: Buffer; readonly end: number } {
  let depth = 0;
  let at = start;
  let out = "";
  while (at < text.length) {
    const letter = text.charAt(at);
    if (letter === "\\") {
      const [escape = "\\", octal] = /^\\(?:([0-7]{1,3})|\r\n|[^])/.exec(text.slice(at, at + 5)) ?? [];
      out += octal === undefined ? unescape(escape.slice(1)) : String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
      at += escape.length;
      continue;
    }
    if (letter === "(") depth += 1;
    if (letter === ")") depth -= 1;
    at += 1;
    if (depth === 0) break;
    if (!(letter === "(" && depth === 1 && at === start + 1)) out += letter;
  }
  return { bytes: Buffer.from(out, "latin1"), end: at };
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

function unescape(letter: string): string {
  return escapes[letter] ?? letter;
}

function readHex(found: string): Buffer {
  const digits = found.replace(/[^0-9A-Fa-f]/g, "");
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex");
}

// The data of a picture in the content are any bytes, to an EI that stands alone (8.9.7).
function findEndOfPicture(text: string, from: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r /[<(]|$)/g;
  end.lastIndex = from;
  const found = end.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}
