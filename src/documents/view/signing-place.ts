import { findFiler } from "../../case/filer.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";

// 28 U.S.C. 1746(2): the United States, its territories, possessions, or commonwealths.
const within = new Set(["US", "PR", "GU", "VI", "AS", "MP"]);

/** Where the declaration will be signed; undefined where neither the case nor the filer's address says it. */
export function findSigningPlace({ case: the }: CheckedCase): "in-us" | "outside-us" | undefined {
  if (the.preparedIn !== undefined) return the.preparedIn;
  const filer = findFiler(the);
  const kind = the.beneficiary.whereabouts.kind;
  if (filer.self && (kind === "detained" || kind === "in-us")) return "in-us";
  if (filer.self && kind === "outside-us") return "outside-us";
  if (filer.address === undefined) return undefined;
  return within.has(filer.address.country) ? "in-us" : "outside-us";
}
