// The PDF reader speaks to the console of what it stumbles over, at times in the words of the file. Nobody asked it.

let waiting = 0;
let warn: typeof console.warn | undefined;

/** Runs it with the console's warnings off; several may run at once. */
export async function keepReaderQuiet<T>(run: () => Promise<T>): Promise<T> {
  if (waiting === 0) {
    warn = console.warn; // oxlint-disable-line no-console
    console.warn = () => {}; // oxlint-disable-line no-console
  }
  waiting += 1;
  try {
    return await run();
  } finally {
    waiting -= 1;
    if (waiting === 0 && warn !== undefined) console.warn = warn; // oxlint-disable-line no-console
  }
}
