// The Unicode Bidirectional Algorithm (UAX #9) for one paragraph: a level for each character, even left to right, odd
// right to left, and the visual order of the pieces of a line.
import bidiFactory, { type Bidi } from "bidi-js";

// The package's types promise a module with a default export; Node, loading its CommonJS file, gives the function itself.
const bidi = (bidiFactory as unknown as () => Bidi)();

export interface BidiLevels {
  /** 0, or 1 for a paragraph that has right-to-left letters and no other. */
  readonly base: 0 | 1;
  /** One level for each UTF-16 unit of the text. */
  readonly levels: Uint8Array;
}

const leftToRightLetter = 1;

/** Levels of a paragraph. It runs left to right unless its letters are right-to-left letters only. */
export function findBidiLevels(text: string): BidiLevels {
  let base: 0 | 1 = 1;
  for (const character of text) {
    if (bidi.getBidiCharType(character) === leftToRightLetter) {
      base = 0;
      break;
    }
  }
  return { base, levels: bidi.getEmbeddingLevels(text, base === 0 ? "ltr" : "rtl").levels };
}

const strongTypes: Readonly<Record<"ltr" | "rtl", readonly string[]>> = { ltr: ["L", "EN", "AN"], rtl: ["R", "AL"] };

/** Whether the character shows by itself which way it runs. Spaces and punctuation take it from their neighbours. */
export function showsDirection(character: string, direction: "ltr" | "rtl"): boolean {
  return strongTypes[direction].includes(bidi.getBidiCharTypeName(character));
}

/** Rule L2: the visual order of the pieces of one line, as indexes into their levels. */
export function orderVisually(levels: readonly number[]): readonly number[] {
  const order = levels.map((_, index) => index);
  const highest = Math.max(0, ...levels);
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < order.length; start += 1) {
      let end = start;
      while (end < order.length && (levels[order[end] ?? 0] ?? 0) >= level) end += 1;
      if (end > start) {
        order.splice(start, end - start, ...order.slice(start, end).reverse());
        start = end;
      }
    }
  }
  return order;
}
