// The inputs of a run in, its cases out, one after another. Decides which cases are refused for their ids: of files all
// that collide, before anything is made; of a list each that comes after another. Must not hold a list in memory.
import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Readable } from "node:stream";
import { type Outcome, type Problem, problem } from "../problems/problem.ts";
import { CaseIds, reservedIdProblem } from "./case-ids.ts";
import { type FoundCase, findCaseId, idsOf } from "./found-case.ts";
import type { BulkInput } from "./list-inputs.ts";
import { readLines } from "./read-lines.ts";
import { ListRefused, readTable } from "../intake/read-table.ts";
import { type Mapping, readMapping } from "../intake/mapping.ts";

export interface CaseFinder {
  /** How many packets there are to be, where no list has to be read to know. */
  readonly total: number | undefined;
  /** Throws ListRefused where a list cannot be read to its end. */
  readonly cases: AsyncIterable<FoundCase>;
}

export interface FindOptions {
  readonly cwd: string;
  readonly stdin: Readable;
  readonly mappingPath?: string;
}

/** Reads the ids of all files that are one case; lists are read later, as the run goes on. */
export async function findCases(inputs: readonly BulkInput[], options: FindOptions): Promise<Outcome<CaseFinder>> {
  const problems: Problem[] = [];
  const table = inputs.find(({ kind }) => kind === "table");
  const mapping = options.mappingPath === undefined ? undefined : await readMapping(options.mappingPath);
  if (mapping === undefined && table !== undefined)
    problems.push(problem("bulk-mapping-missing", "", { path: table.source }));
  if (mapping?.ok === false) problems.push(...mapping.problems);
  if (mapping?.ok === true && mapping.value.from === "paths")
    problems.push(problem("intake-mapping-other", "", { path: options.mappingPath ?? "", needs: "columns" }));
  if (problems.length > 0) return { ok: false, problems };
  const ids = new CaseIds();
  const files = await nameFiles(
    inputs.filter(({ kind }) => kind === "case"),
    ids,
  );
  const packets = [...files.values()].reduce((sum, { memberIds }) => sum + (memberIds?.length ?? 1), 0);
  const total = files.size === inputs.length ? packets : undefined;
  return {
    ok: true,
    problems: [],
    value: { total, cases: findEach(inputs, files, ids, options, mapping?.ok === true ? mapping.value : undefined) },
  };
}

async function nameFiles(inputs: readonly BulkInput[], ids: CaseIds): Promise<ReadonlyMap<BulkInput, FoundCase>> {
  const found = new Map<BulkInput, FoundCase>();
  const refused = new Map<string, Problem>();
  for (const input of inputs) {
    const path = input.path ?? "";
    const id = findCaseId(await readFile(path, "utf8").catch(() => ""));
    found.set(input, { source: input.source, path, ...id });
    for (const caseId of idsOf(id)) {
      const collision = ids.take(caseId, input.source);
      if (collision === undefined || collision.code !== "bulk-case-id-twice") continue;
      // Nobody can say which of the two is meant: neither is made.
      const { other } = collision.args as { readonly other: string };
      refused.set(input.source, collision);
      if (!refused.has(other))
        refused.set(other, problem("bulk-case-id-twice", "/caseId", { caseId, other: input.source }));
    }
  }
  for (const [input, one] of found) {
    const problems = [
      refused.get(one.source),
      one.caseId === undefined ? undefined : reservedIdProblem(one.caseId),
    ].filter((each) => each !== undefined);
    if (problems.length > 0) found.set(input, { ...one, refused: problems });
  }
  return found;
}

async function* findEach(
  inputs: readonly BulkInput[],
  files: ReadonlyMap<BulkInput, FoundCase>,
  ids: CaseIds,
  { cwd, stdin }: FindOptions,
  mapping: Mapping | undefined,
): AsyncGenerator<FoundCase, void, void> {
  for (const input of inputs) {
    const file = files.get(input);
    if (file !== undefined) {
      yield file;
      continue;
    }
    const stream = input.path === undefined ? stdin : createReadStream(input.path);
    const path = input.path ?? resolve(cwd, "stdin");
    try {
      for await (const { line, text } of input.kind === "table" && mapping !== undefined
        ? readRows(stream, input.source, mapping)
        : readLines(stream)) {
        const source = `${input.source}:${line}`;
        yield text.ok
          ? judgeId({ source, path, text: text.value, ...findCaseId(text.value) }, ids)
          : { source, path, text: "", refused: text.problems };
      }
    } catch (error) {
      if (error instanceof ListRefused || !(error instanceof Error) || !("code" in error)) throw error;
      throw new ListRefused(
        problem("bulk-input-missing", "", { path: input.source, reason: `the system says ${String(error.code)}` }),
      );
    }
  }
}

async function* readRows(
  stream: Readable,
  source: string,
  mapping: Mapping,
): AsyncGenerator<{ readonly line: number; readonly text: Outcome<string> }, void, void> {
  for await (const { line, made } of readTable(stream, source, mapping)) {
    yield { line, text: made.ok ? { ok: true, value: JSON.stringify(made.value), problems: [] } : made };
  }
}

function judgeId(found: FoundCase, ids: CaseIds): FoundCase {
  if (found.caseId === undefined) return found;
  const taken = idsOf(found).map((caseId) => ids.take(caseId, found.source));
  const refused = taken.find((each) => each !== undefined) ?? reservedIdProblem(found.caseId);
  return refused === undefined ? found : { ...found, refused: [refused] };
}
