import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { problemTable } from "../../src/problems/problem-table.ts";

const folder = new URL("../../src/problems/", import.meta.url);

describe("the table of problems", () => {
  it("has every code once, over all its files", async () => {
    const codes: string[] = [];
    // The screening table only gathers the tables of its subjects.
    const files = readdirSync(folder).filter(
      (name) => name.endsWith("-problems.ts") && name !== "screening-problems.ts",
    );
    for (const file of files) {
      const tables = (await import(new URL(file, folder).href)) as Record<string, object>;
      for (const [name, table] of Object.entries(tables))
        if (name.endsWith("Problems")) codes.push(...Object.keys(table));
    }
    expect(codes.length).toBeGreaterThan(100);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
    expect(codes.toSorted()).toEqual(Object.keys(problemTable).toSorted());
  });

  it("names codes in small words with dashes", () => {
    expect(Object.keys(problemTable).filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });
});
