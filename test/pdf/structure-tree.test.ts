import { describe, expect, it } from "vitest";
import type { StructureNode } from "../../src/layout/page.ts";
import { PdfFile } from "../../src/pdf/pdf-file.ts";
import { StructureWriter } from "../../src/pdf/structure-tree.ts";

/** The written nodes, each without its own number: node n of the tree is object n + 1. */
function write(nodes: readonly StructureNode[], content: (writer: StructureWriter) => void): string[] {
  const file = new PdfFile();
  const writer = new StructureWriter(file, { title: "T", nodes });
  content(writer);
  writer.write(file, 99);
  return file.objects().flatMap((object) => (object === undefined ? [] : [object.text]));
}

describe("StructureWriter", () => {
  it("keeps own content and children in the order of drawing", () => {
    const nodes = [
      { role: "Sect", parent: 0 },
      { role: "P", parent: 0 },
      { role: "Link", parent: 1 },
    ] as const;
    const [root, paragraph, link] = write(nodes, (writer) => {
      expect(writer.addContent(1, 50, 0)).toBe(2);
      writer.addContent(2, 50, 1);
      writer.addAnnotation(2, 50, 70);
      writer.addContent(1, 50, 2);
    });
    expect(root).toBe("<</S/Sect/P 99 0 R/T(T)/K 2 0 R>>");
    expect(paragraph).toBe("<</S/P/P 1 0 R/Pg 50 0 R/K[0 3 0 R 2]>>");
    expect(link).toBe("<</S/Link/P 2 0 R/Pg 50 0 R/K[1 <</Type/OBJR/Pg 50 0 R/Obj 70 0 R>>]>>");
  });

  it("names the page of content that runs on", () => {
    const [, paragraph] = write(
      [
        { role: "Sect", parent: 0 },
        { role: "P", parent: 0 },
      ],
      (writer) => {
        writer.addContent(1, 50, 4);
        writer.addContent(1, 51, 0);
      },
    );
    expect(paragraph).toBe("<</S/P/P 1 0 R/Pg 50 0 R/K[4 <</Type/MCR/Pg 51 0 R/MCID 0>>]>>");
  });

  it("keeps children without content in their place", () => {
    const nodes: StructureNode[] = [
      { role: "Sect", parent: 0 },
      ...["TD", "TD", "TD"].map((): StructureNode => ({ role: "TD", parent: 0 })),
    ];
    const [row] = write(nodes, (writer) => writer.addContent(2, 50, 0));
    expect(row).toContain("/K[2 0 R 3 0 R 4 0 R]");
  });

  it("writes what a reader must be told of cells, lists and figures", () => {
    const [, cell, plain, list, figure] = write(
      [
        { role: "Sect", parent: 0 },
        { role: "TH", parent: 0, scope: "Row", columnSpan: 3 },
        { role: "TD", parent: 0, columnSpan: 1 },
        { role: "L", parent: 0, listNumbering: "Decimal" },
        { role: "Figure", parent: 0, alt: "Größe (x)" },
      ],
      (writer) => writer.addAttribute(4, "<</O/Layout>>"),
    );
    expect(cell).toContain("/A<</O/Table/Scope/Row/ColSpan 3>>");
    expect(plain).toBe("<</S/TD/P 1 0 R>>");
    expect(list).toContain("/A<</O/List/ListNumbering/Decimal>>");
    expect(figure).toContain("/Alt<FEFF0047007200F600DF00650020002800780029>/A<</O/Layout>>");
  });

  it("refuses tags that the tree does not have", () => {
    expect(() => write([{ role: "Sect", parent: 0 }], (writer) => writer.addContent(7, 50, 0))).toThrow("No node 7");
  });
});
