import { type Rulebook, openRulebook } from "../../src/rules/rulebook.ts";

const opened = openRulebook();
if (!opened.ok) throw new Error("The program's own rules cannot be opened");

/** The program's own rules. */
export const rulebook: Rulebook = opened.value;
