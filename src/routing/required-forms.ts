// The forms that the route asks for, each with what the case does about it: a file, put in by hand, or missing. A
// supplied form that no need takes is reported, never left out in silence.
import type { ParsedCase } from "../case/parsed-case.ts";
import type { SuppliedForm } from "../case/request.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { formEdition } from "../rules/form-edition.ts";
import type { RouteKind } from "../rules/route-kinds.ts";
import type { Rulebook } from "../rules/rulebook.ts";
import { type FormNeed, explainUnused, listFormNeeds } from "./form-needs.ts";
import type { FilingFee, RequiredForm } from "./routed-case.ts";

export interface FoundForms {
  readonly forms: readonly RequiredForm[];
  readonly problems: readonly Problem[];
}

export function findForms(parsed: ParsedCase, rulebook: Rulebook, route: RouteKind, fee: FilingFee): FoundForms {
  const needs = listFormNeeds(parsed, route, fee);
  const supplied = parsed.case.forms;
  const problems: Problem[] = [];
  const taken = new Set<number>();
  const forms = needs.map((need): RequiredForm => {
    const fitting = supplied.flatMap((form, index) => (fits(form, need, needs) ? [index] : []));
    for (const index of fitting) {
      if (index !== fitting[0])
        problems.push(problem("form-twice", `/forms/${index}`, { form: need.form, ...whose(need) }));
      taken.add(index);
    }
    problems.push(...judgeNeed(parsed, need, fitting[0]));
    return describeForm(parsed, rulebook, need, fitting[0], problems);
  });
  for (const [index, form] of supplied.entries())
    if (!taken.has(index)) problems.push(judgeLeftOver(parsed, route, fee, needs, form, index));
  return { forms, problems: [...problems, ...judgeRoute(parsed, route, forms)] };
}

/** A Form I-134 that names no sponsor is the one sponsor's, where there is only one. */
function fits(form: SuppliedForm, need: FormNeed, needs: readonly FormNeed[]): boolean {
  if (form.form !== need.form) return false;
  if (need.sponsor === undefined || form.sponsor === need.sponsor.id) return true;
  return form.sponsor === undefined && needs.filter((other) => other.form === need.form).length === 1;
}

function judgeNeed({ case: the }: ParsedCase, need: FormNeed, index: number | undefined): readonly Problem[] {
  const there = index === undefined ? undefined : the.forms[index];
  if (there !== undefined && (there.file !== undefined || there.addedByHand === true)) return [];
  const at = index === undefined ? "/forms" : `/forms/${index}`;
  if (need.need === "recommended")
    return [problem("form-recommended", at, { form: need.form, reason: need.reason }, { source: need.source })];
  return [
    problem("form-missing", at, { form: need.form, reason: need.reason, ...whose(need) }, { source: need.source }),
  ];
}

function describeForm(
  { case: the, filingOn }: ParsedCase,
  rulebook: Rulebook,
  need: FormNeed,
  index: number | undefined,
  problems: Problem[],
): RequiredForm {
  const edition = formEdition(rulebook, need.form, filingOn);
  const editionOn = edition?.value.editionOn;
  const there = index === undefined ? undefined : the.forms[index];
  if (editionOn === undefined && (there !== undefined || need.need === "required")) {
    problems.push(
      problem("form-edition-unknown", index === undefined ? "/forms" : `/forms/${index}`, { form: need.form }),
    );
  }
  return {
    form: need.form,
    title: edition?.value.title ?? `Form ${need.form}`,
    need: need.need,
    reason: need.reason,
    ...(need.sponsor === undefined ? {} : { sponsor: need.sponsor.id }),
    ...(editionOn === undefined ? {} : { editionOn }),
    state: describeState(there, index),
    source: need.source,
  };
}

function describeState(there: SuppliedForm | undefined, index: number | undefined): RequiredForm["state"] {
  if (there === undefined || index === undefined) return { kind: "missing" };
  if (there.file !== undefined) return { kind: "file", file: there.file, index };
  return there.addedByHand === true ? { kind: "by-hand", index } : { kind: "missing" };
}

function judgeLeftOver(
  parsed: ParsedCase,
  route: RouteKind,
  fee: FilingFee,
  needs: readonly FormNeed[],
  form: SuppliedForm,
  index: number,
): Problem {
  const sponsors = needs.flatMap(({ form: needed, sponsor }) =>
    needed === form.form && sponsor !== undefined ? [sponsor.id] : [],
  );
  if (form.form === "I-134" && sponsors.length > 0)
    return problem("form-sponsor-unclear", `/forms/${index}`, { sponsors });
  return problem("form-not-used", `/forms/${index}`, {
    form: form.form,
    reason: explainUnused(parsed, route, fee, form.form),
  });
}

function judgeRoute(
  { case: the, office }: ParsedCase,
  route: RouteKind,
  forms: readonly RequiredForm[],
): readonly Problem[] {
  const problems: Problem[] = [];
  if (route === "ice-in-proceedings") problems.push(problem("forms-for-ice-unconfirmed", "/forms", {}));
  if (route !== "uscis-lockbox" && forms.some(({ form, state }) => form === "G-28" && state.kind !== "missing"))
    problems.push(problem("form-own-copy-for-ice", "/forms", {}));
  if (the.representative === "office" && office.representative === undefined)
    problems.push(problem("representative-missing", "/representative", {}));
  return problems;
}

function whose({ sponsor }: FormNeed): { readonly whose?: string } {
  return sponsor === undefined ? {} : { whose: `sponsor "${sponsor.id}"` };
}
