// Cases in, packets out, in the same order: what `parole-packet bulk` does, for a script that keeps the bytes itself.
// Decides nothing about a case. Must not write, read a clock, or keep anything once the loop has ended.
import type { Day } from "../date.ts";
import { generatorName } from "../package-version.ts";
import type { FileLimits } from "../exhibits/file-limits.ts";
import { type Outcome, type Problem, fail, succeed } from "../problems/problem.ts";
import type { HandedCase, HandedPacket, RunOptions } from "./case-task.ts";
import { type PoolOptions, openPacketPool } from "./packet-pool.ts";
import { runInOrder } from "./run-in-order.ts";

/** A case file's path; or a case's text, with the path it would have: files that it names start from that folder. */
export type CaseInput = string | { readonly path: string; readonly text: string };

/** What all cases share. */
export interface BulkResources {
  /** The filing date for cases that say none. */
  readonly today: Day;
  /** The filing date of every case, whatever it says. */
  readonly filingOn?: Day;
  /** Office profile for all cases; the one beside each case or in a folder above it where left out. */
  readonly officePath?: string;
  /** True allows files outside the folder of the case. */
  readonly allowOutside?: boolean;
  /** What opening a file may take at most. */
  readonly limits?: Partial<FileLimits>;
}

export interface BuildPacketsOptions extends PoolOptions {
  /** True makes drafts, even with gaps. */
  readonly draft?: boolean;
  /** Bytes that a file of a packet may have; of its copy for e-mail where there is one. No limit where left out. */
  readonly mostBytes?: number;
  /** True makes a copy for e-mail beside each packet, of files of 25 MB where `mostBytes` says nothing else. */
  readonly emailable?: boolean;
  /**
   * Folder in which each case's own folder with its earlier final packet stands, as `bulk --out` has it: exhibits keep the
   * labels that they have there. Labels are given anew where left out.
   */
  readonly labelsFrom?: string;
  /** Ends the loop by throwing the signal's reason, and the workers at once, whatever they are at. */
  readonly signal?: AbortSignal;
}

export type BuiltPacket = HandedPacket;

export interface BuiltCase<Input extends CaseInput = CaseInput> {
  /** The case as it was given. */
  readonly input: Input;
  /** From 0. */
  readonly index: number;
  /**
   * The packet with its control sheet and manifest, or every problem that keeps it from being made. Of a family each
   * packet is told by itself, in the order of the members; what keeps one from being made keeps all, and is told once.
   */
  readonly outcome: Outcome<BuiltPacket>;
}

/**
 * Makes packets with a worker for each core. A case that cannot be made, or that kills its worker, is an outcome like
 * any other and stops no other. Cases are asked for as workers get free; at most two for each worker are held.
 * Two cases with one id are both made: where they are written is the caller's to say.
 *
 * @param cases paths or texts; a list, a generator or a stream of them
 * @throws the signal's reason once it is aborted, and what `cases` throws
 */
export async function* buildPackets<Input extends CaseInput>(
  cases: Iterable<Input> | AsyncIterable<Input>,
  resources: BulkResources,
  options: BuildPacketsOptions = {},
): AsyncGenerator<BuiltCase<Input>, void, void> {
  const { signal, draft = false, mostBytes, emailable = false, labelsFrom, ...poolOptions } = options;
  signal?.throwIfAborted();
  const run: RunOptions = {
    ...resources,
    draft,
    emailable,
    ...(mostBytes === undefined ? {} : { mostBytes }),
    allowOutside: resources.allowOutside === true,
    relabel: false,
    generator: generatorName(),
  };
  const pool = await openPacketPool(poolOptions);
  try {
    const make = async ({
      input,
      index,
    }: {
      readonly input: Input;
      readonly index: number;
    }): Promise<readonly BuiltCase<Input>[]> => {
      const given: CaseInput = input;
      const found = typeof given === "string" ? { source: given, path: given } : { source: given.path, ...given };
      const out = labelsFrom === undefined ? {} : { out: labelsFrom };
      const ran = await pool.run({ kind: "hand-over", found, options: run, ...out }, signal);
      if ("lost" in ran) return [{ input, index, outcome: fail([ran.lost]) }];
      const { packets, problems } = ran.answer as HandedCase;
      return packets.length === 0
        ? [{ input, index, outcome: fail(problems) }]
        : packets.map((packet) => ({ input, index, outcome: succeed(packet, problemsOf(packet, problems)) }));
    };
    for await (const built of runInOrder(number(cases), make, {
      atOnce: pool.jobs + 1,
      mostWaiting: pool.jobs - 1,
      ...(signal === undefined ? {} : { stop: signal }),
    }))
      yield* built;
    signal?.throwIfAborted();
  } finally {
    await pool.close();
  }
}

/** Those of the family's problems that concern this packet. */
function problemsOf({ manifest }: HandedPacket, problems: readonly Problem[]): readonly Problem[] {
  const member = manifest.family?.member;
  return problems.filter(({ members }) => members === undefined || member === undefined || members.includes(member));
}

async function* number<Input>(
  cases: Iterable<Input> | AsyncIterable<Input>,
): AsyncGenerator<{ readonly input: Input; readonly index: number }, void, void> {
  let index = 0;
  for await (const input of cases) yield { input, index: index++ };
}
