// The way back from content to its tag (ISO 32000-1, 14.7.4.4): for each sheet the node of every marked-content id,
// and for each annotation its node.
import type { ObjectNumber } from "./pdf-file.ts";
import { refTo } from "./pdf-syntax.ts";

export class ParentTree {
  readonly #sheets: ObjectNumber[][];
  readonly #annotations: ObjectNumber[] = [];

  constructor(sheets: number) {
    this.#sheets = Array.from({ length: sheets }, () => []);
  }

  /** The id that the sheet's next marked content will get. */
  nextContent(sheet: number): number {
    return this.#ids(sheet).length;
  }

  addContent(sheet: number, node: ObjectNumber): void {
    this.#ids(sheet).push(node);
  }

  /** Gives the annotation's /StructParent. Sheets have the numbers below. */
  addAnnotation(node: ObjectNumber): number {
    return this.#sheets.length + this.#annotations.push(node) - 1;
  }

  /** The number tree. */
  write(): string {
    const sheets = this.#sheets.map((nodes, sheet) => `${sheet}[${nodes.map(refTo).join(" ")}]`);
    const annotations = this.#annotations.map((node, index) => `${this.#sheets.length + index} ${refTo(node)}`);
    return `<</Nums[${[...sheets, ...annotations].join(" ")}]>>`;
  }

  /** The first number not yet given out. */
  get next(): number {
    return this.#sheets.length + this.#annotations.length;
  }

  #ids(sheet: number): ObjectNumber[] {
    const ids = this.#sheets[sheet];
    if (ids === undefined) throw new Error(`No sheet ${sheet}.`);
    return ids;
  }
}
