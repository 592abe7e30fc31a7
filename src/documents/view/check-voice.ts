import type { Block } from "../../blocks/block.ts";
import { type Problem, problem } from "../../problems/problem.ts";
import type { DocumentContext } from "./document-context.ts";
import { findDeclarant } from "./speaker.ts";

// "World War I", "stage I cancer": no person speaks.
const numeral = /\b(?:war|part|title|type|phase|grade|stage|class|chapter|schedule|level)\s+I\b/giu;

/**
 * Looks at the statements that a document really prints: somebody else's "I" under a signature makes the signer say
 * it, and a signer who is spoken of by name seems to be somebody else.
 */
export function checkVoice({ checked, speaker, title, statements }: DocumentContext, blocks: readonly Block[]): Problem[] {
  const printed = JSON.stringify(blocks);
  const declarant = findDeclarant(checked)?.name;
  const { given, family } = checked.case.beneficiary.name;
  return [...statements].flatMap(([pointer, text]): Problem[] => {
    if (!printed.includes(`"pointer":${JSON.stringify(pointer)}`)) return [];
    // Quotations speak for themselves.
    const own = text.replace(/["\u201C\u00AB][^"\u201D\u00BB]*["\u201D\u00BB]/gu, "").replace(numeral, " ");
    const saysI = /(?<=^|[\s(])(?:I(?:['\u2019](?:m|ve|ll|d))?|[Mm]y)\s+[a-z]/u.test(own);
    if (speaker.name !== declarant) return saysI ? [problem("text-speaks-as-somebody-else", pointer, { document: title })] : [];
    const namesSigner = speaker.is === "beneficiary" && own.includes(`${given} ${family}`) && !saysI;
    return namesSigner ? [problem("text-names-its-signer", pointer, { document: title })] : [];
  });
}
