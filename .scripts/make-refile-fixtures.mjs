// Makes fixtures/refile: each story builds the denied packet, has `refile` make the new case, and then finishes that
// case as an office would. Same data, same bytes. Use: node .scripts/make-refile-fixtures.mjs [story ...]
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { drawPdf } from "./fixture-evidence/draw-pdf.mjs";
import { setPages } from "./fixture-evidence/set-page.mjs";
import { stories } from "./refile-fixtures/stories.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv.slice(2);

function run(...args) {
  const ran = spawnSync("npx", ["tsx", join(root, "src", "cli", "main.ts"), ...args], { cwd: root, encoding: "utf8" });
  if (ran.status !== 0) throw new Error(`${args.join(" ")}\n${ran.stdout}${ran.stderr}`);
}

function setAt(json, pointer, value) {
  const parts = pointer.split("/").slice(1);
  const last = parts.pop();
  const inner = parts.reduce((at, part) => at[part], json);
  if (last === "-") inner.push(value);
  else if (value === null && Array.isArray(inner)) inner.splice(Number(last), 1);
  else if (value === null) delete inner[last];
  else inner[last] = value;
}

for (const { name, base, denial, documents, change } of stories) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const work = mkdtempSync(join(tmpdir(), "refile-fixture-"));
  const folder = join(root, "fixtures", "refile", name);
  const old = join(root, "fixtures", base);
  rmSync(folder, { recursive: true, force: true });
  for (const document of documents) {
    const file = join(work, document.file);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      await drawPdf(setPages(document.blocks, { footer: document.footer, size: 11 }), document.title),
    );
  }
  writeFileSync(join(work, "denial.json"), `${JSON.stringify(denial, null, 2)}\n`);
  run("build", old, "--out", work);
  const { caseId, priorFilings = [] } = JSON.parse(readFileSync(old, "utf8"));
  const manifest = join(work, caseId, "manifest.json");
  run("refile", old, "--denial", join(work, "denial.json"), "--manifest", manifest, "--out", folder);
  const path = join(folder, "case.json");
  const json = JSON.parse(readFileSync(path, "utf8"));
  for (const [pointer, value] of Object.entries(change)) setAt(json, pointer, value);
  writeFileSync(path, `${JSON.stringify(json, null, 2)}\n`);
  // What `refile` was given stands beside what it copied.
  const given = join(folder, `denial-${priorFilings.length + 1}`);
  copyFileSync(join(work, "denial.json"), join(given, "denial.json"));
  copyFileSync(manifest, join(given, "manifest.json"));
  const office = join(dirname(old), "office.json");
  if (existsSync(office)) copyFileSync(office, join(folder, "office.json"));
  rmSync(work, { recursive: true });
  process.stdout.write(`${name}\n`);
}
