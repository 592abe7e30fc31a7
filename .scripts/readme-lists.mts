// The lists of the README that follow from the project itself: sample cases, problem codes, the latest measurements.
// `npm run readme` writes them into it; a test holds the README to them.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { ProblemDefinition } from "../src/problems/define-problem.ts";
import { problemTable } from "../src/problems/problem-table.ts";
import { readResults } from "../test/bench/results.ts";
import { formatResults } from "../test/bench/tables.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export function listCodes(): string {
  const rows = Object.entries(problemTable)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, definition]) => {
      const { severity, why, confirmable } = definition as ProblemDefinition<never>;
      return `| \`${code}\` | ${severity}${confirmable === true ? ", can be confirmed" : ""} | ${why.replaceAll("|", "\\|")} |`;
    });
  return ["| code | severity | why it matters |", "| --- | --- | --- |", ...rows].join("\n");
}

interface SampleCase {
  readonly beneficiary: { readonly whereabouts: { readonly kind: string } };
  readonly request: { readonly grounds: readonly { readonly kind: string }[] };
  readonly petitioner: unknown;
  readonly sponsors?: readonly unknown[];
  readonly representative: string;
  readonly exhibits?: readonly unknown[];
  readonly filing: { readonly expedite?: unknown; readonly fee?: { readonly method: string } };
}

const routes: Readonly<Record<string, string>> = {
  "outside-us": "USCIS",
  "in-us": "ICE, in proceedings",
  detained: "ICE, detained",
};

export function listCases(): string {
  const folder = join(root, "fixtures", "cases");
  const rows = readdirSync(folder)
    .toSorted()
    .map((name) => {
      const sample = JSON.parse(readFileSync(join(folder, name, "case.json"), "utf8")) as SampleCase;
      const shows = [
        sample.petitioner === "beneficiary" ? "self-petition" : undefined,
        (sample.sponsors?.length ?? 0) > 1 ? `${sample.sponsors?.length} sponsors` : undefined,
        sample.representative === "none" ? "no representative" : undefined,
        sample.filing.expedite === undefined ? undefined : "expedite",
        sample.filing.fee?.method === "waiver"
          ? "fee waiver"
          : sample.filing.fee?.method === "exempt"
            ? "fee exemption"
            : undefined,
        `${sample.exhibits?.length ?? 0} exhibits`,
      ].filter((part) => part !== undefined);
      const grounds = sample.request.grounds.map(({ kind }) => kind).join(", ");
      return `| \`${name}\` | ${routes[sample.beneficiary.whereabouts.kind]} | ${grounds} | ${shows.join(", ")} |`;
    });
  return ["| case | route | grounds | with |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

export function fillReadme(readme: string): string {
  const fill = (text: string, name: string, list: string): string =>
    text.replace(
      new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- /${name} -->`),
      () => `<!-- ${name} -->\n\n${list}\n\n<!-- /${name} -->`,
    );
  return [
    ["cases", listCases()] as const,
    ["codes", listCodes()] as const,
    ["speed", formatResults(readResults())] as const,
  ].reduce((text, [name, list]) => fill(text, name, list), readme);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = join(root, "README.md");
  writeFileSync(path, fillReadme(readFileSync(path, "utf8")));
}
