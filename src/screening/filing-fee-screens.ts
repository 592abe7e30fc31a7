import { problem } from "../problems/problem.ts";
import { sourceOf } from "../rules/dated.ts";
import { filingFee } from "../rules/filing-fee.ts";
import { formatUsd } from "../us-dollars.ts";
import { feeExemptions, i912Instructions } from "./law-sources.ts";
import { isMet } from "./met-by-exhibit.ts";
import type { Screen } from "./screen.ts";

const waiver = { method: "waiver", basis: "means-tested-benefit", detail: "The petitioner receives food assistance." };
const proof = (item: string) => ({ id: "proof", title: "Proof", file: "proof.pdf", meets: [item] });

/** A fee that is not paid needs its reason proved. How a fee is paid, and which forms that takes, is routing's part. */
export const filingFeeScreens: readonly Screen[] = [
  {
    id: "fee-waiver-evidence",
    question: "Is the reason for a fee waiver proved by an exhibit?",
    source: i912Instructions,
    applies: ({ case: { filing } }) => filing.fee?.method === "waiver",
    look: ({ case: { filing, exhibits } }) => {
      const { fee } = filing;
      if (fee?.method !== "waiver" || fee.detail.cites.length > 0 || isMet(exhibits, "fee-waiver-evidence")) return [];
      return [problem("fee-waiver-unsupported", "/filing/fee", { basis: fee.basis })];
    },
    examples: [
      { from: "abroad", change: { filing: { fee: waiver } }, finds: ["fee-waiver-unsupported"] },
      { from: "abroad", change: { filing: { fee: waiver }, exhibits: [proof("fee-waiver-evidence")] }, finds: [] },
      {
        from: "abroad",
        change: {
          filing: {
            fee: {
              ...waiver,
              detail: { text: "The petitioner receives food assistance.", cites: [{ exhibit: "proof" }] },
            },
          },
          exhibits: [proof("sponsor-finances")],
        },
        finds: [],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
  {
    id: "online-filing",
    question: "Could this request be filed online instead?",
    applies: ({ agency, case: { filing } }) => agency === "USCIS" && filing.fee?.method !== "waiver",
    look: ({ rulebook, filingOn }) => {
      const online = filingFee(rulebook, "I-131", "online", filingOn);
      const paper = filingFee(rulebook, "I-131", "paper", filingOn);
      if (online === undefined || paper === undefined) return [];
      const args = { onlineUsd: formatUsd(online.value.amountUsd), paperUsd: formatUsd(paper.value.amountUsd) };
      return [problem("online-filing-possible", "/filing", args, { source: sourceOf(online) })];
    },
    examples: [
      { from: "abroad", change: {}, finds: ["online-filing-possible"] },
      { from: "abroad", change: {}, filingOn: "2026-09-30", finds: [] },
      { from: "abroad", change: { filing: { fee: waiver } }, finds: [] },
      { from: "detained", change: {}, finds: [] },
    ],
  },
  {
    id: "fee-exemption-proof",
    question: "Is the fact that makes the filing fee $0 proved by an exhibit?",
    source: feeExemptions,
    applies: ({ case: { filing } }) => filing.fee?.method === "exempt",
    look: ({ case: { filing, exhibits } }) =>
      filing.fee?.method === "exempt" && !isMet(exhibits, "fee-exemption-proof")
        ? [problem("fee-exemption-unsupported", "/filing/fee/reason", { reason: filing.fee.reason })]
        : [],
    examples: [
      {
        from: "abroad",
        change: { filing: { fee: { method: "exempt", reason: "vawa" } } },
        finds: ["fee-exemption-unsupported"],
      },
      {
        from: "abroad",
        change: { filing: { fee: { method: "exempt", reason: "vawa" } }, exhibits: [proof("fee-exemption-proof")] },
        finds: [],
      },
      { from: "abroad", change: {}, finds: [] },
    ],
  },
];
