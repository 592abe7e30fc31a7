// Items in, results out in the same order, several at work at once. Decides when the next item is asked for: when a
// worker is free and few enough results wait for a slower one before them, so that memory does not grow with the list.

export interface InOrderOptions {
  /** Items at work at once. */
  readonly atOnce: number;
  /** Finished results that may wait for an earlier one. */
  readonly mostWaiting: number;
  /** Once aborted no further item is asked for; what runs is finished and given out. */
  readonly stop?: AbortSignal;
}

interface Slot<R> {
  done?: { readonly value: R } | { readonly error: unknown };
}

/** Runs every item. A result is given out once all before it were; `run` itself decides what a failure is. */
export async function* runInOrder<T, R>(
  items: AsyncIterable<T>,
  run: (item: T) => Promise<R>,
  { atOnce, mostWaiting, stop }: InOrderOptions,
): AsyncGenerator<R, void, void> {
  const iterator = items[Symbol.asyncIterator]();
  const slots: Slot<R>[] = [];
  let running = 0;
  let asking: Promise<void> | undefined;
  let atEnd = false;
  let failure: { readonly error: unknown } | undefined;
  let wake = (): void => undefined;

  const start = (item: T): void => {
    const slot: Slot<R> = {};
    slots.push(slot);
    running++;
    void run(item)
      .then(
        (value) => (slot.done = { value }),
        (error: unknown) => (slot.done = { error }),
      )
      .finally(() => {
        running--;
        askMore();
        wake();
      });
  };
  const ask = async (): Promise<void> => {
    try {
      const next = await iterator.next();
      if (next.done === true) atEnd = true;
      else start(next.value);
    } catch (error) {
      atEnd = true;
      failure = { error };
    } finally {
      asking = undefined;
      askMore();
      wake();
    }
  };
  const stopped = (): boolean => stop?.aborted === true;
  const askMore = (): void => {
    if (!atEnd && !stopped() && asking === undefined && running < atOnce && slots.length < atOnce + mostWaiting)
      asking = ask();
  };
  const onStop = (): void => wake();
  stop?.addEventListener("abort", onStop);
  try {
    for (;;) {
      const changed = new Promise<void>((resolve) => (wake = resolve));
      askMore();
      const first = slots[0]?.done;
      if (first !== undefined) {
        slots.shift();
        if ("error" in first) throw first.error;
        yield first.value;
        continue;
      }
      if (slots.length === 0 && (atEnd || stopped())) break;
      await changed;
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    stop?.removeEventListener("abort", onStop);
    const ended = atEnd;
    // Whatever is still running starts nothing new.
    atEnd = true;
    // Not waited for: a reader that waits for a line would hold the end up for as long as no line comes.
    if (!ended) void iterator.return?.()?.catch(() => undefined);
  }
}
