// The interview as a person holds it: in a pseudo-terminal, left in the middle and gone on with, to a final packet.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder, root, runProgram } from "../cli/run-program.ts";

const program = join(root, ".build", "cli", "main.js");
const driver = fileURLToPath(new URL("drive-terminal.py", import.meta.url));
const hasTerminal = spawnSync("python3", ["-c", "import pty, termios"]).status === 0;
if (!hasTerminal) console.log("Skipped: the interview in a terminal, for python3 with its module pty is not here.");

/** Part of a question, and the keys that answer it; "\\n" is Enter, "\\v" the arrow down, "\\s" the space bar. */
type Keys = readonly (readonly [question: string, ...keys: string[]])[];

interface Drive {
  readonly code: number;
  /** The question that nobody knew an answer to. */
  readonly stuck: string | null;
  readonly asked: readonly string[];
  readonly screen: string;
}

function drive(cwd: string, args: readonly string[], answers: Keys): Drive {
  const command = [process.execPath, program, ...args];
  const { stdout, stderr } = spawnSync("python3", [driver], {
    input: JSON.stringify({ command, cwd, answers }),
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as Drive;
}

const yes = "\\n";
const no = "\\v\\n";
const leaveOut = "\\n";
const words = (text: string): string => `${text}\\n\\n`;

const detained: Keys = [
  ["Take them into the case", yes],
  ["several relatives", no],
  ["Where is the person now", "\\v\\v\\v\\n"],
  ["before an immigration court", yes],
  ["final order of removal", no],
  ["In which detention facility", "Winn\\n"],
  ["How did the person come", "\\n"],
  ["Since when", "last spring\\n", "2026-03-12\\n"],
  ["deportation officer", leaveOut],
  ["Which immigration court", leaveOut],
  ["next hearing", leaveOut],
  ["credible fear", "\\n"],
  ["Given name", "Byron\\n", "Nelly\\n"],
  ["Family name", "Quishpe\\n"],
  ["own script", leaveOut],
  ["Other names", leaveOut + leaveOut],
  ["papers speak of", "\\v\\n"],
  ["Date of birth", "1998-02-07\\n"],
  ["Country of birth", "Ecua\\n"],
  ["Of which countries", "Ecua\\t\\n"],
  ["A-Number", "A240000192\\n"],
  ["Has the person a passport", no],
  ["Why is there no passport", words("ICE holds it.")],
  ["Who files the request", "\\n"],
  ["Which reasons", "\\s\\n"],
  ["On which basis", "\\n"],
  ["What is the illness", "type 1 diabetes\\n"],
  ["care in custody not do", words("He has been in ketoacidosis four times.")],
  ["Who would treat", leaveOut + leaveOut],
  ["Is there a sponsor", no],
  ["Why is there no sponsor", words("The parish houses and feeds him.")],
  ["For how many days", "365\\n"],
  ["Why is this length", words("Until his case is decided.")],
  ["Why can it not wait", words("A fifth ketoacidosis may kill him.")],
  ["only purpose", yes],
  ["What else speaks", leaveOut + leaveOut],
  ["identity shown", words("ICE holds his passport.")],
  ["come to hearings", words("He has come to all five hearings.\\nThe parish will drive him.")],
  ["no danger", words("No country has a record of him.")],
  ["Which close relatives", words("His sister lives in Danbury.")],
  ["undertake", words("He will report as ICE orders.")],
  ["criminal history", "\\n"],
  ["at which street address", yes],
  ["Street and number", "57 Garrison Pond Road\\n"],
  ["Apartment", leaveOut],
  ["City or town", "Danbury\\n"],
  ["State", "Conn\\n"],
  ["ZIP", "6810\\n", "06810\\n"],
  ["What happened? Tell", words("Byron has had diabetes since he was eleven.")],
  ["Which heading", "Eight months in detention\\n"],
  ["Which number has the case", "\\n"],
  ["Does your office represent", no],
  ["Who carries", "\\n"],
  ["What does this document prove", "\\s\\n"],
  ["What kind of document", "\\v\\n"],
  ["Whom is it about", "\\n"],
  ["In which language", "en\\n"],
  ["answers for it?", yes],
  ["Who has looked into it", "M. Example\\n"],
  ["On which day?", "2026-11-23\\n"],
  ["What was found", leaveOut + leaveOut],
];

describe.runIf(hasTerminal)("the interview in a terminal", () => {
  it("leads from an empty folder to a final packet for a person in detention, with a pause", () => {
    const folder = join(makeFolder(), "2026-0202");
    mkdirSync(folder);
    const papers = join(root, "fixtures", "cases", "minimal", "evidence", "papers.pdf");
    copyFileSync(papers, join(folder, "A. Medical records 2026-11-06.pdf"));
    const pause: Keys = detained.map((entry) => (entry[0] === "On which basis" ? [entry[0], "\\c"] : entry));
    const first = drive(folder, ["init", "--filing-date", "2026-11-24"], pause);
    expect(first).toMatchObject({ code: 0, stuck: null });
    expect(first.screen).toContain('"detainedOn" is not a calendar day');
    expect(first.screen).toContain("Saved.");
    const file = join(folder, "case.json");
    expect(statSync(file).mode & 0o077).toBe(0);
    const begun = JSON.parse(readFileSync(file, "utf8")) as { beneficiary: object };
    expect(begun).toMatchObject({ request: { grounds: [{ kind: "custody-medical" }] } });
    const second = drive(folder, ["init"], detained);
    expect(second).toMatchObject({ code: 0, stuck: null });
    expect(second.asked[0]).toContain("On which basis");
    expect(second.asked.filter((question) => first.asked.slice(0, -1).includes(question))).toEqual([]);
    expect(second.screen).toContain("Next: parole-packet build case.json");
    const made = JSON.parse(readFileSync(file, "utf8")) as { beneficiary: object };
    expect(made.beneficiary).toEqual(begun.beneficiary);
    expect(made).toMatchObject({
      caseId: "2026-0202",
      exhibits: [{ title: "Medical records", datedOn: "2026-11-06", meets: [expect.any(String)], kind: "record" }],
    });
    const built = runProgram(["build", file, "--out", join(folder, "packets")]);
    expect(built.code).toBe(0);
    expect(existsSync(join(folder, "packets", "2026-0202", "packet.pdf"))).toBe(true);
  });

  it("leads from an empty folder to a final packet for each of two relatives, with a pause", () => {
    const folder = join(makeFolder(), "2026-0203");
    mkdirSync(folder);
    const papers = join(root, "fixtures", "cases", "minimal", "evidence", "papers.pdf");
    copyFileSync(papers, join(folder, "A. Medical records 2026-11-06.pdf"));
    const said: Keys = detained.map((entry): Keys[number] => {
      const told: Record<string, readonly string[]> = {
        "several relatives": [yes],
        "Given name": ["Byron\\n", "Edison\\n"],
        "A-Number": ["A240000192\\n", "A240000193\\n"],
        "Since when": ["2026-03-12\\n"],
        ZIP: ["06810\\n"],
      };
      return [entry[0], ...(told[entry[0]] ?? entry.slice(1))];
    });
    const more: Keys = [
      // The given name is suggested.
      ["short word", "\\n"],
      ["another relative", no],
      ["What is Byron", "brother\\n"],
      ["What is Edison", "brother\\n"],
      // A space chooses, the arrow leads to the next.
      ["In whose packets", "\\s\\v\\s\\n"],
    ];
    const answers = [...more, ...said];
    const pause = answers.map((entry): Keys[number] => (entry[0] === "On which basis" ? [entry[0], "\\c"] : entry));
    const first = drive(folder, ["init", "--filing-date", "2026-11-24"], pause);
    expect(first).toMatchObject({ code: 0, stuck: null });
    expect(first.screen).toContain("Byron: ");
    const second = drive(
      folder,
      ["init"],
      answers.map((entry): Keys[number] => (entry[0] === "A-Number" ? [entry[0], "A240000193\\n"] : entry)),
    );
    expect(second).toMatchObject({ code: 0, stuck: null });
    expect(second.asked[0]).toContain("On which basis");
    expect(second.screen).toContain("Next: parole-packet build case.json");
    const file = join(folder, "case.json");
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      caseId: "2026-0203",
      members: [
        { id: "byron", relationship: { edison: "brother" } },
        { id: "edison", relationship: { byron: "brother" } },
      ],
      exhibits: [{ title: "Medical records", for: ["byron", "edison"] }],
    });
    const built = runProgram(["build", file, "--out", join(folder, "packets")]);
    expect(built.code).toBe(0);
    for (const member of ["byron", "edison"])
      expect(existsSync(join(folder, "packets", "2026-0203", member, "packet.pdf"))).toBe(true);
  });

  it("goes back to the question before, stops where there is nowhere to file, and loses nothing that was typed by hand", () => {
    const folder = makeFolder();
    writeFileSync(join(folder, "case.json"), '{ "caseId":   "7" }');
    const { code, stuck, asked, screen } = drive(
      folder,
      ["init"],
      [
        ["several relatives", no],
        ["Where is the person now", "\\n", "\\v\\v\\n"],
        ["ever ordered removed", "\\^\\n"],
        ["before an immigration court", "\\v\\n"],
        ["final order", "\\v\\n"],
      ],
    );
    expect({ code, stuck }).toEqual({ code: 0, stuck: null });
    expect(asked.filter((question) => question.startsWith("Where is"))).toHaveLength(2);
    expect(screen).toMatch(/there is no address,\W+because the person is not eligible/u);
    const text = readFileSync(join(folder, "case.json"), "utf8");
    expect(text).toContain('"caseId":   "7"');
    expect(JSON.parse(text)).toMatchObject({ beneficiary: { whereabouts: { kind: "in-us", finalOrder: "no" } } });
  });
});

