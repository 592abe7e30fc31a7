import { describe, expect, it } from "vitest";
import { PdfFile } from "../../src/pdf/pdf-file.ts";
import { byteString, formatNumber, textString } from "../../src/pdf/pdf-syntax.ts";
import { serializeFile } from "../../src/pdf/serialize-file.ts";
import { canCheck, runOn } from "./render.ts";

function makeFile(extra: number): Uint8Array {
  const file = new PdfFile();
  const catalog = file.reserve();
  const pages = file.reserve();
  const page = file.add(`<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 9 9]/Resources<<>>/Contents 4 0 R>>`);
  file.addDeflated("", "0 0 5 5 re f");
  const numbers = Array.from({ length: extra }, (_, index) => file.add(`[(${index})]`));
  file.put(pages, `<</Type/Pages/Count 1/Kids[${page} 0 R]>>`);
  file.put(catalog, `<</Type/Catalog/Pages ${pages} 0 R/All[${numbers.map((number) => `${number} 0 R`).join(" ")}]>>`);
  return serializeFile(file, catalog, file.add("<</Title(T)>>")).bytes;
}

describe("serializeFile", () => {
  it.skipIf(!canCheck)("divides many objects between object streams that qpdf reads", () => {
    const bytes = makeFile(1001);
    expect(runOn(bytes, "qpdf", "--check", "{}").toString()).toContain("No syntax");
    const text = runOn(bytes, "qpdf", "--qdf", "--object-streams=disable", "{}", "-").toString("latin1");
    for (const index of [0, 199, 200, 201, 1000]) expect(text).toContain(`(${index})`);
  });

  it("refuses objects that were promised and never written, and such written twice", () => {
    const file = new PdfFile();
    const number = file.reserve();
    expect(() => serializeFile(file, 1, 1)).toThrow("never written");
    file.put(number, "1");
    expect(() => file.put(number, "2")).toThrow("twice");
  });
});

describe("spelling", () => {
  it("of numbers has no exponents and no negative zero", () => {
    expect([
      formatNumber(-0.0001),
      formatNumber(1e-7, 6),
      formatNumber(0.000001, 6),
      formatNumber(72),
      formatNumber(1.005),
    ]).toEqual(["0", "0", "0.000001", "72", "1"]);
    expect(() => formatNumber(Number.NaN)).toThrow("Not a number");
  });

  it("of words keeps brackets apart and writes all else as UTF-16", () => {
    expect(textString("a (b\\")).toBe("(a \\(b\\\\)");
    expect(textString("Ñ𝄞")).toBe("<FEFF00D1D834DD1E>");
    expect(byteString(Uint8Array.of(0, 255))).toBe("<00FF>");
  });
});
