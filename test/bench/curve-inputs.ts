// Cases that grow: in pages of story, in exhibits, in number. Written to a folder, ready for the command line.
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeBulkCase } from "../../.scripts/make-bulk-cases.mjs";
import { packageRoot } from "../../src/package-root.ts";
import { type CaseJson, makeBenchCase } from "./bench-case.ts";

/** So many paragraphs of our story fill a page. */
const paragraphsOfPage = 6.5;
const pagesOfExhibit = 2;

/** A case with about so many pages of story; its packet has seven pages more. */
export function writeStory(folder: string, pages: number): readonly string[] {
  return writeCase(folder, makeBenchCase(0, Math.round(pages * paragraphsOfPage)));
}

/** A case with so many exhibits of two pages, each another file and each cited twice. */
export function writeExhibits(folder: string, count: number): readonly string[] {
  mkdirSync(join(folder, "evidence"), { recursive: true });
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  for (const number of numbers) writeFileSync(join(folder, "evidence", `letter-${number}.pdf`), makePdf(number));
  const whole = makeBenchCase(0);
  return writeCase(folder, {
    ...whole,
    exhibits: numbers.map((number) => ({
      id: `letter-${number}`,
      title: `Letter number ${number} of the clinic`,
      file: `evidence/letter-${number}.pdf`,
      meets: number === 1 ? ["beneficiary-identity"] : [],
      kind: "letter",
      datedOn: "2026-11-02",
    })),
    explanation: [
      {
        heading: "What the letters show",
        statements: numbers.map((number) => ({
          text: `Letter ${number} says how she was on day ${number} of her illness.`,
          cites: Array.from({ length: pagesOfExhibit }, (_, page) => ({ exhibit: `letter-${number}`, page: page + 1 })),
        })),
      },
    ],
  });
}

/** A list of so many small cases, each of a packet of fourteen pages with one exhibit. */
export function writeCases(folder: string, count: number): readonly string[] {
  cpSync(join(packageRoot(), "fixtures", "cases", "minimal", "evidence"), join(folder, "evidence"), {
    recursive: true,
  });
  const list = join(folder, "cases.ndjson");
  writeFileSync(list, Array.from({ length: count }, (_, index) => `${JSON.stringify(makeBulkCase(index))}\n`).join(""));
  return ["bulk", list, "--out", join(folder, "out")];
}

function writeCase(folder: string, json: CaseJson): readonly string[] {
  const path = join(folder, "case.json");
  writeFileSync(path, JSON.stringify(json));
  return ["build", path, "--draft", "--out", join(folder, "out")];
}

/** A small PDF of two pages, as a program for letters writes it. */
function makePdf(number: number): string {
  const pages = Array.from({ length: pagesOfExhibit }, (_, page) => page + 1);
  const contents = pages.map((page) => {
    const lines = Array.from({ length: 30 }, (_, line) => `(Letter ${number}, page ${page}, line ${line + 1}.) Tj T*`);
    return `BT /F1 11 Tf 72 700 Td 16 TL ${lines.join("\n")} ET`;
  });
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((page) => `${2 + 2 * page} 0 R`).join(" ")}]>>`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ...contents.flatMap((content, page) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents ${5 + 2 * page} 0 R>>`,
      `<</Length ${content.length}>>stream\n${content}\nendstream`,
    ]),
  ];
  let text = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  return `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
}
