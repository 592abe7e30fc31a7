// Which font files there are and where they lie. The order is the order of asking: a character is set in the first
// font that has it. All are free to embed (SIL Open Font License 1.1).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { FontStyle } from "../blocks/inline.ts";
import type { FontId } from "./shaped-word.ts";

/** A family in the weights that we use. A style that the family does not have is set in the nearest one it has. */
export interface FontFamily {
  readonly name: string;
  /** False where the package is big and installed only by offices that need it. */
  readonly always: boolean;
  readonly files: Readonly<Record<FontStyle, { readonly id: FontId; readonly path: string }>>;
}

const tinos = (style: string) => `@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`;
const amiri = (style: string) => `@expo-google-fonts/amiri/${style}/Amiri_${style}.ttf`;
const serifSc = (style: string) => `@expo-google-fonts/noto-serif-sc/${style}/NotoSerifSC_${style}.ttf`;

const amiriRegular = { id: "amiri-regular", path: amiri("400Regular") };
const amiriBold = { id: "amiri-bold", path: amiri("700Bold") };
const serifScRegular = { id: "noto-serif-sc-regular", path: serifSc("400Regular") };
const serifScBold = { id: "noto-serif-sc-bold", path: serifSc("700Bold") };

export const fontFamilies: readonly FontFamily[] = [
  {
    // Latin, Vietnamese, Greek, Cyrillic, Hebrew; the widths of Times, the look of a legal letter.
    name: "Tinos",
    always: true,
    files: {
      regular: { id: "tinos-regular", path: tinos("400Regular") },
      bold: { id: "tinos-bold", path: tinos("700Bold") },
      italic: { id: "tinos-italic", path: tinos("400Regular_Italic") },
      "bold-italic": { id: "tinos-bold-italic", path: tinos("700Bold_Italic") },
    },
  },
  {
    // Arabic, Persian, Dari, Pashto, Urdu, Kurdish. These scripts have no italic. Each dotted letter is one glyph here;
    // fonts that put the dots on as marks of their own (Noto) tear words apart when the text is copied or searched.
    name: "Amiri",
    always: true,
    files: { regular: amiriRegular, bold: amiriBold, italic: amiriRegular, "bold-italic": amiriBold },
  },
  {
    // Chinese and Japanese; Korean ideographs, no Hangul.
    name: "Noto Serif SC",
    always: false,
    files: { regular: serifScRegular, bold: serifScBold, italic: serifScRegular, "bold-italic": serifScBold },
  },
];

const resolvePackageFile = createRequire(import.meta.url).resolve;

/** The path on disk, or undefined where the package is not installed. */
export function findFontFile(path: string): string | undefined {
  try {
    return resolvePackageFile(path);
  } catch {
    return undefined;
  }
}

/** The whole font file. Throws where it cannot be read: an installation without its fonts is broken. */
export function readFontFile(path: string): Uint8Array {
  const found = findFontFile(path);
  if (found === undefined) throw new Error(`The font ${path} is not installed.`);
  const { buffer, byteOffset, byteLength } = readFileSync(found);
  // Not the Buffer itself, whose slice() is no copy.
  return new Uint8Array(buffer, byteOffset, byteLength);
}
