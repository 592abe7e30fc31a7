import { beforeAll, describe, expect, it } from "vitest";
import { buildPacket } from "../../src/packet.ts";
import { openPacket, readText } from "../pdf/read-back.ts";
import { makeBenchCase } from "./bench-case.ts";
import { compareWords, listRepeated, listTexts } from "./compare-words.ts";
import { type Content, draftWatermark, makeContent, openBenchCase } from "./content.ts";

let content: Content;
let printed: string;

beforeAll(async () => {
  const json = makeBenchCase(3);
  content = await makeContent(json);
  const { whole, resources } = await openBenchCase(json);
  const names = { packet: "packet.pdf", controlSheet: "control-sheet.pdf" };
  const built = await buildPacket(whole, resources, { draft: true, generator: "test", inputs: [], names });
  if (!built.ok) throw new Error("The measured packet was not made.");
  const document = await openPacket(built.value.packet.bytes);
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => readText(document, index + 1)),
  );
  printed = pages.map(inkOf).join("\n");
});

/** What is written, without the spaces; boxes and rules are drawn in one place and set in another. */
function inkOf(text: string): string {
  return text.replaceAll(/[\s_□■]+/gu, "");
}

describe("the content that the other engines set", () => {
  it("fills the eight pages that are compared", () => {
    expect(content.pages).toBe(8);
  });

  it("is what our packet prints: each text, and nothing else", () => {
    let rest = printed;
    const takeOut = (text: string): boolean => {
      const found = rest.includes(text);
      rest = rest.replace(text, "\n");
      return found;
    };
    const texts = listTexts(content, content.pages)
      .map(inkOf)
      .toSorted((a, b) => b.length - a.length);
    expect(texts.filter((text) => !takeOut(text))).toEqual([]);
    for (const text of [...listRepeated(content), draftWatermark].map(inkOf).toSorted((a, b) => b.length - a.length))
      rest = rest.replaceAll(text, "");
    expect(rest.replaceAll("\n", "")).toBe("Page2");
  });

  it("differs from case to case in more than the name", async () => {
    const other = await makeContent(makeBenchCase(4));
    const texts = listTexts(content, 8);
    expect(listTexts(other, 8).filter((text) => !texts.includes(text)).length).toBeGreaterThan(5);
  });
});

describe("comparing words", () => {
  it("finds a word that is missing and a word too many", () => {
    const text = listTexts(content, 8).join(" ");
    expect(compareWords(text, content, 8)).toMatchObject({ missing: 0, more: 0 });
    const { missing, more } = compareWords(text.replace("Evidence", "Evidense"), content, 8);
    expect(missing).toBeGreaterThan(0);
    expect(more).toBe(missing);
  });
});
