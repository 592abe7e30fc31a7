import type { CheckedCase } from "../../checklist/checklist.ts";
import { numberWords } from "../grammar/number-words.ts";
import type { View } from "../template/template-value.ts";

/** Which packet of which family this is; undefined where the case is no family's. */
export function familyLine({ family }: CheckedCase): View | undefined {
  if (family === undefined) return undefined;
  return { id: family.familyId, member: family.memberId, count: numberWords(family.others.length + 1) };
}
