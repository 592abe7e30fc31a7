// Every code of problem is shown by a case in fixtures/problems, run as `parole-packet check` runs it, or it says
// here why no case file alone can show it and which test shows it instead.
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkCaseFile } from "../../src/case-file.ts";
import { readJson } from "../../src/case/read-json.ts";
import { openCaseFile } from "../../src/cli/open-case.ts";
import { openResources } from "../../src/open-case.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { type ProblemCode, problemTable } from "../../src/problems/problem-table.ts";
import { problemText } from "../../src/problems/problem-text.ts";
import { leadsSomewhere } from "../case/minimal-case.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}fixtures/problems/`;

/** Why no case file shows the code, and the test that does. */
type Reason = readonly [why: string, shownBy: string];
const bytes: Reason = ["the bytes of an exhibit show it, not the case", "test/exhibits"];
const form: Reason = ["the bytes of a filled form show it, not the case", "test/forms"];
const template: Reason = ["an office's own template shows it", "test/documents"];
const texts: Reason = ["it is found when the texts are set, after the check", "test/documents"];
const disk: Reason = ["the state of the disk shows it, not a file's content", "test/case/read-file.test.ts"];
const output: Reason = ["it is found when the output is written", "test/cli"];
const rules: Reason = [
  "only an office's own rule file shows it; our rules hold no such entry",
  "test/routing/routing-problems.test.ts",
];

const bulk: Reason = ["only a run over many cases shows it", "test/bulk"];

const refile: Reason = ["it is found when `refile` makes the new case, which no case file shows", "test/refile"];

const earlier: Reason = ["only a packet that was made before shows it", "test/cli/labels.test.ts"];

const size: Reason = ["only a packet that may have so many megabytes shows it", "test/cli/volumes.test.ts"];
const start: Reason = ["`init` finds it in a folder, which no case file shows", "test/start"];
const intake: Reason = ["it is found in another tool's file, before there is a case", "test/intake"];

const family = "test/cli/families.test.ts";

const elsewhere: Readonly<Partial<Record<ProblemCode, Reason>>> = {
  "exhibit-order-kept": earlier,
  "final-manifest-unreadable": earlier,
  "pictures-made-smaller": size,
  "volume-too-large": size,
  "output-unwritable": output,
  "output-disk-full": output,
  "bulk-input-missing": bulk,
  "bulk-case-id-twice": bulk,
  "bulk-case-id-taken": bulk,
  "bulk-line-too-long": bulk,
  "bulk-line-not-text": bulk,
  "bulk-mapping-missing": bulk,
  "bulk-mapping-invalid": bulk,
  "bulk-columns-differ": bulk,
  "bulk-row-invalid": bulk,
  "bulk-folder-busy": bulk,
  "bulk-worker-died": bulk,
  "bulk-out-of-memory": bulk,
  "bulk-case-too-slow": bulk,
  "bulk-case-bug": bulk,
  "family-member-blocked": ["only a run over many cases shows it", "test/bulk/families.test.ts"],
  "family-needs-member": ["a command that is for one person shows it", family],
  "family-member-unknown": ["a flag of the command line shows it", family],
  "family-labels-differ": ["two denied packets of a family show it", "test/checklist/label-family.test.ts"],
  "json-file-missing": disk,
  "json-not-a-file": disk,
  "json-unreadable": disk,
  "json-too-large": disk,
  "case-value-wrong": [
    "kept for a kind of refusal that the schema has no words for yet; no file shows it",
    "test/case/parse-properties.test.ts",
  ],
  "rule-not-known": ["an office's own rule file shows it", "test/rules"],
  "facility-ambiguous": rules,
  "address-unconfirmed": rules,
  "file-unreadable": bytes,
  "file-too-large": bytes,
  "file-too-slow": bytes,
  "file-takes-memory": bytes,
  "file-breaks-reader": bytes,
  "image-too-large": bytes,
  "image-needs-package": bytes,
  "image-first-only": bytes,
  "pdf-password": bytes,
  "pdf-password-wrong": bytes,
  "pdf-encryption-unknown": bytes,
  "pdf-page-damaged": bytes,
  "pdf-cut-off": bytes,
  "pdf-change-cut-off": bytes,
  "pdf-repaired": bytes,
  "pdf-rendered": bytes,
  "pdf-page-count-differs": bytes,
  "pdf-without-pages": bytes,
  "pdf-too-many-pages": bytes,
  "pdf-page-tiny": bytes,
  "pdf-dynamic-form": bytes,
  "pdf-portfolio": bytes,
  "pdf-attachments-left-out": bytes,
  "pdf-recordings-left-out": bytes,
  "pdf-scripts-left-out": bytes,
  "pdf-comments": bytes,
  "pdf-mark-not-drawn": bytes,
  "pdf-mark-not-printed": bytes,
  "pdf-field-not-drawn": bytes,
  "pdf-field-cut-off": bytes,
  "pdf-field-not-redrawn": bytes,
  "pdf-field-unclear": bytes,
  "pdf-signature-left-out": bytes,
  "scan-blank": bytes,
  "scan-light": bytes,
  "scan-color": bytes,
  "scan-tiny": bytes,
  "scan-sideways": bytes,
  "scan-twice": ["what is on the pages of two files shows it", "test/checklist/check-for-scanner.test.ts"],
  "scan-paper": bytes,
  "form-is-another": form,
  "form-edition-differs": form,
  "form-pages-differ": form,
  "form-edition-unread": form,
  "template-missing": template,
  "template-unreadable": template,
  "template-syntax": template,
  "template-helper-unknown": template,
  "template-field-unknown": template,
  "template-field-empty": template,
  "template-field-not-printable": template,
  "template-html": template,
  "template-private-use": template,
  "template-markup-unsupported": template,
  "template-block-not-alone": template,
  "template-name-unknown": template,
  "signer-missing": texts,
  "signing-place-unknown": texts,
  "text-speaks-as-somebody-else": texts,
  "text-names-its-signer": texts,
  "form-not-opened": texts,
  "character-not-printable": texts,
  "init-folder-missing": start,
  "init-too-many-files": start,
  "init-file-unused": start,
  "init-file-still-named": start,
  "init-file-untitled": start,
  "init-part-alone": start,
  "init-part-unclear": start,
  "init-part-twice": start,
  "init-form-twice": start,
  "init-form-whose": start,
  "init-file-gone": start,
  "init-file-renamed": start,
  "init-label-differs": start,
  "init-subfolder-unread": start,
  "init-case-changed": start,
  "init-case-exists": intake,
  "intake-no-records": intake,
  "intake-field-unmapped": intake,
  "intake-mapping-other": intake,
  "intake-case-id-missing": intake,
  "manifest-is-draft": refile,
  "manifest-of-another-case": refile,
  "manifest-of-another-day": refile,
  "case-changed-since-packet": refile,
  "denial-out-of-order": refile,
  "refile-flag-missing": refile,
  "refile-exists": refile,
  "refile-file-outside": refile,
};

