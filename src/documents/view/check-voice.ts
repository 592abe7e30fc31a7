import type { Block } from "../../blocks/block.ts";
import { eachInline } from "../../blocks/each-inline.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { DocumentContext } from "./document-context.ts";
import { speaksAsI, speaksOf } from "./self-reference.ts";
import { findDeclarant } from "./speaker.ts";

/**
 * Looks at the statements that a document really prints: somebody else's "I" under a signature makes the signer say
 * it, and a signer who says "I" elsewhere and is spoken of by name here seems to be somebody else.
 */
export function checkVoice(
  { checked, speaker, title, statements, selfReference }: DocumentContext,
  blocks: readonly Block[],
): Problem[] {
  const printed = new Set<string>();
  eachInline(blocks, (inline) => {
    if (inline.kind === "text" && inline.pointer !== undefined) printed.add(inline.pointer);
  });
  const isDeclarant = speaker.name === findDeclarant(checked)?.name;
  return [...statements].flatMap(([pointer, text]): Problem[] => {
    if (!printed.has(pointer)) return [];
    if (!isDeclarant)
      return speaksAsI(text) ? [problem("text-speaks-as-somebody-else", pointer, { document: title })] : [];
    const differs =
      speaker.is === "beneficiary" &&
      selfReference === "first" &&
      speaksOf(text, checked.case, speaker) &&
      text.includes(checked.case.beneficiary.name.given);
    return differs ? [problem("text-names-its-signer", pointer, { document: title })] : [];
  });
}
