import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";
import { type BuiltCaseFile, buildCaseFile } from "../../src/case-file.ts";
import { day } from "../../src/date.ts";
import { packetNames } from "../../src/disk/packet-files.ts";
import { type SharedResources, listInputs, openCaseFile, openResources } from "../../src/open-case.ts";
import { openPacket, readText } from "../pdf/read-back.ts";

export const families = ["couple-apart", "mother-and-children"] as const;
export type FamilyName = (typeof families)[number];
export const folder = fileURLToPath(new URL("../../fixtures/families/", import.meta.url));

export function readFamily(name: FamilyName): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, name, "case.json"), "utf8")) as Record<string, unknown>;
}

/** The family as `build` makes it; with another text, as if the file said that. */
export async function buildFamily(
  name: FamilyName,
  options: {
    readonly json?: object;
    readonly draft?: boolean;
    readonly shared?: SharedResources;
    readonly out?: string;
  } = {},
) {
  const text = options.json === undefined ? {} : { text: JSON.stringify(options.json) };
  const path = join(folder, name, "case.json");
  const { outcome } = await openCaseFile(path, { today: day("2026-11-24"), ...text }, options.shared);
  if (!outcome.ok) return outcome;
  const resources = await openResources(outcome.value, { out: options.out }, options.shared);
  if (!resources.ok) return resources;
  const draft = options.draft === true;
  return buildCaseFile(outcome.value.cases, resources.value, {
    draft,
    generator: "test",
    inputs: listInputs(outcome.value),
    names: packetNames({ draft }),
  });
}

const made = new Map<FamilyName, Promise<BuiltCaseFile>>();

/** The same, of the fixture as it is; made once for all tests of a file. */
export function builtFamily(name: FamilyName): Promise<BuiltCaseFile> {
  const before =
    made.get(name) ??
    buildFamily(name).then((built) => (built.ok ? built.value : expect.fail(JSON.stringify(built.problems))));
  made.set(name, before);
  return before;
}

/** All words of a PDF as another reader finds them, without the spaces, which lines break. */
export async function wordsOf(bytes: Uint8Array): Promise<string> {
  const document = await openPacket(bytes);
  const pages: string[] = [];
  for (let page = 1; page <= document.numPages; page++) pages.push(await readText(document, page));
  return fold(pages.join(" "));
}

export function fold(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/gu, "").toLowerCase();
}
