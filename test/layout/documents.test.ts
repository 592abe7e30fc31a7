import { describe, expect, it } from "vitest";
import type { Block, TableBlock } from "../../src/blocks/block.ts";
import type { LaidOutPacket } from "../../src/layout/page.ts";
import {
  heading,
  itemsOf,
  layOut,
  letter,
  linesOf,
  nodesOf,
  paragraph,
  readItem,
  roleOf,
  rulesOf,
  text,
  textsOf,
  widthOf,
  words,
} from "./lay-out.ts";

const table = (rows: number, more: Partial<TableBlock> = {}): TableBlock => ({
  kind: "table",
  look: "ruled",
  columns: [
    { header: [text("Label")], share: 1 },
    { header: [text("What")], share: 4 },
  ],
  rows: Array.from({ length: rows }, (_, index) => ({ cells: [[text(`L${index}`)], [text(words(20, `r${index}x`))]] })),
  ...more,
});

const signature: Block = { kind: "signature", name: [text("Jane Example")], below: [[text("Attorney")]], dated: true };

/** How many lines of the text stand on each sheet. */
function linesBySheet(packet: LaidOutPacket, isOne: (line: string) => boolean): number[] {
  return packet.sheets.map((sheet) => linesOf(sheet).filter(isOne).length);
}

describe("paragraphs", () => {
  it("leave no lone line at the foot or the head of a page, wherever they fall", () => {
    for (let before = 30; before < 46; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`, { tone: "address" }));
      for (const count of [40, 60, 80]) {
        const packet = layOut([letter([...filler, paragraph(words(count))])]);
        const lines = linesBySheet(packet, (line) => /^w\d/.test(line)).filter((found) => found > 0);
        expect(lines.length === 1 || Math.min(...lines) >= 2).toBe(true);
      }
    }
  });

  it("stay whole or with their neighbour where asked", () => {
    for (let before = 36; before < 46; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`, { tone: "address" }));
      const whole = layOut([letter([...filler, paragraph(words(80), { keepTogether: true })])]);
      expect(linesBySheet(whole, (line) => /^w\d/.test(line)).filter((found) => found > 0)).toHaveLength(1);
      const kept = layOut([letter([...filler, paragraph("kept", { keepWithNext: true }), paragraph("next")])]);
      expect(linesBySheet(kept, (line) => line === "kept")).toEqual(linesBySheet(kept, (line) => line === "next"));
    }
  });

  it("stay with the list or table that they announce", () => {
    for (let before = 36; before < 48; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`, { tone: "address" }));
      const list: Block = { kind: "list", mark: "bullet", items: [[paragraph("first")]] };
      const packet = layOut([letter([...filler, paragraph("Enclosed are:"), list])]);
      expect(linesBySheet(packet, (line) => line === "Enclosed are:")).toEqual(
        linesBySheet(packet, (line) => line === "• first"),
      );
    }
  });

  it("break a line where told, and keep an empty line", () => {
    const block: Block = {
      kind: "paragraph",
      inlines: [text("one"), { kind: "line-break" }, { kind: "line-break" }, text("two")],
    };
    const [one, two] = textsOf(layOut([letter([block])]).sheets[0]);
    expect((one?.baselinePt ?? 0) - (two?.baselinePt ?? 0)).toBeCloseTo(29, 5);
  });

  it("print a line feed and a run of spaces as one space, and honour the space that does not break", () => {
    expect(linesOf(layOut([letter([paragraph("one\ntwo   three")])]).sheets[0])).toEqual(["one two three"]);
    const glued = layOut([
      letter([paragraph(`${"m".repeat(50)} ${Array.from({ length: 8 }, () => "glued").join("\u00A0")}`)]),
    ]);
    expect(linesOf(glued.sheets[0])[1]).toBe(Array.from({ length: 8 }, () => "glued").join(" "));
  });

  it("join words of several styles without a break", () => {
    const block: Block = {
      kind: "paragraph",
      inlines: [text("x ".repeat(200)), text("bold", { style: "bold" }), text("ly,"), text(" then")],
    };
    expect(linesOf(layOut([letter([block])]).sheets[0]).join("|")).toContain("boldly, then");
  });

  it("put the words where they are asked for", () => {
    const packet = layOut([
      letter([
        paragraph("right", { align: "right" }),
        paragraph("middle", { align: "center" }),
        paragraph("in", { indentPt: 30 }),
      ]),
    ]);
    const [right, middle, indented] = textsOf(packet.sheets[0]);
    if (right === undefined || middle === undefined || indented === undefined) throw new Error("no text");
    expect(right.xPt + widthOf(right)).toBeCloseTo(540, 5);
    expect(middle.xPt + widthOf(middle) / 2).toBeCloseTo(306, 5);
    expect(indented.xPt).toBe(102);
  });

  it("are one node each, over as many lines and pages as they have", () => {
    const packet = layOut([letter([paragraph(words(900))])]);
    expect(packet.sheets).toHaveLength(2);
    expect(nodesOf(packet).map(({ role }) => role)).toEqual(["Sect", "P"]);
    expect(new Set(packet.sheets.flatMap((sheet) => textsOf(sheet).map(({ tag }) => tag)))).toEqual(new Set([1]));
  });
});

describe("right-to-left text", () => {
  it("stands in the order of the paper within a line", () => {
    const [line] = linesOf(layOut([letter([paragraph("Name: محمد احمدی (Ali), 12")])]).sheets[0]);
    expect(line).toBe(`Name: ${Array.from("محمد احمدی").reverse().join("")}\u200E (Ali), 12`);
  });

  it("runs from the right where a paragraph has no other letters, and breaks lines in order", () => {
    const persian = Array.from({ length: 40 }, (_, index) => `کلمه${String.fromCodePoint(0x0627 + (index % 20))}`);
    const sheet = layOut([letter([paragraph(persian.join(" "))])]).sheets[0];
    const items = textsOf(sheet);
    expect(items.length).toBeGreaterThan(1);
    for (const item of items) expect(item.xPt + widthOf(item)).toBeCloseTo(540, 3);
    const read = linesOf(sheet).map((line) => Array.from(line).reverse().join(""));
    expect(read.join(" ")).toBe(persian.join(" "));
  });
});

describe("headings", () => {
  it("are never the last thing on a page", () => {
    for (let before = 36; before < 48; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`, { tone: "address" }));
      for (const between of [[], [{ kind: "rule" } as const]]) {
        const packet = layOut([letter([...filler, heading("The heading"), ...between, paragraph(words(60))])]);
        const sheet = packet.sheets.find((each) => linesOf(each).includes("The heading"));
        const lines = linesOf(sheet);
        expect(lines.length - lines.indexOf("The heading")).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it("are bold and tagged by their level", () => {
    const packet = layOut([letter([heading("One", 1), heading("Two", 2), heading("Three", 3), paragraph("x")])]);
    expect(nodesOf(packet).map(({ role }) => role)).toEqual(["Sect", "H1", "H2", "H3", "P"]);
    expect(textsOf(packet.sheets[0]).map(({ runs }) => runs[0]?.font)).toEqual([
      "tinos-bold",
      "tinos-bold",
      "tinos-bold",
      "tinos-regular",
    ]);
  });
});

