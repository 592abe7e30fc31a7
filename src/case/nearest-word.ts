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
  return best ?? onlyWordAround(wrong.toLowerCase(), allowed);
}

/** "medical-treatment" for "medical", where no other word holds it. */
function onlyWordAround(part: string, allowed: readonly string[]): string | undefined {
  const around = part.length < 4 ? [] : allowed.filter((word) => word.toLowerCase().includes(part));
  return around.length === 1 ? around[0] : undefined;
}
