// A case's path in; the case, parsed, and everything its stages need out: rules, templates, an opener for its files.
// Decides which office profile, rules and templates are the case's. Must not read a clock: the day is handed in.
import { basename, dirname, resolve } from "node:path";
import type { OfficePassword } from "./case/office-passwords.ts";
import { readOfficePasswords } from "./case/read-office-passwords.ts";
import { readOfficeRules } from "./case/read-office-rules.ts";
import { type LocateProblem, type ReadCase, type ReadOptions, type SourceFile, readCase } from "./case/read-case.ts";
import { type Templates, readTemplates } from "./documents/templates.ts";
import { createFileOpener } from "./exhibits/file-opener.ts";
import type { FileLimits } from "./exhibits/file-limits.ts";
import type { SharedFiles } from "./exhibits/shared-files.ts";
import type { Resources } from "./packet.ts";
import { finalManifestPath } from "./disk/packet-files.ts";
import { type Outcome, fail, succeed } from "./problems/problem.ts";
import type { InputFile } from "./receipt/manifest.ts";
import { readFrozenLabels } from "./receipt/read-frozen-labels.ts";
import { type Rulebook, openRulebook } from "./rules/rulebook.ts";

export interface OpenedCase extends ReadCase {
  readonly rulebook: Rulebook;
  readonly ruleFiles: readonly SourceFile[];
  /** What the office's key file holds. Never printed, logged or hashed. */
  readonly passwords: readonly OfficePassword[];
}

/** What many cases share, kept by whoever opens them; without it everything is opened anew for each case. */
export interface SharedResources {
  /** The rulebook with these rule files laid over it. */
  openRulebook(contents: readonly unknown[], texts: readonly string[]): Outcome<Rulebook>;
  readTemplates(officeFolder: string | undefined): Promise<Outcome<Templates>>;
  readonly files: SharedFiles;
}

/** Reads the case, its office profile and the office's rules. */
export async function openCase(
  path: string,
  options: ReadOptions,
  shared?: SharedResources,
): Promise<{ readonly outcome: Outcome<OpenedCase>; readonly locate: LocateProblem }> {
  const read = await readCase(path, options);
  if (!read.ok) return { outcome: fail(read.problems), locate: read.locate };
  return { outcome: await addRules(read.value, shared), locate: read.locate };
}

async function addRules(read: ReadCase, shared: SharedResources | undefined): Promise<Outcome<OpenedCase>> {
  const { parsed, officeFile } = read;
  const rules =
    officeFile === undefined
      ? succeed({ contents: [], files: [] })
      : await readOfficeRules(parsed.office, officeFile.path);
  const keys = officeFile === undefined ? succeed([]) : await readOfficePasswords(parsed.office, officeFile.path);
  if (!rules.ok || !keys.ok) return fail([...parsed.problems, ...rules.problems, ...keys.problems]);
  const { contents, files } = rules.value;
  const rulebook =
    shared === undefined
      ? openRulebook(contents)
      : shared.openRulebook(
          contents,
          files.map(({ text }) => text),
        );
  if (!rulebook.ok) {
    // The sentence names the rule file; the place is where the office names it.
    const file = basename(officeFile?.path ?? "office.json");
    return fail([...parsed.problems, ...rulebook.problems.map((found) => ({ ...found, file, pointer: "/rules" }))]);
  }
  return succeed({ ...read, rulebook: rulebook.value, ruleFiles: files, passwords: keys.value }, parsed.problems);
}

export interface ResourceOptions {
  readonly allowOutside?: boolean;
  readonly limits?: Partial<FileLimits>;
  /**
   * Folder in which the case's own folder stands; the labels of a final packet in it are kept. Said always, undefined
   * where there is none: labels that nobody looked up would move without a word.
   */
  readonly out: string | undefined;
  /** True where no other case follows soon. */
  readonly forOneCase?: boolean;
  /** True gives all labels anew, whatever stands in the folder. */
  readonly relabel?: boolean;
}

/** What the stages need beside the case: rules, templates, an opener for the files in the case's folder, frozen labels. */
export async function openResources(
  opened: OpenedCase,
  options: ResourceOptions,
  shared?: SharedResources,
): Promise<Outcome<Resources>> {
  const folder = templateFolder(opened);
  const templates = await (shared === undefined ? readTemplates(folder) : shared.readTemplates(folder));
  if (!templates.ok) return templates;
  const files = createFileOpener(dirname(resolve(opened.caseFile.path)), {
    allowOutside: options.allowOutside === true,
    forOneCase: options.forOneCase === true,
    passwords: opened.passwords,
    ...(options.limits === undefined ? {} : { limits: options.limits }),
    ...(shared === undefined ? {} : { shared: shared.files }),
  });
  const { caseId } = opened.parsed.case;
  const frozenLabels =
    options.out === undefined || options.relabel === true
      ? succeed([])
      : await readFrozenLabels(finalManifestPath(resolve(options.out, caseId)), caseId);
  return succeed({ rulebook: opened.rulebook, templates: templates.value, files, frozenLabels }, templates.problems);
}

/** The office's folder of templates, where it has one. */
function templateFolder({ parsed, officeFile }: OpenedCase): string | undefined {
  if (parsed.office.templates === undefined || officeFile === undefined) return undefined;
  return resolve(dirname(officeFile.path), parsed.office.templates);
}

/** What the case was read from, for the manifest. */
export function listInputs({ caseFile, officeFile, ruleFiles }: OpenedCase): InputFile[] {
  return [
    { role: "case", name: "case", bytes: caseFile.text },
    ...(officeFile === undefined ? [] : [{ role: "office" as const, name: "office", bytes: officeFile.text }]),
    ...ruleFiles.map(({ text }, index) => ({ role: "rules" as const, name: `rules-${index + 1}`, bytes: text })),
  ];
}
