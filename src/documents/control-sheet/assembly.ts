import { resolveSponsors } from "../../case/sponsors.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import { listPhrase } from "../grammar/list-phrase.ts";
import { planPacket } from "../packet-plan.ts";
import type { View } from "../template/template-value.ts";
import { carrierName } from "../view/letter-blocks.ts";

/** What the steps of assembly turn on. */
export function assemblyView(checked: CheckedCase): View {
  const { route, case: the } = checked;
  const papers = planPacket(checked);
  const byHand = papers.flatMap((paper, position) =>
    paper.kind === "form" && paper.required.state.kind === "by-hand" ? [{ paper, position }] : [],
  );
  const forms = new Set(route.forms.map(({ form }) => form));
  return {
    carrier: carrierName(checked),
    byHand: byHand.map(({ paper, position }) => {
      const next = papers[position + 1];
      return { title: paper.title, before: next === undefined ? undefined : next.title };
    }),
    paymentForm: route.filingFee.kind === "due" ? route.filingFee.paymentForm : undefined,
    isCard: route.filingFee.paymentForm === "G-1450",
    isBankDebit: route.filingFee.paymentForm === "G-1650",
    feeSentence: route.filingFee.sentence,
    feeCaution: route.filingFee.caution,
    hasG1145: forms.has("G-1145"),
    hasI131: forms.has("I-131"),
    isExpedited: the.filing.expedite !== undefined && forms.has("I-131"),
    needsSecondG28: route.agency === "ICE" && forms.has("G-28"),
    certificates: listPhrase(
      checked.exhibits.filter(({ printsCertificate }) => printsCertificate).map(({ label }) => `Exhibit ${label}`),
    ),
    hasSeveralSponsors: resolveSponsors(the).length > 1,
  };
}
