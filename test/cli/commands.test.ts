import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, root, runProgram, sampleCase } from "./run-program.ts";

interface Answer {
  readonly ok: boolean;
  readonly problems: readonly {
    readonly code: string;
    readonly pointer: string;
    readonly severity: string;
    readonly file?: string;
    readonly line?: number;
    readonly says: string;
    readonly fix: string;
  }[];
}

const answerOf = (stdout: string): Answer => JSON.parse(stdout) as Answer;
const sha256 = (path: string): string => createHash("sha256").update(readFileSync(path)).digest("hex");

describe("usage", () => {
  it("prints help and goes out with 2 when called with nothing", () => {
    const { code, stdout } = runProgram([]);
    expect(code).toBe(2);
    expect(stdout).toContain("Start here:");
  });

  it("prints help with examples and exit codes, and goes out with 0", () => {
    for (const command of ["check", "route", "build", "bulk", "doctor", "schema"]) {
      const { code, stdout } = runProgram([command, "--help"]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/Examples?:\n {2}parole-packet /);
    }
    expect(runProgram(["--help"]).stdout).toContain(
      "Exit codes: 0 done; 1 problems, nothing written; 2 wrong usage; 70 a bug",
    );
  });

  it.each([
    [["bild", "x.json"], "did you mean build"],
    [["check"], "missing required argument"],
    [["build", "x.json", "--outt", "y"], "unknown option"],
    [["route", sampleCase, "--filing-date", "2026-02-30"], "YYYY-MM-DD"],
  ])("refuses %j with 2 and says what to do", (args, words) => {
    const { code, stderr, stdout } = runProgram(args);
    expect(code).toBe(2);
    expect(stderr.toLowerCase()).toContain(words.toLowerCase());
    expect(stdout).toBe("");
  });
});

describe("check and route", () => {
  it("finds nothing that blocks in the sample case", () => {
    const { code, stdout } = runProgram(["check", sampleCase]);
    expect(stdout).toContain("Ready: parole-packet build makes the packet.");
    expect(code).toBe(0);
  });

  it("answers scripts with data alone on stdout, and every problem with its sentences and place", () => {
    const { code, stdout, stderr } = runProgram(["check", sampleCase, "--json"]);
    expect(code).toBe(0);
    expect(stderr).toBe("");
    const answer = answerOf(stdout);
    expect(answer.ok).toBe(true);
    for (const found of answer.problems) {
      expect(found.says).not.toBe("");
      expect(found.fix).not.toBe("");
      expect(found.line).toBeGreaterThan(0);
    }
  });

  it("writes no escape codes to a pipe", () => {
    expect(runProgram(["check", sampleCase]).stdout).not.toContain("\u001B");
  });

  it("judges as of the day it is told, before the day in the case", () => {
    const late = answerOf(runProgram(["route", sampleCase, "--filing-date", "2027-06-01", "--json"]).stdout);
    expect(late.ok).toBe(false);
    expect(late.problems.map(({ code }) => code)).toContain("address-stale");
  });

  it("shows address, rule, facts, source and what was turned down", () => {
    const { stdout } = runProgram(["route", sampleCase]);
    for (const words of ["Lewisville, TX 75067-8003", "Facts used", "Turned down", "Last checked on October 2, 2026"])
      expect(stdout).toContain(words);
  });
});

describe("build", () => {
  it("writes packet, control sheet and manifest that agree, for the owner's eyes only", () => {
    const folder = makeFolder();
    const { code, stdout } = runProgram(["build", sampleCase, "--out", folder, "--json"]);
    expect(code).toBe(0);
    const { manifest, files } = JSON.parse(stdout) as {
      manifest: { packet: { sha256: string; pages: number }; controlSheet: { sha256: string } };
      files: string[];
    };
    const out = join(folder, "2026-0143");
    expect(readdirSync(out).toSorted()).toEqual(["control-sheet.pdf", "manifest.json", "packet.pdf"]);
    expect(files).toHaveLength(3);
    expect(sha256(join(out, "packet.pdf"))).toBe(manifest.packet.sha256);
    expect(sha256(join(out, "control-sheet.pdf"))).toBe(manifest.controlSheet.sha256);
    expect(JSON.parse(readFileSync(join(out, "manifest.json"), "utf8"))).toEqual(manifest);
    expect(statSync(out).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(out)) expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
  });

  it("makes the same bytes again, in another folder and under another clock and time zone", () => {
    const [first, second] = [makeFolder(), makeFolder()];
    runProgram(["build", sampleCase, "--out", first], { env: { TZ: "Asia/Kabul" } });
    runProgram(["build", sampleCase, "--out", second], {
      env: { TZ: "America/Los_Angeles", LANG: "de_DE.UTF-8" },
      cwd: second,
    });
    for (const name of ["packet.pdf", "control-sheet.pdf", "manifest.json"]) {
      expect(sha256(join(first, "2026-0143", name))).toBe(sha256(join(second, "2026-0143", name)));
    }
  });

  it("writes a draft under other names, so that nobody mails it", () => {
    const folder = makeFolder();
    const { code } = runProgram(["build", sampleCase, "--draft", "--out", folder]);
    expect(code).toBe(0);
    expect(readdirSync(join(folder, "2026-0143")).every((name) => name.startsWith("draft-"))).toBe(true);
  });

  it("writes nothing where a problem blocks, says so, and warns of the packet that still stands there", () => {
    const folder = makeFolder();
    runProgram(["build", sampleCase, "--out", folder]);
    const before = sha256(join(folder, "2026-0143", "packet.pdf"));
    const { code, stderr } = runProgram(["build", sampleCase, "--out", folder, "--filing-date", "2027-06-01"]);
    expect(code).toBe(1);
    expect(stderr).toContain("Nothing was written");
    expect(stderr).toContain("An earlier packet still stands");
    expect(sha256(join(folder, "2026-0143", "packet.pdf"))).toBe(before);
  });
});

