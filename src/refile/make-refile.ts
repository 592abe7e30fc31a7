// An old case and what the notice of its denial says in; the case of a new request out, with lists of what was left
// out and of what was kept and has to be looked at again.
// Decides what of a denied request can no longer hold: its days, forms, signatures, and answered findings. Must not
// answer a point of the denial, keep anything that is stale without naming it, or touch a file.
import type { Case } from "../case/case.ts";
import type { Denial } from "../case/denial.ts";
import { listFacts } from "../case/list-facts.ts";
import { parseCase } from "../case/parse-case.ts";
import type { PriorManifest } from "../case/prior-manifest.ts";
import { formatDay } from "../date.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import { type JsonObject, setAt } from "../case/json-pointer.ts";
import { leaveOutStale, type LeftOut } from "./leave-out-stale.ts";
import { listReview, type Review } from "./list-review.ts";

export interface RefileFacts {
  /** The old case as it is written, and as it was parsed. */
  readonly json: JsonObject;
  readonly old: Case;
  /** SHA-256 of the old case file. */
  readonly caseSha256: string;
  readonly denial: Denial;
  /** The manifest of the packet that was denied. */
  readonly manifest?: PriorManifest;
  /** The name that the new case uses for a file that the denial file names. */
  readonly nameFile: (file: string) => string;
}

export interface Refile {
  readonly caseId: string;
  /** The new case file. */
  readonly json: JsonObject;
  readonly leftOut: readonly LeftOut[];
  readonly review: readonly Review[];
}

/** Makes the new case; problems of the denial and the manifest carry no file name here. */
export function makeRefile(facts: RefileFacts): Outcome<Refile> {
  const { old, denial, manifest } = facts;
  const problems = [...checkOrder(old, denial), ...checkManifest(facts)];
  if (problems.some(({ severity }) => severity === "stop")) return fail(problems);
  const { json, leftOut } = leaveOutStale(facts.json, denial.deniedOn);
  const caseId = nextCaseId(old);
  const exhibits = [
    ...((json["exhibits"] ?? []) as readonly JsonObject[]),
    ...denial.exhibits.map((exhibit) => renameFiles(exhibit, facts.nameFile)),
  ];
  const notice = makeNotice(facts, exhibits);
  const { notice: _notice, exhibits: _exhibits, $schema: _schema, ...said } = denial;
  const filing = {
    ...said,
    ...(notice === undefined ? {} : { notice: { exhibit: notice["id"] } }),
    ...(manifest === undefined ? {} : { previousManifest: recordManifest(manifest) }),
    factsThen: listFacts(old).map(({ pointer, said: value }) => ({
      pointer,
      ...(value === undefined ? {} : { said: value }),
    })),
  };
  setAt(json, "/caseId", caseId);
  setAt(json, "/exhibits", notice === undefined ? exhibits : [...exhibits, notice]);
  setAt(json, "/priorFilings", [
    ...((json["priorFilings"] ?? []) as readonly unknown[]),
    JSON.parse(JSON.stringify(filing)),
  ]);
  const parsed = parseCase(json);
  return parsed.ok
    ? succeed({ caseId, json, leftOut, review: listReview(parsed.value) }, problems)
    : fail([...problems, ...parsed.problems]);
}

/** "2026-0143", then "2026-0143-R1", then "2026-0143-R2". */
function nextCaseId({ caseId, priorFilings }: Case): string {
  return `${caseId.replace(/-R\d+$/u, "")}-R${priorFilings.length + 1}`;
}

function checkOrder({ priorFilings }: Case, { filedOn, deniedOn }: Denial): Problem[] {
  const last = priorFilings.at(-1);
  if (last !== undefined && filedOn < last.deniedOn) return [problem("denial-out-of-order", "/filedOn", {})];
  return deniedOn < filedOn
    ? [problem("days-out-of-order", "/deniedOn", { earlier: "the filing of the denied request", later: "its denial" })]
    : [];
}

function checkManifest({ manifest, old, caseSha256, denial }: RefileFacts): Problem[] {
  if (manifest === undefined) return [problem("previous-exhibits-unknown", "", {})];
  if (manifest.draft) return [problem("manifest-is-draft", "/draft", {})];
  if (manifest.caseId !== old.caseId) return [problem("manifest-of-another-case", "/caseId", {})];
  const made = manifest.inputs.find(({ role }) => role === "case");
  return [
    ...(manifest.filingOn === denial.filedOn
      ? []
      : [problem("manifest-of-another-day", "/filingOn", { filedOn: denial.filedOn, madeFor: manifest.filingOn })]),
    ...(made?.sha256 === caseSha256 ? [] : [problem("case-changed-since-packet", "/inputs", {})]),
  ];
}

function recordManifest({ packet, exhibits }: PriorManifest) {
  return {
    packetSha256: packet.sha256,
    previousExhibits: exhibits.flatMap(({ label, id, parts }) => {
      const original = parts.find(({ role }) => role === "original") ?? parts[0];
      if (original === undefined) return [];
      const further = parts.filter((part) => part !== original).map(({ sha256 }) => sha256);
      return [
        {
          label,
          id,
          sha256: original.sha256,
          ...(further.length === 0 ? {} : { parts: further }),
          ...(original.pages === undefined ? {} : { pages: original.pages }),
        },
      ];
    }),
  };
}

/** The notice as an exhibit, under an id that is free. */
function makeNotice({ denial, nameFile }: RefileFacts, exhibits: readonly JsonObject[]): JsonObject | undefined {
  if (denial.notice === undefined) return undefined;
  const taken = new Set(exhibits.map(({ id }) => id));
  let id = "denial-notice";
  for (let count = 2; taken.has(id); count += 1) id = `denial-notice-${count}`;
  const title = denial.notice.title ?? `Notice of denial, ${denial.agency}, ${formatDay(denial.deniedOn)}`;
  return { id, title, file: nameFile(denial.notice.file), person: "beneficiary", kind: "record" };
}

function renameFiles(exhibit: Denial["exhibits"][number], nameFile: RefileFacts["nameFile"]): JsonObject {
  const copy = JSON.parse(JSON.stringify(exhibit)) as JsonObject;
  for (const pointer of ["/file", "/translation/file", "/translation/certificate/file"]) {
    const inner = pointer.split("/").slice(1);
    const last = inner.pop() ?? "";
    const at = inner.reduce<unknown>((value, part) => (value as JsonObject | undefined)?.[part], copy) as
      | JsonObject
      | undefined;
    if (typeof at?.[last] === "string") setAt(copy, pointer, nameFile(at[last]));
  }
  return copy;
}
