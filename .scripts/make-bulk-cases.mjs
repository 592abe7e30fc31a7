// Generated cases for trying runs in bulk: the minimal case over and over, under ids of their own.
// Use: node .scripts/make-bulk-cases.mjs <number> [folder]: NDJSON on standard output, or a folder for each case.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const minimal = fileURLToPath(new URL("../fixtures/cases/minimal/", import.meta.url));
const base = JSON.parse(readFileSync(join(minimal, "case.json"), "utf8"));
const given = ["Mira", "Olena", "Yusuf", "Carmen", "Thanh", "Aster", "Ivo", "Noor", "Paz", "Lin"];

/** Case number `index`; names and words differ, so that nothing is made once for all. */
export function makeBulkCase(index) {
  const number = String(index).padStart(6, "0");
  const name = given[index % given.length];
  return {
    ...base,
    caseId: `case-${number}`,
    beneficiary: {
      ...base.beneficiary,
      name: { given: name, family: `Sample${number}` },
      passport: { ...base.beneficiary.passport, number: `ZZ${number}` },
    },
    explanation: [
      {
        heading: "Why the stay is asked for",
        statements: [
          `The heart of patient ${number} is failing, and the operation that can save it is offered in Cleveland.`,
        ],
      },
    ],
  };
}

/** Writes a folder for each case, with its evidence. */
export function writeBulkCases(folder, count, change = (made) => made) {
  for (let index = 0; index < count; index++) {
    const own = join(folder, `case-${String(index).padStart(6, "0")}`);
    mkdirSync(join(own, "evidence"), { recursive: true });
    copyFileSync(join(minimal, "evidence", "papers.pdf"), join(own, "evidence", "papers.pdf"));
    writeFileSync(join(own, "case.json"), JSON.stringify(change(makeBulkCase(index), index), null, 2));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [count = "100", folder] = process.argv.slice(2);
  if (folder !== undefined) writeBulkCases(folder, Number(count));
  else
    for (let index = 0; index < Number(count); index++)
      process.stdout.write(`${JSON.stringify(makeBulkCase(index))}\n`);
}
