import { type Day, formatDay } from "../date.ts";
import { defineProblem } from "./define-problem.ts";

type None = Record<string, never>;

// The rule that a new request after a denial rests on.
const rule =
  "A denial cannot be appealed; a new request needs a change in circumstances, or more evidence than the first time.";
const answer =
  'Say under "changed" what has changed since the denial, or under "newEvidence" what an exhibit shows that was not enclosed before.';

export const refileProblems = {
  "denial-point-empty": defineProblem<None>({
    severity: "error",
    says: () => "This point of the denial says nothing.",
    why: "Nobody can see what it is that has to be answered.",
    fix: () => 'Give its "kind", or the officer\'s "words" as the notice has them, or both.',
  }),
  "denial-point-unanswered": defineProblem<{ point: string }>({
    severity: "error",
    says: ({ point }) => `The point "${point}" of the denial is not answered.`,
    why: rule,
    fix: () => answer,
  }),
  "denial-answer-uncited": defineProblem<{ point: string }>({
    severity: "error",
    says: ({ point }) => `New evidence on the point "${point}" is spoken of, but no exhibit is cited for it.`,
    why: "Evidence is a document that is enclosed; a sentence alone is none.",
    fix: () => 'Cite the new exhibit; where there is none, say under "changed" what has changed.',
  }),
  "denial-answer-not-new": defineProblem<{ point: string }>({
    severity: "error",
    says: ({ point }) =>
      `What is called new evidence on the point "${point}" was enclosed to the denied request, byte for byte.`,
    why: rule,
    fix: () => 'Cite an exhibit that was not enclosed then, or say under "changed" what has changed.',
  }),
  "refile-nothing-new": defineProblem<None>({
    severity: "error",
    says: () =>
      "Nothing in this request is new: every exhibit was enclosed before, and no change in circumstances is told.",
    why: rule,
    fix: () => `Wait until there is something new, or ask for it. ${answer}`,
  }),
  "refile-newness-unproved": defineProblem<None>({
    severity: "error",
    confirmable: true,
    says: () =>
      "No change in circumstances is told, and without the manifest of the denied request nobody can tell which exhibit is new.",
    why: rule,
    fix: () =>
      "Run refile again with --manifest and the manifest of that packet, or confirm this finding after comparing the exhibits.",
  }),
  "previous-exhibits-unknown": defineProblem<None>({
    severity: "warning",
    says: () => "The case does not know which exhibits were enclosed to the denied request.",
    why: "No exhibit can be called new or marked as submitted before, unless its bytes are known from another request.",
    fix: () => "Run refile again with --manifest and the manifest of that packet.",
  }),
  "motion-deadline": defineProblem<{
    days: number;
    until: Day;
    daysIfMailed: number;
    untilIfMailed: Day;
    isPast: boolean;
  }>({
    severity: "warning",
    says: ({ days, until, daysIfMailed, untilIfMailed, isPast }) =>
      `The notice speaks of a motion: it is due ${days} days after the decision, ${formatDay(until)}, or ${daysIfMailed} days if the decision was mailed, ${formatDay(untilIfMailed)}${isPast ? "; both days are past" : ""}.`,
    why: "A day that is missed is hard to win back; a fresh request may serve better than a motion.",
    fix: () => "Have counsel read the notice and decide before those days; this packet is a new request and no motion.",
  }),
  "motion-unread": defineProblem<None>({
    severity: "warning",
    says: () => "Nobody has said whether the notice of denial speaks of a motion.",
    why: "Where it does, days run from the decision.",
    fix: () => 'Read the notice to its end and write "yes" or "no".',
  }),
  "prior-receipt-missing": defineProblem<None>({
    severity: "warning",
    says: () => "The receipt number of the denied request is missing.",
    why: "The agency finds the earlier file by it.",
    fix: () => "Copy it from the notice.",
  }),
  "denial-notice-missing": defineProblem<None>({
    severity: "warning",
    says: () => "The notice of denial is not among the exhibits.",
    why: "The reader should see which points this request answers.",
    fix: () => 'Add it as an exhibit, and name that exhibit under "notice" of the prior filing.',
  }),
  "outside-remit-again": defineProblem<{ agency: string }>({
    severity: "error",
    confirmable: true,
    says: ({ agency }) => `${agency} denied the request as outside its remit, and this one goes to ${agency} again.`,
    why: "It may be turned away for the same reason.",
    fix: () => "Look at where the person is now; if the agency is right this time, confirm this finding.",
  }),
  "fact-differs": defineProblem<{ fact: string; at: string }>({
    severity: "error",
    confirmable: true,
    confirmedEach: true,
    says: ({ fact }) => `Not the same as in the denied request: ${fact}.`,
    why: "The agency has the first request before it; a difference that is not meant looks like a false statement.",
    fix: ({ at }) =>
      `If the earlier request was wrong or the fact has changed, say so in the explanation and confirm this finding with "at": "${at}"; else mend it.`,
  }),
  "text-day-passed": defineProblem<{ words: string }>({
    severity: "warning",
    confirmable: true,
    confirmedEach: true,
    says: ({ words }) =>
      `The text speaks of ${words}, which was still ahead when the denied request was filed and is past now.`,
    why: "A promise or plan whose day has gone by shows that the text is the old one.",
    fix: () => "Say what came of it, or take the sentence out; confirm this finding where the text was written since.",
  }),
  "manifest-is-draft": defineProblem<None>({
    severity: "stop",
    says: () => "The manifest is that of a draft.",
    why: "A draft is not filed, so it does not say what the agency has.",
    fix: () => "Name the manifest.json that was written with the packet that was mailed.",
  }),
  "manifest-of-another-case": defineProblem<None>({
    severity: "stop",
    says: () => "The manifest belongs to another case.",
    why: "Its exhibits would be called submitted before, and are not.",
    fix: () => "Name the manifest.json of the packet that was made from this case.",
  }),
  "manifest-of-another-day": defineProblem<{ filedOn: Day; madeFor: Day }>({
    severity: "warning",
    says: ({ filedOn, madeFor }) =>
      `The manifest is of a packet made for ${formatDay(madeFor)}; the denied request was filed on ${formatDay(filedOn)}.`,
    why: "It may not be the packet that was mailed.",
    fix: () => "Look whether this is the packet that was mailed.",
  }),
  "case-changed-since-packet": defineProblem<None>({
    severity: "warning",
    says: () => "The case file is not the one from which the denied packet was made.",
    why: "What the new case calls the facts of the first filing is taken from the case file as it is now.",
    fix: () => "Find the case file of that day, or compare the facts under factsThen with the packet.",
  }),
  "denial-out-of-order": defineProblem<None>({
    severity: "stop",
    says: () => "The request was filed before the last denial that the case knows.",
    why: "Each new request answers the denial before it, so the newest stands last.",
    fix: () => "Look at the days in the denial file, and whether this denial is in the case already.",
  }),
  "refile-flag-missing": defineProblem<{ flag: string; field: string }>({
    severity: "stop",
    says: ({ flag }) => `Of the denial ${flag} is missing.`,
    why: "What the notice says is read from it by a person; nothing of it is guessed.",
    fix: ({ flag }) =>
      `Add ${flag} (refile --help shows how), run refile on a terminal and it asks, or write it all into a file for --denial.`,
  }),
  "refile-exists": defineProblem<{ path: string }>({
    severity: "stop",
    says: ({ path }) => `${path} is there already.`,
    why: "Work that somebody has done on it would be lost.",
    fix: () => "Move it away, or give another folder with --out.",
  }),
  "refile-file-outside": defineProblem<{ file: string }>({
    severity: "stop",
    says: ({ file }) => `${file} is not in the folder of the case.`,
    why: "A case uses only files of its own folder, so that nothing else gets into a packet by mistake.",
    fix: () => "Put it into the folder of the case, or have a new folder made with --out; then it is copied.",
  }),
};
