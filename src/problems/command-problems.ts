import { defineProblem } from "./define-problem.ts";

export const commandProblems = {
  "output-unwritable": defineProblem<{ path: string; reason: string }>({
    severity: "stop",
    says: ({ path, reason }) => `The output cannot be written to ${path}: ${reason}.`,
    why: "Nothing was written; what stood there before is unchanged.",
    fix: () => "Name a folder that you may write to with --out.",
  }),
  "output-disk-full": defineProblem<{ path: string }>({
    severity: "stop",
    says: ({ path }) => `The disk is full: the output does not fit into ${path}.`,
    why: "Nothing was written; what stood there before is unchanged.",
    fix: () => "Free some space, or name a folder on another disk with --out, and run the command again.",
  }),
};
