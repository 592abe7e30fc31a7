import { createHash } from "node:crypto";
import type { Rulebook } from "../rules/rulebook.ts";

const known = new WeakMap<Rulebook, string>();

/** SHA-256, hexadecimal, of every rule of the rulebook; worked out once for each rulebook. */
export function hashRules(rulebook: Rulebook): string {
  const hash = known.get(rulebook) ?? createHash("sha256").update(JSON.stringify(rulebook.rules)).digest("hex");
  known.set(rulebook, hash);
  return hash;
}
