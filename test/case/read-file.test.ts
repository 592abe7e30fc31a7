import { spawnSync } from "node:child_process";
import { chmod, mkdir, mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readTextFile } from "../../src/case/read-file.ts";
import { problemText } from "../../src/problems/problem-text.ts";

let folder = "";
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "read-file-"))));
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function refusal(path: string): Promise<{ readonly code: string; readonly says: string }> {
  const read = await readTextFile(path);
  const [found] = read.problems;
  if (read.ok || found === undefined || read.problems.length > 1) throw new Error("not refused once");
  expect(found.severity).toBe("stop");
  return { code: found.code, says: problemText(found).says };
}

describe("a file that can be read", () => {
  it("is its text, without the byte order mark", async () => {
    const read = await readTextFile(await write("bom.json", '\uFEFF{ "a": "Олена, Zielińska, 漢字, 👪" }\r\n'));
    expect(read).toMatchObject({ ok: true, value: '{ "a": "Олена, Zielińska, 漢字, 👪" }\r\n', problems: [] });
  });

  it("may be empty, which is the JSON reader's to refuse", async () => {
    expect(await readTextFile(await write("empty.json", ""))).toMatchObject({ ok: true, value: "" });
  });

  it("may be reached through a link", async () => {
    await symlink(await write("target.json", "{}"), join(folder, "link.json"));
    expect(await readTextFile(join(folder, "link.json"))).toMatchObject({ ok: true, value: "{}" });
  });
});

describe("a file that cannot be read", () => {
  it("is missing", async () => {
    const path = join(folder, "nowhere", "case.json");
    expect(await refusal(path)).toEqual({ code: "json-file-missing", says: `There is no file ${path}.` });
  });

  it("has a file where a folder should be", async () => {
    expect((await refusal(join(await write("plain", "x"), "case.json"))).code).toBe("json-file-missing");
  });

  it("is a folder", async () => {
    await mkdir(join(folder, "a-folder"));
    expect(await refusal(join(folder, "a-folder"))).toMatchObject({
      code: "json-not-a-file",
      says: expect.stringContaining("a folder"),
    });
  });

  it("is a pipe, which is not waited for", async (test) => {
    if (spawnSync("mkfifo", [join(folder, "pipe.json")]).status !== 0) return test.skip("this system has no mkfifo");
    expect((await refusal(join(folder, "pipe.json"))).code).toBe("json-not-a-file");
  });

  it("is a device", async () => expect((await refusal("/dev/null")).code).toBe("json-not-a-file"));

  it("is a link to itself", async () => {
    await symlink(join(folder, "loop.json"), join(folder, "loop.json"));
    expect((await refusal(join(folder, "loop.json"))).code).toBe("json-unreadable");
  });

  it("has a name that no system takes", async () => {
    expect((await refusal(join(folder, "n".repeat(5000)))).code).toBe("json-unreadable");
    expect((await refusal(join(folder, "a\u0000b"))).code).toBe("json-unreadable");
  });

  it("is closed to the reader", async (test) => {
    const path = await write("closed.json", "{}");
    await chmod(path, 0o000);
    if (process.getuid?.() === 0) return test.skip("root may read every file");
    expect((await refusal(path)).code).toBe("json-unreadable");
  });
});

describe("a file that is no UTF-8 text", () => {
  it.each([
    ["UTF-16, little end first", Buffer.from("\uFEFF{}", "utf16le"), "UTF-16"],
    ["UTF-16, big end first", Buffer.from("\uFEFF{}", "utf16le").swap16(), "UTF-16"],
    ["UTF-16 without a mark", Buffer.from('{ "a": 1 }', "utf16le"), "UTF-16"],
    ["Latin-1", Buffer.from('{ "a": "Zieli\u00f1ska" }', "latin1"), "not UTF-8"],
    ["cut inside a character", Buffer.from('{ "a": "\u0144').subarray(0, -1), "not UTF-8"],
    ["half a pair", Buffer.from([0xed, 0xa0, 0x80]), "not UTF-8"],
    ["a PDF", Buffer.from("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", "latin1"), "a PDF"],
    ["rich text", Buffer.from("{\\rtf1\\ansi {}}"), "a rich text document"],
    ["a picture", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]), "a picture"],
    ["a Word document", Buffer.from("PK\u0003\u0004\u0000\u0006", "latin1"), "a ZIP or office file"],
  ])("%s", async (name, bytes, found) => {
    const { code, says } = await refusal(await write(`${name.replaceAll(/\W+/g, "-")}.json`, bytes));
    expect(code).toBe("json-not-text");
    expect(says).toContain(found);
  });
});

describe("the size", () => {
  const mostBytes = 5 * 1024 * 1024;

  it("may be just 5 MB", async () => {
    expect((await readTextFile(await write("large.json", " ".repeat(mostBytes)))).ok).toBe(true);
  });

  it("is told from the folder's entry: a file of 1 TB is refused without reading it", async () => {
    const handle = await open(join(folder, "huge.json"), "w");
    await handle.truncate(1024 ** 4);
    await handle.close();
    expect(await refusal(join(folder, "huge.json"))).toMatchObject({
      code: "json-too-large",
      says: expect.stringContaining("1048576 MB"),
    });
  });

  it("of one byte too many is not told as the size that is allowed", async () => {
    const { code, says } = await refusal(await write("over.json", " ".repeat(mostBytes + 1)));
    expect(code).toBe("json-too-large");
    expect(says).not.toContain("has 5 MB");
  });
});
