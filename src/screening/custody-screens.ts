import { type Problem, problem } from "../problems/problem.ts";
import { iceParoleTest, iceRequestPractice } from "./law-sources.ts";
import { isPostBox } from "./po-box.ts";
import { isCustodyGround } from "./ground-facts.ts";
import type { Screen, ScreenContext } from "./screen.ts";

const asksIce = ({ agency }: ScreenContext): boolean => agency === "ICE";
const isDetained = ({ case: { beneficiary } }: ScreenContext): boolean => beneficiary.whereabouts.kind === "detained";
const treatment = {
  kind: "medical-treatment",
  condition: "diabetes",
  treatment: "insulin",
  provider: "Example Clinic",
  whyNotElsewhere: "It is not given in custody.",
};

/** What ICE asks of a person in its custody or before the court. */
export const custodyScreens: readonly Screen[] = [
  {
    id: "custody-ground",
    question: "Does a detained person claim one of the grounds of 8 CFR 212.5(b)?",
    source: "cfr-212-5-b",
    applies: isDetained,
    look: ({ case: { request } }) =>
      request.grounds.some(isCustodyGround) ? [] : [problem("custody-ground-missing", "/request/grounds", {})],
    examples: [
      { from: "detained", change: { request: { grounds: [treatment] } }, finds: ["custody-ground-missing"] },
      { from: "detained", change: {}, finds: [] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "custody-claims-fit",
    question: "Do the grounds of custody fit the birth date and the due date?",
    source: "cfr-212-5-b",
    applies: isDetained,
    look: ({ case: { request }, ageYears, filingOn }) =>
      request.grounds.flatMap((ground, index): Problem[] => {
        if (ground.kind === "custody-minor" && ageYears >= 18)
          return [problem("minor-ground-unfit", `/request/grounds/${index}/kind`, {})];
        if (ground.kind === "custody-pregnancy" && ground.dueOn < filingOn)
          return [problem("due-date-past", `/request/grounds/${index}/dueOn`, {})];
        return [];
      }),
    examples: [
      {
        from: "detained",
        change: {
          request: { grounds: [{ kind: "custody-minor", custodian: "mother" }] },
          beneficiary: { bornOn: "2008-11-24" },
        },
        finds: ["minor-ground-unfit"],
      },
      {
        from: "detained",
        change: {
          request: { grounds: [{ kind: "custody-pregnancy", dueOn: "2026-11-23", certifiedBy: "Example Clinic" }] },
        },
        finds: ["due-date-past"],
      },
      {
        from: "detained",
        change: {
          request: { grounds: [{ kind: "custody-minor", custodian: "mother" }] },
          beneficiary: { bornOn: "2008-11-25" },
        },
        finds: [],
      },
      {
        from: "detained",
        change: {
          request: { grounds: [{ kind: "custody-pregnancy", dueOn: "2026-11-24", certifiedBy: "Example Clinic" }] },
        },
        finds: [],
      },
    ],
  },
  {
    id: "entry",
    question: "Is the person an arriving alien, or may INA 236(a) be asked for in the alternative?",
    source: iceRequestPractice,
    applies: isDetained,
    look: ({ case: { beneficiary } }) => {
      const { whereabouts } = beneficiary;
      if (whereabouts.kind !== "detained") return [];
      const pointer = "/beneficiary/whereabouts/entry";
      if (whereabouts.entry === "unknown") return [problem("entry-unknown", pointer, {})];
      // Under a final order the letter does not argue INA 236(a); the order has a finding of its own.
      if (whereabouts.entry !== "arriving" && whereabouts.finalOrder === "yes") return [];
      return [problem(whereabouts.entry === "arriving" ? "arriving-variant" : "alternative-236a", pointer, {})];
    },
    examples: [
      {
        from: "detained",
        change: { beneficiary: { whereabouts: { entry: "arriving" } } },
        finds: ["arriving-variant"],
      },
      {
        from: "detained",
        change: { beneficiary: { whereabouts: { entry: "without-inspection" } } },
        finds: ["alternative-236a"],
      },
      {
        from: "detained",
        change: { beneficiary: { whereabouts: { entry: "unknown" } } },
        finds: ["entry-unknown"],
      },
      { from: "detained", change: { beneficiary: { whereabouts: { finalOrder: "yes" } } }, finds: [] },
      { from: "in-proceedings", change: {}, finds: [] },
    ],
  },
  {
    id: "identity-flight-danger",
    question: "Does the case show identity, and that the person is neither a flight risk nor a danger?",
    source: iceParoleTest,
    applies: asksIce,
    look: ({ case: { custody } }) => {
      const pointer = custody === undefined ? "" : "/custody";
      return [
        ...(custody?.identity === undefined ? [problem("custody-identity-missing", pointer, {})] : []),
        ...((custody?.notFlightRisk.length ?? 0) === 0 ? [problem("custody-flight-risk-missing", pointer, {})] : []),
        ...((custody?.notDanger.length ?? 0) === 0 ? [problem("custody-danger-missing", pointer, {})] : []),
      ];
    },
    examples: [
      {
        from: "detained",
        change: { custody: null },
        finds: ["custody-identity-missing", "custody-flight-risk-missing", "custody-danger-missing"],
      },
      { from: "in-proceedings", change: { custody: { notDanger: [] } }, finds: ["custody-danger-missing"] },
      { from: "detained", change: {}, finds: [] },
      { from: "abroad", change: { custody: null }, finds: [] },
    ],
  },
  {
    id: "assurances",
    question: "Are there ties or undertakings that assure the person will appear?",
    source: "cfr-212-5-d",
    applies: asksIce,
    look: ({ case: { custody } }) =>
      (custody?.communityTies.length ?? 0) + (custody?.undertakings.length ?? 0) === 0
        ? [problem("custody-assurances-missing", custody === undefined ? "" : "/custody", {})]
        : [],
    examples: [
      {
        from: "detained",
        change: { custody: { communityTies: [], undertakings: [] } },
        finds: ["custody-assurances-missing"],
      },
      { from: "detained", change: { custody: { communityTies: [] } }, finds: [] },
    ],
  },
  {
    id: "criminal-history",
    question: "Does the case answer for a criminal history?",
    source: iceParoleTest,
    applies: asksIce,
    look: ({ case: { custody } }) => {
      const history = custody?.criminalHistory;
      if (history === undefined)
        return [problem("criminal-history-unanswered", custody === undefined ? "" : "/custody", {})];
      return history === "none" ? [] : [problem("criminal-history-told", "/custody/criminalHistory", {})];
    },
    examples: [
      { from: "detained", change: { custody: { criminalHistory: null } }, finds: ["criminal-history-unanswered"] },
      {
        from: "detained",
        change: { custody: { criminalHistory: ["In 2019 he was fined for driving without a license."] } },
        finds: ["criminal-history-told"],
      },
      { from: "detained", change: {}, finds: [] },
    ],
  },
  {
    id: "release-address",
    question: "Is there a street address in the United States where the person would live?",
    source: iceRequestPractice,
    applies: isDetained,
    look: ({ case: { custody } }) => {
      const address = custody?.releaseAddress;
      if (address === undefined)
        return [problem("release-address-missing", custody === undefined ? "" : "/custody", {})];
      return [
        ...(isPostBox(address) ? [problem("release-address-po-box", "/custody/releaseAddress/street", {})] : []),
        ...(address.country === "US" ? [] : [problem("release-address-abroad", "/custody/releaseAddress/country", {})]),
      ];
    },
    examples: [
      { from: "detained", change: { custody: { releaseAddress: null } }, finds: ["release-address-missing"] },
      {
        from: "detained",
        change: { custody: { releaseAddress: { street: "P.O. Box 12" } } },
        finds: ["release-address-po-box"],
      },
      {
        from: "detained",
        change: { custody: { releaseAddress: { country: "MX", state: null, zip: null } } },
        finds: ["release-address-abroad"],
      },
      { from: "detained", change: {}, finds: [] },
    ],
  },
];
