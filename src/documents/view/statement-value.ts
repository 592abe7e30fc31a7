import type { Inline } from "../../blocks/inline.ts";
import type { Cite, Statement } from "../../case/text.ts";
import { endSentence } from "../grammar/full-stop.ts";
import type { ProseValue } from "../template/template-value.ts";
import { citeInParentheses } from "./cite-inlines.ts";
import type { DocumentContext } from "./document-context.ts";

/**
 * Sentences of the case as they stand, then the exhibits that prove them: "The valve is failing. (Exhibit B, page 1)".
 * An empty line begins a new paragraph, a single line feed a new line.
 */
export function statementValue(context: DocumentContext, statement: Statement, pointer: string): ProseValue;
export function statementValue(
  context: DocumentContext,
  statement: Statement | undefined,
  pointer: string,
): ProseValue | undefined;
export function statementValue(
  context: DocumentContext,
  statement: Statement | undefined,
  pointer: string,
): ProseValue | undefined {
  if (statement === undefined) return undefined;
  context.statements.set(pointer, statement.text);
  const texts = statement.text.split(/\n[ \t]*(?:\n[ \t]*)+/u);
  const paragraphs = texts.map((text, index) => {
    const isLast = index === texts.length - 1;
    return [
      ...lineInlines(isLast ? endSentence(text) : text, pointer),
      ...(isLast ? citeInParentheses(context.checked, statement.cites) : []),
    ];
  });
  return { prints: "prose", paragraphs };
}

/** A list of statements, each a paragraph or more. */
export function statementValues(
  context: DocumentContext,
  statements: readonly Statement[],
  pointer: string,
): ProseValue[] {
  return statements.map((statement, index) => statementValue(context, statement, `${pointer}/${index}`));
}

/** Sentences without cites of their own. */
export function sentencesValue(
  context: DocumentContext,
  text: string,
  cites: readonly Cite[],
  pointer: string,
): ProseValue {
  return statementValue(context, { text, cites }, pointer);
}

/** Cites alone, in parentheses after a space, to close a sentence of ours; undefined where there are none. */
export function citesValue(context: DocumentContext, cites: readonly Cite[]): ProseValue | undefined {
  const inlines = citeInParentheses(context.checked, cites);
  return inlines.length === 0 ? undefined : { prints: "prose", paragraphs: [inlines] };
}

function lineInlines(text: string, pointer: string): Inline[] {
  return text
    .split("\n")
    .flatMap((line, index): Inline[] => [
      ...(index === 0 ? [] : [{ kind: "line-break" } as const]),
      { kind: "text", text: line, style: "regular", pointer },
    ]);
}
