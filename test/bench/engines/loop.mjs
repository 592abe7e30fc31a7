// An engine in a process of its own, warm: `node loop.mjs <engine> <contents.json>`. Each line on standard input asks
// for packets, each line on standard output tells how many milliseconds each took.
import { readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [engine, path] = process.argv.slice(2);
const contents = JSON.parse(readFileSync(path, "utf8"));
const { open } = await import(`./${engine}.mjs`);
const opened = await open();
let next = 0;

for await (const line of createInterface({ input: process.stdin })) {
  const { milliseconds, saveTo } = JSON.parse(line);
  const taken = [];
  const until = performance.now() + milliseconds;
  do {
    const content = contents[next++ % contents.length];
    const start = performance.now();
    const bytes = await opened.render(content);
    taken.push(performance.now() - start);
    if (saveTo !== undefined) writeFileSync(saveTo, bytes);
  } while (performance.now() < until);
  const peakMegabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(`${JSON.stringify({ taken, peakMegabytes })}\n`);
}
await opened.close?.();
