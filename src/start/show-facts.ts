import { applyConfirmations, placeOfFinding } from "../case/apply-confirmations.ts";
import type { OfficeProfile } from "../case/office-profile.ts";
import type { JsonObject } from "../case/json-pointer.ts";
import { valueAt } from "../case/json-pointer.ts";
import { parseCase } from "../case/parse-case.ts";
import type { ParsedCase } from "../case/parsed-case.ts";
import { conditionAnswers } from "../checklist/conditions.ts";
import type { Problem } from "../problems/problem.ts";
import { isConfirmable, isConfirmedEach, problemText } from "../problems/problem-text.ts";
import { routeCase } from "../routing/route-case.ts";
import { evidenceConditions } from "../rules/evidence-conditions.ts";
import { evidenceItemsFor } from "../rules/evidence-item.ts";
import { matchFacility } from "../rules/facility.ts";
import type { GroundKind } from "../rules/ground-kinds.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { screenCase } from "../screening/screen-case.ts";
import { type Answers, type ShownFacts, entriesAt, answerAt, filingDay, routeOf } from "./answers.ts";

/** Asks the stages themselves what they would make of the answers so far. */
export function showFacts(so: Omit<Answers, "shown">, rulebook: Rulebook, office: OfficeProfile): ShownFacts {
  const answers: Answers = { ...so, shown: { forms: [], items: [], toConfirm: [], facilityListed: false } };
  const on = filingDay(answers);
  // Neither forms nor evidence items turn on the exhibits, which are asked about last.
  const parsed = parseCase({ ...so.json, exhibits: [], priorFilings: [] });
  const whole: ParsedCase | undefined = parsed.ok
    ? { case: parsed.value, office, filingOn: on, problems: [] }
    : undefined;
  const routed = whole === undefined ? undefined : routeCase(screenCase(whole, rulebook), rulebook);
  const route = routeOf(answers);
  const grounds = entriesAt(answers, "/request/grounds").map((here) => answerAt(answers, `${here}/kind`) as GroundKind);
  const conditions = evidenceConditions.filter(
    (condition) => whole === undefined || conditionAnswers[condition].holds(whole),
  );
  const items = route === undefined ? [] : evidenceItemsFor(rulebook, { route, grounds, conditions }, on);
  return {
    forms: routed?.ok === true ? routed.value.route.forms : [],
    items: items.filter(({ id }, index) => items.findIndex((other) => other.id === id) === index),
    toConfirm: whole === undefined || routed === undefined ? [] : findToConfirm(routed.problems, whole),
    facilityListed: isListed(so.json, rulebook, on),
  };
}

function findToConfirm(problems: readonly Problem[], { case: the }: ParsedCase): ShownFacts["toConfirm"] {
  const open = applyConfirmations(problems, the).filter(
    ({ code, severity }) => severity === "error" && isConfirmable(code),
  );
  const findings = open.map((found) => ({
    code: found.code,
    ...(isConfirmedEach(found.code) ? { at: placeOfFinding(found) } : {}),
    ...problemText(found),
  }));
  return findings.filter(
    ({ code, at }, index) => findings.findIndex((other) => other.code === code && other.at === at) === index,
  );
}

function isListed(json: JsonObject, rulebook: Rulebook, on: ParsedCase["filingOn"]): boolean {
  const name = valueAt(json, "/beneficiary/whereabouts/facility/name");
  const state = valueAt(json, "/beneficiary/whereabouts/facility/state");
  if (typeof name !== "string") return false;
  const found = matchFacility(rulebook, { name, ...(typeof state === "string" ? { state } : {}) }, on);
  return found.kind === "matched";
}
