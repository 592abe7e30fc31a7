// A family file through the command line: a packet for each member, whole or not at all.
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createSharedFiles } from "../../src/exhibits/shared-files.ts";
import { shareResources } from "../../src/bulk/share-resources.ts";
import { readRun } from "../bulk/bulk-runs.ts";
import { buildFamily } from "../families/build-family.ts";
import { makeFolder, root, runProgram } from "./run-program.ts";

interface FamilyJson {
  readonly exhibits: { id: string; title: string; file: string }[];
  readonly members: {
    id: string;
    beneficiary: Record<string, unknown>;
    exhibits?: { id: string; title: string; file: string }[];
  }[];
  filing: Record<string, unknown>;
}

/** A copy of the family that a test may change. */
function copyFamily(change: (family: FamilyJson) => void = () => undefined) {
  const folder = makeFolder();
  cpSync(join(root, "fixtures", "families", "couple-apart"), folder, { recursive: true });
  const path = join(folder, "case.json");
  const write = (edit: (family: FamilyJson) => void): void => {
    const family = JSON.parse(readFileSync(path, "utf8")) as FamilyJson;
    edit(family);
    writeFileSync(path, JSON.stringify(family));
  };
  write(change);
  return { folder, path, write, out: join(folder, "out") };
}

interface Answer {
  readonly familyId?: string;
  readonly files?: readonly string[];
  readonly members?: readonly {
    readonly member: string;
    readonly caseId: string;
    readonly files?: readonly string[];
    readonly exhibits?: readonly { readonly id: string }[];
    readonly manifest?: { readonly exhibits: readonly { readonly label: string; readonly id: string }[] };
  }[];
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly pointer: string;
    readonly members?: readonly string[];
    readonly args?: unknown;
  }[];
}

function run(command: string, path: string, ...flags: readonly string[]) {
  const ran = runProgram([command, path, "--filing-date", "2026-11-24", "--json", ...flags]);
  return { ...ran, answer: JSON.parse(ran.stdout) as Answer };
}

const labelsOf = ({ members = [] }: Answer): Record<string, Record<string, string>> =>
  Object.fromEntries(
    members.map(({ member, manifest }) => [
      member,
      Object.fromEntries((manifest?.exhibits ?? []).map(({ label, id }) => [id, label])),
    ]),
  );

