// A case file's path in; its cases (one, or those of a family), parsed, and everything their stages need out: rules,
// templates, openers for their files, the labels of earlier packets. Decides which office profile, rules and templates
// are the file's. Must not read a clock: the day is handed in.
import { basename, dirname, resolve } from "node:path";
import { type OfficeProfile, emptyOffice } from "./case/office-profile.ts";
import type { OfficePassword } from "./case/office-passwords.ts";
import { readOfficePasswords } from "./case/read-office-passwords.ts";
import { readOfficeRules } from "./case/read-office-rules.ts";
import type { ParsedCase } from "./case/parsed-case.ts";
import { type LocateProblem, type ReadCases, type ReadOptions, type SourceFile, readCases } from "./case/read-case.ts";
import { type Templates, readTemplates } from "./documents/templates.ts";
import type { FileResources } from "./case-file.ts";
import type { FrozenLabel } from "./checklist/frozen-label.ts";
import { createFileOpener } from "./exhibits/file-opener.ts";
import type { FileLimits } from "./exhibits/file-limits.ts";
import { type SharedFiles, createSharedFiles } from "./exhibits/shared-files.ts";
import { finalFamilyManifestPath, finalManifestPath, folderOf, folderOfFile } from "./disk/packet-files.ts";
import { type Outcome, type Problem, fail, succeed } from "./problems/problem.ts";
import type { InputFile } from "./receipt/manifest.ts";
import { readFrozenLabels } from "./receipt/read-frozen-labels.ts";
import { type Rulebook, openRulebook } from "./rules/rulebook.ts";

export interface OpenedCaseFile extends ReadCases {
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

/** Reads the case file, its office profile and the office's rules. */
export async function openCaseFile(
  path: string,
  options: ReadOptions,
  shared?: SharedResources,
): Promise<{ readonly outcome: Outcome<OpenedCaseFile>; readonly locate: LocateProblem }> {
  const read = await readCases(path, options);
  if (!read.ok) return { outcome: fail(read.problems), locate: read.locate };
  return { outcome: await addRules(read.value, read.problems, shared), locate: read.locate };
}

async function addRules(
  read: ReadCases,
  problems: readonly Problem[],
  shared: SharedResources | undefined,
): Promise<Outcome<OpenedCaseFile>> {
  const { officeFile } = read;
  const office = officeOf(read);
  const rules =
    officeFile === undefined ? succeed({ contents: [], files: [] }) : await readOfficeRules(office, officeFile.path);
  const keys = officeFile === undefined ? succeed([]) : await readOfficePasswords(office, officeFile.path);
  if (!rules.ok || !keys.ok) return fail([...problems, ...rules.problems, ...keys.problems]);
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
    return fail([...problems, ...rulebook.problems.map((found) => ({ ...found, file, pointer: "/rules" }))]);
  }
  return succeed({ ...read, rulebook: rulebook.value, ruleFiles: files, passwords: keys.value }, problems);
}

export interface ResourceOptions {
  readonly allowOutside?: boolean;
  readonly limits?: Partial<FileLimits>;
  /**
   * Folder in which the case's own folder stands; the labels of a final packet in it are kept. Said always, undefined
   * where there is none: labels that nobody looked up would move without a word.
   */
  readonly out: string | undefined;
  /** True where no other case file follows soon. */
  readonly forOneCase?: boolean;
  /** True gives all labels anew, whatever stands in the folder. */
  readonly relabel?: boolean;
}

/** What the stages need beside the cases: rules, templates, openers for the files in the case file's folder, frozen labels. */
export async function openResources(
  opened: OpenedCaseFile,
  options: ResourceOptions,
  shared?: SharedResources,
): Promise<Outcome<FileResources>> {
  const folder = templateFolder(opened);
  const templates = await (shared === undefined ? readTemplates(folder) : shared.readTemplates(folder));
  if (!templates.ok) return templates;
  const isOne = opened.cases.length === 1;
  const files = isOne ? shared?.files : shareWithinFile(shared?.files);
  const newOpener = () =>
    createFileOpener(dirname(resolve(opened.caseFile.path)), {
      allowOutside: options.allowOutside === true,
      forOneCase: isOne && options.forOneCase === true,
      passwords: opened.passwords,
      ...(options.limits === undefined ? {} : { limits: options.limits }),
      ...(files === undefined ? {} : { shared: files }),
    });
  const frozenLabels = await readAllLabels(opened.cases, options);
  return succeed(
    { rulebook: opened.rulebook, templates: templates.value, newOpener, frozenLabels },
    templates.problems,
  );
}

/** The labels of each case's final packet; a problem in place of those that cannot be read. */
async function readAllLabels(
  cases: readonly ParsedCase[],
  { out, relabel }: Pick<ResourceOptions, "out" | "relabel">,
): Promise<NonNullable<FileResources["frozenLabels"]>> {
  const labels = new Map<string, Outcome<readonly FrozenLabel[]>>();
  if (out === undefined || relabel === true) return labels;
  for (const one of cases) {
    const { caseId } = one.case;
    const { family } = one;
    const packets =
      family === undefined
        ? undefined
        : { ...family, path: finalFamilyManifestPath(resolve(out, folderOfFile(cases))) };
    labels.set(caseId, await readFrozenLabels(finalManifestPath(resolve(out, folderOf(one))), caseId, packets));
  }
  return labels;
}

/** Files that the cases of one file share are kept until the last of them is made, however large they are. */
function shareWithinFile(others: SharedFiles | undefined): SharedFiles {
  const own = createSharedFiles(Number.POSITIVE_INFINITY);
  if (others === undefined) return own;
  return { keep: (path, key, open) => own.keep(path, key, () => others.keep(path, key, open)) };
}

/** The office that files all cases of the file. */
function officeOf({ cases }: ReadCases): OfficeProfile {
  return cases[0]?.office ?? emptyOffice;
}

/** The office's folder of templates, where it has one. */
function templateFolder(opened: OpenedCaseFile): string | undefined {
  const { templates } = officeOf(opened);
  if (templates === undefined || opened.officeFile === undefined) return undefined;
  return resolve(dirname(opened.officeFile.path), templates);
}

/** What the case was read from, for the manifest. */
export function listInputs({ caseFile, officeFile, ruleFiles }: OpenedCaseFile): InputFile[] {
  return [
    { role: "case", name: "case", bytes: caseFile.text },
    ...(officeFile === undefined ? [] : [{ role: "office" as const, name: "office", bytes: officeFile.text }]),
    ...ruleFiles.map(({ text }, index) => ({ role: "rules" as const, name: `rules-${index + 1}`, bytes: text })),
  ];
}
