// Screening. In: a case that the schema accepts, and the rules. Out: the same case with what every screen answered,
// its findings among the problems.
// It decides what a careful person would point out before filing: what stops the request, what is missing, what
// contradicts itself, what the law of the day warns of. Each question is one entry of a table beside this file.
// It must not choose an address, judge an exhibit's content, or change a word of the case.
import type { ParsedCase } from "../case/parsed-case.ts";
import { ageOn } from "../date.ts";
import type { Problem } from "../problems/problem.ts";
import type { Source } from "../problems/source.ts";
import { citation } from "../rules/citation.ts";
import { sourceOf } from "../rules/dated.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import type { Screen, ScreenContext } from "./screen.ts";
import type { ScreenedCase, ScreeningAnswer } from "./screened-case.ts";
import { screens } from "./screens.ts";

/** Puts every question of the table to the case. Never fails; a finding of severity "stop" means nothing may be made. */
export function screenCase(parsed: ParsedCase, rulebook: Rulebook): ScreenedCase {
  const context = makeContext(parsed, rulebook);
  const asked = screens.map((screen) => askScreen(screen, context));
  return {
    ...parsed,
    problems: [...parsed.problems, ...asked.flatMap(({ problems }) => problems)],
    screened: asked.map(({ answer }) => answer),
  };
}

/** What one screen answers; its findings carry its source unless they bring their own. */
export function askScreen(
  screen: Screen,
  context: ScreenContext,
): { readonly answer: ScreeningAnswer; readonly problems: readonly Problem[] } {
  const { id, question } = screen;
  if (screen.applies?.(context) === false) return { answer: { id, question, answer: "not-asked" }, problems: [] };
  const source = findSource(screen, context);
  const problems = screen
    .look(context)
    .map((found) => (found.source === undefined && source !== undefined ? { ...found, source } : found));
  return { answer: { id, question, answer: problems.length === 0 ? "clear" : "found" }, problems };
}

export function makeContext(parsed: ParsedCase, rulebook: Rulebook): ScreenContext {
  const { beneficiary } = parsed.case;
  return {
    parsed,
    case: parsed.case,
    filingOn: parsed.filingOn,
    rulebook,
    ...destinationOf(parsed),
    ageYears: ageOn(beneficiary.bornOn, parsed.filingOn),
  };
}

function findSource({ source }: Screen, { rulebook, filingOn }: ScreenContext): Source | undefined {
  if (typeof source !== "string") return source;
  const entry = citation(rulebook, source, filingOn);
  return entry === undefined ? undefined : sourceOf(entry);
}

/** The destination that the questions presuppose; the address itself, with its reasons, is routing's part. */
function destinationOf({ case: { beneficiary } }: ParsedCase): Pick<ScreenContext, "route" | "agency"> {
  const { whereabouts } = beneficiary;
  switch (whereabouts.kind) {
    case "outside-us":
      return { route: "uscis-lockbox", agency: "USCIS" };
    case "detained":
      return { route: "ice-detained", agency: "ICE" };
    case "in-us":
      return whereabouts.removalProceedings === "yes"
        ? { route: "ice-in-proceedings", agency: "ICE" }
        : { route: undefined, agency: undefined };
    case "at-port-of-entry":
      return { route: undefined, agency: undefined };
  }
}
