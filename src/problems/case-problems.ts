import { defineProblem } from "./define-problem.ts";

const refused = "The case file is read strictly, so that no part of it is left out of the packet unnoticed.";

export const caseProblems = {
  "case-field-missing": defineProblem<{ field: string }>({
    severity: "stop",
    says: ({ field }) => `"${field}" is missing.`,
    why: refused,
    fix: ({ field }) => `Add "${field}".`,
  }),
};
