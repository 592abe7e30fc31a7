// The tags of the packet (ISO 32000-1, 14.7 and 14.8): which content stands for which node. Nodes are numbered as
// layout numbers them; content is announced in drawing order, and a node's children and own content come out in
// that order. Cells without content keep their place, since a table must stay rectangular for a reader.
import type { StructureNode, StructureTree } from "../layout/page.ts";
import type { ObjectNumber, PdfFile } from "./pdf-file.ts";
import { refTo, textString } from "./pdf-syntax.ts";

type Kid = { readonly mcid: number; readonly page: ObjectNumber } | { readonly ref: string };

interface TreeNode {
  readonly node: StructureNode;
  readonly number: ObjectNumber;
  readonly children: TreeNode[];
  readonly parent: TreeNode | undefined;
  readonly kids: Kid[];
  /** How many of the children stand among the kids. */
  attached: number;
  /** Place among the parent's children. */
  readonly place: number;
  /** Further attribute dictionaries. */
  readonly attributes: string[];
}

/** One document's tree while its pages are written. */
export class StructureWriter {
  readonly number: ObjectNumber;
  readonly #nodes: TreeNode[] = [];
  readonly #title: string;

  constructor(file: PdfFile, tree: StructureTree) {
    this.#title = tree.title;
    for (const node of tree.nodes) {
      const parent = this.#nodes.length === 0 ? undefined : this.#node(node.parent);
      const number = file.reserve();
      const made = {
        node,
        number,
        children: [],
        parent,
        kids: [],
        attached: 0,
        place: parent?.children.length ?? 0,
        attributes: [],
      };
      parent?.children.push(made);
      this.#nodes.push(made);
    }
    this.number = this.#node(0).number;
  }

  /** Says that marked content of a page belongs to a node. Gives the node's object number for the parent tree. */
  addContent(index: number, page: ObjectNumber, mcid: number): ObjectNumber {
    const node = this.#node(index);
    attach(node);
    node.kids.push({ mcid, page });
    return node.number;
  }

  /** Says that an annotation belongs to a node. */
  addAnnotation(index: number, page: ObjectNumber, annotation: ObjectNumber): ObjectNumber {
    const node = this.#node(index);
    attach(node);
    node.kids.push({ ref: `<</Type/OBJR/Pg ${refTo(page)}/Obj ${refTo(annotation)}>>` });
    return node.number;
  }

  roleOf(index: number): StructureNode["role"] {
    return this.#node(index).node.role;
  }

  addAttribute(index: number, dictionary: string): void {
    this.#node(index).attributes.push(dictionary);
  }

  /** Writes all nodes; `parent` is the Document node that the tree hangs in. */
  write(file: PdfFile, parent: ObjectNumber): void {
    for (const node of this.#nodes) attachUpTo(node, node.children.length);
    for (const node of this.#nodes) {
      const title = node.parent === undefined ? `/T${textString(this.#title)}` : "";
      file.put(node.number, writeNode(node, node.parent?.number ?? parent, title));
    }
  }

  #node(index: number): TreeNode {
    const node = this.#nodes[index];
    if (node === undefined) throw new Error(`No node ${index} in the structure of "${this.#title}".`);
    return node;
  }
}

function attach(node: TreeNode): void {
  if (node.parent === undefined || node.parent.attached > node.place) return;
  attach(node.parent);
  attachUpTo(node.parent, node.place + 1);
}

function attachUpTo(parent: TreeNode, end: number): void {
  for (; parent.attached < end; parent.attached++) {
    const child = parent.children[parent.attached];
    if (child !== undefined) parent.kids.push({ ref: refTo(child.number) });
  }
}

function writeNode(tree: TreeNode, parent: ObjectNumber, title: string): string {
  const { node, kids } = tree;
  // Content on the node's own page is a bare number; content that runs on to another page names that page.
  let page: ObjectNumber | undefined;
  const written = kids.map((kid) => {
    if ("ref" in kid) return kid.ref;
    page ??= kid.page;
    return kid.page === page ? String(kid.mcid) : `<</Type/MCR/Pg ${refTo(kid.page)}/MCID ${kid.mcid}>>`;
  });
  const on = page === undefined ? "" : `/Pg ${refTo(page)}`;
  const k = written.length === 0 ? "" : written.length === 1 ? `/K ${written[0]}` : `/K[${written.join(" ")}]`;
  const alt = node.alt === undefined ? "" : `/Alt${textString(node.alt)}`;
  const attributes = [...writeAttributes(node), ...tree.attributes];
  const a =
    attributes.length === 0 ? "" : attributes.length === 1 ? `/A${attributes[0]}` : `/A[${attributes.join("")}]`;
  return `<</S/${node.role}/P ${refTo(parent)}${title}${on}${k}${alt}${a}>>`;
}

function writeAttributes({ role, scope, columnSpan, listNumbering }: StructureNode): string[] {
  const all: string[] = [];
  const head = role === "TH" ? `/Scope/${scope ?? "Column"}` : "";
  const span = columnSpan !== undefined && columnSpan > 1 ? `/ColSpan ${columnSpan}` : "";
  if (head !== "" || span !== "") all.push(`<</O/Table${head}${span}>>`);
  if (listNumbering !== undefined) all.push(`<</O/List/ListNumbering/${listNumbering}>>`);
  return all;
}
