// Copies objects of somebody else's file into ours: only what the placed pages need, each object once, the source
// untouched. What would tie the copy to its old file is left behind: pages, structure, metadata, private data.
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFPageLeaf,
  PDFRef,
  PDFStream,
  PDFString,
} from "pdf-lib";
import type { ObjectNumber, PdfFile } from "./pdf-file.ts";
import { byteString, refTo } from "./pdf-syntax.ts";

// Entries of stream dictionaries that are not carried over: the length is ours; a StructParents number would count
// in our parent tree; external files and private data have no place in a packet.
const droppedFromStreams = new Set(
  [
    "Length",
    "StructParent",
    "StructParents",
    "Metadata",
    "PieceInfo",
    "LastModified",
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

export class ForeignObjects {
  readonly #context: PDFContext;
  readonly #file: PdfFile;
  readonly #numbers = new Map<PDFRef, ObjectNumber>();
  readonly #layers = new Map<PDFRef, ObjectNumber>();
  readonly #waiting: { ref: PDFRef; object: PDFObject }[] = [];

  constructor(context: PDFContext, file: PdfFile) {
    this.#context = context;
    this.#file = file;
  }

  /** Layers (optional content groups) among the copied objects, by their place in the old file. */
  get layers(): ReadonlyMap<PDFRef, ObjectNumber> {
    return this.#layers;
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
      const number = this.#numbers.get(next.ref);
      if (number === undefined) continue;
      if (next.object instanceof PDFStream) this.#copyStream(number, next.object);
      else this.#file.put(number, this.write(next.object));
    }
  }

  #copyStream(number: ObjectNumber, stream: PDFStream): void {
    this.#file.putStream(number, this.writeStreamEntries(stream.dict), stream.getContents());
  }

  #writeRef(ref: PDFRef): string {
    const known = this.#numbers.get(ref);
    if (known !== undefined) return refTo(known);
    const object = this.#context.lookup(ref);
    if (object === undefined || this.#leadsBack(object)) return "null";
    const number = this.#file.reserve();
    this.#numbers.set(ref, number);
    this.#waiting.push({ ref, object });
    if (this.#typeOf(object) === "/OCG") this.#layers.set(ref, number);
    return refTo(number);
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
    return asItStands ? string.toString() : byteString(Buffer.from(value, "latin1"));
  }
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
