// The rule files as entries. The JSON is imported, so that a bundle carries it and starting reads no disk. It is
// checked by the tests and not at each start.
import addresses from "./mailing-addresses.json" with { type: "json" };
import areas from "./areas-of-responsibility.json" with { type: "json" };
import citations from "./legal-citations.json" with { type: "json" };
import editions from "./form-editions.json" with { type: "json" };
import evidence from "./evidence-items.json" with { type: "json" };
import facilities from "./detention-facilities.json" with { type: "json" };
import feeWaivers from "./fee-waivers.json" with { type: "json" };
import filingFees from "./filing-fees.json" with { type: "json" };
import guidelines from "./poverty-guidelines.json" with { type: "json" };
import limits from "./practice-limits.json" with { type: "json" };
import offices from "./field-offices.json" with { type: "json" };
import paroleFee from "./parole-fee.json" with { type: "json" };
import payment from "./payment-forms.json" with { type: "json" };
import warnings from "./dated-warnings.json" with { type: "json" };
import type { RuleEntry, RuleFile, RuleSource } from "./rule-entry.ts";
import type { RuleSectionName, RuleSections } from "./rule-values.ts";

/** Entries of every section, each with all its fields. */
export type RuleTable = { readonly [Section in RuleSectionName]: readonly RuleEntry<RuleSections[Section]>[] };

/** Every entry of the file, with what the file's entries share. Throws where an entry lacks a field. */
export function readRuleFile<Value>(file: RuleFile<Value>): readonly RuleEntry<Value>[] {
  return file.entries.map((stored) => {
    const { source: named, ...fields } = { ...file.shared, ...stored };
    const source: RuleSource | undefined = typeof named === "string" ? file.sources?.[named] : named;
    const { from, checkedOn, confidence } = fields;
    if (source === undefined || from === undefined || checkedOn === undefined || confidence === undefined) {
      throw new Error(`The rule ${stored.id} of ${file.section} lacks a field or names an unknown source`);
    }
    return { ...fields, from, checkedOn, confidence, source };
  });
}

// JSON comes with its text widened to `string`; the tests hold every file against the schema.
const read = <Value>(file: unknown): readonly RuleEntry<Value>[] => readRuleFile(file as RuleFile<Value>);

/** Our own rules. */
export const ownRules: RuleTable = {
  "mailing-addresses": read(addresses),
  "field-offices": read(offices),
  "areas-of-responsibility": read(areas),
  "detention-facilities": read(facilities),
  "filing-fees": read(filingFees),
  "fee-waivers": read(feeWaivers),
  "payment-forms": read(payment),
  "parole-fee": read(paroleFee),
  "form-editions": read(editions),
  "poverty-guidelines": read(guidelines),
  "evidence-items": read(evidence),
  "dated-warnings": read(warnings),
  "legal-citations": read(citations),
  "practice-limits": read(limits),
};
