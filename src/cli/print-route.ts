import { type Day, formatDay } from "../date.ts";
import type { RouteExplanation } from "../routing/explain-route.ts";
import { styled } from "./output.ts";
import { wrapText } from "./wrap-text.ts";

/** The "why this address" card. */
export function formatRoute(caseId: string, filingOn: Day, route: RouteExplanation): string {
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ["", styled("bold", title), ...lines];
  return [
    styled("bold", route.title) + `  (case ${caseId}, filing date ${formatDay(filingOn)})`,
    ...section(
      "Mail to",
      route.address.map((line) => `    ${line}`),
    ),
    ...section("Why", [...listed([route.rule, `Source: ${route.ruleSource}`])]),
    ...section(
      "Facts used",
      route.facts.map(({ label, value, pointer }) => `  - ${label}: ${value}  (${pointer})`),
    ),
    ...section("The address", listed([...route.addressNotes, ...route.officeNotes])),
    ...section("Turned down", listed(route.turnedDown.map(({ address, reason }) => `${address}: ${reason}`))),
    ...section(
      "Forms",
      listed(
        route.forms.map(
          ({ form, title, edition, state, reason }) =>
            `${form}, ${title}; ${edition === undefined ? "edition to be looked up on the day of mailing" : `edition ${edition}`}; ${state}. ${reason}`,
        ),
      ),
    ),
    ...section("Fees", listed(route.fees)),
  ].join("\n");
}

function listed(lines: readonly string[]): string[] {
  return lines.map((line) => `  - ${wrapText(line, 96, "    ")}`);
}
