import { type Problem, problem } from "../problems/problem.ts";
import { type Basis, basesOfGround, basisWords, isCustodyGround } from "./ground-facts.ts";
import { guide } from "./law-sources.ts";
import type { Screen } from "./screen.ts";

const bases: readonly Basis[] = ["urgent-humanitarian", "significant-public-benefit"];
const publicBenefit = {
  kind: "public-benefit",
  organization: "Example Agency",
  benefit: "She maps the river.",
  whyThisPerson: "She made the survey.",
};
const protection = {
  kind: "protection",
  country: "Examplia",
  harm: "Threats.",
  whyTargeted: "She testified.",
  whyImminent: "A date is set.",
  whyNoRefuge: "None acts in time.",
};
const detainedGround = { kind: "custody-public-interest", detail: "Her family depends on her." };

/** What the request rests on: an emergency as the only purpose, and a basis that its grounds bear. */
export const purposeScreens: readonly Screen[] = [
  {
    id: "only-purpose",
    question: "Is the emergency the only purpose of the stay?",
    source: guide,
    look: ({ case: { request } }) => {
      if (request.onlyPurpose === "no") return [problem("other-purpose", "/request/onlyPurpose", {})];
      return request.otherPurpose === undefined ? [] : [problem("purpose-contradiction", "/request/otherPurpose", {})];
    },
    examples: [
      {
        from: "abroad",
        change: { request: { onlyPurpose: "no", otherPurpose: "She will also visit a trade fair." } },
        finds: ["other-purpose"],
      },
      {
        from: "abroad",
        change: { request: { otherPurpose: "She will also visit a trade fair." } },
        finds: ["purpose-contradiction"],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "basis-borne-by-grounds",
    question: "Do the grounds bear the basis: urgent humanitarian reasons, or significant public benefit?",
    source: "ina-212-d-5-a",
    look: ({ case: { request } }) => {
      const claimed = bases.filter((basis) => request.basis === basis || request.basis === "both");
      const borne = claimed.filter((basis) => request.grounds.some(({ kind }) => basesOfGround[kind].includes(basis)));
      const unborne = claimed.find((basis) => !borne.includes(basis));
      if (unborne === undefined) {
        return request.grounds.flatMap(({ kind }, index): Problem[] =>
          claimed.some((basis) => basesOfGround[kind].includes(basis))
            ? []
            : [
                problem("ground-outside-basis", `/request/grounds/${index}`, {
                  basis: claimed.map((basis) => basisWords[basis]).join(" and "),
                }),
              ],
        );
      }
      const code = borne.length === 0 ? "no-ground-for-basis" : "basis-half-supported";
      return [problem(code, "/request/basis", { basis: basisWords[unborne] })];
    },
    examples: [
      { from: "abroad", change: { request: { basis: "significant-public-benefit" } }, finds: ["no-ground-for-basis"] },
      { from: "abroad", change: { request: { grounds: [publicBenefit] } }, finds: ["no-ground-for-basis"] },
      { from: "abroad", change: { request: { basis: "both" } }, finds: ["basis-half-supported"] },
      {
        from: "abroad",
        change: { request: { grounds: [protection, publicBenefit] } },
        finds: ["ground-outside-basis"],
      },
      { from: "abroad", change: { request: { basis: "both", grounds: [protection, publicBenefit] } }, finds: [] },
      { from: "detained", change: { request: { basis: "significant-public-benefit" } }, finds: [] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "ground-fits-whereabouts",
    question: "Is a ground of custody claimed for a person who is not detained?",
    source: "cfr-212-5-b",
    applies: ({ case: { beneficiary } }) => beneficiary.whereabouts.kind !== "detained",
    look: ({ case: { request } }) =>
      request.grounds.flatMap((ground, index) =>
        isCustodyGround(ground)
          ? [problem("custody-ground-outside-custody", `/request/grounds/${index}/kind`, {})]
          : [],
      ),
    examples: [
      { from: "abroad", change: { request: { grounds: [detainedGround] } }, finds: ["custody-ground-outside-custody"] },
      { from: "detained", change: { request: { grounds: [detainedGround] } }, finds: [] },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
];
