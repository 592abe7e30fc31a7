import { routeParsedCase } from "../../packet.ts";
import { explainRoute } from "../../routing/explain-route.ts";
import { type CaseOptions, openCase } from "../open-case.ts";
import { formatRoute } from "../print-route.ts";
import { routingProblems } from "../../problems/routing-problems.ts";
import { report } from "../report.ts";

/** Says where the packet goes and why: the card that an office can file with the case. */
export async function routeCommand(path: string, options: CaseOptions): Promise<void> {
  const { outcome, locate } = await openCase(path, options);
  const routed = outcome.ok ? routeParsedCase(outcome.value.parsed, outcome.value.rulebook) : outcome;
  report({
    command: "route",
    path,
    options,
    // Findings that have nothing to do with the way belong to `check`; those that stop the case do not.
    outcome: routed.ok ? { ...routed, problems: routed.problems.filter(concernsRoute) } : routed,
    locate,
    result: ({ case: the, filingOn, route }) => ({ caseId: the.caseId, filingOn, route }),
    says: ({ case: the, filingOn, route }) => formatRoute(the.caseId, filingOn, explainRoute(route)),
  });
}

function concernsRoute({ code, severity }: { readonly code: string; readonly severity: string }): boolean {
  return severity === "stop" || Object.hasOwn(routingProblems, code);
}
