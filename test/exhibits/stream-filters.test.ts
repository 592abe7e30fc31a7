import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOperators } from "../../src/exhibits/content-operators.ts";
import { undoFilter } from "../../src/exhibits/stream-filters.ts";

const text = (name: string, data: Uint8Array | string, settings = {}): string | undefined => {
  const undone = undoFilter(name, Buffer.from(data), settings);
  return undone === undefined
    ? undefined
    : `${Buffer.from(undone.bytes).toString("latin1")}${undone.damaged ? " (damaged)" : ""}`;
};

describe("filters", () => {
  it("undo deflate, whole, cut off, with a wrong check sum, and not at all", () => {
    const packed = deflateSync("the same words, the same words, the same words");
    expect(text("FlateDecode", packed)).toBe("the same words, the same words, the same words");
    expect(text("Fl", packed.subarray(0, packed.length - 4))).toBe(
      "the same words, the same words, the same words (damaged)",
    );
    const wrong = Buffer.from(packed);
    wrong[wrong.length - 1] = (wrong.at(-1) ?? 0) ^ 1;
    expect(text("FlateDecode", wrong)).toMatch(/words \(damaged\)$/);
    expect(text("FlateDecode", "rubbish")).toBeUndefined();
    expect(text("FlateDecode", "")).toBe("");
  });

  it("undo hexadecimal", () => {
    expect(text("ASCIIHexDecode", "48 65\n6C6c 6F>ignored")).toBe("Hello");
    expect(text("AHx", "484>")).toBe("H@");
    expect(text("ASCIIHexDecode", "48zz65>")).toBe("H (damaged)");
  });

  it("undo base 85", () => {
    expect(text("ASCII85Decode", '87cUR\nD]i,"Ebo80~>')).toBe("Hello World!");
    expect(text("A85", "z87cUR~>")).toBe("\0\0\0\0Hell");
    expect(text("ASCII85Decode", "87cURDZ")).toBe("Hello (damaged)");
  });

  it("undo runs", () => {
    expect(text("RunLengthDecode", Buffer.from([2, 65, 66, 67, 254, 68, 128, 9]))).toBe("ABCDDD");
    expect(text("RL", Buffer.from([2, 65]))).toBe("A (damaged)");
  });

  it("undo LZW, by the example of the standard", () => {
    // ISO 32000-1, 7.4.4.2, example 2.
    expect(
      Buffer.from(undoFilter("LZWDecode", Buffer.from("800b6050220c0c8501", "hex"), {})?.bytes ?? []).toString("hex"),
    ).toBe("2d2d2d2d2d412d2d2d42");
  });

  it("undo predicted rows", () => {
    const png = (rows: number[][]): Buffer => deflateSync(Buffer.from(rows.flat()));
    const settings = { Predictor: 12, Columns: 3 };
    expect([
      ...(undoFilter(
        "FlateDecode",
        png([
          [0, 1, 2, 3],
          [1, 1, 1, 1],
          [2, 1, 1, 1],
          [3, 1, 1, 1],
          [4, 1, 1, 1],
        ]),
        settings,
      )?.bytes ?? []),
    ]).toEqual([1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5]);
    expect([
      ...(undoFilter("FlateDecode", deflateSync(Buffer.from([1, 1, 1, 2, 1, 1])), { Predictor: 2, Columns: 3 })
        ?.bytes ?? []),
    ]).toEqual([1, 2, 3, 2, 3, 4]);
  });

  it("end on any bytes", () => {
    const names = ["FlateDecode", "LZWDecode", "ASCIIHexDecode", "ASCII85Decode", "RunLengthDecode", "DCTDecode"];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.uint8Array({ maxLength: 2000 }),
        fc.record({ Predictor: fc.integer({ min: -1, max: 16 }), Columns: fc.integer({ min: -2, max: 50 }) }),
        (name, data, settings) => {
          expect(undoFilter(name, data, settings)?.bytes.length ?? 0).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("operators of content", () => {
  const read = (content: string): string =>
    [...readOperators(Buffer.from(content, "latin1"))]
      .map(({ name, operands }) =>
        [
          ...operands.map((operand) =>
            operand.kind === "string"
              ? `(${operand.bytes.toString("latin1")})`
              : operand.kind === "other"
                ? "-"
                : String(operand.value),
          ),
          name,
        ].join(" "),
      )
      .join("; ");

  it.each([
    ["1 0 0 -1 .5 -.25 cm", "1 0 0 -1 0.5 -0.25 cm"],
    ["/F1 12 Tf(a\\(b\\)(c)\\\\d)Tj", "F1 12 Tf; (a(b)(c)\\d) Tj"],
    ["(\\101\\n\\\nB\\7)Tj", "(A\nB\x07) Tj"],
    ["<48 656>Tj", "(He`) Tj"],
    ["[(A)-120(B)]TJ", "- (A) -120 (B) - TJ"],
    ["/A#20B <</MCID 0>>BDC % note\nEMC", "A B - MCID 0 - BDC; EMC"],
    ["q BI /W 2 /H 1 ID \x01Q q\xffEI Q EI Q", "q; BI; W 2 H 1 ID; Q"],
    ["T* f* '", "T*; f*; '"],
    [") ] > } q", "- - - - q"],
    ["(never closed q Q", ""],
  ])("%j", (content, expected) => {
    expect(read(content)).toBe(expected);
  });

  it("end on any bytes", () => {
    const piece = fc.constantFrom(
      "(",
      ")",
      "<",
      ">",
      "<<",
      ">>",
      "[",
      "]",
      "{",
      "}",
      "/",
      "%",
      "\n",
      "\\",
      "q",
      "BI",
      " ID ",
      " EI ",
      "1",
      "-",
      ".",
    );
    const content = fc.oneof(
      fc.array(piece, { maxLength: 200 }).map((pieces) => Buffer.from(pieces.join(""))),
      fc.uint8Array({ maxLength: 500 }).map((bytes) => Buffer.from(bytes)),
    );
    fc.assert(
      fc.property(content, (bytes) => {
        for (const { name } of readOperators(bytes)) expect(name).not.toBe("");
      }),
      { numRuns: 1500 },
    );
  });
});
