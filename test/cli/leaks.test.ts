// Nothing of an exhibit reaches a message, a report, a receipt or the control sheet but its label and the name of its
// file, and what a file says about itself does not reach the packet.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder as makeLastingFolder } from "../exhibits/make-files.ts";
import { canCheck, runOn } from "../pdf/render.ts";
import { canary, findCanaries, leakingJpeg, leakingPdf, leakingPng, printedCorners } from "./leaking-files.ts";
import { root, runProgram } from "./run-program.ts";

const folder = makeLastingFolder().root;
const sound = join(folder, "sound");
const broken = join(folder, "broken");
const quiet = { env: { PAROLE_PACKET_DEBUG: "" } };

function writeCase(at: string, files: Readonly<Record<string, Buffer>>, entries: readonly object[]): void {
  const minimal = JSON.parse(readFileSync(join(root, "fixtures", "cases", "minimal", "case.json"), "utf8")) as {
    exhibits: readonly object[];
  };
  mkdirSync(at, { recursive: true });
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(at, name), bytes);
  const [first] = minimal.exhibits;
  const exhibits = entries.map((entry, index) => ({
    ...(index === 0 ? first : { id: `e-${index}`, title: `Paper ${index}` }),
    ...entry,
  }));
  writeFileSync(
    join(at, "case.json"),
    JSON.stringify({ ...minimal, caseId: at === sound ? "sound" : "broken", exhibits }),
  );
}

beforeAll(async () => {
  const pdf = leakingPdf();
  const [jpeg, png] = [await leakingJpeg(), await leakingPng()];
  const locked = canCheck
    ? runOn(pdf, "qpdf", "--encrypt", canary("password"), canary("owner"), "256", "--", "{}", "-")
    : pdf;
  writeCase(sound, { "a.pdf": pdf, "b.jpg": jpeg, "c.png": png, "d.pdf": locked }, [
    { file: "a.pdf" },
    { file: "b.jpg" },
    { file: "c.png" },
    { file: "d.pdf", ...(canCheck ? { password: canary("password") } : {}) },
  ]);
  const cut = (bytes: Buffer, share: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * share));
  const files = {
    "cut.pdf": cut(pdf, 0.6),
    "wrong-password.pdf": locked,
    "no-password.pdf": locked,
    "garbage.pdf": Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.from(`(${canary("garbage")}) `.repeat(50))]),
    "page.html": Buffer.from(`<html><title>${canary("html")}</title></html>`),
    "text.pdf": Buffer.from(canary("plain")),
    "cut.jpg": cut(jpeg, 0.5),
    "cut.png": cut(png, 0.5),
    "swapped.pdf": Buffer.from(pdf.toString("latin1").replaceAll("endobj", "endobk"), "latin1"),
  };
  const entries = Object.keys(files).map((file) =>
    file === "wrong-password.pdf" ? { file, password: canary("wrongpassword") } : { file },
  );
  writeCase(broken, files, entries);
});

/** Everything that a folder holds, but the packets. */
function readOutput(at: string): Buffer {
  const files = readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith("packet.pdf"));
  return Buffer.concat(
    files.flatMap((path) => [
      Buffer.from(relative(at, path)),
      path.endsWith(".pdf") && canCheck ? runOn(readFileSync(path), "qpdf", "--qdf", "{}", "-") : readFileSync(path),
      ...(path.endsWith(".pdf") && canCheck ? [runOn(readFileSync(path), "pdftotext", "{}", "-")] : []),
    ]),
  );
}

describe("nothing of an exhibit is said", () => {
  const runs: readonly (readonly [string, (at: string, out: string) => readonly string[]])[] = [
    ["check", (at) => ["check", join(at, "case.json")]],
    ["check --json", (at) => ["check", join(at, "case.json"), "--json"]],
    ["build", (at, out) => ["build", join(at, "case.json"), "--out", out]],
    ["build --json", (at, out) => ["build", join(at, "case.json"), "--out", out, "--json"]],
    ["build --draft", (at, out) => ["build", join(at, "case.json"), "--out", out, "--draft"]],
    ["bulk", (at, out) => ["bulk", join(at, "case.json"), "--out", out]],
    ["bulk --json", (at, out) => ["bulk", join(at, "case.json"), "--out", out, "--json"]],
    ["bulk --dry-run", (at, out) => ["bulk", join(at, "case.json"), "--out", out, "--dry-run"]],
  ];

  it.each(runs)("by %s", (name, argsFor) => {
    for (const at of [sound, broken]) {
      const out = join(folder, `${name} ${at === sound ? "sound" : "broken"}`);
      mkdirSync(out);
      const ran = runProgram(argsFor(at, out), quiet);
      expect(ran.code, `${name}: ${ran.stderr}`).toBe(at === sound || name === "build --draft" ? 0 : 1);
      expect(findCanaries(Buffer.from(ran.stdout + ran.stderr))).toEqual([]);
      // The names of files are said; so the run did look at them.
      if (at === broken && !name.startsWith("bulk")) expect(ran.stdout).toContain("cut.jpg");
      expect(findCanaries(readOutput(out))).toEqual([]);
    }
  });
});

describe.runIf(canCheck)("what a file says about itself", () => {
  it("is not in the packet; what it prints is", () => {
    const out = join(folder, "packet");
    const ran = runProgram(["build", join(sound, "case.json"), "--out", out], quiet);
    expect(ran.code, ran.stderr).toBe(0);
    const packet = readFileSync(join(out, "sound", "packet.pdf"));
    const plain = runOn(packet, "qpdf", "--qdf", "--object-streams=disable", "{}", "-");
    const allowed = new Set<string>(printedCorners.map(canary));
    expect(findCanaries(plain).filter((word) => !allowed.has(word))).toEqual([]);
    const read = runOn(packet, "pdftotext", "{}", "-").toString("utf8");
    for (const corner of ["text", "field"]) expect(read).toContain(canary(corner));
    expect(findCanaries(plain)).toContain(canary("bookmark"));
  });

  it("can be found by this test", () => {
    const plain = runOn(readFileSync(join(sound, "a.pdf")), "qpdf", "--qdf", "{}", "-");
    for (const corner of ["author", "xmp", "attachment", "comment", "layer"])
      expect(findCanaries(plain)).toContain(canary(corner));
    expect(findCanaries(readFileSync(join(sound, "b.jpg")))).toContain(canary("artist"));
    expect(findCanaries(Buffer.from(Buffer.from(canary("x"), "utf16le").swap16()))).toHaveLength(1);
    expect(findCanaries(Buffer.from(Buffer.from(canary("x")).toString("hex")))).toEqual([canary("x")]);
  });
});
