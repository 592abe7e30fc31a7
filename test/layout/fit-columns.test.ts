import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitColumns } from "../../src/layout/fit-columns.ts";
import { measureParagraph } from "../../src/layout/set-paragraph.ts";
import { StructureBuilder } from "../../src/layout/structure-builder.ts";
import { makeTextContext } from "../../src/layout/text-context.ts";
import { fonts, layOut, letter, linesOf, text, words } from "./lay-out.ts";

const context = makeTextContext(fonts, new StructureBuilder("Test"), 2);
const cell = (content: string) =>
  measureParagraph(context, [text(content)], { size: { sizePt: 10, leadingPt: 12 }, tag: 0 });

describe("fitColumns", () => {
  it("gives the widths of the shares where everything fits", () => {
    expect(
      fitColumns([
        { sharePt: 100, cells: [cell("A")] },
        { sharePt: 300, cells: [cell("B")] },
      ]),
    ).toEqual([100, 300]);
  });

  it("widens a column that would break a date by what others do not need", () => {
    const [date, other] = fitColumns([
      { sharePt: 70, cells: [cell("November 16, 2026")] },
      { sharePt: 300, cells: [cell(words(80))] },
    ]);
    expect(date).toBeGreaterThan(75);
    expect(date).toBeLessThan(100);
    expect((date ?? 0) + (other ?? 0)).toBeCloseTo(370, 6);
  });

  it("leaves long texts their shares", () => {
    expect(
      fitColumns([
        { sharePt: 100, cells: [cell(words(80))] },
        { sharePt: 300, cells: [cell(words(80))] },
      ]),
    ).toEqual([100, 300]);
  });

  it("keeps the sum, whatever the cells", () => {
    const column = fc.record({
      sharePt: fc.integer({ min: 5, max: 300 }),
      cells: fc.array(fc.string({ unit: fc.constantFrom(..."ab "), maxLength: 60 }).map(cell), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), (columns) => {
        const widths = fitColumns(columns);
        const sum = (list: readonly number[]): number => list.reduce((total, each) => total + each, 0);
        expect(sum(widths)).toBeCloseTo(sum(columns.map(({ sharePt }) => sharePt)), 6);
        expect(widths.every((width, index) => width >= (columns[index]?.sharePt ?? 0) * 0.74 || width > 0)).toBe(true);
      }),
    );
  });

  it("serves tables", () => {
    const columns = [
      { header: [text("Document")], share: 5 },
      { header: [text("Dated")], share: 0.8 },
    ];
    const packet = layOut([
      letter([
        { kind: "table", look: "ruled", columns, rows: [{ cells: [[text(words(40))], [text("November 16, 2026")]] }] },
      ]),
    ]);
    expect(linesOf(packet.sheets[0]).some((line) => line.endsWith("November 16, 2026"))).toBe(true);
  });
});
