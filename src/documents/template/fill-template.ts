// A template and a view in, blocks out. Decides nothing: the words are the template's and the values the view's.
// A value can never break out of its place: Handlebars writes tokens, marked reads text with tokens, and only then do
// the values come in, verbatim. Must not read files, the clock or anything beside the view.
import type { Block } from "../../blocks/block.ts";
import { type Outcome, fail, succeed, worstSeverity } from "../../problems/problem.ts";
import { runTemplate } from "./compile-template.ts";
import { readMarkdown } from "./markdown-blocks.ts";
import { startFill } from "./template-fill.ts";
import type { Templates } from "../templates.ts";
import type { View } from "./template-value.ts";

export function fillTemplate(templates: Templates, template: string, view: View): Outcome<readonly Block[]> {
  const fill = startFill();
  const text = runTemplate(template, templates.compiled, view, fill);
  if (!text.ok) return text;
  const blocks = readMarkdown(template, text.value, fill);
  return worstSeverity(fill.problems) === "stop" ? fail(fill.problems) : succeed(blocks, fill.problems);
}
