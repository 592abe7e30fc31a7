// The characters of the packet that no font can print, before anything is laid out.
import { eachInline } from "../blocks/each-inline.ts";
import type { Inline } from "../blocks/inline.ts";
import type { PacketPart } from "../blocks/packet-part.ts";
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
    const noteInline = (inline: Inline): void => {
      if (inline.kind === "text") note(inline.pointer ?? "", inline.text);
    };
    part.header?.forEach((line) => line.forEach(noteInline));
    part.continuationHeader?.forEach((line) => line.forEach(noteInline));
    eachInline(part.blocks, noteInline);
    if (part.signEverySheet !== undefined) note("", part.signEverySheet.name);
  }
  return [...found].map(([pointer, characters]) =>
    problem("character-not-printable", pointer, { characters: nameCharacters(characters, fonts) }),
  );
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
