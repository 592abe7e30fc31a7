import { editDistance } from "../rules/edit-distance.ts";

/** The allowed word that a misspelt one most likely means; undefined where none is near. */
export function nearestWord(wrong: string, allowed: readonly string[]): string | undefined {
  if (wrong.length > 80) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wrong.length / 3)) + 0.5;
  for (const word of allowed) {
    const distance =
      word.toLowerCase() === wrong.toLowerCase() ? 0 : editDistance(wrong.toLowerCase(), word.toLowerCase());
    if (distance < least) {
      least = distance;
      best = word;
    }
  }
  return best;
}
