// Takes the pages of an opened PDF into the packet: the objects that the placed pages need get numbers of ours, each
// once; objects of pages that no sheet shows stay behind.
import type { FragmentLayers, PdfContent, VisibleBox } from "../exhibits/opened-file.ts";
import type { LayeredFile } from "./layers.ts";
import type { ObjectNumber, PdfFile } from "./pdf-file.ts";

export class SplicedFile implements LayeredFile {
  readonly #content: PdfContent;
  readonly #target: PdfFile;
  readonly #numbers = new Map<number, ObjectNumber>();
  readonly #waiting: number[] = [];

  constructor(content: PdfContent, target: PdfFile) {
    this.#content = content;
    this.#target = target;
  }

  get layers(): FragmentLayers {
    return this.#content.layers;
  }

  /** Undefined where nothing that was placed needs the object. */
  numberOf(object: number): ObjectNumber | undefined {
    return this.#numbers.get(object);
  }

  /** Writes the page (from 0) into the packet. */
  embed(pageIndex: number): { readonly xObject: ObjectNumber; readonly visible: VisibleBox } {
    const drawing = this.#content.drawings[pageIndex];
    if (drawing === undefined) throw new Error("A sheet shows a page that its file does not have.");
    const xObject = this.#take(drawing.xObject);
    for (let index = this.#waiting.pop(); index !== undefined; index = this.#waiting.pop()) this.#write(index);
    return { xObject, visible: drawing.visible };
  }

  #take(index: number): ObjectNumber {
    const known = this.#numbers.get(index);
    if (known !== undefined) return known;
    const number = this.#target.reserve();
    this.#numbers.set(index, number);
    this.#waiting.push(index);
    return number;
  }

  #write(index: number): void {
    const object = this.#content.objects[index];
    const number = this.#numbers.get(index);
    if (object === undefined || number === undefined) throw new Error("An object of a placed page is missing.");
    const text = object.text.replace(/\u0100(\d+)/g, (_, found: string) => String(this.#take(Number(found))));
    if (object.data === undefined) this.#target.put(number, text);
    else this.#target.putStream(number, text, object.data);
  }
}
