import { PDFArray, PDFContext, PDFName, PDFNull, PDFString } from "pdf-lib";
import { describe, expect, it } from "vitest";
import { FragmentObjects } from "../../src/exhibits/fragment-objects.ts";

function start(isDecrypted: boolean): { context: PDFContext; objects: FragmentObjects } {
  const context = PDFContext.create();
  context.isDecrypted = isDecrypted;
  return { context, objects: new FragmentObjects(context) };
}

describe("FragmentObjects", () => {
  it("copies strings of a plain file letter by letter", () => {
    const { objects } = start(false);
    for (const value of ["plain", "a\\(b", "\\", "(nested (well))", "\x00\xff\r"]) {
      expect(objects.write(PDFString.of(value))).toBe(`(${value})`);
    }
  });

  it("writes decrypted strings as the bytes that they are", () => {
    const { objects } = start(true);
    expect(objects.write(PDFString.of(")("))).toBe("<2928>");
    expect(objects.write(PDFString.of("a\\"))).toBe("<615C>");
    expect(objects.write(PDFString.of("\\\x80\r"))).toBe("<5C800D>");
    // From an object stream, whose strings are not decrypted one by one.
    expect(objects.write(PDFString.of("a\\(b\\)\\012"))).toBe("(a\\(b\\)\\012)");
  });

  it("copies what is shared once, and circles without end", () => {
    const { context, objects } = start(false);
    const shared = context.register(context.obj([1]));
    const circle = context.nextRef();
    context.assign(circle, context.obj({ Self: circle, Shared: shared }));
    expect(objects.write(context.obj([shared, circle, shared]))).toBe("[\u01000 0 R \u01001 0 R \u01000 0 R]");
    objects.copyWaiting();
    expect(objects.objects.map(({ text }) => text)).toEqual(["[1]", "<</Self \u01001 0 R/Shared \u01000 0 R>>"]);
  });

  it("writes null for what is not there and for what leads back into the old file", () => {
    const { context, objects } = start(false);
    const page = context.register(context.obj({ Type: "Page" }));
    const list = PDFArray.withContext(context);
    for (const each of [page, context.nextRef(), PDFNull, PDFName.of("A B")]) list.push(each);
    expect(objects.write(list)).toBe("[null null null /A#20B]");
  });
});
