import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { groundKinds } from "../../src/rules/ground-kinds.ts";
import { makeDocuments } from "../../src/documents/make-documents.ts";
import { readTemplates } from "../../src/documents/templates.ts";
import { buildChecked, formFiles } from "./build-checked.ts";
import { plainText } from "./plain-text.ts";
import { medicalCase, office } from "./sample-cases.ts";

async function officeFolder(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parole-packet-templates-"));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

test("the built-in templates have no problem, and every ground has both of its files", async () => {
  const read = await readTemplates();
  if (!read.ok) expect.fail(JSON.stringify(read.problems));
  expect(read.problems).toEqual([]);
  for (const kind of groundKinds) {
    expect(read.value.compiled.has(`grounds/${kind}`)).toBe(true);
    expect(read.value.compiled.has(`ground-summaries/${kind}`)).toBe(true);
  }
});

test("an office's file stands over ours, file by file, with partials of its own", async () => {
  const folder = await officeFolder({
    "grounds/medical-treatment.hbs": "\uFEFFOur own wording: {{treatment}}.\r\n\r\n{{> our-note}}\r\n",
    "our-note.hbs": "A note of the office.",
    "README.md": "not a template",
  });
  const read = await readTemplates(folder);
  if (!read.ok) expect.fail(JSON.stringify(read.problems));
  expect(read.problems).toEqual([]);
  expect(read.value.files.filter(({ from }) => from === "office").map(({ template }) => template)).toEqual([
    "grounds/medical-treatment",
    "our-note",
  ]);
  const checked = buildChecked({ case: medicalCase(), office });
  const made = makeDocuments(checked, formFiles(checked), read.value, { draft: false });
  if (!made.ok) expect.fail();
  const explanation = made.value.find(({ id }) => id === "emergency-explanation");
  const text = explanation?.kind === "typeset" ? plainText(explanation.blocks) : "";
  expect(text).toContain("Our own wording: mitral valve replacement.\nA note of the office.");
  expect(text).toContain("Why no other way is open");
});

test("an office's mistakes are named by file and line, and stop the packet", async () => {
  const folder = await officeFolder({ "cover-letter-uscis.hbs": "# Letter\n\n{{#if date}}\n<b>{{date}}</b>\n" });
  const read = await readTemplates(folder);
  expect(read.ok).toBe(false);
  expect(read.problems.map(({ code, args }) => ({ code, ...(args as object) }))).toMatchObject([
    { code: "template-syntax", template: "cover-letter-uscis" },
  ]);
});

test("an office's misspelt field stops the packet and names the line", async () => {
  const read = await readTemplates(
    await officeFolder({ "cover-letter-uscis.hbs": "{{date}}\n\n{{#if benficiary.name}}x{{/if}}\n" }),
  );
  if (!read.ok) expect.fail();
  const checked = buildChecked({ case: medicalCase(), office });
  const made = makeDocuments(checked, formFiles(checked), read.value, { draft: false });
  expect(made.ok).toBe(false);
  expect(made.problems.map(({ code, args }) => ({ code, ...(args as object) }))).toEqual([
    { code: "template-field-unknown", template: "cover-letter-uscis", line: 3, field: "benficiary" },
  ]);
});

test("a name that nothing asks for is a warning, a folder that is not there stops", async () => {
  const named = await readTemplates(await officeFolder({ "coverletter-uscis.hbs": "x" }));
  expect(named.ok).toBe(true);
  expect(named.problems.map(({ code, severity }) => [code, severity])).toEqual([["template-name-unknown", "warning"]]);
  const gone = await readTemplates(join(tmpdir(), "parole-packet-no-such-folder"));
  expect(gone.ok).toBe(false);
  expect(gone.problems.map(({ code, args }) => ({ code, ...(args as object) }))).toEqual([
    { code: "template-unreadable", template: "the office's folder", reason: "ENOENT" },
  ]);
});

test("the guide to templates names every field of a document", async () => {
  const guide = await readFile(new URL("../../templates/README.md", import.meta.url), "utf8");
  const { documentView } = await import("../../src/documents/view/document-view.ts");
  const { makeContext } = await import("../../src/documents/view/document-context.ts");
  const { findLetterWriter } = await import("../../src/documents/view/speaker.ts");
  const checked = buildChecked({ case: medicalCase(), office });
  const speaker = findLetterWriter(checked);
  if (speaker === undefined) expect.fail();
  const view = documentView(makeContext(checked, speaker, "letter"));
  const fields = Object.entries(view).flatMap(([name, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value) && !("prints" in value)
      ? [name, ...Object.keys(value)]
      : [name],
  );
  const missing = fields.filter(
    (field) => field !== "voice" && field !== "agreement" && !new RegExp(`\\b${field}\\b`).test(guide),
  );
  expect(missing).toEqual([]);
});
