import type { Case } from "../case/case.ts";
import type { Filing } from "../case/request.ts";
import { type Day, ageOn } from "../date.ts";
import { problem } from "../problems/problem.ts";
import { sourceOf } from "../rules/dated.ts";
import { paroleFee, paroleFeeException } from "../rules/parole-fee.ts";
import { formatUsd } from "../us-dollars.ts";
import type { Screen } from "./screen.ts";
import { suggestExceptions } from "./suggest-exceptions.ts";

type Exception = NonNullable<Filing["paroleFeeException"]>;

/** Facts of the case that could bear each exception; where the case file has no field for them, none. */
const facts: Readonly<
  Record<Exception, { readonly needs: string; readonly seen: (theCase: Case, on: Day) => boolean }>
> = {
  "medical-emergency": {
    needs: "the ground medical-treatment",
    seen: ({ request }) =>
      request.grounds.some(({ kind }) => kind === "medical-treatment" || kind === "custody-medical"),
  },
  "minor-parent": {
    needs: "the ground accompany-patient with a patient under 18",
    seen: ({ request, relatives }, on) =>
      request.grounds.some((ground) => {
        const patient =
          ground.kind === "accompany-patient" ? relatives.find(({ id }) => id === ground.patient) : undefined;
        return patient?.bornOn !== undefined && ageOn(patient.bornOn, on) < 18;
      }),
  },
  donor: { needs: "the ground donor", seen: ({ request }) => request.grounds.some(({ kind }) => kind === "donor") },
  "death-imminent": {
    needs: "the ground ill-relative with deathImminent",
    seen: ({ request }) =>
      request.grounds.some((ground) => ground.kind === "ill-relative" && ground.deathImminent === "yes"),
  },
  funeral: {
    needs: "the ground funeral for the funeral itself",
    seen: ({ request }) => request.grounds.some((ground) => ground.kind === "funeral" && ground.purpose === "funeral"),
  },
  "adopted-child": {
    needs: "proof of the adoption and of the urgent condition among the exhibits, which a person must check",
    seen: () => false,
  },
  "returning-adjustment-applicant": {
    needs: "proof of the pending adjustment application among the exhibits, which a person must check",
    seen: () => false,
  },
};

const visit = {
  kind: "ill-relative",
  relative: "mother",
  condition: "a stroke",
  prognosis: "Days.",
  whyPresenceHelps: "She asks for her.",
};
const patient = {
  kind: "accompany-patient",
  patient: "mother",
  condition: "leukemia",
  treatment: "a transplant",
  provider: "Example Clinic",
  whyNeeded: "She is the guardian.",
};
const relative = { id: "mother", name: { given: "Oksana", family: "Example" }, relationship: "niece" };
const claim = (paroleFeeException: Exception, grounds?: readonly object[], relatives?: readonly object[]) => ({
  filing: { paroleFeeException },
  ...(grounds === undefined ? {} : { request: { grounds } }),
  ...(relatives === undefined ? {} : { relatives }),
});

/** The immigration parole fee: due when parole is granted, never with the packet. */
export const paroleFeeScreens: readonly Screen[] = [
  {
    id: "parole-fee",
    question: "What immigration parole fee is due when parole is granted, and which exceptions do the grounds suggest?",
    source: "usc-8-1804",
    applies: ({ agency }) => agency !== undefined,
    look: ({ case: theCase, rulebook, filingOn }) => {
      const { request } = theCase;
      const on = request.arriveOn ?? filingOn;
      const pointer = request.arriveOn === undefined ? "/request" : "/request/arriveOn";
      const due = paroleFee(rulebook, on);
      if (due === undefined) return [problem("parole-fee-unknown", pointer, {})];
      const exceptions = suggestExceptions(theCase, rulebook, on).map(({ value }) => value.title);
      return [
        problem(
          "parole-fee-due",
          pointer,
          { amountUsd: formatUsd(due.value.amountUsd), exceptions: exceptions.join("; ") },
          { source: sourceOf(due) },
        ),
      ];
    },
    examples: [
      { from: "abroad", change: {}, finds: ["parole-fee-due"] },
      { from: "detained", change: {}, finds: ["parole-fee-due"] },
      {
        from: "abroad",
        change: { request: { arriveOn: "2025-10-16" } },
        filingOn: "2025-09-01",
        finds: ["parole-fee-due"],
      },
      {
        from: "abroad",
        change: { request: { arriveOn: "2025-10-15" } },
        filingOn: "2025-09-01",
        finds: ["parole-fee-unknown"],
      },
      { from: "abroad", change: { beneficiary: { whereabouts: { kind: "at-port-of-entry" } } }, finds: [] },
    ],
  },
  {
    id: "parole-fee-exception",
    question: "Does the case hold the facts of the exception to the parole fee that it claims?",
    source: "usc-8-1804",
    applies: ({ case: { filing } }) => filing.paroleFeeException !== undefined,
    look: ({ case: theCase, rulebook, filingOn }) => {
      const claimed = theCase.filing.paroleFeeException;
      if (claimed === undefined || facts[claimed].seen(theCase, filingOn)) return [];
      const exception =
        paroleFeeException(rulebook, claimed, theCase.request.arriveOn ?? filingOn)?.value.title ?? claimed;
      return [
        problem("parole-fee-exception-unsupported", "/filing/paroleFeeException", {
          exception,
          facts: facts[claimed].needs,
        }),
      ];
    },
    examples: [
      { from: "abroad", change: claim("medical-emergency"), finds: ["parole-fee-exception-unsupported"] },
      { from: "abroad", change: claim("death-imminent"), finds: ["parole-fee-exception-unsupported"] },
      { from: "abroad", change: claim("death-imminent", [{ ...visit, deathImminent: "yes" }]), finds: [] },
      {
        from: "abroad",
        change: claim("minor-parent", [patient], [{ ...relative, bornOn: "2008-11-24" }]),
        finds: ["parole-fee-exception-unsupported"],
      },
      { from: "abroad", change: claim("minor-parent", [patient], [{ ...relative, bornOn: "2008-11-25" }]), finds: [] },
      { from: "abroad", change: claim("donor"), finds: ["parole-fee-exception-unsupported"] },
      {
        from: "abroad",
        change: claim("funeral", [
          { kind: "funeral", relative: "mother", purpose: "settle-affairs", detail: "The house is sold." },
        ]),
        finds: ["parole-fee-exception-unsupported"],
      },
      {
        from: "abroad",
        change: claim("funeral", [
          { kind: "funeral", relative: "mother", purpose: "funeral", detail: "She buries her." },
        ]),
        finds: [],
      },
      { from: "abroad", change: claim("adopted-child"), finds: ["parole-fee-exception-unsupported"] },
      { from: "abroad", change: claim("returning-adjustment-applicant"), finds: ["parole-fee-exception-unsupported"] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
];