describe("tables", () => {
  it("break between rows and repeat their header, once tagged", () => {
    const packet = layOut([letter([table(60)])]);
    expect(packet.sheets.length).toBeGreaterThan(2);
    for (const [index, sheet] of packet.sheets.entries()) {
      expect(linesOf(sheet)[0]).toBe("Label What");
      const header = textsOf(sheet).find((item) => readItem(item) === "Label");
      expect(header === undefined ? "" : roleOf(packet, sheet, header)).toBe(index === 0 ? "TH" : "artifact");
      const rows = textsOf(sheet).filter((item) => /^L\d+$/.test(readItem(item))).length;
      const lastWords = textsOf(sheet).filter((item) => /r\d+x19$/.test(readItem(item))).length;
      expect(lastWords).toBe(rows);
    }
  });

  it("have one cell for each column in every row of the structure", () => {
    const packet = layOut([letter([table(3)])]);
    const nodes = nodesOf(packet);
    const rows = nodes.flatMap(({ role }, index) => (role === "TR" ? [index] : []));
    expect(
      rows.map((row) => nodes.filter(({ parent, role }) => parent === row && ["TH", "TD"].includes(role)).length),
    ).toEqual([2, 2, 2, 2]);
    expect(nodes.filter(({ role }) => role === "TH").map(({ scope }) => scope)).toEqual(["Column", "Column"]);
  });

  it("break a row higher than a page between lines and lose nothing", () => {
    const long = words(900, "q");
    const packet = layOut([letter([table(0, { rows: [{ cells: [[text("A")], [text(long)]] }] })])]);
    const printed = packet.sheets.flatMap((sheet) => linesOf(sheet).filter((line) => line !== "Label What"));
    expect(printed.join(" ").replace(/^A /, "")).toBe(long);
  });

  it("put the first lines of a row on one baseline, also beside Arabic script", () => {
    const rows = [{ cells: [[text("Beneficiary")], [text("محمد")]] }];
    const baselines = textsOf(layOut([letter([table(0, { rows })])]).sheets[0])
      .slice(2)
      .map(({ baselinePt }) => Math.round(baselinePt * 100));
    expect(baselines).toHaveLength(2);
    expect(new Set(baselines).size).toBe(1);
  });

  it("print no header where there is none, and take the first cell for the key", () => {
    const columns = [
      { header: [], share: 1 },
      { header: [], share: 5 },
    ];
    const packet = layOut([letter([table(1, { look: "plain", columns })])]);
    expect(linesOf(packet.sheets[0])[0]).toMatch(/^L0 r0x0/);
    expect(nodesOf(packet).find(({ role }) => role === "TH")).toMatchObject({ scope: "Row" });
    expect(rulesOf(packet.sheets[0])).toEqual([]);
  });

  it("keep a group with its first row", () => {
    for (let before = 30; before < 46; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`, { tone: "address" }));
      const rows = [{ group: true, cells: [[text("Identity")], []] }, { cells: [[text("A")], [text("Passport")]] }];
      const packet = layOut([letter([...filler, table(0, { rows })])]);
      expect(linesBySheet(packet, (line) => line === "Identity")).toEqual(
        linesBySheet(packet, (line) => line === "A Passport"),
      );
    }
  });

  it("refuse a row with another number of cells", () => {
    expect(() => layOut([letter([table(0, { rows: [{ cells: [[text("A")]] }] })])])).toThrow("another number of cells");
  });
});

describe("lists", () => {
  it("hang their marks to the left of the items", () => {
    const items = Array.from({ length: 11 }, () => [paragraph(words(40))]);
    const packet = layOut([letter([{ kind: "list", mark: "number", start: 1, items }])]);
    const marks = textsOf(packet.sheets[0]).filter((item) => /^\d+\.$/.test(readItem(item)));
    expect(marks.map(readItem)).toEqual(items.map((_, index) => `${index + 1}.`));
    expect(new Set(marks.map((item) => Math.round((item.xPt + widthOf(item)) * 100))).size).toBe(1);
    const others = textsOf(packet.sheets[0]).filter((item) => !marks.includes(item));
    expect(new Set(others.map(({ xPt }) => xPt)).size).toBe(1);
    expect(others[0]?.xPt).toBeGreaterThan((marks[0]?.xPt ?? 0) + widthOf(marks[0] ?? { runs: [], sizePt: 0 }));
  });

  it("nest, and tag marks and bodies", () => {
    const inner: Block = { kind: "list", mark: "bullet", items: [[paragraph("inner")]] };
    const packet = layOut([letter([{ kind: "list", mark: "bullet", items: [[paragraph("outer"), inner]] }])]);
    expect(linesOf(packet.sheets[0])).toEqual(["• outer", "– inner"]);
    expect(nodesOf(packet).map(({ role }) => role)).toEqual([
      "Sect",
      "L",
      "LI",
      "Lbl",
      "LBody",
      "P",
      "L",
      "LI",
      "Lbl",
      "LBody",
      "P",
    ]);
  });

  it("hang an item at its box", () => {
    const item: Block = { kind: "paragraph", inlines: [{ kind: "checkbox", ticked: true }, text(` ${words(60)}`)] };
    const packet = layOut([letter([{ kind: "list", mark: "none", items: [[item]] }])]);
    const box = itemsOf(packet.sheets[0]).find(({ kind }) => kind === "checkbox");
    if (box?.kind !== "checkbox" || box.tag === "artifact") throw new Error("no box");
    expect(nodesOf(packet)[box.tag]).toMatchObject({ role: "Form", alt: "ticked" });
    const lefts = new Set(textsOf(packet.sheets[0]).map(({ xPt }) => xPt));
    expect([...lefts]).toHaveLength(1);
    expect([...lefts][0]).toBeGreaterThan(box.xPt + box.sizePt);
  });
});

describe("signatures", () => {
  it("are never broken and never alone on a page", () => {
    for (let before = 28; before < 48; before += 1) {
      const filler = Array.from({ length: before }, (_, index) => paragraph(`filler ${index}`, { tone: "address" }));
      for (const closing of [
        [paragraph(words(60))],
        [paragraph("Respectfully,", { keepWithNext: true })],
        [{ kind: "space", heightPt: 30 } as const],
      ]) {
        const packet = layOut([letter([...filler, ...closing, signature])]);
        const sheet = packet.sheets.find((each) => linesOf(each).includes("Jane Example Date"));
        const lines = linesOf(sheet);
        expect(lines.at(-1)).toBe("Attorney");
        expect(lines.length).toBeGreaterThanOrEqual(4);
        expect(rulesOf(sheet)).toHaveLength(2);
      }
    }
  });
});

describe("rules and blanks", () => {
  it("draw a line to write on, never wider than the text", () => {
    const block: Block = {
      kind: "paragraph",
      inlines: [
        text("Name: "),
        { kind: "blank", widthPt: 120 },
        { kind: "line-break" },
        { kind: "blank", widthPt: 900 },
      ],
    };
    const [short, long] = rulesOf(layOut([letter([block])]).sheets[0]);
    expect((short?.toPt[0] ?? 0) - (short?.fromPt[0] ?? 0)).toBeCloseTo(120, 5);
    expect(long).toMatchObject({ fromPt: [72, expect.any(Number)], toPt: [540, expect.any(Number)] });
  });
});
