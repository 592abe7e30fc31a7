import { resolveSponsors } from "../case/sponsors.ts";
import { fullName } from "../case/full-name.ts";
import type { RoutedCase } from "../routing/routed-case.ts";
import type { ChecklistItem } from "./checklist.ts";

/** Forms that are evidence too: the sponsor's declaration and the fee waiver. A missing one is routing's problem. */
const evidenceForms = ["I-134", "I-912"] as const;

export function listFormRows(routed: RoutedCase): readonly ChecklistItem[] {
  const sponsors = resolveSponsors(routed.case);
  return routed.route.forms
    .filter(({ form, need }) => need === "required" && (evidenceForms as readonly string[]).includes(form))
    .map(({ form, title, reason, sponsor, state, source }) => {
      const resolved = sponsors.find(({ id }) => id === sponsor);
      return {
        id: `form-${form.toLowerCase()}`,
        title: title.includes(form) ? title : `Form ${form}, ${title}`,
        expectation: "needed",
        ...(resolved === undefined ? {} : { askedFor: `sponsor ${resolved.organization ?? fullName(resolved.name)}` }),
        why: reason,
        answer: state.kind === "missing" ? { kind: "missing" } : { kind: "met-by-form", form },
        source,
      };
    });
}
