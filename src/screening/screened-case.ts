import type { ParsedCase } from "../case/parsed-case.ts";

/** A case that every screen has looked at; the findings are among its problems. */
export interface ScreenedCase extends ParsedCase {
  readonly screened: readonly ScreeningAnswer[];
}

/** What one screen asked and found. */
export interface ScreeningAnswer {
  readonly id: string;
  readonly question: string;
  /** "clear": nothing found; "found": its finding is among the problems; "not-asked": it does not apply to this case. */
  readonly answer: "clear" | "found" | "not-asked";
}
