import type { Status } from "../case/person.ts";
import { type ResolvedSponsor, resolveSponsors } from "../case/sponsors.ts";
import { type Problem, problem } from "../problems/problem.ts";
import { sourceOf } from "../rules/dated.ts";
import { povertyGuideline, povertyRegionOf } from "../rules/poverty-guideline.ts";
import { formatUsd } from "../us-dollars.ts";
import { i134Instructions, iceRequestPractice } from "./law-sources.ts";
import { isPostBox } from "./po-box.ts";
import type { Screen, ScreenContext } from "./screen.ts";

const asks = ({ agency }: ScreenContext): boolean => agency !== undefined;
const asksIce = ({ agency }: ScreenContext): boolean => agency === "ICE";
const secureStatuses: ReadonlySet<Status | undefined> = new Set<Status | undefined>([
  "us-citizen",
  "lawful-permanent-resident",
]);
const ohio = { street: "7 Sample St", city: "Parma", state: "OH", zip: "44129" };
const aunt = {
  name: { given: "Iryna", family: "Example" },
  relationship: "aunt",
  status: "lawful-permanent-resident",
  address: ohio,
};
const sponsor = { id: "aunt", person: aunt, householdSize: 2, annualIncomeUsd: 40_000, willProvide: ["housing"] };
const with1 = (change: object) => ({ sponsors: [{ ...sponsor, ...change }] });
const withPerson = (change: object) => with1({ person: { ...aunt, ...change } });
const asOrganization = (means: object) =>
  with1({
    person: { ...aunt, organization: "Example Fund" },
    householdSize: undefined,
    annualIncomeUsd: undefined,
    ...means,
  });

function label({ index }: ResolvedSponsor): string {
  return `Sponsor ${index + 1}`;
}

function compareIncome({ parsed, rulebook, filingOn }: ScreenContext, resolved: ResolvedSponsor): Problem[] {
  const { sponsor: given, address, index, organization } = resolved;
  const pointer = `/sponsors/${index}`;
  // The guideline is for households; an organization shows its means in its own way.
  if (organization !== undefined) {
    const shown = given.annualIncomeUsd !== undefined || given.assetsUsd !== undefined;
    return shown
      ? []
      : [
          problem("sponsor-means-unknown", pointer, {
            sponsor: label(resolved),
            missing: "yearly income or the assets",
          }),
        ];
  }
  const missing = [
    ...(given.householdSize === undefined ? ["size of the household"] : []),
    ...(given.annualIncomeUsd === undefined ? ["yearly income"] : []),
  ];
  if (given.householdSize === undefined || given.annualIncomeUsd === undefined) {
    return [
      problem("sponsor-means-unknown", pointer, { sponsor: label(resolved), missing: missing.join(" and the ") }),
    ];
  }
  // The beneficiary counts into the household that the income must carry; of a family every member whom it supports.
  const beneficiaries = parsed.family?.supportedBySponsor.get(resolved.id) ?? 1;
  const people = given.householdSize + beneficiaries;
  const region = address?.state === undefined ? undefined : povertyRegionOf(address.state);
  const guideline = region === undefined ? undefined : povertyGuideline(rulebook, region, people, filingOn);
  if (guideline === undefined) return [problem("sponsor-guideline-unknown", pointer, { sponsor: label(resolved) })];
  const percent = Math.floor((given.annualIncomeUsd / guideline.amountUsd) * 100);
  const [incomeUsd, guidelineUsd] = [formatUsd(given.annualIncomeUsd), formatUsd(guideline.amountUsd)];
  const args = { sponsor: label(resolved), incomeUsd, guidelineUsd, people, beneficiaries, percent };
  return [problem("sponsor-income", `${pointer}/annualIncomeUsd`, args, { source: sourceOf(guideline.entry) })];
}

