// Packets in a warm loop, round after round with every engine in turn, so that what slows the machine slows them all.
import { join } from "node:path";
import type { BenchFolder } from "./bench-folder.ts";
import { type Reading, readPdf } from "./compare-words.ts";
import type { Engine } from "./engines.ts";
import { type Spread, median, spreadOf } from "./statistics.ts";
import { WarmEngine } from "./warm-engine.ts";

export interface WarmRow {
  readonly id: string;
  readonly name: string;
  readonly makes: string;
  readonly milliseconds: Spread;
  /** Its time over ours, round by round. */
  readonly timesOurs: Spread;
  /** Missing where the work is done in other processes than the one that was asked. */
  readonly peakMegabytes?: number;
  readonly packets: number;
  readonly reading?: Reading;
}

export interface WarmOptions {
  readonly rounds: number;
  readonly lapMilliseconds: number;
  readonly warmUpMilliseconds: number;
  readonly tell: (line: string) => void;
}

interface Running {
  readonly engine: Engine;
  readonly warm: WarmEngine;
  reading?: Reading | undefined;
  /** The median of each round. */
  readonly rounds: number[];
  readonly all: number[];
  peakMegabytes: number;
}

export async function measureWarm(
  engines: readonly Engine[],
  folder: BenchFolder,
  { rounds, lapMilliseconds, warmUpMilliseconds, tell }: WarmOptions,
): Promise<WarmRow[]> {
  const running = new Set<Running>();
  const attempt = async (each: Running, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      tell(`${each.engine.name} is left out: ${error instanceof Error ? error.message : String(error)}`);
      running.delete(each);
      await each.warm.close();
    }
  };
  try {
    for (const engine of engines) {
      const each = {
        engine,
        warm: new WarmEngine(engine, folder.lists[engine.input]),
        rounds: [],
        all: [],
        peakMegabytes: 0,
      };
      running.add(each);
      await attempt(each, async () => {
        await warmUp(each, folder, warmUpMilliseconds, tell);
      });
    }
    for (let round = 1; round <= rounds; round++) {
      for (const each of running) {
        await attempt(each, async () => {
          const lap = await each.warm.run(lapMilliseconds);
          each.rounds.push(median(lap.taken));
          each.all.push(...lap.taken);
          each.peakMegabytes = lap.peakMegabytes;
        });
      }
      tell(`warm: round ${round} of ${rounds}`);
    }
  } finally {
    await Promise.all([...running].map(({ warm }) => warm.close()));
  }
  const ours = [...running].find(({ engine }) => engine.id === "ours");
  return [...running].map((each) => rowOf(each, ours ?? each));
}

async function warmUp(
  each: Running,
  folder: BenchFolder,
  milliseconds: number,
  tell: (line: string) => void,
): Promise<void> {
  const { engine, warm } = each;
  const path = join(folder.path, `${engine.id}.pdf`);
  // The first packet is of the first case, whose content is known.
  await warm.run(0, path);
  const reading = readPdf(path, folder.content, engine.id === "ours" ? folder.watermark : "");
  each.reading = reading;
  if (reading !== undefined) {
    const { pages, words, missing, more } = reading;
    const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
    tell(`${engine.name}: ${pages} pages, ${words} words; ${percent(missing)} missing, ${percent(more)} more`);
    if (Math.abs(pages - folder.content.pages) > 1) throw new Error(`needs ${pages} pages`);
    if (Math.max(missing, more) > 0.01) throw new Error("does not set the same words");
  }
  await warm.run(milliseconds);
}

function rowOf({ engine: { id, name, makes }, rounds, all, peakMegabytes, reading }: Running, ours: Running): WarmRow {
  return {
    id,
    name,
    makes,
    milliseconds: spreadOf(all),
    timesOurs: spreadOf(rounds.map((each, round) => each / (ours.rounds[round] ?? Number.NaN))),
    ...(id === "chromium" ? {} : { peakMegabytes: Math.round(peakMegabytes) }),
    packets: all.length,
    ...(reading === undefined ? {} : { reading }),
  };
}
