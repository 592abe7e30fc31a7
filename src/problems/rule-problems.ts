import { defineProblem } from "./define-problem.ts";

export const ruleProblems = {
  "rule-file-refused": defineProblem<{ file: string; place: string; reason: string }>({
    severity: "stop",
    says: ({ file, place, reason }) =>
      `The office's rule file "${file}" is not right at ${place === "" ? "its top level" : place}: ${reason}`,
    why: "A rule file is taken whole or not at all, so that no rule of the office is left out unnoticed.",
    fix: ({ place }) => `Correct ${place === "" ? "the file" : place}, or take the file out of "rules" in office.json.`,
  }),
  "rule-not-known": defineProblem<{ rule: string; on: string }>({
    severity: "error",
    says: ({ rule, on }) => `The rules say nothing of ${rule} for ${on}.`,
    why: "A value of another day is never taken in its place.",
    fix: () =>
      "Check the filing date; for a real one, find the value at its source and put it into a rule file of the office.",
  }),
};
