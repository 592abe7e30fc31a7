import { countryName, listCountries } from "../case/identifiers.ts";
import type { Paper } from "./paper.ts";
import { listFacilities } from "../rules/facility.ts";
import { groundKinds } from "../rules/ground-kinds.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { listStates } from "../rules/state.ts";
import { type Answers, answerAt, entriesAt, filingDay, routeOf } from "./answers.ts";
import type { Question } from "./question.ts";

/** Something that can be chosen instead of typed. */
export interface Choice {
  /** What goes into the case. */
  readonly value: unknown;
  readonly label: string;
  readonly hint?: string;
}

/** Stands for a person whom the case does not have yet. */
export const somebodyNew = Symbol("somebody new");

/** What can be chosen; nothing where the answer is typed. */
export function choicesFor(question: Question, so: Answers, paper: Paper, rulebook: Rulebook): readonly Choice[] {
  switch (question.how) {
    case "choice":
      return [
        ...paper.wordsAt(question.at, so.json).map(({ word, says }) => ({
          value: word,
          label: question.words?.[word] ?? says ?? word.replaceAll("-", " "),
        })),
        ...(question.orElse === undefined ? [] : [{ value: question.room ?? {}, label: question.orElse }]),
      ];
    case "country":
    case "countries":
      // The United States first: of the countries with these words it is nearly always meant.
      return ["US", ...listCountries().filter((code) => code !== "US")].map((code) => ({
        value: code,
        label: countryName(code),
      }));
    case "state":
      return listStates().map(({ code, name }) => ({ value: code, label: name }));
    case "facility":
      return listFacilities(rulebook, filingDay(so)).map(({ value }) => ({
        value: value.name,
        label: value.name,
        hint: `${value.city}, ${value.state}`,
      }));
    case "grounds":
      return groundChoices(so, paper);
    case "person":
      return personChoices(question, so);
    case "items":
      return so.shown.items.map(({ id, title }) => ({ value: id, label: title }));
    case "members":
      return memberChoices(so);
    case "gate":
      return [
        { value: true, label: "Yes" },
        { value: false, label: "No" },
      ];
    case "form":
      return [
        { value: true, label: "It is put in by hand when the packet is assembled" },
        { value: false, label: "Later, as a file" },
      ];
    case "text":
    case "day":
    case "number":
    case "sentences":
    case "statements":
    case "phrases":
    case "language":
      return [];
  }
}

/** The members of a family by the ids that the file gives them. */
function memberChoices(so: Answers): readonly Choice[] {
  return entriesAt(so, "/members").map((here) => ({
    value: answerAt(so, `${here}/id`),
    label: namedAt(so, `${here}/beneficiary`),
  }));
}

/** People in detention ask on the grounds of 8 CFR 212.5(b), all others on those of Form I-131. */
function groundChoices(so: Answers, paper: Paper): readonly Choice[] {
  const isHeld = routeOf(so) === "ice-detained";
  const says = new Map(paper.wordsAt("/request/grounds/0/kind", {}).map(({ word, says }) => [word, says]));
  return groundKinds
    .filter((kind) => kind.startsWith("custody-") === isHeld)
    .map((kind) => ({ value: kind, label: says.get(kind) ?? kind }));
}

function personChoices({ at }: Question, so: Answers): readonly Choice[] {
  const isGround = at.startsWith("/request/grounds/");
  const named = (here: string): string => namedAt(so, here);
  const members = memberChoices(so);
  const people = [
    ...members,
    ...(isGround || members.length > 0
      ? []
      : [{ value: "beneficiary", label: `The beneficiary, ${named("/beneficiary")}` }]),
    ...(typeof answerAt(so, "/petitioner") === "object"
      ? [{ value: "petitioner", label: `The petitioner, ${named("/petitioner")}` }]
      : []),
    ...["/relatives", "/sponsors"].flatMap((list) =>
      entriesAt(so, list).flatMap((here) => {
        const id = answerAt(so, `${here}/id`);
        const name = named(here) || named(`${here}/person`);
        // A petitioner who is a sponsor too stands there already.
        return typeof id === "string" && name !== ""
          ? [{ value: id, label: `${name} (${id.replaceAll("-", " ")})` }]
          : [];
      }),
    ),
  ];
  return isGround ? [...people, { value: somebodyNew, label: "Somebody who is not named yet" }] : people;
}

function namedAt(so: Answers, here: string): string {
  return ["given", "family"]
    .map((part) => answerAt(so, `${here}/name/${part}`))
    .filter((part) => typeof part === "string")
    .join(" ");
}
