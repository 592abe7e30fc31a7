// npm start: sets everything up, then runs the command; without one it builds the sample packet.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { buildIfStale, installPackages, root } from "./setup.mjs";

installPackages();
buildIfStale();
const given = process.argv.slice(2);
const sample = [
  "build",
  join(root, "fixtures", "cases", "medical-treatment", "case.json"),
  "--out",
  join(root, "output"),
];
const args = given.length > 0 ? given : sample;
// npm runs scripts in the project's folder; the user's own folder is in INIT_CWD.
const cwd = process.env["INIT_CWD"] ?? process.cwd();
const result = spawnSync(process.execPath, [join(root, ".build", "cli", "main.js"), ...args], {
  cwd,
  stdio: "inherit",
});
process.exit(result.status ?? 1);
