import { formatDay, parseDay } from "../date.ts";
import type { Source } from "./source.ts";

const confidenceWords = {
  official: "official",
  secondary: "reported by a named page",
  unconfirmed: "NOT CONFIRMED",
} as const;

/** "USCIS direct filing addresses, https://…, last checked October 2, 2026, reported by a named page". */
export function sourceWords({ title, url, checkedOn, confidence }: Source): string {
  const day = checkedOn === undefined ? undefined : parseDay(checkedOn);
  return [
    title,
    url,
    day === undefined ? undefined : `last checked ${formatDay(day)}`,
    confidence === undefined ? undefined : confidenceWords[confidence],
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}
