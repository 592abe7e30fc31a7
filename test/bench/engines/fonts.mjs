// The fonts that every engine sets the packet in: the files that ours uses.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const resolve = createRequire(import.meta.url).resolve;
const tinos = (style) => resolve(`@expo-google-fonts/tinos/${style}/Tinos_${style}.ttf`);

export const fontPaths = {
  regular: tinos("400Regular"),
  bold: tinos("700Bold"),
  italic: tinos("400Regular_Italic"),
  "bold-italic": tinos("700Bold_Italic"),
};

export function readFonts() {
  return Object.fromEntries(Object.entries(fontPaths).map(([style, path]) => [style, readFileSync(path)]));
}

/** Parts of the em that Tinos reaches above and below the baseline, the same in all styles. */
export const ascent = 0.891;
export const descent = 0.216;
