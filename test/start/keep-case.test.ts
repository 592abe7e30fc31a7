import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { caseName, keepCase } from "../../src/cli/keep-case.ts";
import { memoryName, noMemory, parseMemory } from "../../src/start/memory.ts";
import { makeFolder } from "../cli/run-program.ts";

it("writes the case and what is remembered, for the owner alone, and never over what somebody else has written", async () => {
  const folder = makeFolder();
  const memory = { ...noMemory, passedOver: ["/beneficiary/pronoun"] };
  expect((await keepCase(folder, "", "one", memory)).ok).toBe(true);
  expect((await keepCase(folder, "one", "two", memory)).ok).toBe(true);
  const file = join(folder, caseName);
  writeFileSync(file, "by hand");
  const refused = await keepCase(folder, "two", "three", noMemory);
  expect(refused.problems.map(({ code }) => code)).toEqual(["init-case-changed"]);
  expect(readFileSync(file, "utf8")).toBe("by hand");
  const kept = join(folder, memoryName);
  expect(parseMemory(readFileSync(kept, "utf8"))).toEqual(memory);
  expect(statSync(kept).mode & 0o077).toBe(0);
});

it("remembers nothing where its own file cannot be read", () => {
  for (const text of ["", "{", "[]", '{ "files": 3, "passedOver": [1] }']) expect(parseMemory(text)).toEqual(noMemory);
});
