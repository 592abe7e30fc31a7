import { custodyProblems } from "./custody-problems.ts";
import { filingProblems } from "./filing-problems.ts";
import { peopleProblems } from "./people-problems.ts";
import { requestProblems } from "./request-problems.ts";
import { whereaboutsProblems } from "./whereabouts-problems.ts";

/** Every finding that screening can make; the screen of each stands in src/screening. */
export const screeningProblems = {
  ...whereaboutsProblems,
  ...requestProblems,
  ...peopleProblems,
  ...custodyProblems,
  ...filingProblems,
};