/** Who pays, with what, from where, and at what risk. */
export const sponsorScreens: readonly Screen[] = [
  {
    id: "sponsor-there",
    question: "Is there a sponsor, or an explanation how the stay is paid?",
    source: i134Instructions,
    applies: asks,
    look: ({ case: { sponsors, noSponsor }, agency }) => {
      if (sponsors.length > 0 || agency === undefined) return [];
      if (noSponsor !== undefined) return [problem("sponsor-absence-explained", "/noSponsor", { agency })];
      return [problem("sponsor-missing", "", { agency }, { severity: agency === "USCIS" ? "error" : "warning" })];
    },
    examples: [
      { from: "abroad", change: { sponsors: [] }, finds: ["sponsor-missing"] },
      { from: "detained", change: { sponsors: [] }, finds: ["sponsor-missing"] },
      {
        from: "abroad",
        change: { sponsors: [], noSponsor: "The hospital pays for everything." },
        finds: ["sponsor-absence-explained"],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "sponsor-income",
    question: "How does each sponsor's income stand beside the federal poverty guideline?",
    source: i134Instructions,
    applies: asks,
    look: (context) => resolveSponsors(context.case).flatMap((resolved) => compareIncome(context, resolved)),
    examples: [
      { from: "abroad", change: with1({}), finds: ["sponsor-income"] },
      {
        from: "abroad",
        change: { sponsors: [sponsor, { ...sponsor, id: "uncle", householdSize: undefined }] },
        finds: ["sponsor-income", "sponsor-means-unknown"],
      },
      { from: "abroad", change: with1({ annualIncomeUsd: undefined }), finds: ["sponsor-means-unknown"] },
      {
        from: "abroad",
        change: withPerson({ address: { ...ohio, state: "PR", city: "Ponce", zip: "00716" } }),
        finds: ["sponsor-guideline-unknown"],
      },
      { from: "abroad", change: withPerson({ address: undefined }), finds: ["sponsor-guideline-unknown"] },
      { from: "abroad", change: asOrganization({ assetsUsd: 62_000 }), finds: [] },
      { from: "abroad", change: asOrganization({}), finds: ["sponsor-means-unknown"] },
      { from: "abroad", change: { sponsors: [], noSponsor: "The hospital pays for everything." }, finds: [] },
    ],
  },
  {
    id: "sponsor-address",
    question: "Does each sponsor have an address, and for ICE a street address?",
    source: iceRequestPractice,
    applies: asks,
    look: ({ case: theCase, agency }) =>
      resolveSponsors(theCase).flatMap((resolved): Problem[] => {
        const pointer = resolved.isPetitioner ? "/petitioner" : `/sponsors/${resolved.index}/person`;
        if (resolved.address === undefined)
          return [problem("sponsor-address-missing", pointer, { sponsor: label(resolved) })];
        return agency === "ICE" && isPostBox(resolved.address)
          ? [problem("sponsor-po-box", `${pointer}/address/street`, { sponsor: label(resolved) })]
          : [];
      }),
    examples: [
      {
        from: "detained",
        change: withPerson({ address: { ...ohio, street: "PO Box 12" } }),
        finds: ["sponsor-po-box"],
      },
      {
        from: "in-proceedings",
        change: { petitioner: { address: { street: "Post Office Box 12" } } },
        finds: ["sponsor-po-box"],
      },
      { from: "detained", change: withPerson({ address: undefined }), finds: ["sponsor-address-missing"] },
      { from: "abroad", change: withPerson({ address: { ...ohio, street: "PO Box 12" } }), finds: [] },
      {
        from: "detained",
        change: withPerson({ address: { ...ohio, street: "12 Boxwood Lane, Box Elder" } }),
        finds: [],
      },
    ],
  },
  {
    id: "sponsor-data-risk",
    question: "Could ICE use a sponsor's data against the sponsor?",
    source: iceRequestPractice,
    applies: asksIce,
    look: ({ case: theCase }) =>
      resolveSponsors(theCase).map((resolved) => {
        const secure = secureStatuses.has(resolved.status);
        return problem(
          "sponsor-data-risk",
          `/sponsors/${resolved.index}`,
          { sponsor: label(resolved), secure },
          { severity: secure ? "note" : "warning" },
        );
      }),
    examples: [
      { from: "detained", change: withPerson({ status: "no-status" }), finds: ["sponsor-data-risk"] },
      { from: "detained", change: withPerson({ status: undefined }), finds: ["sponsor-data-risk"] },
      { from: "in-proceedings", change: {}, finds: ["sponsor-data-risk"] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
];
