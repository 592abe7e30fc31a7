import type { Case } from "../case/case.ts";

/** Does the case say in words why it cannot wait? A date alone is not an explanation. */
export function explainsUrgency({ request, filing }: Case): boolean {
  return request.whyNow !== undefined || filing.expedite !== undefined;
}
