import { describe, expect, it } from "vitest";
import type { Block } from "../../src/blocks/block.ts";
import type { FilePart, TypesetPart } from "../../src/blocks/packet-part.ts";
import type { OutlineEntry } from "../../src/layout/page.ts";
import { signLineBaselinePt, stampBaselinePt } from "../../src/layout/sheet-geometry.ts";
import {
  file,
  heading,
  layOut,
  letter,
  linesOf,
  linksOf,
  nodesOf,
  paragraph,
  readItem,
  roleOf,
  rulesOf,
  stampsOf,
  text,
  textsOf,
  widthOf,
  words,
} from "./lay-out.ts";

const separator = (id: string, label: string): TypesetPart =>
  letter([heading(`EXHIBIT ${label}`, 1), paragraph("Letter of the treating cardiologist")], {
    id: `separator:${id}`,
    title: `Exhibit ${label}`,
    look: "separator",
  });
const exhibit = (id: string, label: string, pages: number, part = "original"): FilePart =>
  file(`exhibit:${id}:${part}`, pages, { exhibit: { id, label: `Exhibit ${label}`, section: part } });
const references = (...of: readonly string[]): Block => ({
  kind: "paragraph",
  inlines: of.flatMap((anchor) => [
    { kind: "page-range" as const, of: anchor, style: "regular" as const },
    text(" "),
    { kind: "page-number" as const, of: anchor, which: "last" as const, style: "regular" as const },
    text("; "),
  ]),
});

describe("page references", () => {
  it("name the packet pages of what they point at, also ahead", () => {
    const packet = layOut([
      letter([
        references(
          "document:letter",
          "exhibit:a",
          "exhibit:a:3",
          "part:exhibit:a:translation",
          "document:separator:b",
          "exhibit:b",
        ),
        paragraph(words(900)),
      ]),
      separator("a", "A"),
      exhibit("a", "A", 2),
      exhibit("a", "A", 3, "translation"),
      separator("b", "B"),
      exhibit("b", "B", 1),
    ]);
    expect(packet.sheets).toHaveLength(10);
    expect(linesOf(packet.sheets[0])[0]?.trim()).toBe("1–2 2; 4–8 8; 6 6; 6–8 8; 9 9; 10 10;");
  });

  it("do not move a line when numbers are short", () => {
    const lines = (pages: number): readonly string[] => {
      const block: Block = {
        kind: "paragraph",
        inlines: [
          text(`${words(30)} page `),
          { kind: "page-number", of: "part:f", which: "last", style: "regular" },
          text(` ${words(30, "v")}`),
        ],
      };
      return linesOf(layOut([letter([block]), file("f", pages), file("g", 200 - pages)]).sheets[0]).map((line) =>
        line.replace(/page \d+/, "page"),
      );
    };
    expect(lines(1)).toEqual(lines(150));
  });

  it("have room for as many digits as the packet turns out to need", () => {
    const many = Array.from({ length: 100 }, (): Block[] => [{ kind: "page-break" }, paragraph("x")]).flat();
    const parts = [letter([references("document:end"), ...many]), letter([paragraph("x")], { id: "end" })];
    const packet = layOut(parts);
    expect(packet.sheets.length).toBeGreaterThan(100);
    expect(linesOf(packet.sheets[0])[0]).toContain(`${packet.sheets.length} ${packet.sheets.length};`);
  });

  it("refuse to point at nothing", () => {
    expect(() => layOut([letter([references("exhibit:none")])])).toThrow("exhibit:none");
  });
});

