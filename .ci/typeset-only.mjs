// Builds every sample case without its foreign files, as a draft, into the folder given: packets that hold pages of
// ours alone and therefore claim PDF/UA-1 and PDF/A-2a. Prints the path of each packet and control sheet.
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync, existsSync, copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withoutFiles } from "../test/bench/without-files.mjs";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("Name the folder for the packets.");

for (const name of readdirSync(join(root, "fixtures", "cases"))) {
  const source = join(root, "fixtures", "cases", name);
  const given = JSON.parse(readFileSync(join(source, "case.json"), "utf8"));
  const folder = join(out, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "case.json"), JSON.stringify(withoutFiles(given)));
  if (existsSync(join(source, "office.json"))) copyFileSync(join(source, "office.json"), join(folder, "office.json"));
  const program = join(root, ".build", "cli", "main.js");
  const built = spawnSync(
    process.execPath,
    [program, "build", join(folder, "case.json"), "--draft", "--json", "--out", folder],
    { encoding: "utf8" },
  );
  if (built.status !== 0)
    throw new Error(`${name}: the draft was not built\n${built.stderr}\n${built.stdout.slice(0, 2000)}`);
  for (const file of JSON.parse(built.stdout).files) if (file.endsWith(".pdf")) console.log(file);
}
