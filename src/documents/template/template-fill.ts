// What one filling of a template collects: the values that stand behind the tokens of the text, and the problems.
// A value is never written into the text; a token is, two private-use characters around its number. So nothing that
// a case says can be taken for Markdown, Handlebars or HTML.
import { type Problem, problem } from "../../problems/problem.ts";
import { isTemplateValue, type TemplateValue } from "./template-value.ts";

const opening = "\uE000";
const closing = "\uE001";

/** Finds the tokens of a text; the first group is the number of the value. */
export const tokenPattern = /\uE000(\d+)\uE001/gu;

/** Stands for a value where only the shape of a text is looked at. */
export const emptyToken = `${opening}0${closing}`;

/** Any private-use character: refused in templates, so that no template can write a token by hand. */
export const privateUse = /[\uE000-\uF8FF]|[\u{F0000}-\u{10FFFF}]/u;

export interface TemplateFill {
  /** Where the filling stands. */
  place: { readonly template: string; readonly line: number };
  readonly values: TemplateValue[];
  readonly problems: Problem[];
}

export function startFill(): TemplateFill {
  return { place: { template: "", line: 1 }, values: [], problems: [] };
}

/** The token that stands for the value; nothing, and a problem, where the case does not say it or it cannot be printed. */
export function printValue(fill: TemplateFill, value: unknown, field: string): string {
  if (value === "") return "";
  if (typeof value === "string" || typeof value === "number")
    return addValue(fill, { prints: "words", text: String(value) });
  if (isTemplateValue(value)) return addValue(fill, value);
  fill.problems.push(
    value === undefined || value === null
      ? problem("template-field-empty", "", { ...fill.place, field })
      : problem("template-field-not-printable", "", { ...fill.place, field }),
  );
  return "";
}

function addValue(fill: TemplateFill, value: TemplateValue): string {
  fill.values.push(value);
  return `${opening}${fill.values.length - 1}${closing}`;
}
