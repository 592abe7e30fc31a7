// Files that open with a password only: which one is tried, and that it goes nowhere but into the file.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { choosePasswords } from "../../src/exhibits/choose-passwords.ts";
import { createFileOpener } from "../../src/exhibits/file-opener.ts";
import { createSharedFiles } from "../../src/exhibits/shared-files.ts";
import { canCheck, runOn } from "../pdf/render.ts";
import { codesOf, makeFolder, open, stream, writePage } from "./make-files.ts";

const { root, write } = makeFolder();
const secret = "Zebra-4711 ñ";
const page = writePage(
  "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>",
  [],
  "",
  stream("BT /F 24 Tf 20 40 Td (Locked away) Tj ET"),
);

const locks: readonly [string, readonly string[]][] = [
  ["RC4 with 40 bits", ["--allow-weak-crypto", "--encrypt", secret, "owner", "40", "--"]],
  ["RC4 with 128 bits", ["--allow-weak-crypto", "--encrypt", secret, "owner", "128", "--use-aes=n", "--"]],
  ["AES with 128 bits", ["--allow-weak-crypto", "--encrypt", secret, "owner", "128", "--use-aes=y", "--"]],
  ["AES with 256 bits", ["--encrypt", secret, "owner", "256", "--"]],
];
const lock = (flags: readonly string[]): Buffer => runOn(page, "qpdf", ...flags, "{}", "-");

describe.runIf(canCheck)("a file with a password", () => {
  it.each(locks)("opens with it: %s", async (_, flags) => {
    const bytes = lock(flags);
    expect(await open(bytes, {}, { passwords: ["wrong", secret], words: true })).toMatchObject({
      ok: true,
      problems: [],
      value: { content: { words: [["Locked away"]] } },
    });
    expect(codesOf(await open(bytes))).toEqual(["pdf-password"]);
    const wrong = await open(bytes, {}, { passwords: ["wrong", "false"] });
    expect(wrong.problems).toMatchObject([{ code: "pdf-password-wrong", args: { file: "a.pdf", tried: 2 } }]);
    expect(JSON.stringify(wrong)).not.toMatch(/"(wrong|false)"/);
  });

  it("is opened by whoever names the password, and by nobody else who shares the worker's files", async () => {
    write("locked.pdf", lock(locks[3]?.[1] ?? []));
    const shared = createSharedFiles();
    const codes = async (password?: string): Promise<string[]> =>
      codesOf(await createFileOpener(root, { shared }).open("locked.pdf", "/x", { password }));
    expect(await codes(secret)).toEqual([]);
    expect(await codes()).toEqual(["pdf-password"]);
    expect(await codes("other")).toEqual(["pdf-password-wrong"]);
    expect(await codes(secret)).toEqual([]);
  });
});

describe("the passwords that are tried", () => {
  it("are the case's, then the office's for the file, then its others", () => {
    const office = [
      { password: "any" },
      { password: "by name", file: "letter.pdf" },
      { password: "by path", file: "evidence/letter.pdf" },
      { password: "of another", file: "other.pdf" },
    ];
    expect(choosePasswords("evidence/letter.pdf", "own", office)).toEqual(["own", "by name", "by path", "any"]);
    expect(choosePasswords("evidence/letter.pdf", undefined, [])).toEqual([]);
  });
});

const project = fileURLToPath(new URL("../../", import.meta.url));

describe.runIf(canCheck)("a packet with a locked exhibit", () => {
  it(
    "opens it with the office's key file, and the password stands in nothing that comes out",
    { timeout: 120_000 },
    () => {
      const folder = join(root, "office");
      mkdirSync(folder);
      cpSync(join(project, "fixtures/cases/medical-treatment"), join(folder, "case"), { recursive: true });
      const caseFile = join(folder, "case", "case.json");
      const the = JSON.parse(readFileSync(caseFile, "utf8")) as { exhibits: { file: string; password?: string }[] };
      const [first, second] = the.exhibits.filter(({ file }) => file.endsWith(".pdf"));
      if (first === undefined || second === undefined) throw new Error("no exhibits");
      for (const { file } of [first, second]) {
        const path = join(folder, "case", file);
        writeFileSync(path, runOn(readFileSync(path), "qpdf", "--encrypt", secret, "owner", "256", "--", "{}", "-"));
      }
      const run = (command: string, ...flags: string[]): string => {
        const args = [join(project, ".build/cli/main.js"), command, caseFile, ...flags];
        const ran = spawnSync(process.execPath, args, { encoding: "utf8" });
        return ran.stdout + ran.stderr;
      };
      expect(run("check")).toContain("passwords.json");
      second.password = secret;
      writeFileSync(caseFile, JSON.stringify(the));
      if (!readdirSync(join(folder, "case")).includes("office.json")) writeFileSync(join(folder, "office.json"), "{}");
      const officeFolder = readdirSync(join(folder, "case")).includes("office.json") ? join(folder, "case") : folder;
      writeFileSync(join(officeFolder, "passwords.json"), JSON.stringify([{ file: first.file, password: secret }]));
      const out = join(folder, "out");
      const said =
        run("build", "--out", out, "--json") +
        run("check", "--json") +
        run("diff", join(project, "fixtures/cases/medical-treatment/case.json"));
      expect(said).toContain('"ok": true');
      const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      expect(files.length).toBe(3);
      for (const text of [said, ...files.map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1"))])
        expect(text).not.toMatch(/Zebra|4711/);
      // A key file that is wrong says where, and not what.
      writeFileSync(join(officeFolder, "passwords.json"), JSON.stringify([{ file: first.file, pasword: secret }]));
      const refused = run("check", "--json");
      expect(refused).toContain("passwords.json");
      expect(refused).not.toMatch(/Zebra|4711/);
    },
  );
});
