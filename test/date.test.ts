import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  daysBetween,
  day,
  formatDay,
  formatFormDay,
  parseDay,
} from "../src/date.ts";

describe("days", () => {
  it.each(["2026-02-29", "2026-13-01", "2026-1-1", "0926-01-01", "2026-04-31", "2026-01-01T00:00", " 2026-01-01", ""])(
    "refuses %j",
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  it("takes leap days where they exist", () => {
    expect(parseDay("2028-02-29")).toBe("2028-02-29");
  });

  it.each([
    ["2012-02-29", "2026-02-28", 13],
    ["2012-02-29", "2026-03-01", 14],
    ["2012-11-24", "2026-11-23", 13],
    ["2012-11-24", "2026-11-24", 14],
  ])("counts the age of somebody born %s on %s", (born, on, age) => {
    expect(ageOn(day(born), day(on))).toBe(age);
  });

  it("prints days as letters and as forms do", () => {
    expect(formatDay(day("2027-01-04"))).toBe("January 4, 2027");
    expect(formatFormDay(day("2027-01-04"))).toBe("01/04/2027");
  });

  it("adds months and years within the month", () => {
    expect(addMonths(day("2026-01-31"), 1)).toBe("2026-02-28");
    expect(addYears(day("2028-02-29"), 1)).toBe("2029-02-28");
  });

  it("counts the days that it adds", () => {
    const days = fc
      .date({ min: new Date("1900-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => day(date.toISOString().slice(0, 10)));
    const counts = fc.integer({ min: -5000, max: 5000 });
    fc.assert(
      fc.property(days, counts, (start, count) => {
        expect(daysBetween(start, addDays(start, count))).toBe(count);
      }),
    );
  });

  it("counts alike in every time zone, over the days on which clocks are changed", () => {
    const script = `import { addDays, daysBetween, day } from "./src/date.ts";
      console.log(daysBetween(day("2026-10-02"), day("2026-11-24")), daysBetween(day("2026-03-01"), day("2026-04-01")), addDays(day("2026-10-24"), 30));`;
    const root = fileURLToPath(new URL("..", import.meta.url));
    for (const TZ of ["America/Los_Angeles", "Asia/Kabul", "America/Havana", "Pacific/Apia", "UTC"]) {
      const { stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "--input-type=module", "-e", script], {
        cwd: root,
        encoding: "utf8",
        env: { ...process.env, TZ },
      });
      expect(stderr).toBe("");
      expect(stdout.trim()).toBe("53 31 2026-11-23");
    }
  });
});
