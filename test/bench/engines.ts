// Who is compared: what each needs, what each is given, and what its PDF has and has not.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type EngineInput = "cases" | "contents" | "pages";

export interface Engine {
  readonly id: string;
  /** As the table names it. */
  readonly name: string;
  /** cases: our case files; contents: the neutral content; pages: HTML. */
  readonly input: EngineInput;
  /** Does it come with the benchmark's own packages? */
  readonly installed: boolean;
  /** A program of the system that it needs. */
  readonly program?: string;
  readonly language: "node" | "python";
  /** What its PDF has and has not, beside the words. */
  readonly makes: string;
}

const plain = "kerned, subset; not tagged";

export const engines: readonly Engine[] = [
  {
    id: "ours",
    name: "parole-packet",
    input: "cases",
    installed: false,
    language: "node",
    makes: "validated, screened, routed; kerned, subset, tagged, bookmarked, linked",
  },
  {
    id: "typst",
    name: "Typst",
    input: "contents",
    installed: true,
    language: "node",
    makes: "kerned, subset, tagged, bookmarked",
  },
  { id: "pdfkit", name: "pdfkit", input: "contents", installed: true, language: "node", makes: plain },
  {
    id: "pdf-lib",
    name: "pdf-lib, straight",
    input: "contents",
    installed: true,
    language: "node",
    makes: "subset; neither kerned nor tagged",
  },
  { id: "pdfmake", name: "pdfmake", input: "contents", installed: true, language: "node", makes: plain },
  { id: "react-pdf", name: "@react-pdf/renderer", input: "contents", installed: true, language: "node", makes: plain },
  {
    id: "chromium",
    name: "Chromium",
    input: "pages",
    installed: true,
    program: "/usr/bin/chromium",
    language: "node",
    makes: "kerned, subset, tagged, bookmarked",
  },
  {
    id: "weasyprint",
    name: "WeasyPrint",
    input: "pages",
    installed: false,
    program: "/usr/bin/weasyprint",
    language: "python",
    makes: "kerned, subset, bookmarked; not tagged",
  },
];

/** Those that can run here; what the others lack is told. The packages are installed only where one is asked for. */
export function findEngines(
  only: readonly string[],
  installPackages: () => boolean,
  tell: (line: string) => void,
): Engine[] {
  const unknown = only.find((id) => engines.every((engine) => engine.id !== id));
  if (unknown !== undefined)
    throw new Error(`No engine is called "${unknown}"; there are ${engines.map(({ id }) => id).join(", ")}.`);
  const asked = engines.filter(({ id }) => only.length === 0 || only.includes(id));
  const havePackages = asked.some(({ installed }) => installed) && installPackages();
  return asked.filter(({ name, installed, program }) => {
    const lacks =
      installed && !havePackages
        ? "its package is not installed"
        : program !== undefined && !existsSync(program)
          ? `there is no ${program}`
          : undefined;
    if (lacks !== undefined) tell(`${name} is left out: ${lacks}`);
    return lacks === undefined;
  });
}

const inEngines = (name: string) => fileURLToPath(new URL(`engines/${name}`, import.meta.url));

/** The command that keeps the engine warm. */
export function loopCommand({ id, language }: Engine, contentsPath: string): readonly string[] {
  return language === "python"
    ? ["/usr/bin/python3", inEngines("weasyprint-loop.py"), contentsPath]
    : [process.execPath, inEngines("loop.mjs"), id, contentsPath];
}

/** The command that makes one packet and ends. */
export function onceCommand({ id }: Engine, contentPath: string, outPath: string): readonly string[] {
  return [process.execPath, inEngines("once.mjs"), id, contentPath, outPath];
}
