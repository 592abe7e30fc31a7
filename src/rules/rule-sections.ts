import type { RuleSectionName } from "./rule-values.ts";

export interface RuleSectionInfo {
  /** What the section holds, as `doctor` prints it. */
  readonly title: string;
  /** Days after which a rule should be looked up again. Our own limits. */
  readonly mostDaysSinceCheck: number;
  /** Where to look. */
  readonly look: string;
}

/** How long each kind of rule may go unchecked, and where a person checks it. */
export const ruleSectionInfo: Readonly<Record<RuleSectionName, RuleSectionInfo>> = {
  "mailing-addresses": {
    title: "mailing addresses",
    mostDaysSinceCheck: 90,
    look: "USCIS, direct filing addresses for Form I-131",
  },
  "field-offices": {
    title: "ICE field offices",
    mostDaysSinceCheck: 90,
    look: "ICE, Field Offices (ice.gov/contact/field-offices)",
  },
  "areas-of-responsibility": {
    title: "areas of the ICE field offices",
    mostDaysSinceCheck: 180,
    look: "ICE, Field Offices (ice.gov/contact/field-offices)",
  },
  "detention-facilities": {
    title: "detention facilities",
    mostDaysSinceCheck: 180,
    look: "ICE's list of detention facilities and the facility's own page on ice.gov",
  },
  "filing-fees": { title: "filing fees", mostDaysSinceCheck: 60, look: "USCIS, Form G-1055 (fee schedule)" },
  "fee-waivers": { title: "the fee waiver", mostDaysSinceCheck: 180, look: "USCIS, Form I-912" },
  "payment-forms": { title: "payment forms", mostDaysSinceCheck: 90, look: "USCIS, how to pay fees by mail" },
  "parole-fee": {
    title: "the immigration parole fee",
    mostDaysSinceCheck: 90,
    look: "8 U.S.C. 1804 and its yearly adjustment in the Federal Register",
  },
  "form-editions": { title: "form editions", mostDaysSinceCheck: 60, look: "the form's own page on uscis.gov" },
  "poverty-guidelines": {
    title: "poverty guidelines",
    mostDaysSinceCheck: 365,
    look: "HHS poverty guidelines, published each January in the Federal Register",
  },
  "evidence-items": {
    title: "evidence items",
    mostDaysSinceCheck: 365,
    look: "the instructions for Form I-131 and USCIS's pages on humanitarian parole",
  },
  "dated-warnings": {
    title: "warnings",
    mostDaysSinceCheck: 30,
    look: "USCIS and ICE announcements and the dockets of the cases named",
  },
  "legal-citations": {
    title: "law to cite",
    mostDaysSinceCheck: 365,
    look: "the U.S. Code and the Code of Federal Regulations",
  },
  "practice-limits": {
    title: "limits of practice",
    mostDaysSinceCheck: 365,
    look: "the office's own practice; most of these limits are ours",
  },
};