const shown = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.replace(/\.json$/, ""));

async function check(code: string): Promise<readonly Problem[]> {
  const office = `${folder}offices/${code}.json`;
  const options = existsSync(office) ? { office } : {};
  const { outcome } = await openCaseFile(`${folder}${code}.json`, options);
  if (!outcome.ok) return outcome.problems;
  const resources = await openResources(outcome.value, { out: undefined });
  if (!resources.ok) return resources.problems;
  return (await checkCaseFile(outcome.value.cases, resources.value)).problems;
}

it("places a fault of a rule file where the office names the file", async () => {
  expect((await check("rule-file-refused")).map(({ code, file, pointer }) => ({ code, file, pointer }))).toEqual([
    { code: "rule-file-refused", file: "rule-file-refused.json", pointer: "/rules" },
  ]);
});

describe("the fixtures of problems", () => {
  it("show every code, or say why not", () => {
    const codes = Object.keys(problemTable) as ProblemCode[];
    expect(codes.filter((code) => !shown.includes(code) && elsewhere[code] === undefined)).toEqual([]);
    expect(Object.keys(elsewhere).filter((code) => shown.includes(code) || !(code in problemTable))).toEqual([]);
    expect(shown.filter((code) => !(code in problemTable))).toEqual([]);
    expect(Object.values(elsewhere).filter(([, test]) => !existsSync(`${root}${test}`))).toEqual([]);
  });

  it.each(shown)("%s", async (code) => {
    const problems = await check(code);
    expect(problems.map((found) => found.code)).toContain(code);
    for (const found of problems) {
      expect(placeExists(found, code), `${found.code} at ${found.pointer}`).toBe(true);
      const { says, why, fix } = problemText(found);
      for (const sentence of [says, why, fix]) {
        expect(sentence).toMatch(/^[\p{Lu}\d"/].*[.?]$/u);
        expect(sentence).not.toMatch(/undefined|\[object|NaN| {2}|\.\.$/);
      }
    }
  });
});

/** Whether the problem's pointer leads to something in the file that it is about, or to a field that could be there. */
function placeExists({ pointer, file }: Problem, code: string): boolean {
  const path =
    file === undefined
      ? `${folder}${code}.json`
      : `${folder}offices/${file === `${code}.json` ? file : `${code}.json`}`;
  const text = readFileSync(path, "utf8");
  const json = readJson(text);
  // A file that is no JSON has no places but itself; JSON.parse reads one that has a name twice.
  if (!json.ok) return pointer === "" || leadsSomewhere(JSON.parse(text), pointer);
  return leadsSomewhere(json.value.value, pointer);
}
