import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTj, writeTj } from "../../src/fonts/tj-array.ts";

describe("TJ arrays", () => {
  it("read back as they were written, whatever bytes the codes have", () => {
    const codes = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x2829, 0x5c5c, 0x0d0a)), {
      minLength: 1,
    });
    const parts = fc.array(fc.tuple(codes, fc.integer({ min: -999, max: 999 })));
    fc.assert(
      fc.property(parts, (pairs) => {
        expect(readTj(writeTj(pairs.flat()))).toEqual(pairs.flat());
      }),
    );
  });

  it("escapes what would end a string or be read as another line end", () => {
    expect(writeTj([[0x2829], 12, [0x5c0d, 0x0a41]])).toBe("(\\(\\))12(\\\\\\r\\nA)");
  });
});
