// The font files of the process, each opened once, when first needed.
import type { FontStyle } from "../blocks/inline.ts";
import { isInvisible } from "./character-kinds.ts";
import { type FontFamily, findFontFile, readFontFile } from "./font-files.ts";
import { type FontEngine, OpenedFont } from "./opened-font.ts";
import type { FontId } from "./shaped-word.ts";

export class FontShelf {
  readonly #engine: FontEngine;
  readonly #families: readonly FontFamily[];
  readonly #paths = new Map<FontId, string>();
  readonly #opened = new Map<FontId, OpenedFont>();
  readonly #inOrder = new Map<FontStyle, readonly FontId[]>();

  constructor(families: readonly FontFamily[], engine: FontEngine) {
    this.#engine = engine;
    this.#families = families.filter(({ always, files }) => always || findFontFile(files.regular.path) !== undefined);
    for (const { files } of this.#families) {
      for (const { id, path } of Object.values(files)) this.#paths.set(id, path);
    }
  }

  open(font: FontId): OpenedFont {
    const known = this.#opened.get(font);
    if (known !== undefined) return known;
    const path = this.#paths.get(font);
    if (path === undefined) throw new Error(`No font has the id ${font}.`);
    const made = new OpenedFont(font, readFontFile(path), this.#engine);
    this.#opened.set(font, made);
    return made;
  }

  /** The first font of the style that has all the characters; undefined where none has. Opens no more fonts than needed. */
  findFor(codePoints: readonly number[], style: FontStyle): OpenedFont | undefined {
    for (const id of this.#fontsOf(style)) {
      const font = this.open(id);
      if (codePoints.every((codePoint) => font.has(codePoint))) return font;
    }
    return undefined;
  }

  /** The font that is asked first. */
  firstFor(style: FontStyle): OpenedFont {
    const [first] = this.#fontsOf(style);
    if (first === undefined) throw new Error("There are no fonts.");
    return this.open(first);
  }

  /** Whether the font that is asked first has all characters of the text that print anything. */
  isInFirst(text: string, style: FontStyle): boolean {
    const first = this.firstFor(style);
    for (const character of text) {
      if (!first.has(character.codePointAt(0) ?? 0) && !isInvisible(character)) return false;
    }
    return true;
  }

  #fontsOf(style: FontStyle): readonly FontId[] {
    const known = this.#inOrder.get(style);
    if (known !== undefined) return known;
    const made = this.#families.map(({ files }) => files[style].id);
    this.#inOrder.set(style, made);
    return made;
  }
}
