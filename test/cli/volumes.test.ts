// --max-mb and --emailable through the command line: smaller photographs first, then volumes; all or nothing on disk.
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { openPacket, readText } from "../pdf/read-back.ts";
import { canCheck, canRender, runOn } from "../pdf/render.ts";
import { readRun } from "../bulk/bulk-runs.ts";
import { makeFolder, root, runProgram } from "./run-program.ts";

/** Noise, the same at every run: nothing else stays as large as a photograph. */
async function makePhoto(): Promise<Buffer> {
  const size = { width: 2000, height: 1500 };
  const pixels = Buffer.alloc(size.width * size.height);
  for (let at = 0, state = 1; at < pixels.length; at += 1) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    pixels[at] = 96 + (state >>> 26);
  }
  return sharp(pixels, { raw: { ...size, channels: 1 } })
    .jpeg({ quality: 70 })
    .toBuffer();
}

const photo = await makePhoto();

/** A sound case with photographs of so many kilobytes; each folder is an exhibit. */
function makeCase(folders: Readonly<Record<string, number>>) {
  const folder = makeFolder();
  cpSync(join(root, "fixtures", "cases", "minimal"), folder, { recursive: true });
  const path = join(folder, "case.json");
  const given = JSON.parse(readFileSync(path, "utf8")) as { exhibits: object[] };
  const exhibits = Object.entries(folders).map(([id, count]) => {
    mkdirSync(join(folder, id));
    for (let number = 1; number <= count; number += 1) {
      // A comment makes each file one of its own; the packet drops it, and draws the same picture once only where it may.
      const own = Buffer.concat([
        photo.subarray(0, 2),
        Buffer.from([0xff, 0xfe, 0, 8]),
        Buffer.from(`${id.slice(0, 4)}${String(number).padStart(2, "0")}`),
        photo.subarray(2),
      ]);
      writeFileSync(join(folder, id, `${number}.jpg`), own);
    }
    return { id, title: `Photographs of ${id}`, file: id };
  });
  writeFileSync(path, JSON.stringify({ ...given, exhibits: [...given.exhibits, ...exhibits] }));
  return { folder, path, out: join(folder, "out"), photoBytes: photo.length };
}

interface Recorded {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly firstPage: number;
  readonly pages: number;
  readonly exhibits: readonly string[];
}

function build(path: string, out: string, ...flags: readonly string[]) {
  const ran = runProgram(["build", path, "--out", out, "--json", ...flags]);
  const answer = JSON.parse(ran.stdout) as {
    readonly manifest: {
      readonly packet: Omit<Recorded, "firstPage" | "exhibits">;
      readonly volumes?: readonly Recorded[];
      readonly emailCopy?: readonly Recorded[];
    };
    readonly files: readonly string[];
    readonly problems: readonly { readonly code: string; readonly severity: string; readonly says: string }[];
  };
  expect(ran.code).toBe(0);
  return { ...answer, names: readdirSync(join(out, "minimal")).toSorted() };
}

