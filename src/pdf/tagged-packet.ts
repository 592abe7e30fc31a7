// The packet's tags as one: a Document node, below it each typeset document's tree and each placed page's Figure in
// the order of the sheets.
import type { CheckboxItem, LaidOutPacket, PlacedPage, Sheet } from "../layout/page.ts";
import type { ContentTags } from "./page-content.ts";
import { ParentTree } from "./parent-tree.ts";
import type { ObjectNumber, PdfFile } from "./pdf-file.ts";
import { formatNumbers, refTo, textString } from "./pdf-syntax.ts";
import { StructureWriter } from "./structure-tree.ts";

export class TaggedPacket {
  readonly #file: PdfFile;
  readonly #root: ObjectNumber;
  readonly #document: ObjectNumber;
  readonly #kids: ObjectNumber[] = [];
  readonly #trees: readonly StructureWriter[];
  readonly #hung = new Set<StructureWriter>();
  readonly #parents: ParentTree;

  constructor(file: PdfFile, packet: LaidOutPacket) {
    this.#file = file;
    this.#root = file.reserve();
    this.#document = file.reserve();
    this.#trees = packet.structures.map((tree) => new StructureWriter(file, tree));
    this.#parents = new ParentTree(packet.sheets.length);
  }

  /** What tags the content of a typeset sheet. */
  forSheet(sheet: Sheet, index: number, page: ObjectNumber): ContentTags {
    return {
      begin: (tag) => {
        const tree = this.#treeOf(sheet);
        const mcid = this.#parents.nextContent(index);
        this.#parents.addContent(index, tree.addContent(tag, page, mcid));
        return { role: tree.roleOf(tag), mcid };
      },
      box: (tag, item) => this.#describeBox(this.#treeOf(sheet), tag, item),
    };
  }

  /** Hangs a placed page into the tree; gives the operators that begin its marked content. */
  tagFigure(placed: PlacedPage, index: number, page: ObjectNumber, rectPt: readonly number[]): string {
    const mcid = this.#parents.nextContent(index);
    const box = `/A<</O/Layout/Placement/Block/BBox[${formatNumbers(rectPt)}]>>`;
    const figure = `<</S/Figure/P ${refTo(this.#document)}/Pg ${refTo(page)}/K ${mcid}/Alt${textString(placed.alt)}${box}>>`;
    const number = this.#file.add(figure);
    this.#kids.push(number);
    this.#parents.addContent(index, number);
    return `/Figure<</MCID ${mcid}>>BDC\n`;
  }

  /** Gives the link annotation's /StructParent. */
  tagLink(sheet: Sheet, tag: number, page: ObjectNumber, annotation: ObjectNumber): number {
    return this.#parents.addAnnotation(this.#treeOf(sheet).addAnnotation(tag, page, annotation));
  }

  /** Writes the tree; gives the number of its root. */
  write(): ObjectNumber {
    for (const tree of this.#hung) tree.write(this.#file, this.#document);
    const unused = this.#trees.find((tree) => !this.#hung.has(tree));
    if (unused !== undefined) throw new Error("A document of the structure stands on no sheet.");
    this.#file.put(this.#document, `<</S/Document/P ${refTo(this.#root)}/K[${this.#kids.map(refTo).join(" ")}]>>`);
    const parents = `/ParentTree ${refTo(this.#file.add(this.#parents.write()))}/ParentTreeNextKey ${this.#parents.next}`;
    this.#file.put(this.#root, `<</Type/StructTreeRoot/K[${refTo(this.#document)}]${parents}>>`);
    return this.#root;
  }

  #treeOf(sheet: Sheet): StructureWriter {
    const tree = sheet.structure === undefined ? undefined : this.#trees[sheet.structure];
    if (tree === undefined) throw new Error("Tagged content on a sheet without a structure tree.");
    if (!this.#hung.has(tree)) {
      this.#hung.add(tree);
      this.#kids.push(tree.number);
    }
    return tree;
  }

  // A printed form field says its state (ISO 32000-1, 14.8.5.6); a figure says where it is (PDF/UA-1, 7.3).
  #describeBox(tree: StructureWriter, tag: number, { xPt, yPt, sizePt, ticked }: CheckboxItem): void {
    const role = tree.roleOf(tag);
    if (role === "Form") tree.addAttribute(tag, `<</O/PrintField/Role/cb/checked/${ticked ? "on" : "off"}>>`);
    if (role === "Figure") {
      tree.addAttribute(tag, `<</O/Layout/BBox[${formatNumbers([xPt, yPt, xPt + sizePt, yPt + sizePt])}]>>`);
    }
  }
}