describe("links", () => {
  const linked = (link: string): Block => ({
    kind: "paragraph",
    inlines: [text("See "), text("Exhibit A, page 2", { link }), text(" of the packet.")],
  });

  it("cover their words, hang in the paragraph's node, and say where they lead", () => {
    const packet = layOut([letter([linked("exhibit:a:2")]), exhibit("a", "A", 2)]);
    const [link] = linksOf(packet.sheets[0]);
    const item = textsOf(packet.sheets[0]).find((each) => readItem(each) === "Exhibit A, page 2");
    if (link === undefined || item === undefined) throw new Error("no link");
    expect(link).toMatchObject({ to: "exhibit:a:2", says: "Exhibit A, page 2", tag: item.tag });
    expect(nodesOf(packet)[link.tag]).toEqual({ role: "Link", parent: 1 });
    expect(link.rectPt[0]).toBeCloseTo(item.xPt, 5);
    expect(link.rectPt[2]).toBeCloseTo(item.xPt + widthOf(item), 5);
    expect(link.rectPt[1]).toBeLessThan(item.baselinePt);
    expect(packet.anchors.get("exhibit:a:2")).toEqual({ sheet: 2, topPt: 792 });
  });

  it("have a rectangle on each line they run over, and one node", () => {
    const block: Block = {
      kind: "paragraph",
      inlines: [text(`${words(25)} `), text(words(30, "l"), { link: "document:letter" })],
    };
    const links = linksOf(layOut([letter([block])]).sheets[0]);
    expect(links.length).toBeGreaterThan(1);
    expect(new Set(links.map(({ tag }) => tag)).size).toBe(1);
  });

  it("make one rectangle of a table row that leads somewhere", () => {
    const row = {
      link: "exhibit:a",
      cells: [[text("A", { link: "exhibit:a" })], [text("Passport", { link: "exhibit:a" })]],
    };
    const packet = layOut([
      letter([
        {
          kind: "table",
          look: "ruled",
          columns: [
            { header: [text("L")], share: 1 },
            { header: [text("W")], share: 3 },
          ],
          rows: [row],
        },
      ]),
      exhibit("a", "A", 1),
    ]);
    expect(linksOf(packet.sheets[0])).toHaveLength(1);
    expect(linksOf(packet.sheets[0])[0]).toMatchObject({
      says: "Exhibit A",
      rectPt: [72, expect.any(Number), 540, expect.any(Number)],
    });
  });

  it("lead to headings", () => {
    const packet = layOut([
      letter([
        linked("here"),
        { kind: "page-break" },
        { kind: "heading", level: 2, inlines: [text("Here")], anchor: "here" },
        paragraph("x"),
      ]),
    ]);
    expect(packet.anchors.get("here")).toMatchObject({ sheet: 1 });
    expect(packet.anchors.get("here")?.topPt).toBeGreaterThan(textsOf(packet.sheets[1])[0]?.baselinePt ?? 0);
  });

  it("refuse to lead nowhere, and two places of one name", () => {
    expect(() => layOut([letter([linked("exhibit:none")])])).toThrow("exhibit:none");
    expect(() => layOut([letter([paragraph("a")]), letter([paragraph("b")])])).toThrow("document:letter");
  });
});

