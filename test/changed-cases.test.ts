// Every field of a real case taken out, and every text replaced, one at a time: whatever is left, the program answers
// with a packet or with problems, and prints no gap.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { crossCheckCase } from "../src/case/cross-check-case.ts";
import { emptyOffice } from "../src/case/office-profile.ts";
import { parseCase } from "../src/case/parse-case.ts";
import { day } from "../src/date.ts";
import { readTemplates } from "../src/documents/templates.ts";
import { createFileOpener } from "../src/exhibits/file-opener.ts";
import { buildPacket } from "../src/packet.ts";
import { openRulebook } from "../src/rules/rulebook.ts";

type Path = readonly (string | number)[];
type Changeable = Record<string | number, unknown>;

function listPaths(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...listPaths(child, at)];
  });
}

function holderOf(root: unknown, path: Path): Changeable {
  return path.slice(0, -1).reduce<Changeable>((value, key) => value[key] as Changeable, root as Changeable);
}

function takeOut(json: unknown, path: Path): unknown {
  const copy: unknown = structuredClone(json);
  const holder = holderOf(copy, path);
  const last = path.at(-1) ?? "";
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy;
}

function replaceText(json: unknown, path: Path): unknown {
  const copy: unknown = structuredClone(json);
  const holder = holderOf(copy, path);
  const last = path.at(-1) ?? "";
  const text = holder[last];
  if (typeof text !== "string") return undefined;
  holder[last] = /^\d{4}-\d\d-\d\d$/.test(text) ? "2020-02-29" : "xyz";
  return copy;
}

describe("a case with one thing changed", () => {
  it.each(["minimal", "detained-witness", "crime-victim"])("%s", async (name) => {
    const folder = fileURLToPath(new URL(`../fixtures/cases/${name}/`, import.meta.url));
    const json: unknown = JSON.parse(readFileSync(`${folder}case.json`, "utf8"));
    const [templates, rulebook] = [await readTemplates(), openRulebook()];
    if (!templates.ok || !rulebook.ok) throw new Error("The templates or the rules are not sound.");
    const resources = { templates: templates.value, rulebook: rulebook.value, files: createFileOpener(folder) };
    const options = {
      draft: true,
      generator: "test",
      inputs: [],
      names: { packet: "packet.pdf", controlSheet: "control-sheet.pdf" },
    };
    let built = 0;
    for (const changed of listPaths(json).flatMap((path) => [takeOut(json, path), replaceText(json, path)])) {
      const parsed = changed === undefined ? undefined : parseCase(changed);
      if (parsed === undefined || !parsed.ok) continue;
      const filingOn = parsed.value.filing.filedOn ?? day("2026-11-24");
      const problems = [...parsed.problems, ...crossCheckCase(parsed.value, filingOn)];
      const packet = await buildPacket(
        { case: parsed.value, office: emptyOffice, filingOn, problems },
        resources,
        options,
      );
      if (packet.ok) built += 1;
      else expect(packet.problems.some(({ severity }) => severity === "stop")).toBe(true);
    }
    expect(built).toBeGreaterThan(20);
  });
});
