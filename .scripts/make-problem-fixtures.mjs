// Writes fixtures/problems: for each code of problem that a case file alone can show, the minimal case with one change.
// Use: node .scripts/make-problem-fixtures.mjs
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { bases } from "./problem-fixtures/bases.mjs";
import { caseCodes, fileCodes } from "./problem-fixtures/case-codes.mjs";
import { contradictionCodes } from "./problem-fixtures/contradiction-codes.mjs";
import { familyCodes } from "./problem-fixtures/family-codes.mjs";
import { checklistCodes, evidence, exhibitCodes, folders, routingCodes } from "./problem-fixtures/filing-codes.mjs";
import { refileCodes } from "./problem-fixtures/refile-codes.mjs";
import { screeningCodes } from "./problem-fixtures/screening-codes.mjs";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));
const folder = join(fixtures, "problems");
const minimal = join(fixtures, "cases", "minimal");

/** Sets the value at a pointer: null takes it away, a last part "-" adds to a list. */
function setAt(root, pointer, value) {
  const parts = pointer.split("/").slice(1);
  const last = parts.pop();
  const inner = parts.reduce((at, part) => at[part], root);
  if (inner === undefined) throw new Error(`${pointer} leads nowhere`);
  if (last === "-") inner.push(value);
  else if (value !== null) inner[last] = value;
  else if (Array.isArray(inner)) inner.splice(Number(last), 1);
  else delete inner[last];
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "evidence"), { recursive: true });
mkdirSync(join(folder, "offices"));

for (const name of ["papers.pdf", "papers.jpg"])
  copyFileSync(join(minimal, "evidence", "papers.pdf"), join(folder, "evidence", name));
for (const [name, content] of Object.entries(evidence)) writeFileSync(join(folder, "evidence", name), content);
const blank = { width: 200, height: 200, channels: 3, background: "white" };
writeFileSync(join(folder, "evidence", "passport.png"), await sharp({ create: blank }).png().toBuffer());

for (const [name, files] of Object.entries(folders)) {
  for (const file of files) {
    const path = join(folder, "evidence", name, file);
    mkdirSync(dirname(path), { recursive: true });
    if (file.endsWith(".db")) writeFileSync(path, "made by a system, not by a person");
    else copyFileSync(join(folder, "evidence", file.endsWith(".pdf") ? "papers.pdf" : "passport.png"), path);
  }
}

writeFileSync(join(folder, "offices", "no-rules.json"), '{ "name": "a rule file without rules" }\n');

const clear = { ...blank, channels: 4, background: "#00000000" };
writeFileSync(join(folder, "evidence", "clear.png"), await sharp({ create: clear }).png().toBuffer());

let count = 0;
for (const [code, content] of Object.entries(fileCodes)) {
  writeFileSync(join(folder, `${code}.json`), content);
  count++;
}
for (const [code, { from = "abroad", change = {}, office }] of Object.entries({
  ...caseCodes,
  ...contradictionCodes,
  ...familyCodes,
  ...screeningCodes,
  ...routingCodes,
  ...checklistCodes,
  ...exhibitCodes,
  ...refileCodes,
})) {
  const json = JSON.parse(readFileSync(join(minimal, "case.json"), "utf8"));
  json.caseId = code;
  for (const [pointer, value] of Object.entries({ ...bases[from], ...change }))
    setAt(json, pointer, structuredClone(value));
  writeFileSync(join(folder, `${code}.json`), `${JSON.stringify(json, undefined, 2)}\n`);
  if (office !== undefined)
    writeFileSync(join(folder, "offices", `${code}.json`), `${JSON.stringify(office, undefined, 2)}\n`);
  count++;
}
process.stdout.write(`${count} fixtures\n`);
