import { describe, expect, it } from "vitest";
import type { OutlineEntry } from "../../src/layout/page.ts";
import { addOutline, writeDestination, writePageLabels } from "../../src/pdf/outline.ts";
import { PdfFile } from "../../src/pdf/pdf-file.ts";

describe("writePageLabels", () => {
  it("lets labels that count on share an entry", () => {
    expect(writePageLabels(["1", "2", "3"])).toBe("<</Nums[0<</S/D/St 1>>]>>");
    expect(writePageLabels(["B-9", "B-10", "B-12", "x", "x"])).toBe(
      "<</Nums[0<</P(B-)/S/D/St 9>>2<</P(B-)/S/D/St 12>>3<</P(x)>>4<</P(x)>>]>>",
    );
  });

  it("keeps labels that only look like numbers", () => {
    expect(writePageLabels(["01", ""])).toBe("<</Nums[0<</P(0)/S/D/St 1>>1<<>>]>>");
    expect(writePageLabels(["12345678901"])).toBe("<</Nums[0<</P(12)/S/D/St 345678901>>]>>");
  });
});

const leaf = (title: string): OutlineEntry => ({ title, sheet: 0, children: [] });

describe("addOutline", () => {
  it("counts what shows: entries of open levels only", () => {
    const file = new PdfFile();
    const root = addOutline(
      file,
      [
        { title: "A", sheet: 0, open: true, children: [leaf("B"), { title: "C", sheet: 0, children: [leaf("D")] }] },
        leaf("E"),
      ],
      () => "[]",
    );
    const texts = file.objects().map((object) => object?.text ?? "");
    expect(texts[root ?? 0]).toContain("/Count 4");
    expect(texts.find((text) => text.includes("(A)"))).toContain("/Count 2");
    expect(texts.find((text) => text.includes("(C)"))).toContain("/Count -1");
    expect(texts.find((text) => text.includes("(E)"))).not.toContain("/Count");
  });

  it("writes nothing for no entries", () => {
    expect(addOutline(new PdfFile(), [], () => "[]")).toBeUndefined();
  });

  it("shows the top that it is given", () => {
    expect(writeDestination(5, 700.126)).toBe("[5 0 R/XYZ 0 700.13 null]");
    expect(writeDestination(5, undefined)).toBe("[5 0 R/XYZ 0 null null]");
  });
});