describe("without a terminal", () => {
  it("says what to do instead", () => {
    const { code, stdout, stderr } = runProgram(["init"], { cwd: makeFolder() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("parole-packet init my-case");
  });

  it("reads a folder, for a person and for a script, and changes nothing the second time", () => {
    const folder = join(makeFolder(), "2026-0301");
    mkdirSync(folder);
    const source = join(root, "fixtures", "cases", "minimal", "evidence", "papers.pdf");
    copyFileSync(source, join(folder, "A. Letter 2026-10-03.pdf"));
    writeFileSync(join(folder, "note.txt"), "Call them.");
    const first = runProgram(["init", folder, "--json"]);
    expect(first.code).toBe(0);
    expect(JSON.parse(first.stdout)).toMatchObject({
      ok: true,
      isNew: true,
      added: [{ as: "exhibit", of: "Letter" }],
      problems: [{ code: "file-kind-unsupported" }],
    });
    const text = readFileSync(join(folder, "case.json"), "utf8");
    expect(JSON.parse(text)).toMatchObject({
      caseId: "2026-0301",
      exhibits: [{ id: "letter", datedOn: "2026-10-03" }],
    });
    const second = runProgram(["init", folder]);
    expect(second.stdout).toContain("No new files.");
    expect(readFileSync(join(folder, "case.json"), "utf8")).toBe(text);
  });

  it("refuses a folder that is not there, and a case that is no JSON, and leaves it alone", () => {
    const folder = makeFolder();
    expect(runProgram(["init", join(folder, "none")]).stdout).toContain("init-folder-missing");
    writeFileSync(join(folder, "case.json"), "{ not JSON");
    const { code, stdout } = runProgram(["init", folder]);
    expect(code).toBe(1);
    expect(stdout).toContain("json-syntax");
    expect(readFileSync(join(folder, "case.json"), "utf8")).toBe("{ not JSON");
  });
});
