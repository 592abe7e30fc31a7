import {
  mkdirSync,
  copyFileSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { makeFolder, root, runProgram } from "../cli/run-program.ts";

const given = join(root, "fixtures", "refile", "after-first-denial", "denial-1");
const minimal = join(root, "fixtures", "cases", "minimal");

/** The minimal case in a folder of its own, with a denial beside it. */
function prepare(change: object = {}) {
  const folder = makeFolder();
  cpSync(minimal, join(folder, "case"), { recursive: true });
  mkdirSync(join(folder, "case", "post"));
  copyFileSync(join(given, "notice.pdf"), join(folder, "case", "post", "notice.pdf"));
  const denial = {
    agency: "USCIS",
    receipt: "IOE0900000001",
    filedOn: "2026-11-24",
    deniedOn: "2026-12-02",
    noticeSpeaksOfMotion: "no",
    notice: { file: "notice.pdf" },
    points: [{ id: "support", kind: "no-financial-support" }],
    ...change,
  };
  writeFileSync(join(folder, "case", "post", "denial.json"), JSON.stringify(denial));
  return { folder, old: join(folder, "case", "case.json"), denial: join(folder, "case", "post", "denial.json") };
}

describe("refile", () => {
  it("makes the case of fixtures from the same data", () => {
    const { folder, old } = prepare();
    cpSync(given, join(folder, "given"), { recursive: true });
    const { code, stdout } = runProgram([
      "refile",
      old,
      "--denial",
      join(folder, "given", "denial.json"),
      "--manifest",
      join(folder, "given", "manifest.json"),
      "--out",
      join(folder, "new"),
      "--json",
    ]);
    expect(code).toBe(0);
    const answer = JSON.parse(stdout) as { caseId: string; file: string; points: unknown[]; leftOut: unknown[] };
    expect(answer.caseId).toBe("minimal-R1");
    expect(answer.points).toMatchObject([{ id: "support", answered: true }]);
    const fixture = JSON.parse(readFileSync(join(given, "..", "case.json"), "utf8")) as {
      priorFilings: unknown;
      exhibits: unknown;
    };
    const made = JSON.parse(readFileSync(join(folder, "new", "case.json"), "utf8")) as typeof fixture;
    expect(made.priorFilings).toEqual(fixture.priorFilings);
    expect(made.exhibits).toEqual(fixture.exhibits);
    for (const file of ["evidence/papers.pdf", "denial-1/notice.pdf", "denial-1/hospital-support.pdf"]) {
      expect(statSync(join(folder, "new", file)).mode & 0o077, file).toBe(0);
    }
  });

  it("copies the files of a folder, its system files too, and names a folder within it", () => {
    const { folder, old, denial } = prepare();
    const evidence = join(folder, "case", "evidence");
    mkdirSync(join(evidence, "photos", "inner"), { recursive: true });
    for (const name of ["1.jpg", "2.jpg", "Thumbs.db"]) writeFileSync(join(evidence, "photos", name), name);
    const json = JSON.parse(readFileSync(old, "utf8")) as { exhibits: object[] };
    json.exhibits.push({ id: "photos", title: "Photographs", file: "evidence/photos", photosPerPage: 2 });
    writeFileSync(old, JSON.stringify(json));
    const { code, stdout } = runProgram(["refile", old, "--denial", denial, "--out", join(folder, "new"), "--json"]);
    expect(code).toBe(0);
    const copied = join(folder, "new", "evidence", "photos");
    expect(readdirSync(copied).toSorted()).toEqual(["1.jpg", "2.jpg", "Thumbs.db"]);
    expect(statSync(join(copied, "2.jpg")).mode & 0o077).toBe(0);
    expect((JSON.parse(stdout) as { missingFiles: string[] }).missingFiles).toEqual([
      expect.stringMatching(/evidence\/photos\/inner$/),
    ]);
  });

  it("puts the new case beside the old one, changes nothing else, and never writes over it", () => {
    const { folder, old, denial } = prepare();
    const before = readFileSync(old, "utf8");
    const first = runProgram(["refile", old, "--denial", denial]);
    expect(first.code).toBe(0);
    expect(first.stdout).toContain("previous-exhibits-unknown");
    expect(first.stdout).toContain("Left out of it");
    expect(first.stdout).toContain("Look for a further sponsor");
    const file = join(folder, "case", "minimal-R1.json");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      caseId: "minimal-R1",
      exhibits: [{ id: "papers" }, { id: "denial-notice", file: "post/notice.pdf" }],
    });
    expect(readFileSync(old, "utf8")).toBe(before);
    const made = readFileSync(file, "utf8");
    const second = runProgram(["refile", old, "--denial", denial]);
    expect(second.code).toBe(1);
    expect(second.stdout).toContain("refile-exists");
    expect(readFileSync(file, "utf8")).toBe(made);
    const check = JSON.parse(runProgram(["check", file, "--filing-date", "2026-12-07", "--json"]).stdout) as {
      problems: { code: string }[];
    };
    expect(check.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "denial-point-unanswered",
        "form-missing",
        "arrival-day-missing",
        "refile-newness-unproved",
      ]),
    );
    expect(check.problems.map(({ code }) => code)).not.toContain("file-missing");
  });

  it("says what is wrong with a denial file at its place, and writes nothing", () => {
    const { folder, old, denial } = prepare({ points: [{ id: "support", kind: "no-money" }] });
    const { code, stdout } = runProgram(["refile", old, "--denial", denial, "--out", join(folder, "new"), "--json"]);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as { problems: object[] }).problems).toMatchObject([
      { code: "case-word-unknown", file: denial, pointer: "/points/0/kind", line: 1 },
    ]);
    expect(existsSync(join(folder, "new"))).toBe(false);
  });

  it("refuses a notice from outside the folder of the case, unless a new folder takes a copy", () => {
    const { folder, old, denial } = prepare({ notice: { file: "../../notice.pdf" } });
    copyFileSync(join(given, "notice.pdf"), join(folder, "notice.pdf"));
    expect(runProgram(["refile", old, "--denial", denial]).stdout).toContain("refile-file-outside");
    expect(runProgram(["refile", old, "--denial", denial, "--out", join(folder, "new")]).code).toBe(0);
    expect(existsSync(join(folder, "new", "denial-1", "notice.pdf"))).toBe(true);
  });

  it("takes no manifest of a draft, and none of another case", () => {
    const { folder, old, denial } = prepare();
    const manifest = JSON.parse(readFileSync(join(given, "manifest.json"), "utf8")) as object;
    for (const [change, found] of [
      [{ draft: true }, "manifest-is-draft"],
      [{ caseId: "other" }, "manifest-of-another-case"],
      [{ exhibits: 3 }, "case-type-wrong"],
    ] as const) {
      writeFileSync(join(folder, "manifest.json"), JSON.stringify({ ...manifest, ...change }));
      const { code, stdout } = runProgram([
        "refile",
        old,
        "--denial",
        denial,
        "--manifest",
        join(folder, "manifest.json"),
      ]);
      expect(code).toBe(1);
      expect(stdout).toContain(found);
      expect(stdout).toContain("manifest.json");
    }
    expect(existsSync(join(folder, "case", "minimal-R1.json"))).toBe(false);
  });

  it("says how it is used where nothing of a denial is said, or both ways are", () => {
    const { code, stderr } = runProgram(["refile", "case.json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--denial-notice");
    expect(runProgram(["refile", "case.json", "--denial", "d.json", "--agency", "ICE"]).code).toBe(2);
  });

  const typed = ["--agency", "USCIS", "--receipt", "IOE0900000001", "--filed-on", "2026-11-24"];

  it("takes what was typed of a notice as it takes a denial file", () => {
    const { old, denial } = prepare();
    const { old: other, folder } = prepare();
    expect(runProgram(["refile", old, "--denial", denial]).code).toBe(0);
    const notice = join(folder, "case", "post", "notice.pdf");
    const flags = [...typed, "--denied-on", "2026-12-02", "--motion", "no", "--point", "no-financial-support"];
    const { code } = runProgram(["refile", other, "--denial-notice", notice, ...flags]);
    expect(code).toBe(0);
    const read = (file: string) =>
      JSON.parse(readFileSync(file.replace("case.json", "minimal-R1.json"), "utf8")) as {
        priorFilings: { points: { id: string }[] }[];
      };
    const [byFile, byFlags] = [read(old), read(other)];
    expect(byFlags.priorFilings[0]?.points).toMatchObject([{ id: "no-financial-support" }]);
    byFlags.priorFilings[0]?.points.forEach((point) => (point.id = "support"));
    expect(byFlags).toEqual(byFile);
  });

  it("tells at which flag something is missing or wrong, and writes nothing", () => {
    const { old, folder } = prepare();
    const flags = [...typed, "--denied-on", "2026-12-2", "--point", "identty: No passport."];
    const { code, stdout } = runProgram(["refile", old, ...flags, "--json"]);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as { problems: object[] }).problems).toMatchObject([
      { code: "day-invalid", file: "--denied-on" },
      { code: "refile-flag-missing", args: { flag: "--motion" } },
      { code: "case-word-unknown", file: "--point" },
    ]);
    expect(existsSync(join(folder, "case", "minimal-R1.json"))).toBe(false);
  });

  it("works for a third denial as for the first", () => {
    const second = join(root, "fixtures", "refile", "after-second-denial");
    const folder = makeFolder();
    const out = join(folder, "packets");
    expect(runProgram(["build", join(second, "case.json"), "--out", out]).code).toBe(0);
    const { caseId } = JSON.parse(readFileSync(join(second, "case.json"), "utf8")) as { caseId: string };
    const manifest = join(out, caseId, "manifest.json");
    const { filingOn } = JSON.parse(readFileSync(manifest, "utf8")) as { filingOn: string };
    const flags = [
      "--agency",
      "USCIS",
      "--receipt",
      "IOE0900000003",
      "--filed-on",
      filingOn,
      "--denied-on",
      "2027-02-02",
    ];
    const notice = join(root, "fixtures", "refile", "worse-heart", "denial-1", "notice.pdf");
    const points = ["--motion", "no", "--point", "visa-available"];
    const files = ["--denial-notice", notice, "--manifest", manifest, "--out", join(folder, "third")];
    const { code } = runProgram(["refile", join(second, "case.json"), ...files, ...flags, ...points]);
    expect(code).toBe(0);
    const file = join(folder, "third", "case.json");
    const made = JSON.parse(readFileSync(file, "utf8")) as {
      caseId: string;
      priorFilings: { points: { changed: string[] }[] }[];
    };
    expect(made.caseId).toBe(caseId.replace("R2", "R3"));
    made.priorFilings[2]?.points[0]?.changed.push("The consulate refused the visa again on February 9, 2027.");
    writeFileSync(file, JSON.stringify(made));
    const built = runProgram(["build", file, "--draft", "--filing-date", "2027-02-20", "--out", out, "--json"]);
    const { problems } = JSON.parse(built.stdout) as { problems: { code: string }[] };
    expect(problems.map((found) => found.code)).not.toContain("denial-point-unanswered");
    const draft = JSON.parse(readFileSync(join(out, made.caseId, "draft-manifest.json"), "utf8")) as {
      priorFilings: { packetSha256: string }[];
      exhibits: { label: string; submission: string }[];
    };
    expect(draft.priorFilings).toHaveLength(3);
    expect(draft.exhibits.map(({ label, submission }) => `${label} ${submission}`)).toEqual([
      ...["A", "B", "C", "D", "E"].map((label) => `${label} previous`),
      "F new",
    ]);
  });
});

