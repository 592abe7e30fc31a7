// Large exhibits against qpdf: `npm run bench:exhibits -- [--rounds 5] [--only text,scan,photos] [--json file]`.
//
// Ours is the whole of `build`: a case is read and checked, its exhibits are opened and judged, every page is placed,
// stamped, tagged and written, and the files are flushed to the disk. qpdf joins the same pages and does nothing else
// (`qpdf --empty --pages ... -- out.pdf`); pictures are wrapped in PDFs for it beforehand. Both run as processes of
// their own, by turns. "Without start-up" is the time less that of the same command with one page of the same kind.
// Peak memory is the largest resident size that the kernel saw (VmHWM), so it is known on Linux only.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { makeInputs } from "./exhibit-inputs.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = join(root, ".build", "cli", "main.js");

/** What is to be reached; ratios are of the times of whole processes. */
const scenarios = {
  text: { title: "2,000 text pages", mostRatio: 2.5 },
  scan: { title: "100-page scan, 43 MB", mostRatio: 2 },
  photos: { title: "50 photos of 4 MB", mostPeakMb: 350 },
};

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "5" },
    only: { type: "string", default: Object.keys(scenarios).join(",") },
    json: { type: "string" },
  },
});
if (spawnSync("qpdf", ["--version"]).status !== 0) {
  console.log("qpdf is not installed; there is nothing to compare with.");
  process.exit(0);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)];
const spread = (numbers) => [Math.min(...numbers), median(numbers), Math.max(...numbers)];

/** Runs a command to its end; milliseconds and the peak of its memory in MB. */
async function measure(command, args) {
  const started = performance.now();
  const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
  let says = "";
  child.stderr.on("data", (data) => (says += data));
  let peakKb = 0;
  const look = () => {
    try {
      const [, kb] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8")) ?? [];
      peakKb = Math.max(peakKb, Number(kb ?? 0));
    } catch {
      // It has ended, or this system has no /proc.
    }
  };
  const looking = setInterval(look, 10);
  const status = await new Promise((resolve) => child.on("close", resolve));
  const ms = performance.now() - started;
  clearInterval(looking);
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${says}`);
  return { ms, peakMb: peakKb / 1024 };
}

/** The smallest sample case with these files for exhibits; no page of its own for each, so that files alone count. */
function writeCase(folder, exhibits) {
  const given = JSON.parse(readFileSync(join(root, "fixtures", "cases", "minimal", "case.json"), "utf8"));
  const [first] = given.exhibits;
  const named = exhibits.map((file, index) =>
    index === 0 ? { ...first, file } : { id: `exhibit-${index + 1}`, title: `Photograph ${index + 1}`, file },
  );
  writeFileSync(join(folder, "case.json"), JSON.stringify({ ...given, caseId: "bench", exhibits: named }));
}

async function prepare(folder, scenario, small) {
  const inputs = await makeInputs(folder, { scenario, small });
  writeCase(folder, inputs.exhibits);
  const out = join(folder, "out");
  const joined = join(folder, "joined.pdf");
  return {
    ours: [process.execPath, [program, "build", join(folder, "case.json"), "--out", out]],
    qpdf: ["qpdf", ["--empty", "--pages", ...inputs.joined.map((name) => join(folder, name)), "--", joined]],
    check() {
      const count = (path) => Number(spawnSync("qpdf", ["--show-npages", path], { encoding: "utf8" }).stdout);
      const packet = count(join(out, "bench", "packet.pdf"));
      if (count(joined) !== inputs.pages || packet <= inputs.pages) throw new Error(`Pages were lost: ${scenario}.`);
    },
  };
}

const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), "parole-packet-bench-"));
const results = [];
try {
  for (const scenario of values.only.split(",")) {
    const aim = scenarios[scenario];
    const large = await prepare(join(folder, scenario), scenario, false);
    const small = await prepare(join(folder, `${scenario}-small`), scenario, true);
    const taken = { ours: [], qpdf: [], oursSmall: [], qpdfSmall: [] };
    for (let round = -1; round < rounds; round++) {
      const times = {
        ours: await measure(...large.ours),
        qpdf: await measure(...large.qpdf),
        oursSmall: await measure(...small.ours),
        qpdfSmall: await measure(...small.qpdf),
      };
      // The first round fills the disk's cache and does not count.
      if (round >= 0) for (const [name, one] of Object.entries(times)) taken[name].push(one);
    }
    large.check();
    const ms = (name) => taken[name].map((one) => one.ms);
    const ratios = taken.ours.map((one, round) => one.ms / taken.qpdf[round].ms);
    const inside = (name) => Math.max(1, median(ms(name)) - median(ms(`${name}Small`)));
    const peakMb = Math.max(...taken.ours.map((one) => one.peakMb));
    results.push({
      scenario,
      title: aim.title,
      rounds,
      oursMs: spread(ms("ours")),
      qpdfMs: spread(ms("qpdf")),
      ratio: spread(ratios),
      oursWithoutStartMs: inside("ours"),
      qpdfWithoutStartMs: inside("qpdf"),
      ratioWithoutStart: inside("ours") / inside("qpdf"),
      oursPeakMb: peakMb,
      qpdfPeakMb: Math.max(...taken.qpdf.map((one) => one.peakMb)),
      ...aim,
      reached:
        (aim.mostRatio === undefined || median(ratios) <= aim.mostRatio) &&
        (aim.mostPeakMb === undefined || peakMb <= aim.mostPeakMb),
    });
    rmSync(join(folder, scenario), { recursive: true });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const range = ([least, middle, most], digits) =>
  `${middle.toFixed(digits)} (${least.toFixed(digits)} to ${most.toFixed(digits)})`;
console.log("| exhibits | ours, ms | qpdf, ms | ratio | without start-up | peak, ours | peak, qpdf | aim |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
for (const one of results) {
  const aim = one.mostRatio === undefined ? `${one.mostPeakMb} MB` : `ratio ${one.mostRatio}`;
  console.log(
    `| ${one.title} | ${range(one.oursMs, 0)} | ${range(one.qpdfMs, 0)} | ${range(one.ratio, 2)} ` +
      `| ${one.oursWithoutStartMs.toFixed(0)} / ${one.qpdfWithoutStartMs.toFixed(0)} ms: ${one.ratioWithoutStart.toFixed(2)} ` +
      `| ${one.oursPeakMb.toFixed(0)} MB | ${one.qpdfPeakMb.toFixed(0)} MB | ${aim}: ${one.reached ? "reached" : "missed"} |`,
  );
}
const json = JSON.stringify(
  { node: process.version, platform: `${process.platform}-${process.arch}`, results },
  null,
  2,
);
if (values.json !== undefined) {
  mkdirSync(join(values.json, ".."), { recursive: true });
  writeFileSync(values.json, `${json}\n`);
}
