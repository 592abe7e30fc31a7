// How letters look that are shown in one state of the page's content.
import type { Graphics } from "./graphics-state.ts";
import { type Ink, chromaOf, greyOf, mix, white } from "./ink.ts";
import type { Matrix } from "./matrix.ts";
import { leastContrast, mostLightTextPt } from "./scan-limits.ts";

export interface LetterLook {
  /** To the right, up, to the left, down; undefined where they run askew. */
  readonly turn: 0 | 1 | 2 | 3 | undefined;
  /** In half points, rounded up. */
  readonly halfPoints: number;
  readonly ink: Ink;
  readonly opacity: number | undefined;
  /** False for the words behind a scan, which are neither filled nor stroked. */
  readonly isShown: boolean;
  /** True for a text; large or slanting words are ornament or watermark, and meant to be light. */
  readonly isText: boolean;
  readonly onPaper: Contrast;
}

/**
 * - `none`: it cannot be seen at all.
 * - `light`: hardly darker or lighter than what it lies on, without colour.
 * - `color`: the same to a scanner, and not to the eye.
 * - `clear`: neither; or as faint as what is not meant to be read.
 * - `unknown`: only rendering would tell.
 */
export type Contrast = "none" | "light" | "color" | "clear" | "unknown";

/** `shape` is the text matrix; where the letters stand does not matter. */
export function lookAt(now: Graphics, shape: Matrix): LetterLook {
  const [a, b, c, d] = shape;
  const [p, q, r, s] = now.matrix;
  const turn = turnOf((a * p + b * r) * now.sizePt, (a * q + b * s) * now.sizePt);
  const sizePt = Math.abs(now.sizePt) * Math.hypot(c * p + d * r, c * q + d * s);
  const isStroked = now.mode % 4 === 1;
  const ink = isStroked ? now.stroke : now.fill;
  const opacity = isStroked ? now.strokeOpacity : now.fillOpacity;
  return {
    turn,
    halfPoints: Math.ceil(sizePt * 2 - 0.01),
    ink,
    opacity,
    isShown: now.mode !== 3 && now.mode !== 7,
    isText: turn !== undefined && sizePt <= mostLightTextPt,
    onPaper: contrastOf(ink, opacity, white),
  };
}

export function contrastOf(ink: Ink, opacity: number | undefined, below: Ink): Contrast {
  if (ink === undefined || opacity === undefined || below === undefined) return "unknown";
  const seen = mix(ink, opacity, below);
  const distance = Math.hypot(seen[0] - below[0], seen[1] - below[1], seen[2] - below[2]);
  if (distance < 0.02) return "none";
  if (distance < 0.1 || Math.abs(greyOf(seen) - greyOf(below)) >= leastContrast) return "clear";
  return distance > leastContrast * 2 && Math.max(chromaOf(seen), chromaOf(below)) > 0.3 ? "color" : "light";
}

function turnOf(a: number, b: number): 0 | 1 | 2 | 3 | undefined {
  if (Math.abs(b) <= Math.abs(a) * 0.1) return a > 0 ? 0 : a < 0 ? 2 : undefined;
  if (Math.abs(a) <= Math.abs(b) * 0.1) return b > 0 ? 1 : 3;
  return undefined;
}
