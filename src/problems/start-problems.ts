import { defineProblem } from "./define-problem.ts";
import type { File } from "./exhibit-problems.ts";

const notEnclosed = "What is not in the case is not in the packet.";
const runAgain = "then run init again.";

/** What `init` finds: in the names of files, and in what other tools have written. */
export const startProblems = {
  "init-folder-missing": defineProblem<{ path: string }>({
    severity: "stop",
    says: ({ path }) => `${path} is no folder.`,
    why: "A case lives in a folder of its own, with its evidence in it.",
    fix: () => "Make the folder, put the evidence into it, and run init again.",
  }),
  "init-too-many-files": defineProblem<{ most: number }>({
    severity: "stop",
    says: ({ most }) => `The folder holds more than ${most} files.`,
    why: "A case has a folder of its own; a whole desk or home folder must not become the evidence of one person.",
    fix: () => "Make a folder for the case, put its evidence into it, and run init there.",
  }),
  "init-file-unused": defineProblem<File>({
    severity: "note",
    says: ({ file }) => `"${file}" is marked (UNUSED) and is not enclosed.`,
    why: notEnclosed,
    fix: () => "To enclose it, take the mark from its name and run init again.",
  }),
  "init-file-still-named": defineProblem<File>({
    severity: "warning",
    says: ({ file }) => `"${file}" is marked (UNUSED), and the case names it.`,
    why: "The packet encloses what the case names, whatever the file is called.",
    fix: () => "Take its entry out of the case, or the mark from its name.",
  }),
  "init-file-untitled": defineProblem<File>({
    severity: "warning",
    says: ({ file }) => `The name "${file}" says no title, so it is not enclosed.`,
    why: "The index of exhibits prints the title, and none is made up.",
    fix: () => `Give it a name such as "B. Hospital letter 2026-10-03.pdf", ${runAgain}`,
  }),
  "init-part-alone": defineProblem<File & { part: string }>({
    severity: "warning",
    says: ({ file, part }) => `No document was found to which the ${part} "${file}" belongs, so it is not enclosed.`,
    why: "A translation stands with its original, and a certificate with its translation.",
    fix: () =>
      `Give it the name of its document with [translation] or [certificate] behind, such as "B. Hospital letter [translation].pdf", ${runAgain}`,
  }),
  "init-part-unclear": defineProblem<File & { part: string }>({
    severity: "warning",
    says: ({ file, part }) => `The ${part} "${file}" could belong to several documents, so it is not enclosed.`,
    why: "A translation with the wrong original certifies nothing.",
    fix: () => `Put the letter of its document in front of its name, such as "B. ...", ${runAgain}`,
  }),
  "init-part-twice": defineProblem<File & { part: string }>({
    severity: "warning",
    says: ({ file, part }) => `The document of "${file}" has a ${part} already, so it is not enclosed.`,
    why: "Which of the two counts is not for a program to say.",
    fix: () => 'Mark one of the two "(UNUSED)", or name the right one in the case.',
  }),
  "init-form-twice": defineProblem<File & { form: string }>({
    severity: "warning",
    says: ({ file, form }) => `The case has a Form ${form} already, so "${file}" is not taken.`,
    why: "Each form is in the packet once; Form I-134 once for each sponsor.",
    fix: () => 'Put the file into the entry of that form in the case, or mark it "(UNUSED)".',
  }),
  "init-form-whose": defineProblem<File & { form: string }>({
    severity: "warning",
    says: ({ file, form }) => `The file's name does not say whose Form ${form} "${file}" is, so it is not taken.`,
    why: "In a family each member has forms of his or her own.",
    fix: () => "Name the file under the member's forms in the case file.",
  }),
  "init-file-gone": defineProblem<File>({
    severity: "warning",
    says: ({ file }) => `The case names "${file}", which is not there any more.`,
    why: "No final packet is made while a file is missing.",
    fix: () => "Put it back, correct its name in the case, or take its entry out.",
  }),
  "init-file-renamed": defineProblem<File & { before: string }>({
    severity: "note",
    says: ({ file, before }) => `"${before}" is called "${file}" now; the case names it so.`,
    why: "Its content is the same, byte for byte.",
    fix: () => "Look whether the title and the day in the case still fit.",
  }),
  "init-label-differs": defineProblem<File & { named: string; label: string }>({
    severity: "warning",
    says: ({ file, named, label }) => `"${file}" is named ${named}, and its place is that of Exhibit ${label}.`,
    why: "Exhibits are labelled in the order of the case, without gaps; once a final packet is made, its labels stay.",
    fix: () => "Rename the files if the letters matter to you, or change the order in the case.",
  }),
  "init-subfolder-unread": defineProblem<{ folder: string; files: number }>({
    severity: "warning",
    says: ({ folder, files }) =>
      `The subfolder "${folder}" with ${files} ${files === 1 ? "file" : "files"} was not read.`,
    why: "Only the folder itself, its subfolders evidence and forms, and folders with a letter in front of their name are taken as evidence.",
    fix: ({ folder }) =>
      `To enclose it as one exhibit, name it such as "D. ${folder.slice(folder.lastIndexOf("/") + 1)}"; to enclose its files one by one, move them into evidence. Then run init again.`,
  }),
  "intake-no-records": defineProblem<{ path: string; at: string }>({
    severity: "stop",
    says: ({ path, at }) =>
      at === ""
        ? `${path} holds no record and no list of records.`
        : `${path} holds no record or list of records at ${at}.`,
    why: "Each record becomes a case, and nothing is guessed about where they stand.",
    fix: () => 'Say in the mapping under "records" where they stand, such as "/clients".',
  }),
  "intake-field-unmapped": defineProblem<{ field: string }>({
    severity: "warning",
    says: ({ field }) => `The mapping says nothing of "${field}"; what stands there is in no case.`,
    why: "A fact that nobody misses until the packet is mailed is lost.",
    fix: () => 'Name it with its place in the case, or under "ignored" if the packet does not need it.',
  }),
  "intake-mapping-other": defineProblem<{ path: string; needs: "columns" | "paths" }>({
    severity: "stop",
    says: ({ path, needs }) =>
      needs === "columns"
        ? `The mapping ${path} names paths, and a table has columns.`
        : `The mapping ${path} names columns, and JSON has paths.`,
    why: "Each field of the source is named the way the source has it.",
    fix: ({ needs }) => `Write a mapping with "${needs}"; the README shows one.`,
  }),
  "intake-case-id-missing": defineProblem<Record<string, never>>({
    severity: "stop",
    says: () => "The record gives the case no id that can name a folder.",
    why: "Each case is written into a folder of its own, named by its id.",
    fix: () => 'Map a field to "/caseId": letters, digits, dots, dashes and underscores, at most 64.',
  }),
  "init-case-changed": defineProblem<{ path: string }>({
    severity: "stop",
    says: ({ path }) => `Somebody else has changed ${path} meanwhile; the last answer was not written.`,
    why: "What the other has written would be lost.",
    fix: () => "Run init again: it goes on with the case as it stands now.",
  }),
  "init-case-exists": defineProblem<{ path: string }>({
    severity: "stop",
    says: ({ path }) => `${path} is there already.`,
    why: "Work that somebody has done on it would be lost.",
    fix: () => "Move it away, or give another folder with --out.",
  }),
};