describe("a character that no font has", () => {
  it("stops even a draft, with its place in the case: an empty box is never printed", () => {
    const folder = makeFolder();
    cpSync(join(root, "fixtures", "cases", "minimal"), folder, { recursive: true });
    const path = join(folder, "case.json");
    const json = JSON.parse(readFileSync(path, "utf8")) as { beneficiary: { name: { given: string } } };
    json.beneficiary.name.given = "Ma\u{12000}ra";
    writeFileSync(path, JSON.stringify(json));
    const ran = runProgram(["build", path, "--draft", "--out", join(folder, "out"), "--json"]);
    expect(ran.code).toBe(1);
    const found = answerOf(ran.stdout).problems.filter(({ code }) => code === "character-not-printable");
    expect(found.map(({ pointer }) => pointer)).toContain("/beneficiary/name");
    expect(existsSync(join(folder, "out"))).toBe(false);
  });
});

describe("what can go wrong with files", () => {
  const firstProblem = (args: readonly string[]) => {
    const ran = runProgram([...args, "--json"]);
    return { code: ran.code, problem: answerOf(ran.stdout).problems[0]?.code };
  };

  it("names a missing case, a folder and a file that is no JSON", () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "case.json"), '{\n  "caseId": "x",\n  "filing": }\n');
    expect(firstProblem(["check", join(folder, "none.json")])).toEqual({ code: 1, problem: "json-file-missing" });
    expect(firstProblem(["check", folder])).toEqual({ code: 1, problem: "json-not-a-file" });
    const ran = runProgram(["check", join(folder, "case.json")]);
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain("case.json:3:13");
  });

  it("refuses a JSON of 50 MB by its size", () => {
    const path = join(makeFolder(), "case.json");
    writeFileSync(path, Buffer.alloc(50 * 1024 * 1024, 0x20));
    expect(firstProblem(["build", path])).toEqual({ code: 1, problem: "json-too-large" });
  });

  it("says why the output cannot be written, and leaves nothing behind", () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "out"), "a file");
    expect(firstProblem(["build", sampleCase, "--out", join(folder, "out")])).toEqual({
      code: 1,
      problem: "output-unwritable",
    });
    mkdirSync(join(folder, "taken", "2026-0143", "packet.pdf"), { recursive: true });
    expect(firstProblem(["build", sampleCase, "--out", join(folder, "taken")])).toEqual({
      code: 1,
      problem: "output-unwritable",
    });
    expect(readdirSync(join(folder, "taken", "2026-0143"))).toEqual(["packet.pdf"]);
  });

  it("says that the disk is full, and leaves nothing behind", () => {
    const folder = makeFolder();
    const mounted = mountSmallDisk(folder);
    if (!mounted.ok) {
      console.log(`left out: no small disk can be mounted here (${mounted.why})`);
      return;
    }
    try {
      expect(firstProblem(["build", sampleCase, "--out", folder])).toEqual({ code: 1, problem: "output-disk-full" });
      const left = existsSync(join(folder, "2026-0143")) ? readdirSync(join(folder, "2026-0143")) : [];
      expect(left).toEqual([]);
    } finally {
      mounted.unmount();
    }
  });
});

function mountSmallDisk(folder: string): { ok: true; unmount: () => void } | { ok: false; why: string } {
  const { status, stderr, error } = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], {
    encoding: "utf8",
  });
  if (status !== 0) return { ok: false, why: (error?.message ?? stderr).trim() };
  return { ok: true, unmount: () => spawnSync("umount", [folder]) };
}
