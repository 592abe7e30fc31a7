// Labels of a final packet, through the command line: build, check and bulk keep them, --relabel gives them anew.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readRun } from "../bulk/bulk-runs.ts";
import { makeFolder, root, runProgram } from "./run-program.ts";

const minimal = join(root, "fixtures", "cases", "minimal");
const pictures = ["passport.jpg", "aunt-card.jpg", "director-passport.jpg", "visa-refusal.jpg", "spell-diary.png"];

/** A case with these exhibits beside its own papers; each a picture of its own. */
function makeCase() {
  const folder = makeFolder();
  mkdirSync(join(folder, "evidence"));
  copyFileSync(join(minimal, "evidence", "papers.pdf"), join(folder, "evidence", "papers.pdf"));
  const given = JSON.parse(readFileSync(join(minimal, "case.json"), "utf8")) as { exhibits: { id: string }[] };
  for (const name of pictures)
    copyFileSync(join(root, "fixtures", "cases", "child-surgery", "evidence", name), join(folder, "evidence", name));
  const path = join(folder, "case.json");
  const write = (...ids: readonly number[]): void => {
    const more = ids.map((index) => ({
      id: `picture-${index}`,
      title: `Picture ${index}`,
      file: `evidence/${pictures[index] ?? ""}`,
    }));
    writeFileSync(path, JSON.stringify({ ...given, exhibits: [...given.exhibits, ...more] }));
  };
  return { folder, path, write, out: join(folder, "out") };
}

interface BuiltManifest {
  readonly exhibits: readonly { readonly label: string; readonly id: string }[];
  readonly labels: readonly { readonly label: string; readonly issue: number }[];
  readonly findings: readonly { readonly code: string; readonly pointer: string }[];
}

function build(path: string, out: string, ...flags: readonly string[]) {
  const ran = runProgram(["build", path, "--out", out, "--json", ...flags]);
  const answer = JSON.parse(ran.stdout) as {
    readonly manifest?: BuiltManifest;
    readonly problems: readonly { readonly code: string }[];
  };
  return {
    ...ran,
    labels: answer.manifest?.exhibits.map(({ label, id }) => `${label} ${id.replace("picture-", "")}`),
    issues: answer.manifest?.labels.map(({ label, issue }) => `${label} ${issue}`),
    codes: answer.problems.map(({ code }) => code),
  };
}

describe("the labels of a final packet", () => {
  it("stay when exhibits come, go and change places; a rebuild gives the same bytes", () => {
    const { path, write, out } = makeCase();
    write(0, 1);
    const own = build(path, out).labels?.[0];
    expect(build(path, out).labels).toEqual([own, "B 0", "C 1"]);
    const first = readRun(out);
    build(path, out);
    expect(readRun(out)).toEqual(first);

    write(0, 2, 1, 3);
    const later = build(path, out);
    expect(later.labels).toEqual([own, "B 0", "B-1 2", "C 1", "D 3"]);
    expect(later.issues).toEqual(["A 1", "B 1", "B-1 2", "C 1", "D 2"]);
    const second = readRun(out);
    build(path, out);
    expect(readRun(out)).toEqual(second);

    write(2, 1, 3, 4);
    const last = build(path, out);
    expect(last.labels).toEqual([own, "B-1 2", "C 1", "D 3", "E 4"]);
    expect(last.codes).not.toContain("exhibit-order-kept");

    write(1, 2, 3, 4);
    const moved = build(path, out);
    expect(moved.labels).toEqual(last.labels);
    expect(moved.codes).toContain("exhibit-order-kept");

    const anew = build(path, out, "--relabel");
    expect(anew.labels).toEqual([own, "B 1", "C 2", "D 3", "E 4"]);
    expect(anew.issues?.every((label) => label.endsWith(" 1"))).toBe(true);
    expect(build(path, out).labels).toEqual(anew.labels);
  });

  it("hold for check, for drafts, and for bulk, whose resumed and changed runs give the same bytes", () => {
    const { path, write, out } = makeCase();
    write(0, 1);
    build(path, out);
    write(2, 0, 1);
    const checked = JSON.parse(runProgram(["check", path, "--out", out, "--json"]).stdout) as BuiltManifest;
    expect(checked.exhibits.map(({ label }) => label)).toEqual(["A", "A-1", "B", "C"]);
    expect(build(path, out, "--draft").labels?.map((label) => label.split(" ")[0])).toEqual(["A", "A-1", "B", "C"]);
    const alone = readRun(out);
    build(path, out);
    const built = readRun(out);
    expect(built).not.toEqual(alone);
    const files = () => new Map([...readRun(out)].filter(([name]) => !name.startsWith("report.")));
    for (const flags of [[], ["--only", "changed"], ["--resume"], ["--relabel", "--only", "changed"], ["--resume"]]) {
      const { code } = runProgram(["bulk", path, "--out", out, ...flags]);
      expect(code).toBe(0);
      if (flags[0] !== "--relabel" && flags.length < 2) continue;
      const labels = (JSON.parse(readFileSync(join(out, manifestOf(files())), "utf8")) as BuiltManifest).exhibits;
      expect(labels.map(({ label }) => label)).toEqual(
        flags[0] === "--relabel" ? ["A", "B", "C", "D"] : ["A", "A-1", "B", "C"],
      );
      if (flags[0] !== "--relabel") expect(files()).toEqual(built);
    }
  });

  it("are not guessed where the manifest cannot be read", () => {
    const { path, write, out, folder } = makeCase();
    write(0);
    build(path, out);
    const name = manifestOf(readRun(out));
    const manifest = join(out, name);
    const good = readFileSync(manifest, "utf8");
    for (const bad of [
      good.slice(0, 400),
      good.replace(/"caseId": "[^"]+"/, '"caseId": "other"'),
      good.replace('"draft": false', '"draft": true'),
    ]) {
      writeFileSync(manifest, bad);
      const { code, codes } = build(path, out);
      expect(code).toBe(1);
      expect(codes).toContain("final-manifest-unreadable");
      expect(readFileSync(manifest, "utf8")).toBe(bad);
    }
    // A run that was blocked by it is not taken for done once it has been put back.
    const bulk = join(folder, "bulk");
    expect(runProgram(["bulk", path, "--out", bulk]).code).toBe(0);
    const own = join(bulk, name);
    const sound = readFileSync(own, "utf8");
    writeFileSync(own, "{");
    expect(runProgram(["bulk", path, "--out", bulk]).code).toBe(1);
    writeFileSync(own, sound);
    expect(runProgram(["bulk", path, "--out", bulk, "--only", "changed"]).code).toBe(0);
    expect(readFileSync(own, "utf8")).toBe(sound);
  });
});

function manifestOf(files: ReadonlyMap<string, string>): string {
  return [...files.keys()].find((name) => name.endsWith("/manifest.json")) ?? "";
}
