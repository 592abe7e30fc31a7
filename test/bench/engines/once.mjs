// One packet in a process of its own: `node once.mjs <engine> <content.json> <out.pdf>`.
import { readFileSync, writeFileSync } from "node:fs";

const [engine, content, out] = process.argv.slice(2);
const { open } = await import(`./${engine}.mjs`);
const opened = await open();
writeFileSync(out, await opened.render(JSON.parse(readFileSync(content, "utf8"))));
await opened.close?.();
