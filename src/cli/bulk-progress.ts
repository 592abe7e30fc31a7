import { printMessage, showProgress } from "./output.ts";

export interface BulkCounts {
  ready: number;
  warned: number;
  blocked: number;
  failed: number;
  /** Of all these, those that were taken over from an earlier run. */
  unchanged: number;
}

/** "1,204 of 10,000  47 a second  3 min left  2 blocked". `elapsed` is in milliseconds. */
export function formatProgress(counts: BulkCounts, total: number | undefined, elapsed: number): string {
  const done = counts.ready + counts.warned + counts.blocked + counts.failed;
  const worked = done - counts.unchanged;
  const number = (value: number): string => value.toLocaleString("en-US");
  const rate = elapsed > 0 ? (worked * 1000) / elapsed : 0;
  return [
    total === undefined ? `${number(done)} cases` : `${number(done)} of ${number(total)}`,
    worked > 0 ? `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)} a second` : "",
    total === undefined || worked === 0 || done === total ? "" : `${formatDuration((total - done) / rate)} left`,
    counts.blocked > 0 ? `${number(counts.blocked)} blocked` : "",
    counts.failed > 0 ? `${number(counts.failed)} failed` : "",
  ]
    .filter((part) => part !== "")
    .join("  ");
}

/** Seconds, for a person. */
export function formatDuration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

/** Shows how far the run is, a few times a second, on a terminal; says nothing anywhere else. */
export class BulkProgress {
  readonly #total: number | undefined;
  readonly #begun = performance.now();
  #shown = 0;

  constructor(total: number | undefined) {
    this.#total = total;
  }

  show(counts: BulkCounts): void {
    const now = performance.now();
    if (now - this.#shown < 200) return;
    this.#shown = now;
    showProgress(formatProgress(counts, this.#total, now - this.#begun));
  }

  /** Says a line above the progress. */
  say(text: string): void {
    showProgress("");
    printMessage(text);
  }

  end(): void {
    showProgress("");
  }

  get seconds(): number {
    return (performance.now() - this.#begun) / 1000;
  }
}