/** Pixels to the inch of every picture on its page, as poppler measures them. */
function measurePictures(path: string): readonly number[] {
  const lines = runOn(readFileSync(path), "pdfimages", "-list", "{}").toString("utf8").trimEnd().split("\n").slice(2);
  return lines.map((line) => Number(line.trim().split(/\s+/)[12]));
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("--max-mb", () => {
  it("changes nothing of a packet that is small enough", async () => {
    const { path, out } = makeCase({});
    build(path, out);
    const before = readRun(out);
    build(path, out, "--max-mb", "25");
    expect(readRun(out)).toEqual(before);
  });

  it("gives photographs fewer pixels before it cuts, and says of which exhibits", async () => {
    const { path, out, photoBytes } = makeCase({ home: 2, road: 1 });
    const whole = build(path, out).manifest.packet;
    expect(whole.bytes).toBeGreaterThan(3 * photoBytes);
    const { manifest, problems, names } = build(path, out, "--max-mb", ((2 * photoBytes) / 1_000_000).toFixed(3));
    expect(names).toEqual(["control-sheet.pdf", "manifest.json", "packet.pdf"]);
    expect(manifest.packet.bytes).toBeLessThanOrEqual(2 * photoBytes + 1000);
    expect(manifest.packet.pages).toBe(whole.pages);
    const told = problems.filter(({ code }) => code === "pictures-made-smaller");
    const dpi = /(200|150) to the inch\.$/.exec(told[0]?.says ?? "")?.[1];
    expect(told.map(({ says }) => says)).toEqual([
      `In the packet 2 photographs of exhibit B have fewer pixels than the file: ${dpi} to the inch.`,
      `In the packet a photograph of exhibit C has fewer pixels than the file: ${dpi} to the inch.`,
    ]);
    if (canRender) expect(measurePictures(join(out, "minimal", "packet.pdf"))).toEqual([dpi, dpi, dpi].map(Number));
  });

  it("cuts where an exhibit begins, with a contents page in each volume and page numbers that run on", async () => {
    const { path, out } = makeCase({ home: 3, road: 1, yard: 1 });
    const whole = build(path, out).manifest.packet;
    const most = 500_000;
    const { manifest, problems, names } = build(path, out, "--max-mb", String(most / 1_000_000));
    const volumes = manifest.volumes ?? [];
    expect(names).toEqual(["control-sheet.pdf", "manifest.json", ...volumes.map(({ name }) => name)]);
    expect(volumes.map(({ name }) => name)).toEqual(volumes.map((_, index) => `packet-volume-${index + 1}.pdf`));
    expect(volumes.flatMap(({ exhibits }) => exhibits)).toEqual(["A", "B", "C", "D"]);
    const large = volumes.filter(({ bytes }) => bytes > most);
    expect(large.map(({ exhibits }) => exhibits)).toEqual([["B"]]);
    expect(problems.filter(({ code }) => code === "volume-too-large").map(({ says }) => says)).toEqual([
      expect.stringMatching(/^Exhibit B alone has [\d.]+ MB and may have 0\.5 MB/),
    ]);
    let page = 1;
    const all: Buffer[] = [];
    for (const [index, volume] of volumes.entries()) {
      const bytes = readFileSync(join(out, "minimal", volume.name));
      all.push(bytes);
      expect(sha256(bytes)).toBe(volume.sha256);
      if (canCheck) runOn(bytes, "qpdf", "--check", "{}");
      expect(volume.firstPage).toBe(page);
      const document = await openPacket(bytes);
      expect(document.numPages).toBe(volume.pages + 1);
      const contents = await readText(document, 1);
      expect(contents).toContain(`Volume ${index + 1} of ${volumes.length}`);
      for (const label of volume.exhibits) expect(contents).toContain(`Exhibit ${label}:`);
      for (let sheet = 2; sheet <= document.numPages; sheet += 1, page += 1)
        expect(await readText(document, sheet)).toContain(`Packet page ${page} of ${whole.pages}`);
      expect((await document.getPageLabels())?.slice(0, 2)).toEqual(["Contents", String(volume.firstPage)]);
      await checkLinks(document);
    }
    // 150 dpi is the least, though the exhibit is too large with it.
    const pictures = volumes.flatMap(({ name }) => (canRender ? measurePictures(join(out, "minimal", name)) : []));
    expect(pictures.filter((found) => found !== 150)).toEqual([]);
    expect(page - 1).toBe(whole.pages);
    expect(manifest.packet.sha256).toBe(sha256(Buffer.concat(all)));

    // The whole packet again: what was in volumes does not stay beside it.
    expect(build(path, out).names).toEqual(["control-sheet.pdf", "manifest.json", "packet.pdf"]);
  });

  it("refuses what is no number of megabytes, or none that a page fits into", () => {
    for (const wrong of ["0", "0.1", "-3", "ten", "1e3", "25MB"]) {
      const { code, stderr } = runProgram(["build", "x.json", "--max-mb", wrong]);
      expect(code, wrong).toBe(2);
      expect(stderr).toMatch(/megabytes from 0\.2|argument/);
    }
  });
});

/** Every link and bookmark of the volume leads to a page of it. */
async function checkLinks(document: Awaited<ReturnType<typeof openPacket>>): Promise<void> {
  let links = 0;
  for (let sheet = 1; sheet <= document.numPages; sheet += 1) {
    for (const { subtype, dest } of await (await document.getPage(sheet)).getAnnotations()) {
      if (subtype !== "Link") continue;
      links += 1;
      expect(await document.getPageIndex((dest as [{ num: number; gen: number }])[0])).toBeGreaterThanOrEqual(0);
    }
  }
  expect(links).toBeGreaterThan(0);
  const titles: string[] = [];
  const walk = async (entries: Awaited<ReturnType<typeof document.getOutline>>): Promise<void> => {
    for (const { title, dest, items } of entries) {
      titles.push(title);
      expect(await document.getPageIndex((dest as [{ num: number; gen: number }])[0])).toBeGreaterThanOrEqual(0);
      await walk(items);
    }
  };
  await walk(await document.getOutline());
  expect(titles[0]).toMatch(/^Contents of volume/);
}

describe("--emailable", () => {
  it("leaves the packet as it is and makes a copy beside it, whole or in volumes, that does not outlive it", async () => {
    const { path, out } = makeCase({ home: 2, road: 1 });
    build(path, out);
    const hashOf = (name: string): string => sha256(readFileSync(join(out, "minimal", name)));
    const before = hashOf("packet.pdf");
    const copied = build(path, out, "--emailable");
    expect(copied.names).toEqual(["control-sheet.pdf", "manifest.json", "packet-email.pdf", "packet.pdf"]);
    expect(hashOf("packet-email.pdf")).toBe(before);
    const small = build(path, out, "--emailable", "--max-mb", "0.4");
    expect(hashOf("packet.pdf")).toBe(before);
    expect(small.manifest.packet.sha256).toBe(before);
    expect(small.manifest.volumes).toBeUndefined();
    expect(small.names.filter((name) => name.startsWith("packet-email"))).toEqual(
      (small.manifest.emailCopy ?? []).map(({ name }) => name),
    );
    expect(small.manifest.emailCopy?.length).toBeGreaterThan(1);
    const told = small.problems.filter(({ code }) => code === "pictures-made-smaller");
    expect(told.map(({ severity }) => severity)).toEqual(["note", "note"]);
    expect(build(path, out).names).toEqual(["control-sheet.pdf", "manifest.json", "packet.pdf"]);
  });

  it("works in bulk as in build, and knows a file that was lost", async () => {
    const { path, out, folder } = makeCase({ home: 2 });
    const flags = ["--max-mb", "0.4"];
    build(path, out, ...flags);
    const bulk = join(folder, "bulk");
    const run = (...more: readonly string[]) => runProgram(["bulk", path, "--out", bulk, ...flags, ...more]);
    const files = () => new Map([...readRun(bulk)].filter(([name]) => !name.startsWith("report.")));
    expect(run().code).toBe(0);
    expect(files()).toEqual(readRun(out));
    const volume = join(bulk, "minimal", "packet-volume-2.pdf");
    const { mtimeMs } = statSync(volume);
    run("--only", "changed");
    expect(statSync(volume).mtimeMs).toBe(mtimeMs);
    writeFileSync(volume, "lost");
    run("--only", "changed");
    expect(files()).toEqual(readRun(out));
  });
});
