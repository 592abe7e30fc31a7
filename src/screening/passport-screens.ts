import { addDays } from "../date.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { i131Instructions } from "./law-sources.ts";
import type { Screen } from "./screen.ts";

const here = "/beneficiary/passport";

/** The beneficiary's passport: there, valid, and valid long enough. */
export const passportScreens: readonly Screen[] = [
  {
    id: "passport-or-explanation",
    question: "Is there a passport, or an explanation why there is none?",
    source: i131Instructions,
    look: ({ case: { beneficiary }, agency }) => {
      if (beneficiary.passport !== undefined) return [];
      if (beneficiary.noPassport !== undefined)
        return [problem("passport-absence-explained", "/beneficiary/noPassport", {})];
      // The list of required papers is USCIS's; ICE asks for identity, which has a question of its own.
      return [problem("passport-missing", "/beneficiary", {}, { severity: agency === "ICE" ? "warning" : "error" })];
    },
    examples: [
      { from: "abroad", change: { beneficiary: { passport: null } }, finds: ["passport-missing"] },
      { from: "detained", change: { beneficiary: { passport: null } }, finds: ["passport-missing"] },
      {
        from: "abroad",
        change: { beneficiary: { passport: null, noPassport: "It burned with the house." } },
        finds: ["passport-absence-explained"],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "passport-valid",
    question: "Is the passport valid on the filing date, on arrival and to the end of the stay?",
    source: i131Instructions,
    look: ({ case: { beneficiary, request }, filingOn, agency }): readonly Problem[] => {
      const expiresOn = beneficiary.passport?.expiresOn;
      if (expiresOn === undefined) return [];
      const pointer = `${here}/expiresOn`;
      if (expiresOn < filingOn) {
        const explained = beneficiary.noPassport !== undefined;
        return [
          problem(
            "passport-expired",
            pointer,
            { explained },
            { severity: explained || agency === "ICE" ? "warning" : "error" },
          ),
        ];
      }
      if (agency !== "USCIS" || request.arriveOn === undefined) return [];
      if (expiresOn <= request.arriveOn) return [problem("passport-expires-before-arrival", pointer, {})];
      return expiresOn < addDays(request.arriveOn, request.stayDays)
        ? [problem("passport-expires-during-stay", pointer, {})]
        : [];
    },
    examples: [
      {
        from: "abroad",
        change: { beneficiary: { passport: { expiresOn: "2026-11-23" } } },
        finds: ["passport-expired"],
      },
      {
        from: "detained",
        change: { beneficiary: { passport: { expiresOn: "2026-11-23" } } },
        finds: ["passport-expired"],
      },
      {
        from: "abroad",
        change: { beneficiary: { passport: { expiresOn: "2026-11-24" } } },
        finds: ["passport-expires-before-arrival"],
      },
      {
        from: "abroad",
        change: {
          request: { arriveOn: "2027-01-04", stayDays: 30 },
          beneficiary: { passport: { expiresOn: "2027-01-04" } },
        },
        finds: ["passport-expires-before-arrival"],
      },
      {
        from: "abroad",
        change: {
          request: { arriveOn: "2027-01-04", stayDays: 30 },
          beneficiary: { passport: { expiresOn: "2027-02-02" } },
        },
        finds: ["passport-expires-during-stay"],
      },
      {
        from: "abroad",
        change: {
          request: { arriveOn: "2027-01-04", stayDays: 30 },
          beneficiary: { passport: { expiresOn: "2027-02-03" } },
        },
        finds: [],
      },
    ],
  },
];
