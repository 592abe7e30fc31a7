// The characters of the packet that no font can print, before anything is laid out.
import type { Block } from "../blocks/block.ts";
import type { Inline } from "../blocks/inline.ts";
import type { PacketPart, TypesetPart } from "../blocks/packet-part.ts";
import type { FontBook } from "../fonts/font-book.ts";
import { type Problem, problem } from "../problems/problem.ts";

/** One problem for each place in the case that holds such characters; what is not from the case counts as the whole file. */
export function findMissingCharacters(parts: readonly PacketPart[], fonts: FontBook): Problem[] {
  const found = new Map<string, Set<string>>();
  const note = (pointer: string, text: string): void => {
    for (const character of fonts.missingCharacters(text)) {
      const known = found.get(pointer) ?? new Set();
      found.set(pointer, known.add(character));
    }
  };
  for (const part of parts) {
    if (part.kind !== "typeset") continue;
    for (const inline of inlinesOfPart(part)) if (inline.kind === "text") note(inline.pointer ?? "", inline.text);
    if (part.signEverySheet !== undefined) note("", part.signEverySheet.name);
  }
  return [...found].map(([pointer, characters]) =>
    problem("character-not-printable", pointer, { characters: nameCharacters(characters, fonts) }),
  );
}

function* inlinesOfPart({ header, continuationHeader, blocks }: TypesetPart): Generator<Inline> {
  for (const line of [...(header ?? []), ...(continuationHeader ?? [])]) yield* line;
  yield* inlinesOf(blocks);
}

function* inlinesOf(blocks: readonly Block[]): Generator<Inline> {
  for (const block of blocks) {
    switch (block.kind) {
      case "paragraph":
      case "heading":
        yield* block.inlines;
        break;
      case "list":
        for (const item of block.items) yield* inlinesOf(item);
        break;
      case "table":
        for (const { header } of block.columns) yield* header;
        for (const { cells } of block.rows) yield* cells.flat();
        break;
      case "signature":
        yield* block.name;
        yield* block.below.flat();
        break;
      case "space":
      case "rule":
      case "page-break":
        break;
    }
  }
}

// By their numbers: a name or a sentence of the case has no place in a message. Of letters and marks that are printed
// as one, only those that cannot be printed alone, if there are such, are named.
function nameCharacters(graphemes: ReadonlySet<string>, fonts: FontBook): string {
  const named = [...graphemes].flatMap((grapheme) => {
    const characters = Array.from(grapheme);
    const missing = characters.filter((character) => fonts.missingCharacters(character).length > 0);
    return missing.length > 0 ? missing : characters;
  });
  return [...new Set(named)].map(nameCharacter).join(", ");
}

function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
