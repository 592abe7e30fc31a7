// Files as they arrive after all that can happen to them on their way: bits turned over, ends cut off, pieces of other
// files in between. Each is opened and built into a draft as a case's exhibit, and has to give its pages or a problem:
// `node .scripts/mutate-exhibits.mjs [--count 10000] [--seed 1] [--from folder,folder] [--keep folder]`.
// The same seed gives the same files; one that is found wanting is kept for a look.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { buildPacket, createFileOpener, openRulebook, parseCase, readTemplates } from "../.build/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const kinds = new Set([".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp", ".gif", ".avif"]);
const mostBytes = 300_000;
const filesInCase = 25;
const mostSeconds = 30;

/** Whole numbers below a bound, the same in every run of a seed (mulberry32). */
function makeChance(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

/** Ways in which a file comes to harm. Each gives new bytes. */
const harms = {
  bits(bytes, next) {
    const out = Buffer.from(bytes);
    for (let times = 1 + next(24); times > 0; times--) out[next(out.length)] ^= 1 << next(8);
    return out;
  },
  bytes(bytes, next) {
    const out = Buffer.from(bytes);
    for (let times = 1 + next(12); times > 0; times--) out[next(out.length)] = next(256);
    return out;
  },
  end: (bytes, next) => bytes.subarray(0, next(bytes.length)),
  start: (bytes, next) => bytes.subarray(next(Math.min(bytes.length, 2000))),
  hole(bytes, next) {
    const at = next(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + next(800))]);
  },
  zeros(bytes, next) {
    const at = next(bytes.length);
    return Buffer.from(bytes).fill(0, at, Math.min(bytes.length, at + 1 + next(4096)));
  },
  twice(bytes, next) {
    const at = next(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.max(0, at - next(3000)))]);
  },
  splice(bytes, next, other) {
    const at = next(bytes.length);
    const from = next(other.length);
    const piece = other.subarray(from, from + 1 + next(3000));
    return Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at + (next(2) === 0 ? piece.length : 0))]);
  },
  joined: (bytes, next, other) =>
    Buffer.concat([bytes.subarray(0, next(bytes.length)), other.subarray(next(other.length))]),
  // What a program that takes a PDF for text does to it, and what turns references and lengths.
  digits(bytes, next) {
    const out = Buffer.from(bytes);
    for (let times = 1 + next(8), tries = 0; times > 0 && tries < 4000; tries++) {
      const at = next(out.length);
      if (out[at] < 0x30 || out[at] > 0x39) continue;
      out[at] = 0x30 + next(10);
      times--;
    }
    return out;
  },
  lines: (bytes) => Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"), "latin1"),
};

async function makeSources() {
  const noise = makeChance(99);
  const raw = { raw: { width: 240, height: 320, channels: 3 } };
  const pixels = Buffer.from(Array.from({ length: 240 * 320 * 3 }, () => 90 + noise(120)));
  const image = () => sharp(pixels, raw);
  return [
    { name: "made.jpg", bytes: await image().jpeg().toBuffer() },
    { name: "made-progressive.jpg", bytes: await image().jpeg({ progressive: true }).toBuffer() },
    { name: "made.png", bytes: await image().png().toBuffer() },
    { name: "made.webp", bytes: await image().webp().toBuffer() },
    { name: "made.tiff", bytes: await image().tiff({ compression: "lzw" }).toBuffer() },
    { name: "made.gif", bytes: await image().gif().toBuffer() },
  ];
}

function readSources(folders) {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true })
      .map(String)
      .toSorted()
      .filter((name) => kinds.has(extname(name).toLowerCase()))
      .map((name) => ({ name: name.replaceAll(/[^\w.-]/g, "_"), path: join(folder, name) }))
      .filter(({ path }) => statSync(path).size > 0 && statSync(path).size <= mostBytes)
      .map(({ name, path }) => ({ name, bytes: readFileSync(path) })),
  );
}

function makeFile(sources, next) {
  const source = sources[next(sources.length)];
  const other = sources[next(sources.length)].bytes;
  const names = Object.keys(harms);
  let { bytes } = source;
  const done = [];
  for (let times = 1 + (next(4) === 0 ? next(3) : 0); times > 0 && bytes.length > 1; times--) {
    const harm = names[next(names.length)];
    bytes = harms[harm](bytes, next, other);
    done.push(harm);
  }
  return { source, bytes, done };
}

/** Pages by qpdf; undefined where it cannot tell, or is not there. */
function countPages(path) {
  const ran = spawnSync("qpdf", ["--password=", "--show-npages", path], { encoding: "utf8", timeout: 20_000 });
  const count = Number.parseInt(ran.stdout ?? "", 10);
  return ran.status === null || (ran.status !== 0 && ran.status !== 3) || Number.isNaN(count) ? undefined : count;
}

/**
 * Makes so many files and what becomes of them; every entry of `wanting` is a defect.
 * @param options `from`: folders with files to harm; `keep`: a folder for those that are found wanting
 */
