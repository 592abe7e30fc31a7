import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../src/blocks/block.ts";
import type { TypesetPart } from "../../src/blocks/packet-part.ts";
import type { LaidOutPacket, Sheet, TextItem } from "../../src/layout/page.ts";
import { textArea } from "../../src/layout/sheet-geometry.ts";
import { blocks, lettersOf } from "./arbitrary-blocks.ts";
import { itemsOf, layOut, letter, linksOf, nodesOf, readItem, roleOf, rulesOf, textsOf, widthOf } from "./lay-out.ts";

const looks = fc.constantFrom("letter" as const, "sheet" as const);
const runs = { numRuns: 60 };

const taggedText = (packet: LaidOutPacket, sheet: Sheet): readonly TextItem[] =>
  textsOf(sheet).filter((item) => !["artifact", "Lbl"].includes(roleOf(packet, sheet, item)));

const letters = (items: readonly TextItem[]): string =>
  items
    .map(readItem)
    .join("")
    .replaceAll(/[\s\u200E\u200F]/g, "");
const sorted = (word: string): string => Array.from(word).sort().join("");

/** Runs the check over documents of all kinds. */
function forDocuments(mixed: boolean, check: (packet: LaidOutPacket, part: TypesetPart) => void): void {
  fc.assert(
    fc.property(blocks(mixed), looks, (list, look) => {
      const part = letter(list, { look });
      check(layOut([part]), part);
    }),
    runs,
  );
}

describe("layoutPacket, whatever the document", () => {
  it("prints every letter once and in order", () => {
    forDocuments(false, (packet, { blocks: list }) => {
      const printed = letters(packet.sheets.flatMap((sheet) => taggedText(packet, sheet)));
      // Rows higher than a page are broken line by line across their cells, so there the order is not the case's.
      const expected = lettersOf(list);
      const inOrder = list.every(({ kind }) => kind !== "table");
      expect(inOrder ? printed : sorted(printed)).toBe(inOrder ? expected : sorted(expected));
    });
  });

  it("prints every letter of mixed directions once", () => {
    forDocuments(true, (packet, { blocks: list }) => {
      const printed = letters(packet.sheets.flatMap((sheet) => taggedText(packet, sheet)));
      expect(sorted(printed)).toBe(sorted(lettersOf(list)));
    });
  });

  it("stays inside the margins", () => {
    forDocuments(true, (packet, part) => {
      const area = textArea(part);
      for (const sheet of packet.sheets) {
        const texts = textsOf(sheet).map((item) => ({
          left: item.xPt,
          right: item.xPt + widthOf(item),
          bottom: item.baselinePt - item.sizePt * 0.2,
          top: item.baselinePt + item.sizePt * 0.66,
        }));
        const rules = rulesOf(sheet).map(({ fromPt, toPt }) => ({
          left: fromPt[0],
          right: toPt[0],
          bottom: toPt[1],
          top: fromPt[1],
        }));
        for (const { left, right, bottom, top } of [...texts, ...rules]) {
          expect(left).toBeGreaterThan(area.leftPt - 0.01);
          expect(right).toBeLessThan(area.rightPt + 0.01);
          expect(bottom).toBeGreaterThan(area.bottomPt - 0.01);
          expect(top).toBeLessThan(area.topPt + 0.01);
        }
      }
    });
  });

  it("prints no text over other text", () => {
    forDocuments(true, (packet) => {
      for (const sheet of packet.sheets) {
        const boxes = textsOf(sheet).map((item) => ({
          left: item.xPt,
          right: item.xPt + widthOf(item),
          bottom: item.baselinePt - item.sizePt * 0.2,
          top: item.baselinePt + item.sizePt * 0.66,
        }));
        for (const [index, a] of boxes.entries()) {
          for (const b of boxes.slice(index + 1)) {
            const apart =
              a.right <= b.left + 0.01 ||
              b.right <= a.left + 0.01 ||
              a.top <= b.bottom + 0.01 ||
              b.top <= a.bottom + 0.01;
            expect(apart).toBe(true);
          }
        }
      }
    });
  });

  it("leaves no heading at the foot of a page", () => {
    const withText = (list: Block[]): Block[] => [
      ...list.filter(({ kind }) => kind !== "page-break"),
      { kind: "paragraph", inlines: [{ kind: "text", text: "The end.", style: "regular" }] },
    ];
    fc.assert(
      fc.property(blocks(false).map(withText), (list) => {
        const packet = layOut([letter(list)]);
        for (const sheet of packet.sheets.slice(0, -1)) {
          const last = textsOf(sheet).reduce((lowest, item) => (item.baselinePt < lowest.baselinePt ? item : lowest));
          const role = roleOf(packet, sheet, last);
          // A page filled by headings alone has no better place to end.
          const headingsOnly = textsOf(sheet).every((item) => /^H\d$/.test(roleOf(packet, sheet, item)));
          expect(headingsOnly || !/^H\d$/.test(role)).toBe(true);
        }
      }),
      runs,
    );
  });

  it("lists every node after its parent, and tags everything with a node that is there", () => {
    forDocuments(true, (packet) => {
      for (const [index, node] of nodesOf(packet).entries()) expect(index === 0 || node.parent < index).toBe(true);
      const count = nodesOf(packet).length;
      for (const sheet of packet.sheets) {
        const tags = itemsOf(sheet).flatMap((item) =>
          item.kind === "rule" || item.tag === "artifact" ? [] : [item.tag],
        );
        expect(tags.every((tag) => tag < count)).toBe(true);
        expect(linksOf(sheet).every(({ tag }) => nodesOf(packet)[tag]?.role === "Link")).toBe(true);
      }
    });
  });

  it("gives the same pages again", () => {
    forDocuments(true, (packet, part) => {
      expect(layOut([part])).toEqual(packet);
    });
  });
});
