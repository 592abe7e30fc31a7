import { routeCaseFile } from "../../case-file.ts";
import { placeInFile } from "../../case/family-ties.ts";
import { explainRoute } from "../../routing/explain-route.ts";
import { describeCases } from "../describe-cases.ts";
import { type CaseOptions, openCaseFile } from "../open-case.ts";
import { formatRoute } from "../print-route.ts";
import { routingProblems } from "../../problems/routing-problems.ts";
import type { RoutedCase } from "../../routing/routed-case.ts";
import { report } from "../report.ts";

/** Says where each packet goes and why: the card that an office can file with the case. */
export async function routeCommand(path: string, options: CaseOptions): Promise<void> {
  const { outcome, locate } = await openCaseFile(path, options);
  const routed = outcome.ok ? routeCaseFile(outcome.value.cases, outcome.value.rulebook) : outcome;
  report({
    command: "route",
    path,
    options,
    // Findings that have nothing to do with the way belong to `check`; those that stop the case do not.
    outcome: routed.ok ? { ...routed, problems: routed.problems.filter(concernsRoute) } : routed,
    locate,
    result: (cases) => describeCases(cases, (one) => ({ filingOn: one.filingOn, route: placeFacts(one) })),
    says: (cases) =>
      cases
        .map((one) => formatRoute(one.case.caseId, one.filingOn, explainRoute(placeFacts(one))))
        .join(`\n\n${"-".repeat(72)}\n\n`),
  });
}

/** The route with the places of its facts in the user's file. */
function placeFacts(one: RoutedCase): RoutedCase["route"] {
  const facts = one.route.facts.map((fact) => ({ ...fact, pointer: placeInFile(one, fact.pointer) }));
  return { ...one.route, facts };
}

function concernsRoute({ code, severity }: { readonly code: string; readonly severity: string }): boolean {
  return severity === "stop" || Object.hasOwn(routingProblems, code);
}
