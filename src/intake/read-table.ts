// A table (CSV) and its mapping in, a case a row out, row by row. Must not drop a column, shift a cell or guess a name.
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Outcome, type Problem, fail, problem } from "../problems/problem.ts";
import { type Mapping, mapRecord } from "./mapping.ts";

export interface ReadRow {
  /** Line of the table on which the row begins, from 1; the names stand on the first. */
  readonly line: number;
  readonly made: Outcome<Record<string, unknown>>;
}

/** A list that cannot be read on: what was read before holds, and nothing after it can be trusted. */
export class ListRefused extends Error {
  readonly problem: Problem;
  constructor(found: Problem) {
    super(found.code);
    this.name = "ListRefused";
    this.problem = found;
  }
}

export interface TableOptions {
  /** Told of the columns that the mapping does not name; without it such a table is refused. */
  readonly tellUnmapped?: (names: readonly string[]) => void;
}

/** The cases of a table. Throws ListRefused where the table or its columns cannot be trusted, and what the stream throws. */
export async function* readTable(
  stream: Readable,
  path: string,
  mapping: Mapping,
  options: TableOptions = {},
): AsyncGenerator<ReadRow, void, void> {
  const { CsvError, parse } = await import("csv-parse");
  const parser = parse({
    delimiter: mapping.delimiter,
    relaxColumnCount: true,
    skipEmptyLines: true,
    info: true,
    raw: false,
  });
  // What goes wrong on the way reaches the loop below through the parser.
  pipeline(stream, decodeStrictly, parser).catch(() => undefined);
  let names: readonly string[] | undefined;
  let end = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{
      readonly record: string[];
      readonly info: { readonly lines: number };
    }>) {
      const line = end + 1;
      end = info.lines;
      if (names === undefined) {
        names = readNames(record, path, mapping, options);
        continue;
      }
      yield { line, made: makeCase(record, names, mapping) };
    }
  } catch (error) {
    if (error instanceof CsvError)
      throw new ListRefused(
        problem("bulk-columns-differ", "", { path, reason: `its quotes cannot be read near line ${end + 1}` }),
      );
    if (error instanceof TypeError && "code" in error && error.code === "ERR_ENCODING_INVALID_ENCODED_DATA")
      throw new ListRefused(problem("bulk-line-not-text", "", {}));
    throw error;
  }
  if (names === undefined) readNames([], path, mapping, options);
}

async function* decodeStrictly(chunks: AsyncIterable<Buffer>): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function readNames(
  cells: readonly string[],
  path: string,
  { fields, ignored }: Mapping,
  { tellUnmapped }: TableOptions,
): readonly string[] {
  const refuse = (reason: string): ListRefused => new ListRefused(problem("bulk-columns-differ", "", { path, reason }));
  const names = cells.map((cell) => cell.trim());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw refuse(`the column "${twice}" stands there twice`);
  const missing = [...fields.keys()].find((name) => !names.includes(name));
  if (missing !== undefined) throw refuse(`the column "${missing}" is missing`);
  const extra = names.filter((name) => !fields.has(name) && !ignored.has(name));
  if (extra[0] !== undefined && tellUnmapped === undefined)
    throw refuse(`the mapping says nothing of the column "${extra[0]}"`);
  tellUnmapped?.(extra);
  return names;
}

function makeCase(
  cells: readonly string[],
  names: readonly string[],
  mapping: Mapping,
): Outcome<Record<string, unknown>> {
  if (cells.length !== names.length) {
    return fail([
      problem("bulk-row-invalid", "", {
        reason: `it has ${cells.length} cells, and the table ${names.length} columns`,
      }),
    ]);
  }
  const row = new Map(names.map((name, index) => [name, cells[index] ?? ""]));
  return mapRecord((name) => row.get(name), mapping);
}
