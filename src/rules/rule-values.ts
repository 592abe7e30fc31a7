// What an entry of each rule file holds. A section is a rule file; its name is the file's name.
import type { Day } from "../date.ts";
import type { EvidenceCondition } from "./evidence-conditions.ts";
import type { GroundKind } from "./ground-kinds.ts";
import type { RouteKind } from "./route-kinds.ts";

export const carriers = ["usps", "fedex", "ups", "dhl"] as const;
export type Carrier = (typeof carriers)[number];

export interface MailingAddressRule {
  readonly agency: "USCIS" | "ICE";
  readonly route: RouteKind;
  readonly carriers: readonly Carrier[];
  /** As on the envelope, a line each. */
  readonly lines: readonly string[];
  /** True for an address kept for comparison only. */
  readonly superseded?: boolean;
}

export interface FieldOfficeRule {
  /** Three letters, "NOL". */
  readonly code: string;
  readonly name: string;
  readonly street: readonly string[];
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly phone?: string;
}

/** A state with its one office, or with the counties of each. States are postal codes, offices three-letter codes. */
export type AreaRule =
  | { readonly state: string; readonly office: string }
  | { readonly state: string; readonly counties: Readonly<Record<string, readonly string[]>> };

export interface FacilityRule {
  readonly name: string;
  readonly street?: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** Code of the field office responsible. */
  readonly office: string;
}

export type FilingFeeRule =
  | { readonly kind: "fee"; readonly form: string; readonly filed: "paper" | "online"; readonly amountUsd: number }
  | { readonly kind: "exemption"; readonly reason: string; readonly title: string };

export interface FeeWaiverRule {
  readonly form: string;
  readonly paperOnly: boolean;
  /** Percent of the poverty guideline. */
  readonly incomeLimitPercent: number;
  readonly bases: readonly { readonly id: string; readonly title: string }[];
}

export interface PaymentFormRule {
  readonly method: string;
  readonly form: string;
  readonly title: string;
}

export type ParoleFeeRule =
  | { readonly kind: "amount"; readonly amountUsd: number }
  | {
      readonly kind: "exception";
      readonly exception: string;
      /** Its number in our list of 8 U.S.C. 1804. */
      readonly number: number;
      readonly suggestedBy: readonly GroundKind[];
      readonly title: string;
    };

export interface FormEditionRule {
  readonly form: string;
  readonly title: string;
  /** Left out where no source tells the edition. */
  readonly editionOn?: Day;
  readonly earlierAccepted?: boolean;
}

export const povertyRegions = ["contiguous", "alaska", "hawaii"] as const;
export type PovertyRegion = (typeof povertyRegions)[number];

/** U.S. dollars a year. */
export interface PovertyGuidelineRule {
  readonly region: PovertyRegion;
  readonly onePersonUsd: number;
  readonly eachFurtherUsd: number;
}

export const evidenceExpectations = ["needed", "expected", "helpful"] as const;
export const evidenceSubjects = ["beneficiary", "petitioner", "sponsor", "relative"] as const;

export interface EvidenceItemRule {
  /** Name by which exhibits meet it. Several entries may ask for one item, for other routes or grounds. */
  readonly item: string;
  /** What is asked for: a noun phrase that begins small. */
  readonly title: string;
  readonly route: readonly RouteKind[];
  readonly grounds: readonly GroundKind[] | "all";
  readonly expectation: (typeof evidenceExpectations)[number];
  readonly appliesWhen?: EvidenceCondition;
  /** Asked once for each such person; once for each ground, or once in all, where left out. */
  readonly per?: (typeof evidenceSubjects)[number];
  /** True where the case's own words answer it too. */
  readonly mayBeStated?: boolean;
  readonly why: string;
}

export interface WarningRule {
  readonly topic: "detention" | "bond" | "nationality" | "parole" | "signature";
  readonly routes: readonly RouteKind[];
  /** ISO 3166-1 alpha-2 codes of citizenship; everybody where left out. */
  readonly countries?: readonly string[];
  /** Postal codes of the state of detention; every state where left out. */
  readonly states?: readonly string[];
  /** How the person came, in the words of the case file; everybody where left out. */
  readonly entries?: readonly string[];
  readonly text: string;
  /** What became of the measure. */
  readonly outcome?: string;
}

export interface CitationRule {
  readonly citation: string;
  /** What it says, in our words. */
  readonly says: string;
  /** The words of the law, where they must be printed as they stand. */
  readonly wording?: string;
  readonly ground?: GroundKind;
}

export interface PracticeLimitRule {
  readonly title: string;
  readonly days?: number;
  readonly daysIfMailed?: number;
  readonly years?: number;
  /** Evidence items that the limit is for; "other" is every item that no other limit names. */
  readonly items?: readonly string[] | "other";
}

export interface RuleSections {
  readonly "mailing-addresses": MailingAddressRule;
  readonly "field-offices": FieldOfficeRule;
  readonly "areas-of-responsibility": AreaRule;
  readonly "detention-facilities": FacilityRule;
  readonly "filing-fees": FilingFeeRule;
  readonly "fee-waivers": FeeWaiverRule;
  readonly "payment-forms": PaymentFormRule;
  readonly "parole-fee": ParoleFeeRule;
  readonly "form-editions": FormEditionRule;
  readonly "poverty-guidelines": PovertyGuidelineRule;
  readonly "evidence-items": EvidenceItemRule;
  readonly "dated-warnings": WarningRule;
  readonly "legal-citations": CitationRule;
  readonly "practice-limits": PracticeLimitRule;
}

export type RuleSectionName = keyof RuleSections;
