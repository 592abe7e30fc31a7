import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatUsd } from "../src/us-dollars.ts";

describe("formatUsd", () => {
  it.each([
    [0, "$0"],
    [145_000, "$145,000"],
    [84_000.5, "$84,000.50"],
    [999.99, "$999.99"],
    [1_234_567, "$1,234,567"],
    [-20.5, "-$20.50"],
  ])("prints %d as %s", (amount, printed) => {
    expect(formatUsd(amount)).toBe(printed);
  });

  it("prints what the platform's own formatter prints", () => {
    const whole = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD", maximumFractionDigits: 0 });
    const broken = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -100_000_000, max: 100_000_000 }),
          fc.double({ min: 0, max: 100_000_000, noNaN: true }),
          fc.integer({ min: 0, max: 10_000_000_000 }).map((cents) => cents / 100),
        ),
        (amount) => {
          expect(formatUsd(amount)).toBe((Number.isInteger(amount) ? whole : broken).format(amount + 0));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
