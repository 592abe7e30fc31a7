// Words set without the shaping engine against the same words set with it.
import fc from "fast-check";
import * as engine from "harfbuzzjs";
import { describe, expect, it } from "vitest";
import { measurePlainLatin } from "../../.scripts/measure-plain-latin.mts";
import { encodeGlyphs } from "../../src/fonts/encode-glyphs.ts";
import { openFontBook } from "../../src/fonts/font-book.ts";
import { fontFamilies } from "../../src/fonts/font-files.ts";
import { FontShelf } from "../../src/fonts/font-shelf.ts";
import { OpenedFont } from "../../src/fonts/opened-font.ts";
import measured from "../../src/fonts/plain-latin.json" with { type: "json" };
import type { ShapedRun } from "../../src/fonts/shaped-word.ts";
import { listWords } from "./list-words.ts";

const styles = ["regular", "bold", "italic", "bold-italic"] as const;
const shelf = new FontShelf(fontFamilies, engine);
const characters = [...measured.characters];

function setWithEngine(font: OpenedFont, text: string): readonly ShapedRun[] {
  return encodeGlyphs(font, text, font.shape(text, "ltr"), "ltr").map((run) => ({
    ...run,
    readings: Array.from(run.readings).join(""),
  }));
}

describe("plain Latin text", () => {
  it("is what the engine makes of it now", () => {
    expect(measured).toEqual(measurePlainLatin());
  });

  it("is nearly every word of the samples and templates, and set as the engine sets it, in every style", () => {
    const words = listWords().filter((word) => /\p{Script=Latin}|\d/u.test(word));
    expect(words.length).toBeGreaterThan(5000);
    for (const style of styles) {
      const font = shelf.firstFor(style);
      const plain = words.filter((word) => {
        const run = font.plain?.set(word);
        if (run !== undefined) expect([run]).toEqual(setWithEngine(font, word));
        return run !== undefined;
      });
      expect(plain.length / words.length).toBeGreaterThan(0.99);
    }
  });

  it.each(styles)("is set as the engine sets it, whatever its characters: %s", (style) => {
    const font = shelf.firstFor(style);
    const ofAll = fc.constantFrom(...characters);
    // Capitals, figures and what stands beside them are what is kerned.
    const kerned = fc.constantFrom(..." \"',-.:;17AFLPRTVWYaeforsuvwy’“”–");
    const texts = fc.array(fc.oneof(ofAll, kerned), { minLength: 1, maxLength: 24 }).map((each) => each.join(""));
    fc.assert(
      fc.property(texts, (text) => {
        expect([font.plain?.set(text)]).toEqual(setWithEngine(font, text));
      }),
      { numRuns: 2000 },
    );
  });

  it("is not: text with a mark, of another script, or with a character that prints nothing", () => {
    const { plain } = shelf.firstFor("regular");
    expect(plain?.set("Zoe\u0308")).toBeUndefined();
    expect(plain?.set("Żółć")).toBeDefined();
    expect(plain?.set("Αθήνα")).toBeUndefined();
    expect(plain?.set("soft\u00ADly")).toBeUndefined();
    expect(plain?.set("12\u00A0km")).toBeUndefined();
    expect(plain?.has(0x1f600)).toBe(false);
  });

  it("is left to the engine where the font is another version than was measured", async () => {
    const bytes = (await openFontBook()).fontBytes("tinos-regular").slice();
    const file = new DataView(bytes.buffer);
    const headEntry = Array.from({ length: file.getUint16(4) }, (_, index) => 12 + 16 * index).find(
      (at) => String.fromCharCode(...bytes.subarray(at, at + 4)) === "head",
    );
    const checksumAt = file.getUint32((headEntry ?? 0) + 8) + 8;
    file.setUint32(checksumAt, file.getUint32(checksumAt) ^ 1);
    expect(new OpenedFont("tinos-regular", bytes, engine).plain).toBeUndefined();
  });
});
