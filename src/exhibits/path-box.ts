import type { Matrix } from "./matrix.ts";
import type { Box } from "./pdf-values.ts";

/** The box around the path in the making; undefined where it has no point. */
export class PathBox {
  #box: [number, number, number, number] | undefined;

  get box(): Box | undefined {
    return this.#box;
  }

  rectangle([x = 0, y = 0, width = 0, height = 0]: readonly number[], matrix: Matrix): void {
    this.points([x, y, x + width, y, x, y + height, x + width, y + height], matrix);
  }

  points(numbers: readonly number[], [a, b, c, d, e, f]: Matrix): void {
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      const [u = 0, v = 0] = [numbers[at], numbers[at + 1]];
      const x = a * u + c * v + e;
      const y = b * u + d * v + f;
      const box = this.#box;
      if (box === undefined) this.#box = [x, y, x, y];
      else {
        box[0] = Math.min(box[0], x);
        box[1] = Math.min(box[1], y);
        box[2] = Math.max(box[2], x);
        box[3] = Math.max(box[3], y);
      }
    }
  }
}
