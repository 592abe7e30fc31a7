import type { Exhibit } from "../case/exhibit.ts";
import { type Day, daysBetween } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { sourceOf } from "../rules/dated.ts";
import { letterAgeLimit } from "../rules/practice-limit.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { Screen } from "./screen.ts";

const letter = {
  id: "letter",
  title: "Letter of the physician",
  file: "letter.pdf",
  kind: "letter",
  meets: ["physician-letter"],
  datedOn: "2026-09-25",
};
const exhibits = (change: object) => ({ exhibits: [{ ...letter, ...change }] });

/** A letter by its kind, or, where the kind is not named, by an item whose proof is a letter with an age limit of its own. */
function findAgeLimit({ kind, meets }: Exhibit, rulebook: Rulebook, day: Day) {
  const limit = letterAgeLimit(rulebook, meets, day);
  if (kind === "letter") return limit;
  return kind === undefined && limit?.value.items !== "other" ? limit : undefined;
}

function lookAtAge(exhibit: Exhibit, index: number, rulebook: Rulebook, filingOn: Day): Problem[] {
  const entry = findAgeLimit(exhibit, rulebook, filingOn);
  const limit = entry?.value.days;
  if (entry === undefined || limit === undefined) return [];
  const source = { source: sourceOf(entry) };
  if (exhibit.datedOn === undefined) return [problem("letter-undated", `/exhibits/${index}`, {}, source)];
  const days = daysBetween(exhibit.datedOn, filingOn);
  return days > limit ? [problem("letter-old", `/exhibits/${index}/datedOn`, { days, limit }, source)] : [];
}

/** How old the evidence is on the filing date. */
export const exhibitAgeScreens: readonly Screen[] = [
  {
    id: "letter-age",
    question: "Is every letter fresh on the filing date?",
    look: ({ case: theCase, rulebook, filingOn }) =>
      theCase.exhibits.flatMap((exhibit, index) => lookAtAge(exhibit, index, rulebook, filingOn)),
    examples: [
      { from: "abroad", change: exhibits({ datedOn: "2026-09-24" }), finds: ["letter-old"] },
      { from: "abroad", change: exhibits({ datedOn: "2026-09-25" }), finds: [] },
      { from: "abroad", change: exhibits({ datedOn: undefined }), finds: ["letter-undated"] },
      { from: "abroad", change: exhibits({ kind: undefined, datedOn: "2026-09-24" }), finds: ["letter-old"] },
      { from: "abroad", change: exhibits({ kind: "record", datedOn: "2020-01-01" }), finds: [] },
      {
        from: "abroad",
        change: exhibits({ kind: undefined, meets: ["relationship"], datedOn: "1985-03-02" }),
        finds: [],
      },
      { from: "abroad", change: exhibits({ meets: ["counsel-letter"], datedOn: "2026-05-28" }), finds: [] },
      { from: "abroad", change: exhibits({ meets: ["counsel-letter"], datedOn: "2026-05-27" }), finds: ["letter-old"] },
    ],
  },
  {
    id: "exhibit-days",
    question: "Does an exhibit carry a day after the filing date?",
    look: ({ case: theCase, filingOn }) =>
      theCase.exhibits.flatMap(({ datedOn }, index) =>
        datedOn !== undefined && datedOn > filingOn
          ? [problem("exhibit-dated-ahead", `/exhibits/${index}/datedOn`, {})]
          : [],
      ),
    examples: [
      { from: "abroad", change: exhibits({ datedOn: "2026-11-25" }), finds: ["exhibit-dated-ahead"] },
      { from: "abroad", change: exhibits({ datedOn: "2026-11-24" }), finds: [] },
    ],
  },
  {
    id: "exhibit-expired",
    question: "Has an exhibit expired on the filing date?",
    look: ({ case: theCase, filingOn }) =>
      theCase.exhibits.flatMap(({ expiresOn }, index) =>
        expiresOn !== undefined && expiresOn < filingOn
          ? [problem("exhibit-expired", `/exhibits/${index}/expiresOn`, {})]
          : [],
      ),
    examples: [
      { from: "abroad", change: exhibits({ kind: "identity", expiresOn: "2026-11-23" }), finds: ["exhibit-expired"] },
      { from: "abroad", change: exhibits({ kind: "identity", expiresOn: "2026-11-24" }), finds: [] },
    ],
  },
];
