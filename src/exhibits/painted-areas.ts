import { type Ink, white } from "./ink.ts";
import type { Box } from "./pdf-values.ts";

interface Area {
  readonly box: Box;
  readonly ink: Ink;
  readonly isHighlight: boolean;
}

// A map or drawing has thousands; no text of it can be judged without rendering.
const mostAreas = 400;

/** What lies where on a page, the last on top. */
export class PaintedAreas {
  readonly #areas: Area[] = [];
  #tooMany = false;

  add(area: Area): void {
    if (this.#areas.length < mostAreas) this.#areas.push(area);
    else this.#tooMany = true;
  }

  get isEmpty(): boolean {
    return this.#areas.length === 0;
  }

  /** The colour at a point; white paper where nothing was painted, undefined where it cannot be known. */
  inkAt(x: number, y: number): Ink {
    if (this.#tooMany) return undefined;
    const top = this.#areas.findLast(({ box }) => contains(box, x, y));
    return top === undefined ? white : top.ink;
  }

  isHighlightedAt(x: number, y: number): boolean {
    return this.#areas.some(({ box, isHighlight }) => isHighlight && contains(box, x, y));
  }
}

function contains([left, bottom, right, top]: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= bottom && y <= top;
}
