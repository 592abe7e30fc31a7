import type { Rulebook } from "../../src/rules/rulebook.ts";
export const rulebook = {} as Rulebook;
