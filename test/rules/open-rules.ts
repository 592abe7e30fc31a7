import { openRulebook, type Rulebook } from "../../src/rules/rulebook.ts";

/** Our own rules, or with rule files of an office laid over them. */
export function openRules(...overlays: readonly unknown[]): Rulebook {
  const opened = openRulebook(overlays);
  if (!opened.ok) throw new Error(`The rulebook did not open: ${JSON.stringify(opened.problems)}`);
  return opened.value;
}
