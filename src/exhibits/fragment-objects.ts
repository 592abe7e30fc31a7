// Copies objects of somebody else's file into a list that a packet can take in: only what the pages need, each object
// once. What would tie the copy to its old file is left behind: pages, structure, metadata, private data.
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFRef,
  PDFStream,
  PDFString,
} from "pdf-lib";
import type { FragmentObject } from "./opened-file.ts";
import { resolve } from "./pdf-values.ts";

// Entries of stream dictionaries that are not carried over: the length is ours; a StructParents number would count
// in our parent tree; external files, private data and names of a maker's own have no place in a packet.
const droppedFromStreams = new Set(
  [
    "Length",
    "StructParent",
    "StructParents",
    "Metadata",
    "PieceInfo",
    "LastModified",
    "Name",
    "ID",
    "AF",
    "OPI",
    "F",
    "FFilter",
    "FDecodeParms",
    "DL",
  ].map((key) => `/${key}`),
);
// Objects that lead back into the old document.
const droppedTypes = new Set(["/Page", "/Pages", "/Catalog", "/StructElem", "/StructTreeRoot", "/Annot"]);

// What a layer's /Usage says of people and programs (ISO 32000-1, table 102); the rest says when it shows.
const droppedFromUsage = new Set(["/CreatorInfo", "/User", "/Language"]);

const nothing: FragmentObject = { text: "null" };

export class FragmentObjects {
  readonly #context: PDFContext;
  readonly #objects: FragmentObject[] = [];
  readonly #indexes = new Map<PDFRef, number>();
  readonly #layers = new Map<PDFRef, number>();
  readonly #waiting: { index: number; object: PDFObject }[] = [];

  constructor(context: PDFContext) {
    this.#context = context;
  }

  /** All that was copied so far. */
  get objects(): readonly FragmentObject[] {
    return this.#objects;
  }

  /** Layers (optional content groups) among the copied objects, by their place in the old file. */
  get layers(): ReadonlyMap<PDFRef, number> {
    return this.#layers;
  }

  /** Adds a stream that is not in the old file, or not as it should be; gives its index. */
  addStream(text: string, data: Uint8Array): number {
    return this.#objects.push({ text, data }) - 1;
  }

  /** The object as text; what it refers to is copied by the next copyWaiting(). */
  write(object: PDFObject | undefined): string {
    if (object === undefined || object instanceof PDFInvalidObject) return "null";
    if (object instanceof PDFRef) return this.#writeRef(object);
    if (object instanceof PDFDict) return `<<${this.#writeEntries(object, () => true)}>>`;
    if (object instanceof PDFArray)
      return `[${object
        .asArray()
        .map((each) => this.write(each))
        .join(" ")}]`;
    if (object instanceof PDFString) return this.#writeString(object);
    if (object instanceof PDFStream) throw new Error("A stream stands where only a reference to one may.");
    return object.toString();
  }

  /** The entries of a stream's dictionary that go over into ours. */
  writeStreamEntries(dictionary: PDFDict): string {
    return this.#writeEntries(dictionary, (key) => !droppedFromStreams.has(key));
  }

  /** Writes all objects that were referred to so far, and those that they refer to. */
  copyWaiting(): void {
    for (let next = this.#waiting.pop(); next !== undefined; next = this.#waiting.pop()) {
      const { index, object } = next;
      this.#objects[index] =
        object instanceof PDFStream
          ? { text: this.writeStreamEntries(object.dict), data: object.getContents() }
          : { text: this.#typeOf(object) === "/OCG" ? this.#writeLayer(object) : this.write(object) };
    }
  }

  #writeRef(ref: PDFRef): string {
    const known = this.#indexes.get(ref);
    if (known !== undefined) return refTo(known);
    const object = this.#context.lookup(ref);
    if (object === undefined || this.#leadsBack(object)) return "null";
    const index = this.#objects.push(nothing) - 1;
    this.#indexes.set(ref, index);
    this.#waiting.push({ index, object });
    if (this.#typeOf(object) === "/OCG") this.#layers.set(ref, index);
    return refTo(index);
  }

  // Makers name their layers for themselves, after clients and drafts; readers want a name.
  #writeLayer(object: PDFObject): string {
    if (!(object instanceof PDFDict)) return "null";
    const usage = resolve(this.#context, object.get(PDFName.of("Usage")));
    const kept = usage instanceof PDFDict ? this.#writeEntries(usage, (key) => !droppedFromUsage.has(key)) : "";
    const others = this.#writeEntries(object, (key) => key === "/Type" || key === "/Intent");
    return `<<${others}/Name(Layer)${kept === "" ? "" : `/Usage<<${kept}>>`}>>`;
  }

  #leadsBack(object: PDFObject): boolean {
    return object instanceof PDFPageLeaf || droppedTypes.has(this.#typeOf(object));
  }

  #typeOf(object: PDFObject): string {
    if (!(object instanceof PDFDict)) return "";
    const type = object.get(PDFName.Type);
    return type instanceof PDFName ? type.asString() : "";
  }

  #writeEntries(dictionary: PDFDict, wanted: (key: string) => boolean): string {
    let out = "";
    for (const [key, value] of dictionary.entries()) {
      if (wanted(key.asString())) out += `${key.asString()} ${this.write(value)}`;
    }
    return out;
  }

  // Strings of a file that had a password are kept decrypted and unescaped, unless they stood in an object stream.
  #writeString(string: PDFString): string {
    const value = string.asString();
    const asItStands = !this.#context.isDecrypted || (value.includes("\\") && isSoundLiteral(value));
    return asItStands
      ? string.toString()
      : PDFHexString.of(Buffer.from(value, "latin1").toString("hex").toUpperCase()).toString();
  }
}

function refTo(index: number): string {
  return `\u0100${index} 0 R`;
}

// Balanced parentheses and nothing escaped that need not be: written by a program, not by chance.
function isSoundLiteral(value: string): boolean {
  let depth = 0;
  for (const [token] of value.matchAll(/\\(?:[nrtbf()\\\r\n]|[0-7]{1,3})|[\\()]/g)) {
    if (token === "\\") return false;
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
