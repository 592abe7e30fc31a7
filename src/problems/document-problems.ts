import { defineProblem } from "./define-problem.ts";

const templateStops =
  "No document can be made from a template that cannot be read; a guess could drop words from the filing.";

export interface TemplatePlace {
  readonly template: string;
  readonly line: number;
}

export const documentProblems = {
  "template-missing": defineProblem<{ template: string; usedBy?: string; line?: number }>({
    severity: "stop",
    says: ({ template, usedBy, line }) =>
      usedBy === undefined
        ? `There is no template "${template}".`
        : `Template "${usedBy}", line ${line ?? 1}, asks for the template "${template}", which does not exist.`,
    why: templateStops,
    fix: ({ template }) => `Put a file "${template}.hbs" into the folder of templates, or correct the name.`,
  }),
  "template-unreadable": defineProblem<{ template: string; reason: string }>({
    severity: "stop",
    says: ({ template, reason }) => `The template "${template}" cannot be read (${reason}).`,
    why: templateStops,
    fix: () => "Check the folder, the file and the right to read it.",
  }),
  "template-syntax": defineProblem<TemplatePlace & { detail: string }>({
    severity: "stop",
    says: ({ template, line, detail }) => `Template "${template}", line ${line}: ${detail}`,
    why: templateStops,
    fix: () => "Compare the line with the built-in template of the same name; every {{#if}} needs its {{/if}}.",
  }),
  "template-helper-unknown": defineProblem<TemplatePlace & { helper: string }>({
    severity: "stop",
    says: ({ template, line, helper }) =>
      `Template "${template}", line ${line}, uses "${helper}", which is not one of the words that templates know.`,
    why: templateStops,
    fix: () => "Use one of the words that templates/README.md lists.",
  }),
  "template-field-unknown": defineProblem<TemplatePlace & { field: string }>({
    severity: "stop",
    says: ({ template, line, field }) =>
      `Template "${template}", line ${line}, prints "${field}", and there is no such field.`,
    why: templateStops,
    fix: () =>
      "Correct the name; templates/README.md lists the fields. Inside {{#each}} write @root. before a field of the whole document.",
  }),
  "template-field-empty": defineProblem<TemplatePlace & { field: string }>({
    severity: "error",
    says: ({ template, line, field }) =>
      `Template "${template}", line ${line}, prints "${field}", which this case does not say.`,
    why: "The sentence around it would be mailed with a hole in it.",
    fix: ({ field }) => `Put the sentence between {{#if ${field}}} and {{/if}}, or add the fact to the case.`,
  }),
  "template-field-not-printable": defineProblem<TemplatePlace & { field: string }>({
    severity: "stop",
    says: ({ template, line, field }) =>
      `Template "${template}", line ${line}, prints "${field}", which is not words but a group of fields, a list or a yes-or-no.`,
    why: templateStops,
    fix: ({ field }) => `Name a field inside it (${field}.…), or use it in {{#if}} or {{#each}}.`,
  }),
  "template-html": defineProblem<TemplatePlace>({
    severity: "stop",
    says: ({ template, line }) => `Template "${template}", line ${line}, holds HTML.`,
    why: "Templates are plain words with a little Markdown; HTML would be printed as it stands or lost.",
    fix: () => "Take the tag out; use **bold**, *italic*, headings, lists and tables.",
  }),
  "template-private-use": defineProblem<TemplatePlace>({
    severity: "stop",
    says: ({ template, line }) => `Template "${template}", line ${line}, holds a private-use character.`,
    why: "These characters have no picture on paper, and the program uses them to keep values out of the template's markup.",
    fix: () => "Delete the character; it often comes along when text is pasted from a word processor.",
  }),
  "template-markup-unsupported": defineProblem<TemplatePlace & { markup: string }>({
    severity: "stop",
    says: ({ template, line, markup }) =>
      `Template "${template}", line ${line}, uses ${markup}, which documents do not have.`,
    why: "It would be printed otherwise than it looks, or lost.",
    fix: () => "Use paragraphs, headings, **bold**, *italic*, lists and tables. Begin no line with four spaces.",
  }),
  "template-block-not-alone": defineProblem<{ template: string }>({
    severity: "stop",
    says: ({ template }) =>
      `Template "${template}" puts a table, a signature or another whole block into the middle of a sentence.`,
    why: templateStops,
    fix: () => "Put the field on a line of its own, with an empty line before and after it.",
  }),
  "template-name-unknown": defineProblem<{ template: string }>({
    severity: "warning",
    says: ({ template }) =>
      `The office's template "${template}" stands over no template of ours and no other template uses it.`,
    why: "A misspelt name would leave the built-in wording in the packet without a word.",
    fix: () => "Correct the file's name, or take it out of the folder.",
  }),
  "signer-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () =>
      "The beneficiary is under 14 and files the request, and the case names no parent or guardian who could sign.",
    why: "A request that the wrong person signs is rejected; a parent may sign for a child under 14.",
    fix: () => "Name the parent or guardian in beneficiary.parents with consent given, or name a petitioner.",
  }),
  "signing-place-unknown": defineProblem<{ signer: string }>({
    severity: "warning",
    says: ({ signer }) => `The case does not say whether ${signer} signs in the United States or outside.`,
    why: "28 U.S.C. 1746 has one wording for each; the longer one, for outside, is printed.",
    fix: () => 'Set "preparedIn" to "in-us" or "outside-us", or add the signer\'s address.',
  }),
  "text-speaks-as-somebody-else": defineProblem<{ document: string }>({
    severity: "warning",
    says: ({ document }) =>
      `This text says "I" or "my", and the document that prints it (${document}) is signed by somebody else.`,
    why: "The signer would be read as the one who speaks, and would answer for the words.",
    fix: () => "Rewrite the text so that it names whoever is meant.",
  }),
  "text-names-its-signer": defineProblem<{ document: string }>({
    severity: "warning",
    says: ({ document }) =>
      `This text speaks of the beneficiary by name, and the beneficiary signs the document that prints it (${document}) as "I".`,
    why: 'A statement that changes between "I" and a name reads as if two people had written it.',
    fix: () => 'Write the text in the first person ("I", "my").',
  }),
  "form-not-opened": defineProblem<{ form: string }>({
    severity: "error",
    says: ({ form }) => `The file of Form ${form} was not opened, so its pages are not in the packet.`,
    why: "A packet without a form that the case names would be rejected.",
    fix: () => "Look at the other findings about this file and mend it.",
  }),
  "character-not-printable": defineProblem<{ characters: string }>({
    severity: "stop",
    says: ({ characters }) => `This text has characters that the fonts cannot print: ${characters}.`,
    why: "They would be missing from the packet, or an empty box would stand in their place.",
    fix: () =>
      "Write them in another way (names in Latin letters, as in the passport); for Chinese or Japanese characters install the font package @expo-google-fonts/noto-serif-sc.",
  }),
};