describe("build of a family", () => {
  it("writes a packet for each member, the sheet that lists them, and the receipt of all", () => {
    const { path, out } = copyFamily();
    const { code, answer } = run("build", path, "--out", out);
    expect(code).toBe(0);
    expect(answer.familyId).toBe("2026-0210");
    expect(answer.members?.map(({ member, caseId }) => `${member} ${caseId}`)).toEqual([
      "nicholas 2026-0210-nicholas",
      "grace 2026-0210-grace",
    ]);
    expect(answer.members?.map(({ files }) => files?.length)).toEqual([3, 3]);
    const family = join(out, "2026-0210");
    expect(readdirSync(family).toSorted()).toEqual([
      "family-cover-sheet.pdf",
      "family-manifest.json",
      "grace",
      "nicholas",
    ]);
    for (const member of ["grace", "nicholas"])
      expect(readdirSync(join(family, member)).toSorted()).toEqual([
        "control-sheet.pdf",
        "manifest.json",
        "packet.pdf",
      ]);
    const first = readRun(out);
    const said = runProgram(["build", path, "--filing-date", "2026-11-24", "--out", out]);
    expect(said.stdout).toMatch(/Packet for nicholas of 34 pages .*nicholas\/packet\.pdf\n/);
    expect(said.stdout).toMatch(/Family cover sheet for the office, never mailed: .*family-cover-sheet\.pdf\n/);
    expect(readRun(out)).toEqual(first);
  });

  it("makes none where one cannot be made; a draft has the gaps of each", () => {
    const { path, out } = copyFamily(({ members }) => {
      delete members[1]?.beneficiary["bornOn"];
    });
    expect(run("build", path, "--out", out).code).toBe(1);
    expect(existsSync(out)).toBe(false);

    const gap = copyFamily((family) => {
      const [, grace] = family.members;
      if (grace !== undefined) grace.exhibits = grace.exhibits?.filter(({ id }) => id !== "grace-reporting") ?? [];
    });
    const final = run("build", gap.path, "--out", gap.out);
    expect(final.code).toBe(1);
    expect(existsSync(gap.out)).toBe(false);
    const errors = final.answer.problems.filter(({ severity }) => severity === "error");
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.flatMap(({ members = [] }) => members))).toEqual(new Set(["grace"]));
    expect(final.stderr).toContain("add --draft");

    expect(run("build", gap.path, "--out", gap.out, "--draft").code).toBe(0);
    const made = readdirSync(gap.out, { recursive: true }) as string[];
    expect(made.filter((name) => name.endsWith(".pdf")).toSorted()).toEqual([
      "2026-0210/draft-family-cover-sheet.pdf",
      "2026-0210/grace/draft-control-sheet.pdf",
      "2026-0210/grace/draft-packet.pdf",
      "2026-0210/nicholas/draft-control-sheet.pdf",
      "2026-0210/nicholas/draft-packet.pdf",
    ]);
  });

  it("keeps the labels of its final packets: a late exhibit is B-1 in every packet that holds it", () => {
    const { path, write, out, folder } = copyFamily();
    const before = labelsOf(run("build", path, "--out", out).answer);
    cpSync(join(folder, "evidence", "parish.pdf"), join(folder, "evidence", "late.pdf"));
    writeFileSync(
      join(folder, "evidence", "late.pdf"),
      changeTitle(readFileSync(join(folder, "evidence", "parish.pdf"))),
    );
    write(({ exhibits }) => {
      const at = exhibits.findIndex(({ id }) => id === "marriage");
      exhibits.splice(at + 1, 0, { id: "late", title: "Letter that came late", file: "evidence/late.pdf" });
    });
    const later = run("build", path, "--out", out);
    expect(later.code).toBe(0);
    const after = labelsOf(later.answer);
    for (const member of ["nicholas", "grace"]) {
      expect(after[member]).toEqual({ ...before[member], late: "B-1" });
    }
    const second = readRun(out);
    run("build", path, "--out", out);
    expect(readRun(out)).toEqual(second);
    // `check` knows the same labels; in a folder without packets they begin anew.
    const anew = labelsOf(run("build", path, "--out", join(folder, "elsewhere")).answer);
    expect(anew["grace"]?.["late"]).toBe("C");
  });

  it("does not guess labels where one member's manifest cannot be read", () => {
    const { path, out } = copyFamily();
    run("build", path, "--out", out);
    const manifest = join(out, "2026-0210", "grace", "manifest.json");
    writeFileSync(manifest, "{");
    const { code, answer } = run("build", path, "--out", out);
    expect(code).toBe(1);
    expect(answer.problems.map(({ code: found }) => found)).toContain("final-manifest-unreadable");
    expect(readFileSync(manifest, "utf8")).toBe("{");
  });

  it("makes copies for e-mail of each, and takes them away where none are asked for any more", () => {
    const { path, out } = copyFamily();
    expect(run("build", path, "--out", out, "--emailable").code).toBe(0);
    for (const member of ["grace", "nicholas"])
      expect(readdirSync(join(out, "2026-0210", member))).toContain("packet-email.pdf");
    expect(run("build", path, "--out", out).code).toBe(0);
    for (const member of ["grace", "nicholas"])
      expect(readdirSync(join(out, "2026-0210", member))).not.toContain("packet-email.pdf");
  });

  it("tells of the packet of a member who is in the file no more", () => {
    const { path, write, out } = copyFamily();
    run("build", path, "--out", out);
    mkdirSync(join(out, "2026-0210", "child"));
    cpSync(join(out, "2026-0210", "grace", "packet.pdf"), join(out, "2026-0210", "child", "packet.pdf"));
    write(() => undefined);
    const { stderr } = run("build", path, "--out", out);
    expect(stderr).toMatch(/An earlier packet still stands at .*child\/packet\.pdf/);
    expect(stderr).not.toMatch(/grace\/packet\.pdf/);
  });

  it("reads what members share once", async () => {
    const opened: string[] = [];
    const files = createSharedFiles(0);
    const shared = {
      ...shareResources(),
      files: {
        keep: ((path, key, open) =>
          files.keep(path, key, () => {
            opened.push(path);
            return open();
          })) as typeof files.keep,
      },
    };
    const built = await buildFamily("couple-apart", { shared });
    expect(built.ok).toBe(true);
    const shares = opened.filter((path) => path.endsWith("hematologist.pdf"));
    expect(shares).toHaveLength(1);
    expect(new Set(opened).size).toBe(opened.length);
  });
});

