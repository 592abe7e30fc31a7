import { expect, expectTypeOf, it } from "vitest";
import type { Ground } from "../../src/case/grounds.ts";
import type { Fee, Filing, FormName } from "../../src/case/request.ts";
import { day } from "../../src/date.ts";
import { feeExemption, paymentForm } from "../../src/rules/filing-fee.ts";
import { formEdition } from "../../src/rules/form-edition.ts";
import type { GroundKind } from "../../src/rules/ground-kinds.ts";
import { paroleFeeException } from "../../src/rules/parole-fee.ts";
import type { Carrier } from "../../src/rules/rule-values.ts";
import { openRules } from "./open-rules.ts";

const rules = openRules();
const on = day("2026-11-24");

it("the grounds and carriers of a case are those of the rules", () => {
  expectTypeOf<Ground["kind"]>().toEqualTypeOf<GroundKind>();
  expectTypeOf<NonNullable<Filing["carrier"]>>().toEqualTypeOf<Carrier>();
});

// Each record names every value that a case can have, or the test does not compile.
it("the rules answer for every form, payment and exception that a case can name", () => {
  const forms: Record<FormName, true> = {
    "I-131": true,
    "I-134": true,
    "G-28": true,
    "G-1145": true,
    "G-1450": true,
    "G-1650": true,
    "G-1651": true,
    "I-912": true,
  };
  const methods: Record<Exclude<Fee["method"], "waiver" | "exempt">, true> = {
    card: true,
    "bank-debit": true,
    "paper-payment": true,
  };
  const reasons: Record<Extract<Fee, { method: "exempt" }>["reason"], true> = {
    "armed-forces": true,
    "special-immigrant-juvenile": true,
    "t-status": true,
    "u-status": true,
    vawa: true,
    "afghan-or-iraqi-special-immigrant": true,
  };
  const exceptions: Record<NonNullable<Filing["paroleFeeException"]>, true> = {
    "medical-emergency": true,
    "minor-parent": true,
    donor: true,
    "death-imminent": true,
    funeral: true,
    "adopted-child": true,
    "returning-adjustment-applicant": true,
  };
  for (const form of Object.keys(forms)) expect(formEdition(rules, form, on), form).toBeDefined();
  for (const method of Object.keys(methods)) expect(paymentForm(rules, method, on), method).toBeDefined();
  for (const reason of Object.keys(reasons)) expect(feeExemption(rules, reason, on), reason).toBeDefined();
  for (const exception of Object.keys(exceptions))
    expect(paroleFeeException(rules, exception, on), exception).toBeDefined();
});
