import { createHash } from "node:crypto";
import { RecentMap } from "../recent-map.ts";
import type { OpenedFont } from "./opened-font.ts";
import { subsetTrueType } from "./subset-truetype.ts";

/** A font with some of its glyphs, ready to be embedded. */
export interface FontSubset {
  readonly bytes: Uint8Array;
  /** Six capital letters that stand for the set of glyphs (ISO 32000-1, 9.6.4): the same set, the same tag. */
  readonly tag: string;
}

const mostSubsetsKept = 32;
const subsets = new RecentMap<string, FontSubset>(mostSubsetsKept);

/** The subset of the font with these glyphs. Kept for the next packet that uses exactly these. */
export function makeSubset(font: OpenedFont, glyphs: ReadonlySet<number>): FontSubset {
  const sorted = [...glyphs].sort((a, b) => a - b);
  const key = `${font.id}:${sorted.join(",")}`;
  const known = subsets.get(key);
  if (known !== undefined) return known;
  const made = { bytes: subsetTrueType(font.bytes, sorted), tag: makeTag(key) };
  subsets.set(key, made);
  return made;
}

function makeTag(key: string): string {
  const hash = createHash("sha256").update(key).digest();
  return Array.from(hash.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join("");
}