describe("diff", () => {
  it("tells a person and a script what differs, and goes out with 0", () => {
    const paths = [join(minimal, "case.json"), join(given, "..", "case.json")];
    const { code, stdout } = runProgram(["diff", ...paths]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^changed {2}case id {2}\(\/caseId\)\n {4}before: minimal\n {4}after: {2}minimal-R1\n/);
    expect(stdout).toContain("(--json shows all)");
    const answer = JSON.parse(runProgram(["diff", ...paths, "--json"]).stdout) as {
      same: boolean;
      differences: { pointer: string }[];
    };
    expect(answer.same).toBe(false);
    expect(answer.differences.map(({ pointer }) => pointer)).toContain("/priorFilings/0");
    expect(runProgram(["diff", paths[0] ?? "", paths[0] ?? ""]).stdout).toContain("The two cases say the same.");
  });

  it("stops at a case that cannot be read", () => {
    expect(runProgram(["diff", join(minimal, "case.json"), join(minimal, "none.json")]).code).toBe(1);
  });
});

describe("schema --denial", () => {
  it("describes the denial file", () => {
    const { code, stdout } = runProgram(["schema", "--denial"]);
    expect(code).toBe(0);
    expect(stdout).toContain('"noticeSpeaksOfMotion"');
    expect(runProgram(["schema", "--denial", "--office"]).code).toBe(2);
  });
});
