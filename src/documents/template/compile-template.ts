// The only door to Handlebars. Every place where a template prints something is wrapped, so that a value is replaced
// by a token before it can touch the text; the engine has none of its own helpers but if, unless and each, reads no
// files, and sees no field that an object inherits.
import Handlebars from "handlebars";
import { type Outcome, type Problem, fail, problem, succeed } from "../../problems/problem.ts";
import { guardView, UnknownField } from "./guard-view.ts";
import { markPlace, print, templateHelpers } from "./template-functions.ts";
import type { TemplateFill } from "./template-fill.ts";
import type { View } from "./template-value.ts";

const engine = Handlebars.create();
for (const name of ["log", "lookup", "with", "blockHelperMissing"]) engine.unregisterHelper(name);
for (const [name, helper] of Object.entries(templateHelpers))
  engine.registerHelper(name, helper as Handlebars.HelperDelegate);
engine.registerHelper("-at", markPlace as Handlebars.HelperDelegate);
engine.registerHelper("-print", print as Handlebars.HelperDelegate);

// What is known to be a helper is called as one, and need not be looked for among the fields.
const knownHelpers = Object.fromEntries(["-at", "-print", ...Object.keys(templateHelpers)].map((name) => [name, true]));
const options: CompileOptions = { noEscape: true, preventIndent: true, knownHelpers };

/** A template that Handlebars can run. */
export type CompiledTemplate = Handlebars.TemplateDelegate;

/** The tree of a template's source, or the line where it breaks off. */
export function parseTemplate(template: string, source: string): Outcome<hbs.AST.Program> {
  try {
    return succeed(Handlebars.parse(source));
  } catch (thrown) {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    const line = Number(/(?:on line |- )(\d+)/.exec(text)?.[1] ?? 1);
    const expected =
      /Expecting .*/s.exec(text) === null
        ? (text.split("\n")[0] ?? text)
        : "a {{…}} is not closed, or is written wrongly.";
    return fail([problem("template-syntax", "", { template, line, detail: expected })]);
  }
}

/** Makes a tree runnable. The tree is changed: every mustache in it becomes a call of the printing helper. */
export function compileTemplate(template: string, program: hbs.AST.Program): CompiledTemplate {
  wrapStatements(template, program);
  return engine.compile(program, options);
}

/** The same as JavaScript, for the build; `openPrecompiled` makes a template of what it evaluates to. */
export function precompileProgram(template: string, program: hbs.AST.Program): string {
  wrapStatements(template, program);
  // The types speak of what it evaluates to.
  const code = engine.precompile(program, options) as unknown as string;
  // Each call brings its place in the source, an object of three, made anew every time; nobody reads it.
  return code.replaceAll(/,?"loc":\{"start":\{[^{}]*\},"end":\{[^{}]*\}\}/g, "");
}

export function openPrecompiled(spec: object): CompiledTemplate {
  return engine.template(spec);
}

/** Runs a template over a view; tokens stand in the text for all values. */
export function runTemplate(
  template: string,
  templates: ReadonlyMap<string, CompiledTemplate>,
  view: View,
  fill: TemplateFill,
): Outcome<string> {
  const run = templates.get(template);
  if (run === undefined) return fail([problem("template-missing", "", { template })]);
  try {
    const root = guardView(view);
    return succeed(run(root, { partials: partialsOf(templates), data: { root, fill } }));
  } catch (thrown) {
    return fail([describeFailure(thrown, fill)]);
  }
}

const partials = new WeakMap<ReadonlyMap<string, CompiledTemplate>, Record<string, CompiledTemplate>>();

/** Every template is a partial of every other; the same for all cases of an office. */
function partialsOf(templates: ReadonlyMap<string, CompiledTemplate>): Record<string, CompiledTemplate> {
  let made = partials.get(templates);
  if (made === undefined) partials.set(templates, (made = Object.fromEntries(templates)));
  return made;
}

function describeFailure(thrown: unknown, fill: TemplateFill): Problem {
  if (!(thrown instanceof Error)) throw thrown;
  const { template, line } = fill.place;
  if (thrown instanceof UnknownField)
    return problem("template-field-unknown", "", { template, line, field: thrown.field });
  const partial = /^The partial (.+?) could not be found/.exec(thrown.message)?.[1];
  if (partial !== undefined) return problem("template-missing", "", { template: partial, usedBy: template, line });
  return problem("template-syntax", "", { template, line, detail: thrown.message.split("\n")[0] ?? thrown.message });
}

function wrapStatements(template: string, program: hbs.AST.Program): void {
  program.body = program.body.flatMap((statement) => {
    if (statement.type === "ContentStatement" || statement.type === "CommentStatement") return [statement];
    if (statement.type === "MustacheStatement") wrapMustache(statement as hbs.AST.MustacheStatement);
    if (statement.type === "BlockStatement") {
      const block = statement as hbs.AST.BlockStatement;
      wrapStatements(template, block.program);
      if (block.inverse !== undefined && block.inverse !== null) wrapStatements(template, block.inverse);
    }
    return [makeCall("-at", [makeText(template, statement), makeNumber(statement)], statement), statement];
  });
}

/** `{{field}}` becomes `{{-print field "field"}}`, `{{verb "need"}}` becomes `{{-print (verb "need") "verb"}}`. */
function wrapMustache(statement: hbs.AST.MustacheStatement): void {
  const path = statement.path as hbs.AST.PathExpression;
  const isCall = statement.params.length > 0 || Object.hasOwn(templateHelpers, path.original);
  const value: hbs.AST.Expression = isCall
    ? ({
        type: "SubExpression",
        path,
        params: statement.params,
        hash: statement.hash,
        loc: statement.loc,
      } as hbs.AST.SubExpression)
    : path;
  Object.assign(statement, makeCall("-print", [value, makeText(path.original, statement)], statement));
}

function makeCall(helper: string, params: hbs.AST.Expression[], at: hbs.AST.Node): hbs.AST.MustacheStatement {
  const path = { type: "PathExpression", data: false, depth: 0, parts: [helper], original: helper, loc: at.loc };
  return {
    type: "MustacheStatement",
    path,
    params,
    hash: undefined,
    escaped: false,
    strip: { open: false, close: false },
    loc: at.loc,
  } as unknown as hbs.AST.MustacheStatement;
}

function makeText(text: string, at: hbs.AST.Node): hbs.AST.StringLiteral {
  return { type: "StringLiteral", value: text, original: text, loc: at.loc };
}

function makeNumber(at: hbs.AST.Node): hbs.AST.NumberLiteral {
  return { type: "NumberLiteral", value: at.loc.start.line, original: at.loc.start.line, loc: at.loc };
}
