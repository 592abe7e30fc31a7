import type { Inline } from "../../blocks/inline.ts";
import type { Cite, Statement } from "../../case/text.ts";
import { problem } from "../../problems/problem.ts";
import { endSentence } from "../grammar/full-stop.ts";
import type { ProseValue } from "../template/template-value.ts";
import { citeInParentheses } from "./cite-inlines.ts";
import type { DocumentContext } from "./document-context.ts";
import { findDeclarant } from "./speaker.ts";

/**
 * Sentences of the case as they stand, then the exhibits that prove them: "The valve is failing. (Exhibit B, page 1)".
 * An empty line begins a new paragraph, a single line feed a new line.
 */
export function statementValue(context: DocumentContext, statement: Statement, pointer: string): ProseValue;
export function statementValue(context: DocumentContext, statement: Statement | undefined, pointer: string): ProseValue | undefined;
export function statementValue(context: DocumentContext, statement: Statement | undefined, pointer: string): ProseValue | undefined {
  if (statement === undefined) return undefined;
  checkVoice(context, statement.text, pointer);
  const texts = statement.text.split(/\n[ \t]*(?:\n[ \t]*)+/u);
  const paragraphs = texts.map((text, index) => {
    const isLast = index === texts.length - 1;
    return [...lineInlines(isLast ? endSentence(text) : text, pointer), ...(isLast ? citeInParentheses(context.checked, statement.cites) : [])];
  });
  return { prints: "prose", paragraphs };
}

/** A list of statements, each a paragraph or more. */
export function statementValues(context: DocumentContext, statements: readonly Statement[], pointer: string): ProseValue[] {
  return statements.map((statement, index) => statementValue(context, statement, `${pointer}/${index}`));
}

/** Sentences without cites of their own. */
export function sentencesValue(context: DocumentContext, text: string, cites: readonly Cite[], pointer: string): ProseValue {
  return statementValue(context, { text, cites }, pointer);
}

/** Cites alone, in parentheses after a space, to close a sentence of ours; undefined where there are none. */
export function citesValue(context: DocumentContext, cites: readonly Cite[]): ProseValue | undefined {
  const inlines = citeInParentheses(context.checked, cites);
  return inlines.length === 0 ? undefined : { prints: "prose", paragraphs: [inlines] };
}

function lineInlines(text: string, pointer: string): Inline[] {
  return text.split("\n").flatMap((line, index): Inline[] => [
    ...(index === 0 ? [] : [{ kind: "line-break" } as const]),
    { kind: "text", text: line, style: "regular", pointer },
  ]);
}

// "World War I", "stage I cancer": no person speaks.
const numeral = /\b(?:war|part|title|type|phase|grade|stage|class|chapter|schedule|level)\s+I\b/giu;

// Someone else's "I" under a signature makes the signer say it. Quotations speak for themselves.
function checkVoice(context: DocumentContext, text: string, pointer: string): void {
  const own = text.replace(/["\u201C\u00AB][^"\u201D\u00BB]*["\u201D\u00BB]/gu, "");
  const saysI = /(?<=^|[\s(])(?:I(?:['\u2019](?:m|ve|ll|d))?|[Mm]y)\s+[a-z]/u.test(own.replace(numeral, " "));
  const { speaker, checked, title } = context;
  if (saysI && speaker.name !== findDeclarant(checked)?.name) {
    context.problems.push(problem("text-speaks-as-somebody-else", pointer, { document: title }));
  }
  const { given, family } = checked.case.beneficiary.name;
  if (speaker.is === "beneficiary" && own.includes(given) && own.includes(family) && own.includes(`${given} ${family}`)) {
    context.problems.push(problem("text-names-its-signer", pointer, { document: title }));
  }
}
