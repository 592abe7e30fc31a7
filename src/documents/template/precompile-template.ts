// For the build: a built-in template's text in, the entry of precompiled-templates.ts out, as JavaScript.
import { checkTemplate } from "./check-template.ts";
import { parseTemplate, precompileProgram } from "./compile-template.ts";
import { templateKey } from "./precompiled-templates.ts";

/** `"key": { spec, uses }`. Throws on a template with a fault: none of ours has one. */
export function precompileTemplate(template: string, source: string): string {
  const parsed = parseTemplate(template, source);
  if (!parsed.ok) throw new Error(`The template ${template} cannot be read.`);
  const { problems, uses } = checkTemplate(template, parsed.value);
  if (problems.length > 0) throw new Error(`The template ${template} has a fault: ${problems[0]?.code}.`);
  const spec = precompileProgram(template, parsed.value);
  return `${JSON.stringify(templateKey(template, source))}: { spec: ${spec}, uses: ${JSON.stringify(uses)} }`;
}
