import { bulkProblems } from "./bulk-problems.ts";
import { caseProblems } from "./case-problems.ts";
import { checklistProblems } from "./checklist-problems.ts";
import { commandProblems } from "./command-problems.ts";
import { contradictionProblems } from "./contradiction-problems.ts";
import type { ProblemDefinition } from "./define-problem.ts";
import { familyProblems } from "./family-problems.ts";
import { formProblems } from "./form-problems.ts";
import { documentProblems } from "./document-problems.ts";
import { exhibitProblems } from "./exhibit-problems.ts";
import { packetProblems } from "./packet-problems.ts";
import { refileProblems } from "./refile-problems.ts";
import { routingProblems } from "./routing-problems.ts";
import { ruleProblems } from "./rule-problems.ts";
import { scanProblems } from "./scan-problems.ts";
import { screeningProblems } from "./screening-problems.ts";
import { startProblems } from "./start-problems.ts";

/** Every code of problem that the program knows, with its severity and sentences. */
export const problemTable = {
  ...commandProblems,
  ...bulkProblems,
  ...caseProblems,
  ...contradictionProblems,
  ...familyProblems,
  ...ruleProblems,
  ...screeningProblems,
  ...routingProblems,
  ...checklistProblems,
  ...exhibitProblems,
  ...packetProblems,
  ...scanProblems,
  ...formProblems,
  ...documentProblems,
  ...refileProblems,
  ...startProblems,
};

export type ProblemCode = keyof typeof problemTable;

/** What each code's sentences need. */
export type ProblemArgs = {
  readonly [Code in ProblemCode]: (typeof problemTable)[Code] extends ProblemDefinition<infer Args> ? Args : never;
};
