import { defineProblem } from "./define-problem.ts";

const notTaken = "A list that is read half would leave cases out unnoticed.";
const othersGoOn = "The other cases are made all the same; of this one nothing was written.";

export const bulkProblems = {
  "bulk-input-missing": defineProblem<{ path: string; reason: string }>({
    severity: "stop",
    says: ({ path, reason }) => `The cases named by ${path} cannot be read: ${reason}.`,
    why: "A case that is left out of a run unnoticed is a filing that is not made.",
    fix: () => "Correct the name; put patterns such as 'cases/*/case.json' in quotes.",
  }),
  "bulk-case-id-twice": defineProblem<{ caseId: string; other: string }>({
    severity: "stop",
    says: ({ caseId, other }) => `The case id ${caseId} is also that of ${other}.`,
    why: "Both would be written into one folder, and some disks take upper and lower case for the same.",
    fix: () => "Give each case an id of its own.",
  }),
  "bulk-case-id-taken": defineProblem<{ caseId: string }>({
    severity: "stop",
    says: ({ caseId }) => `A run in bulk keeps the name ${caseId} for its own report.`,
    why: "The case's folder and the report would stand in the same place.",
    fix: () => "Give the case another id.",
  }),
  "bulk-line-too-long": defineProblem<{ mostMegabytes: number }>({
    severity: "stop",
    says: ({ mostMegabytes }) => `The line is longer than ${mostMegabytes} MB.`,
    why: "No case of a person is larger; the file is probably not one case a line.",
    fix: () => "Write each case on a line of its own (NDJSON).",
  }),
  "bulk-line-not-text": defineProblem<Record<string, never>>({
    severity: "stop",
    says: () => "The line is not UTF-8 text.",
    why: "Names with accents or in other scripts would be printed wrong.",
    fix: () => "Save the list as UTF-8.",
  }),
  "bulk-mapping-missing": defineProblem<{ path: string }>({
    severity: "stop",
    says: ({ path }) => `${path} is a table, and nothing says which column goes where.`,
    why: "Nothing is guessed from the names of columns.",
    fix: () => "Name a mapping file with --mapping; the README shows one.",
  }),
  "bulk-mapping-invalid": defineProblem<{ path: string; reason: string }>({
    severity: "stop",
    says: ({ path, reason }) => `The mapping ${path} cannot be used: ${reason}.`,
    why: notTaken,
    fix: () => "Correct the mapping; the README shows one.",
  }),
  "bulk-columns-differ": defineProblem<{ path: string; reason: string }>({
    severity: "stop",
    says: ({ path, reason }) => `The columns of ${path} do not fit the mapping: ${reason}.`,
    why: notTaken,
    fix: () => 'Name every column under "columns", or under "ignored" if the packet does not need it.',
  }),
  "bulk-row-invalid": defineProblem<{ reason: string }>({
    severity: "stop",
    says: ({ reason }) => `The row cannot be read: ${reason}.`,
    why: "A row that is out of place would put one person's facts into another's packet.",
    fix: () => "Correct the row, and save the table anew.",
  }),
  "bulk-folder-busy": defineProblem<{ path: string; pid: number }>({
    severity: "stop",
    says: ({ path, pid }) => `Another run (process ${pid}) is at work in ${path}.`,
    why: "Two runs in one folder would write over each other.",
    fix: () => "Wait until it is done, or name another folder with --out.",
  }),
  "bulk-worker-died": defineProblem<{ reason: string }>({
    severity: "stop",
    says: ({ reason }) => `The program broke down twice over this case: ${reason}.`,
    why: othersGoOn,
    fix: () => "Run it alone with build, look for a damaged exhibit, and report it.",
  }),
  "bulk-out-of-memory": defineProblem<{ megabytes: number }>({
    severity: "stop",
    says: ({ megabytes }) => `The case needs more memory than the ${megabytes} MB that each worker is given.`,
    why: othersGoOn,
    fix: () => "Run it alone with build, or give workers more with --worker-memory.",
  }),
  "bulk-case-too-slow": defineProblem<{ seconds: number }>({
    severity: "stop",
    says: ({ seconds }) => `The case was not done within ${seconds} seconds.`,
    why: othersGoOn,
    fix: () => "Run it alone with build, or give more time with --case-timeout.",
  }),
  "bulk-case-bug": defineProblem<{ kind: string }>({
    severity: "stop",
    says: ({ kind }) => `parole-packet ran into a bug of its own over this case (${kind}).`,
    why: othersGoOn,
    fix: () => "Run it alone with build and PAROLE_PACKET_DEBUG=1, and report it.",
  }),
};
