// The templates of one office: ours, and over them, file by file, the office's own. Read from the disk and compiled
// once for each text, however many cases use them.
import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Outcome, type Problem, fail, problem, succeed, worstSeverity } from "../problems/problem.ts";
import { packageRoot } from "../package-root.ts";
import { readTemplateFolder } from "./template-folder.ts";
import { RecentMap } from "../recent-map.ts";
import { checkTemplate } from "./template/check-template.ts";
import { type CompiledTemplate, compileTemplate, openPrecompiled, parseTemplate } from "./template/compile-template.ts";
import { precompiledTemplates, templateKey } from "./template/precompiled-templates.ts";

export interface Templates {
  /** By name: "cover-letter-uscis", "grounds/funeral". */
  readonly compiled: ReadonlyMap<string, CompiledTemplate>;
  /** Hash of each file's text and whose it is, for the receipt; sorted by name. */
  readonly files: readonly {
    readonly template: string;
    readonly sha256: string;
    readonly from: "built-in" | "office";
  }[];
}

interface TemplateText {
  readonly source: string;
  readonly from: "built-in" | "office";
}

interface ReadyTemplate {
  readonly compiled?: CompiledTemplate;
  readonly uses: readonly { readonly template: string; readonly line: number }[];
  readonly problems: readonly Problem[];
}

// Of the offices that a process works for at a time.
const mostTemplatesKept = 500;
const ready = new RecentMap<string, ReadyTemplate>(mostTemplatesKept);

/**
 * Reads the built-in templates and those of the office's folder, if it has one, which stand over ours by file name.
 * @param officeFolder absolute path of the office's folder of templates
 */
export async function readTemplates(officeFolder?: string): Promise<Outcome<Templates>> {
  const builtIn = readFolder(join(packageRoot(), "templates"), "built-in");
  const office =
    officeFolder === undefined ? succeed(new Map<string, TemplateText>()) : readFolder(officeFolder, "office");
  if (!builtIn.ok || !office.ok) return fail([...builtIn.problems, ...office.problems]);
  return makeTemplates(new Map([...builtIn.value, ...office.value]), new Set(builtIn.value.keys()));
}

/** Checks and compiles the texts. `known` are the names that the program itself asks for. */
export function makeTemplates(
  texts: ReadonlyMap<string, TemplateText>,
  known: ReadonlySet<string>,
): Outcome<Templates> {
  const problems: Problem[] = [];
  const compiled = new Map<string, CompiledTemplate>();
  const used = new Set<string>();
  for (const [template, { source }] of texts) {
    const made = readyTemplate(template, source);
    problems.push(...made.problems);
    if (made.compiled !== undefined) compiled.set(template, made.compiled);
    for (const use of made.uses) {
      used.add(use.template);
      if (!texts.has(use.template))
        problems.push(problem("template-missing", "", { template: use.template, usedBy: template, line: use.line }));
    }
  }
  for (const template of texts.keys()) {
    if (!known.has(template) && !used.has(template)) problems.push(problem("template-name-unknown", "", { template }));
  }
  if (worstSeverity(problems) === "stop") return fail(problems);
  const files = [...texts]
    .map(([template, { source, from }]) => ({
      template,
      sha256: createHash("sha256").update(source).digest("hex"),
      from,
    }))
    .toSorted((a, b) => (a.template < b.template ? -1 : 1));
  return succeed({ compiled, files }, problems);
}

function readyTemplate(template: string, source: string): ReadyTemplate {
  const key = templateKey(template, source);
  const before = ready.get(key);
  if (before !== undefined) return before;
  const built = precompiledTemplates[key];
  const made =
    built === undefined
      ? makeReady(template, source)
      : { compiled: openPrecompiled(built.spec), uses: built.uses, problems: [] };
  ready.set(key, made);
  return made;
}

function makeReady(template: string, source: string): ReadyTemplate {
  const parsed = parseTemplate(template, source);
  if (!parsed.ok) return { uses: [], problems: parsed.problems };
  const { problems, uses } = checkTemplate(template, parsed.value);
  return problems.length > 0
    ? { uses, problems }
    : { compiled: compileTemplate(template, parsed.value), uses, problems };
}

function readFolder(folder: string, from: "built-in" | "office"): Outcome<Map<string, TemplateText>> {
  try {
    return succeed(new Map([...readTemplateFolder(folder)].map(([template, source]) => [template, { source, from }])));
  } catch (thrown) {
    const reason = (thrown as NodeJS.ErrnoException).code ?? "unknown reason";
    return fail([
      problem("template-unreadable", "", {
        template: from === "office" ? "the office's folder" : "the built-in folder",
        reason,
      }),
    ]);
  }
}
