// Packets a second through buildPackets(): `node build-with-workers.mjs <cases.json> <jobs> <packets>`.
// Each worker's first packets warm it and are not counted.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildPackets, parseDay } from "../../.build/index.js";

const [path = "", jobs = "1", packets = "200"] = process.argv.slice(2);
const texts = JSON.parse(readFileSync(path, "utf8")).map((one) => JSON.stringify(one));
const warmUp = 60 * Number(jobs);
const all = warmUp + Number(packets);

function* listCases() {
  for (let index = 0; index < all; index++)
    yield { path: join(dirname(path), "cases.ndjson"), text: texts[index % texts.length] };
}

let done = 0;
let began = 0;
const options = { draft: true, jobs: Number(jobs) };
for await (const { outcome } of buildPackets(listCases(), { today: parseDay("2026-11-24") }, options)) {
  if (!outcome.ok) throw new Error("A measured packet was not made.");
  if (++done === warmUp) began = performance.now();
}
console.log(((done - warmUp) / (performance.now() - began)) * 1000);
