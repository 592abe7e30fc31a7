import type { StructureNode, StructureTree } from "./page.ts";

/** The structure tree of one document while it grows. Node 0 is its section. */
export class StructureBuilder {
  readonly #title: string;
  readonly #nodes: StructureNode[] = [{ role: "Sect", parent: 0 }];

  constructor(title: string) {
    this.#title = title;
  }

  /** Index of the new node, the last child of its parent. */
  add(
    role: StructureNode["role"],
    parent: number,
    more: Pick<StructureNode, "alt" | "scope" | "columnSpan" | "listNumbering"> = {},
  ): number {
    return this.#nodes.push({ role, parent, ...more }) - 1;
  }

  finish(): StructureTree {
    return { title: this.#title, nodes: this.#nodes };
  }
}