describe("stamps", () => {
  it("number every sheet, and the pages of an exhibit through all its parts", () => {
    const packet = layOut([
      letter([paragraph("x")]),
      file("form", 1, { fit: "form" }),
      separator("a", "A"),
      exhibit("a", "A", 2),
      exhibit("a", "A", 1, "translation"),
    ]);
    expect(packet.sheets.map(stampsOf)).toEqual([
      ["Packet page 1 of 6"],
      ["Packet page 2 of 6"],
      ["Packet page 3 of 6"],
      ["Exhibit A, page 1 of 3", "Packet page 4 of 6"],
      ["Exhibit A, page 2 of 3", "Packet page 5 of 6"],
      ["Exhibit A, page 3 of 3", "Packet page 6 of 6"],
    ]);
    expect(packet.sheets.map(({ label }) => label)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(packet.sheets[3]?.content).toMatchObject({ alt: "Exhibit A, page 1 of 3: File exhibit:a:original" });
    expect(packet.sheets[1]?.content).toMatchObject({ alt: "File form, page 1 of 1" });
  });

  it("print the whole identity line beside the number, however long", () => {
    for (const identityLine of ["Ahmadi, Mohammad, A-123-456-789", "محمد احمدی, A-123-456-789", words(60, "name")]) {
      const [sheet] = layOut([exhibit("a", "A", 1)], { identityLine }).sheets;
      const stamps = sheet?.stamps ?? [];
      expect(stamps).toHaveLength(3);
      const number = stamps.find((item) => readItem(item).startsWith("Packet"));
      const identity = stamps.at(-1);
      const label = stamps[0];
      if (number === undefined || identity === undefined || label === undefined) throw new Error("no stamps");
      expect(identity.xPt + widthOf(identity)).toBeLessThan(number.xPt);
      expect(number.xPt + widthOf(number)).toBeCloseTo(576, 5);
      expect(identity.sizePt).toBeLessThanOrEqual(number.sizePt);
      expect(label.baselinePt - identity.baselinePt).toBeGreaterThan(10);
      expect(Array.from(readItem(identity)).sort()).toEqual(Array.from(identityLine).sort());
    }
  });
});

describe("heads and feet of sheets", () => {
  it("print the continuation header with its page on every sheet but the first", () => {
    const packet = layOut([
      letter([paragraph(words(1500))], { continuationHeader: [[text("AHMADI, Mohammad")], [text("January 4, 2027")]] }),
    ]);
    expect(packet.sheets.length).toBeGreaterThan(2);
    expect(linesOf(packet.sheets[0])[0]).toMatch(/^w0 /);
    expect(linesOf(packet.sheets[2]).slice(0, 3)).toEqual(["AHMADI, Mohammad", "January 4, 2027", "Page 3"]);
    const [sheet] = packet.sheets.slice(1);
    const head = textsOf(sheet).filter(({ tag }) => tag === "artifact");
    expect(head).toHaveLength(3);
    const body = textsOf(sheet).filter(({ tag }) => tag !== "artifact");
    expect(Math.max(...body.map(({ baselinePt }) => baselinePt))).toBeLessThan(
      Math.min(...head.map(({ baselinePt }) => baselinePt)) - 20,
    );
  });

  it("print the header on every sheet and tag it on the first", () => {
    const packet = layOut([letter([paragraph(words(900))], { header: [[text("Ahmadi, A-123-456-789")]] })]);
    expect(packet.sheets.map((sheet) => linesOf(sheet)[0])).toEqual(["Ahmadi, A-123-456-789", "Ahmadi, A-123-456-789"]);
    expect(packet.sheets.map((sheet) => sheet && roleOf(packet, sheet, textsOf(sheet)[0] as never))).toEqual([
      "P",
      "artifact",
    ]);
  });

  it("leave a line to sign and to date on every sheet, clear of text and stamps", () => {
    for (const name of ["Mohammad Ahmadi", words(20, "Longname")]) {
      const packet = layOut([letter([paragraph(words(900))], { signEverySheet: { name } })]);
      expect(packet.sheets).toHaveLength(2);
      for (const sheet of packet.sheets) {
        const foot = textsOf(sheet).filter(({ baselinePt }) => Math.abs(baselinePt - signLineBaselinePt) < 0.01);
        expect(foot.map(readItem).join("").replaceAll(/ +/g, " ").trim()).toBe(`Signature of ${name} Date`);
        expect(rulesOf(sheet)).toHaveLength(2);
        expect(Math.max(...rulesOf(sheet).map(({ toPt }) => toPt[0]))).toBeLessThan(540.01);
        const body = textsOf(sheet).filter((item) => !foot.includes(item));
        expect(Math.min(...body.map(({ baselinePt }) => baselinePt))).toBeGreaterThan(signLineBaselinePt + 24);
      }
      expect(signLineBaselinePt - stampBaselinePt).toBeGreaterThan(20);
    }
  });
});

describe("separator sheets", () => {
  it("stand in the middle of one page, large and bold, their lines balanced", () => {
    const packet = layOut([separator("a", "A")]);
    const items = textsOf(packet.sheets[0]);
    expect(items.map(({ sizePt }) => sizePt)).toEqual([44, 20]);
    for (const item of items) {
      expect(item.xPt + widthOf(item) / 2).toBeCloseTo(306, 3);
      expect(item.runs.every(({ font }) => font === "tinos-bold")).toBe(true);
      expect(Math.abs(item.baselinePt - 396)).toBeLessThan(100);
    }
  });
});

describe("the outline", () => {
  const titles = (entries: readonly OutlineEntry[]): unknown[] =>
    entries.map(({ title, sheet, children }) =>
      children.length === 0 ? `${title} ${sheet}` : [`${title} ${sheet}`, ...titles(children)],
    );

  it("hangs parts below their parents and a file's bookmarks below the file", () => {
    const bookmarks = [{ title: "Inside", page: 1, children: [{ title: "Deeper", page: 2, children: [] }] }];
    const packet = layOut([
      letter([paragraph("x")]),
      letter([paragraph("x")], { id: "index", title: "Index" }),
      { ...separator("a", "A"), outlineParent: "index" },
      { ...exhibit("a", "A", 3), inOutline: false, outlineParent: "separator:a", bookmarks },
      { ...exhibit("a", "A", 3, "translation"), outlineParent: "separator:a", bookmarks },
      file("hidden", 1, { inOutline: false }),
    ]);
    expect(titles(packet.outline)).toEqual([
      "Letter 0",
      [
        "Index 1",
        ["Exhibit A 2", ["Inside 4", "Deeper 5"], ["File exhibit:a:translation 6", ["Inside 7", "Deeper 8"]]],
      ],
    ]);
  });

  it("refuses a parent that does not come before", () => {
    expect(() => layOut([letter([paragraph("x")], { outlineParent: "index" })])).toThrow("index");
  });
});

describe("the packet", () => {
  it("claims accessibility only where every page is ours", () => {
    expect(layOut([letter([paragraph("x")])]).metadata.claimsAccessibility).toBe(true);
    expect(layOut([letter([paragraph("x")]), file("f", 1)]).metadata.claimsAccessibility).toBe(false);
  });

  it("says of each sheet which structure it belongs to", () => {
    const packet = layOut([
      letter([paragraph(words(900))]),
      file("f", 1),
      letter([paragraph("x")], { id: "second", title: "Second" }),
    ]);
    expect(packet.sheets.map(({ structure }) => structure)).toEqual([0, 0, undefined, 1]);
    expect(packet.structures.map(({ title }) => title)).toEqual(["Letter", "Second"]);
  });

  it("puts a draft's word across every sheet, within the paper", () => {
    const packet = layOut([letter([paragraph("x")]), file("f", 1)], { watermark: "DRAFT — NOT FOR FILING" });
    for (const { watermark } of packet.sheets) {
      if (watermark === undefined) throw new Error("no watermark");
      const angle = (watermark.angleDegrees * Math.PI) / 180;
      const endX = watermark.xPt + widthOf(watermark) * Math.cos(angle);
      const endY = watermark.baselinePt + widthOf(watermark) * Math.sin(angle);
      expect(watermark.xPt).toBeGreaterThan(18);
      expect(watermark.baselinePt).toBeGreaterThan(18);
      expect(endX).toBeLessThan(612);
      expect(endY).toBeLessThan(792);
      expect(watermark.grey).toBeGreaterThan(0.7);
    }
    expect(layOut([letter([paragraph("x")])]).sheets[0]?.watermark).toBeUndefined();
  });
});
