// How long a packet takes in a warm loop, from the parsed case to its bytes: `node test/bench/warm-packet.mjs [case] [times]`.
// The case's exhibits and forms are left out, so that the figure is that of our own pages.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildPacket, createFileOpener, openRulebook, parseCase, readTemplates } from "../../.build/index.js";
import { withoutFiles } from "./without-files.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const [path = `${root}fixtures/cases/medical-treatment/case.json`, times = "300"] = process.argv.slice(2);

const json = withoutFiles(JSON.parse(readFileSync(path, "utf8")));

const parsed = parseCase(json);
const [templates, rulebook] = [await readTemplates(), openRulebook()];
if (!parsed.ok || !templates.ok || !rulebook.ok) throw new Error("The case, the templates or the rules are not sound.");
const resources = { rulebook: rulebook.value, templates: templates.value, files: createFileOpener(root) };
const options = {
  draft: true,
  generator: "bench",
  inputs: [],
  names: { packet: "packet.pdf", controlSheet: "control-sheet.pdf" },
};
const whole = {
  case: parsed.value,
  office: { verifiedAddresses: [], rules: [] },
  filingOn: parsed.value.filing.filedOn,
  problems: [],
};

const taken = [];
let built;
for (let time = 0; time < Number(times) + 50; time++) {
  const start = performance.now();
  built = await buildPacket(whole, resources, options);
  if (time >= 50) taken.push(performance.now() - start);
}
if (!built.ok) throw new Error("The packet was not built.");
taken.sort((a, b) => a - b);
const at = (share) => taken[Math.floor(share * (taken.length - 1))].toFixed(2);
const { packet, controlSheet } = built.value;
console.log(
  `${packet.pages} pages and a control sheet of ${controlSheet.pages}: median ${at(0.5)} ms, 10th to 90th percentile ${at(0.1)} to ${at(0.9)} ms, over ${taken.length} packets`,
);
console.log(
  `peak memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; packet ${(packet.bytes.length / 1024).toFixed(0)} KB`,
);
