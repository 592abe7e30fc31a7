import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileWriter } from "../../src/pdf/written-file.ts";

describe("a file in pieces", () => {
  it("is all that was put into it, byte for byte, whatever the sizes", () => {
    const piece = fc.record({
      length: fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 10_000, max: 70_000 })),
      asText: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const writer = new FileWriter();
        const expected = pieces.map(({ length, asText }, index) => {
          const data = Buffer.alloc(length, index + 1);
          if (asText) writer.pushText(data.toString("latin1"));
          else writer.pushData(data);
          return data;
        });
        const whole = Buffer.concat(expected);
        expect(writer.length).toBe(whole.length);
        const file = writer.finish();
        expect(Buffer.compare(file.bytes, whole)).toBe(0);
        expect(file.sha256).toBe(createHash("sha256").update(whole).digest("hex"));
      }),
      { numRuns: 200 },
    );
  });
});
