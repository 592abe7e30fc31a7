// A stream of bytes in, its lines out, one at a time, decoded strictly. Must not hold more than one line and one chunk.
import type { Readable } from "node:stream";
import { type Outcome, fail, problem, succeed } from "../problems/problem.ts";

/** As large as a case file may be, in bytes. */
const longestLine = 5 * 1024 * 1024;

export interface ReadLine {
  /** From 1. */
  readonly line: number;
  /** The text without its line end, or why there is none. */
  readonly text: Outcome<string>;
}

/** The lines of NDJSON, without the blank ones. Throws where the stream fails. */
export async function* readLines(stream: Readable): AsyncGenerator<ReadLine, void, void> {
  let pieces: Buffer[] = [];
  let length = 0;
  let line = 1;
  const take = (): ReadLine | undefined => {
    const text =
      length > longestLine
        ? fail<string>([problem("bulk-line-too-long", "", { mostMegabytes: longestLine / 1024 / 1024 })])
        : decode(Buffer.concat(pieces), line);
    const read = { line, text };
    pieces = [];
    length = 0;
    line++;
    return text.ok && text.value.trim() === "" ? undefined : read;
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      start = end + 1;
      const read = take();
      if (read !== undefined) yield read;
    }
    add(chunk.subarray(start));
  }
  const last = length > 0 ? take() : undefined;
  if (last !== undefined) yield last;

  function add(piece: Buffer): void {
    length += piece.length;
    // Of a line that is too long only its length is wanted.
    if (length > longestLine) pieces = [];
    else if (piece.length > 0) pieces.push(Buffer.from(piece));
  }
}

function decode(bytes: Buffer, line: number): Outcome<string> {
  try {
    // Only the first line can begin with a byte order mark; elsewhere it would be a character of the text.
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: line > 1 }).decode(bytes);
    return succeed(text.endsWith("\r") ? text.slice(0, -1) : text);
  } catch {
    return fail([problem("bulk-line-not-text", "", {})]);
  }
}
