// The text of a JSON file in; its value and the place of everything in it out, or what is wrong with it and where.
// Strict JSON: no comments, no trailing commas, no name twice in one object (the second would silently win).
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";

/** A place in a text file, counted from 1; the column counts UTF-16 units. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

export interface LocatedJson {
  readonly value: unknown;
  /** Where the value at an RFC 6901 pointer stands; for one that is not there, the nearest object or array around it. */
  readonly locate: (pointer: string) => TextPlace;
}

// Deeper than any case goes, and shallow enough for every parser's stack.
const deepest = 64;

/** Reads JSON strictly. Fails with `json-syntax`, `json-too-deep` or `json-name-twice`, each with its line and column. */
export function readJson(text: string): Outcome<LocatedJson> {
  const content = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (content.trim() === "") return fail([problem("json-empty", "", {})]);
  const places = new LinePlaces(content);
  const tooDeep = findDepth(content);
  if (tooDeep !== undefined) return fail([problem("json-too-deep", "", { ...places.at(tooDeep), deepest })]);
  const errors: ParseError[] = [];
  const tree = parseTree(content, errors, { disallowComments: true, allowTrailingComma: false });
  const first = errors[0];
  if (first !== undefined || tree === undefined) {
    const at = places.at(first?.offset ?? 0);
    return fail([problem("json-syntax", "", { ...at, expected: expectation(first, content) })]);
  }
  const problems: Problem[] = [];
  const value = readNode(tree, "", places, problems);
  if (problems.length > 0) return fail(problems);
  return succeed({ value, locate: (pointer) => places.at(findNode(tree, pointer).offset) });
}

class LinePlaces {
  readonly #starts: number[] = [0];
  constructor(text: string) {
    for (let index = text.indexOf("\n"); index !== -1; index = text.indexOf("\n", index + 1))
      this.#starts.push(index + 1);
  }
  at(offset: number): TextPlace {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

// Offset of the bracket that opens one level too many.
function findDepth(text: string): number | undefined {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const char = text.charCodeAt(index);
    if (inString) {
      if (char === 0x5c) index++;
      else if (char === 0x22) inString = false;
    } else if (char === 0x22) inString = true;
    else if (char === 0x5b || char === 0x7b) {
      depth++;
      if (depth > deepest) return index;
    } else if (char === 0x5d || char === 0x7d) depth--;
  }
  return undefined;
}

const expectations: Readonly<Record<string, string>> = {
  InvalidSymbol: "a value here is neither a text in double quotes, a number, true, false, null, a list nor an object",
  InvalidNumberFormat: "this number is not written as JSON writes numbers",
  PropertyNameExpected: "a field name in double quotes is expected here (is there a comma too many before it?)",
  ValueExpected: "a value is expected here (is there a comma too many before it?)",
  ColonExpected: "a colon is expected here, between the field name and its value",
  CommaExpected: "a comma is expected here, between this and what stands before it",
  CloseBraceExpected: "a closing brace } is expected here",
  CloseBracketExpected: "a closing bracket ] is expected here",
  EndOfFileExpected: "the file should end here, but more follows",
  InvalidCommentToken: "JSON has no comments",
  UnexpectedEndOfComment: "JSON has no comments",
  UnexpectedEndOfString: "this text has no closing double quote",
  UnexpectedEndOfNumber: "this number is cut off",
  InvalidUnicode: "this \\u escape is not four hexadecimal digits",
  InvalidEscapeCharacter: "this backslash begins no escape that JSON knows; write \\\\ for a backslash",
  InvalidCharacter: "a text must not hold a line break or tab; write \\n or \\t",
};

function expectation(error: ParseError | undefined, text: string): string {
  const offset = error?.offset ?? 0;
  if (/[\u2018-\u201F\u00AB\u00BB']/.test(text.charAt(offset)))
    return `texts and field names stand in straight double quotes ("), not in others`;
  if (/0/.test(text.charAt(offset - 1)) && /\d/.test(text.charAt(offset))) {
    return "a number does not begin with 0; write ZIP codes and the like in double quotes";
  }
  const name = error === undefined ? "ValueExpected" : printParseErrorCode(error.error);
  return expectations[name] ?? "this is not JSON";
}

function readNode(node: Node, pointer: string, places: LinePlaces, problems: Problem[]): unknown {
  if (node.type === "array")
    return (node.children ?? []).map((child, index) => readNode(child, `${pointer}/${index}`, places, problems));
  if (node.type !== "object") return node.value;
  const entries = new Map<string, unknown>();
  for (const property of node.children ?? []) {
    const [key, child] = property.children ?? [];
    if (key === undefined || child === undefined) continue;
    const field = String(key.value);
    const at = `${pointer}/${escapePointer(field)}`;
    if (entries.has(field)) problems.push(problem("json-name-twice", at, { field, ...places.at(key.offset) }));
    entries.set(field, readNode(child, at, places, problems));
  }
  return Object.fromEntries(entries);
}

/** A field name as a part of an RFC 6901 pointer. */
export function escapePointer(field: string): string {
  return field.replaceAll("~", "~0").replaceAll("/", "~1");
}

function findNode(tree: Node, pointer: string): Node {
  let node = tree;
  for (const part of pointer.split("/").slice(1)) {
    const field = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const child =
      node.type === "array"
        ? node.children?.[Number(field)]
        : node.children?.findLast((property) => property.children?.[0]?.value === field)?.children?.[1];
    if (child === undefined) return node;
    node = child;
  }
  return node;
}
