// The only place that writes to the terminal. Results go to stdout, everything else to stderr.
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Writes a result. */
export function printResult(text: string): void {
  process.stdout.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Writes a value for scripts, as JSON. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** Writes what is said to a person beside the result. */
export function printMessage(text: string): void {
  process.stderr.write(text.endsWith("\n") ? text : `${text}\n`);
}

/** Shows how far long work is, on a terminal only; an empty text clears the line. */
export function showProgress(text: string): void {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r\u001B[2K${text}`);
}

/** Styles words for a terminal that wants it; plain words everywhere else (NO_COLOR, pipes, files). */
export function styled(style: Style, text: string): string {
  const wanted = process.stdout.isTTY && (process.env["NO_COLOR"] ?? "") === "" && process.env["TERM"] !== "dumb";
  return wanted ? styleText(style, text) : text;
}

let brokenPipeEnds = true;

/** A reader that closes its end (`| head`) is no error. */
export function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      if (brokenPipeEnds) process.exit(process.exitCode ?? 0);
    });
  }
}

/** For work whose result is on the disk: that nobody reads along any more does not end it. */
export function workOnWithoutReader(): void {
  brokenPipeEnds = false;
}
