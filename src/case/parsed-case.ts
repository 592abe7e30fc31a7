import type { Problem } from "../problems/problem.ts";
import type { Day } from "../date.ts";
import type { Case } from "./case.ts";
import type { FamilyTies } from "./family-ties.ts";
import type { OfficeProfile } from "./office-profile.ts";

/** A case that the schema accepts, with the office that files it and the one day on which everything is judged. */
export interface ParsedCase {
  readonly case: Case;
  readonly office: OfficeProfile;
  readonly filingOn: Day;
  /** Where the case is that of a family's member: what binds it to the others. */
  readonly family?: FamilyTies;
  /** What was found on the way, in the order of the stages. Every later stage adds to it. */
  readonly problems: readonly Problem[];
}
