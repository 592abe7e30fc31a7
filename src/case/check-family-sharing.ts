import { type Problem, problem } from "../problems/problem.ts";
import type { FamilyFile } from "./family.ts";
import { listFamilyExhibits } from "./family-exhibits.ts";

// Evidence that is one person's by its nature; whose, and who may see it, must be said.
const personal: ReadonlySet<string> = new Set([
  "beneficiary-identity",
  "no-passport-explanation",
  "physician-letter",
  "hospital-acceptance",
  "fitness-to-travel",
  "proof-of-age",
  "record-checks",
  "detention-medical-records",
  "pregnancy-certification",
  "custody-care-fails",
  "outside-care-plan",
]);

/** A document goes into the packets of people whom it does not concern only where the file says so. */
export function checkSharing(family: FamilyFile): Problem[] {
  return listFamilyExhibits(family).flatMap(({ exhibit, pointer, isForAllUnsaid }): Problem[] => {
    const isShared = pointer.startsWith("/exhibits/");
    if (isShared && exhibit.person === "beneficiary")
      return [problem("family-person-unclear", `${pointer}/person`, { id: exhibit.id })];
    const isPersonal = exhibit.kind === "identity" || (exhibit.meets ?? []).some((item) => personal.has(item));
    return isForAllUnsaid && isPersonal ? [problem("family-exhibit-personal", pointer, { id: exhibit.id })] : [];
  });
}