export async function mutateExhibits({ count, seed, from = [], keep, onBatch = () => undefined }) {
  const next = makeChance(seed);
  const sources = [...(await makeSources()), ...readSources(from)];
  const [templates, rulebook] = [await readTemplates(), openRulebook()];
  if (!templates.ok || !rulebook.ok) throw new Error("The templates or the rules are not sound.");
  const minimal = JSON.parse(readFileSync(join(root, "fixtures", "cases", "minimal", "case.json"), "utf8"));
  const base = mkdtempSync(join(tmpdir(), "parole-packet-mutated-"));
  const result = { files: 0, opened: 0, withProblem: 0, refused: 0, packets: 0, slowestMs: 0, codes: {}, wanting: [] };

  async function build(folder, files) {
    const exhibits = files.map(({ name }, index) => ({
      ...(index === 0 ? minimal.exhibits[0] : { id: `e-${index}`, title: `Paper ${index}` }),
      file: name,
    }));
    const parsed = parseCase({ ...minimal, exhibits });
    if (!parsed.ok) throw new Error("The case is not sound.");
    const whole = {
      case: parsed.value,
      office: { verifiedAddresses: [], rules: [] },
      filingOn: parsed.value.filing.filedOn,
      problems: [],
    };
    const resources = {
      rulebook: rulebook.value,
      templates: templates.value,
      files: createFileOpener(folder, { limits: { mostSeconds } }),
    };
    const names = { packet: "packet.pdf", controlSheet: "control-sheet.pdf" };
    return buildPacket(whole, resources, { draft: true, generator: "mutate", inputs: [], names });
  }

  function blame(file, why) {
    result.wanting.push({ file: file.name, source: file.source.name, harms: file.done.join("+"), why });
    if (keep === undefined) return;
    mkdirSync(keep, { recursive: true });
    copyFileSync(file.path, join(keep, file.name));
  }

  /** A batch that threw: which of its files does it? */
  async function blameEach(folder, files) {
    for (const file of files) {
      try {
        await build(folder, [file]);
      } catch (error) {
        blame(file, `throws ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }

  function judge(packet, problems, files) {
    for (const [index, file] of files.entries()) {
      const found = problems.filter(({ pointer }) => pointer === `/exhibits/${index}/file`);
      const opened = packet.checked.exhibits.find((exhibit) => exhibit.index === index)?.parts[0]?.file;
      for (const { code } of found) result.codes[code] = (result.codes[code] ?? 0) + 1;
      // What is only about the look of its pages does not tell that one is missing.
      const told = found.filter(
        ({ code }) => !code.startsWith("scan-") && code !== "exhibit-twice" && code !== "file-name-differs",
      );
      if (opened === undefined) {
        result.refused += 1;
        if (!told.some(({ severity }) => severity === "error")) blame(file, "is left out without an error");
        continue;
      }
      result.opened += 1;
      if (told.length > 0) result.withProblem += 1;
      if (told.length > 0 || opened.kind !== "pdf") continue;
      const pages = opened.pages.length;
      const counted = countPages(file.path);
      if (counted !== undefined && counted > pages)
        blame(file, `has ${counted} pages, of which ${pages} came without a problem`);
      else if (counted === undefined && pages < (file.source.pages ??= countPages(file.sourcePath) ?? 0))
        blame(file, `had ${file.source.pages} pages, of which ${pages} came without a problem`);
    }
  }

  try {
    while (result.files < count) {
      const folder = mkdtempSync(join(base, "case-"));
      const files = Array.from({ length: Math.min(filesInCase, count - result.files) }, (_, index) => {
        const made = makeFile(sources, next);
        const name = `${result.files + index + 1}-${made.source.name}`;
        const path = join(folder, name);
        const sourcePath = join(base, made.source.name);
        writeFileSync(path, made.bytes);
        writeFileSync(sourcePath, made.source.bytes);
        return { ...made, name, path, sourcePath };
      });
      result.files += files.length;
      const started = performance.now();
      try {
        const built = await build(folder, files);
        result.slowestMs = Math.max(result.slowestMs, performance.now() - started);
        if (!built.ok)
          throw new Error(
            `no draft: ${built.problems
              .filter(({ severity }) => severity === "stop")
              .map(({ code }) => code)
              .join()}`,
          );
        judge(built.value, built.problems, files);
        const packet = join(folder, "packet.pdf");
        writeFileSync(packet, built.value.packet.bytes);
        result.packets += 1;
        checkPacket(packet, built.value.packet.pages, files, result);
      } catch (error) {
        result.wanting.push({
          file: files.map(({ name }) => name).join(),
          source: "",
          harms: "",
          why: `the case ended in ${error instanceof Error ? error.message : String(error)}`,
        });
        await blameEach(folder, files);
      }
      rmSync(folder, { recursive: true, force: true });
      onBatch(result);
    }
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
  return result;
}

/** The draft by a reader that did not write it: sound, and with as many pages as we say. */
function checkPacket(path, pages, files, result) {
  const checked = spawnSync("qpdf", ["--check", path], { encoding: "utf8" });
  if (checked.error !== undefined) return;
  const names = files.map(({ name }) => name).join();
  const says = `${checked.stdout}${checked.stderr}`;
  // Damage within a content stream is the file's own, and reported; the structure is ours.
  if (checked.status === 2)
    result.wanting.push({ file: names, source: "", harms: "", why: `qpdf --check: ${says.slice(0, 400)}` });
  const counted = countPages(path);
  if (counted !== pages)
    result.wanting.push({ file: names, source: "", harms: "", why: `the packet has ${counted} pages, not ${pages}` });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "10000" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: join(root, "fixtures", "cases", "medical-treatment", "evidence") },
      keep: { type: "string" },
    },
  });
  const started = performance.now();
  const result = await mutateExhibits({
    count: Number(values.count),
    seed: Number(values.seed),
    from: values.from.split(","),
    ...(values.keep === undefined ? {} : { keep: values.keep }),
    onBatch: ({ files, wanting }) => {
      if (files % 500 === 0) process.stderr.write(`${files} files, ${wanting.length} found wanting\n`);
    },
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  process.stdout.write(`${JSON.stringify({ seed: values.seed, seconds, ...result }, undefined, 2)}\n`);
  process.exitCode = result.wanting.length === 0 ? 0 : 1;
}