/** The same page with another word on it, so that it is another document. */
function changeTitle(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.from("\n% another\n")]);
}

describe("other commands", () => {
  it("check tells each member's checklist, and each finding once with its packets", () => {
    const { path } = copyFamily();
    const { code, answer } = run("check", path);
    expect(code).toBe(0);
    expect(answer.members?.map(({ member }) => member)).toEqual(["nicholas", "grace"]);
    expect(answer.members?.[0]?.exhibits?.map(({ id }) => id)).not.toContain("grace-passport");
    const places = answer.problems.map(({ code: found, pointer, args }) => JSON.stringify([found, pointer, args]));
    expect(new Set(places).size).toBe(places.length);
    const { stdout } = runProgram(["check", path, "--filing-date", "2026-11-24"]);
    expect(stdout).toContain("makes the 2 packets");
  });

  it("route tells the way of each", () => {
    const { path } = copyFamily();
    const { stdout } = runProgram(["route", path, "--filing-date", "2026-11-24"]);
    expect(stdout).toContain("2026-0210-nicholas");
    expect(stdout).toContain("2026-0210-grace");
    expect(stdout).toContain("New Orleans Field Office");
    expect(stdout).toContain("Los Angeles Field Office");
  });

  const denial = {
    agency: "ICE",
    filedOn: "2026-11-24",
    deniedOn: "2026-12-10",
    noticeSpeaksOfMotion: "no",
    points: [{ id: "danger", kind: "discretion", words: "The person's record was not explained." }],
  };

  it("refile is for one member at a time, and takes over nothing of the others", () => {
    const { path, folder, out } = copyFamily();
    const notice = join(folder, "denial.json");
    writeFileSync(notice, JSON.stringify(denial));
    run("build", path, "--out", out);
    const refile = (...flags: readonly string[]) =>
      runProgram(["refile", path, "--denial", notice, "--out", join(folder, "again"), "--json", ...flags]);
    const whole = refile();
    expect(whole.code).toBe(1);
    expect(whole.stdout).toContain("family-needs-member");
    const nobody = refile("--member", "child");
    expect(nobody.code).toBe(1);
    expect(nobody.stdout).toContain("family-member-unknown");
    const one = refile("--member", "nicholas", "--manifest", join(out, "2026-0210", "nicholas", "manifest.json"));
    expect(one.stderr + one.stdout).not.toContain('"severity": "stop"');
    expect(one.code).toBe(0);
    const text = readFileSync(join(folder, "again", "case.json"), "utf8");
    expect(text).toContain("Tabe");
    expect(text).not.toContain("grace-counselor");
    expect(text).not.toContain("A220000212");
    expect(JSON.parse(text)).not.toHaveProperty("members");
  });

  it("diff tells what changed of whom", () => {
    const { path, folder } = copyFamily();
    const changed = join(folder, "changed.json");
    const family = JSON.parse(readFileSync(path, "utf8")) as FamilyJson;
    const [, grace] = family.members;
    for (const exhibit of grace?.exhibits ?? []) if (exhibit.id === "training") exhibit.title = "Another title";
    family.filing["filedOn"] = "2026-11-25";
    writeFileSync(changed, JSON.stringify(family));
    const { code, stdout } = runProgram(["diff", path, changed]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/title.*\[grace\]/);
    expect(stdout).toMatch(/filedOn[^\n[]*\n/);
  });
});
