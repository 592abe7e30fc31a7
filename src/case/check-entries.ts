import { type Problem, problem } from "../problems/problem.ts";
import type { Case } from "./case.ts";

/** Entries that say too much or too little for what they are. */
export function checkEntries(the: Case): Problem[] {
  const { beneficiary, custody, forms, request, sponsors } = the;
  const { kind } = beneficiary.whereabouts;
  const problems: Problem[] = [];
  for (const [index, entry] of forms.entries()) {
    const pointer = `/forms/${index}`;
    const both = entry.file !== undefined && entry.addedByHand !== undefined;
    if (both || (entry.file === undefined && entry.addedByHand === undefined)) {
      problems.push(problem("form-entry-unclear", pointer, { form: entry.form, both }));
    }
    if (entry.form === "I-134" && sponsors.length > 1 && entry.sponsor === undefined)
      problems.push(problem("form-sponsor-missing", pointer, {}));
  }
  if ((kind === "in-us" || kind === "detained") && custody === undefined)
    problems.push(problem("custody-facts-missing", "/custody", {}));
  if ((kind === "in-us" || kind === "detained") && request.arriveOn !== undefined)
    problems.push(problem("arrival-not-asked", "/request/arriveOn", {}));
  return problems;
}
