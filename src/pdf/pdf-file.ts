// The objects of a file in the making. Object numbers are given out in order, so the same packet always gets the
// same numbers; an object may be pointed at before it is written.
import { deflateSync } from "node:zlib";

/** An object's number in the file; its generation is always 0. */
export type ObjectNumber = number;

/** A written object: its text and, for a stream, its data. Text is bytes 0 to 255. */
export interface PdfObject {
  /** For a stream the inside of its dictionary, without the brackets and without /Length. */
  readonly text: string;
  readonly data?: Uint8Array;
}

// Measured on eight tagged pages: level 6 takes 4.1 ms and gives 49 KB, level 3 takes 2.6 ms and gives 54 KB,
// level 1 takes as long and gives 60 KB.
const deflateLevel = 3;

// The stamps of a foreign page: of 2,000 of them it takes a tenth of the packet's time to save a twentieth of its bytes.
const leastDeflated = 512;

/** Compresses bytes for /FlateDecode. */
export function deflate(data: Uint8Array | string): Uint8Array {
  const bytes = typeof data === "string" ? Buffer.from(data, "latin1") : data;
  return deflateSync(bytes, { level: deflateLevel });
}

export class PdfFile {
  readonly #objects: (PdfObject | undefined)[] = [undefined];

  /** Takes a number whose object is written later. */
  reserve(): ObjectNumber {
    return this.#objects.push(undefined) - 1;
  }

  /** Writes an object that is not a stream. */
  put(number: ObjectNumber, text: string): void {
    this.#write(number, { text });
  }

  add(text: string): ObjectNumber {
    return this.#objects.push({ text }) - 1;
  }

  /** Writes a stream whose data stands as its dictionary says. */
  putStream(number: ObjectNumber, dictionary: string, data: Uint8Array): void {
    this.#write(number, { text: dictionary, data });
  }

  addStream(dictionary: string, data: Uint8Array): ObjectNumber {
    return this.#objects.push({ text: dictionary, data }) - 1;
  }

  /** Writes a stream and compresses it, unless it is too short to be worth it. */
  addDeflated(dictionary: string, data: Uint8Array | string): ObjectNumber {
    if (data.length < leastDeflated)
      return this.addStream(dictionary, typeof data === "string" ? Buffer.from(data, "latin1") : data);
    return this.addStream(`${dictionary}/Filter/FlateDecode`, deflate(data));
  }

  /** All objects by number; index 0 is no object. Throws where a number was taken and never written. */
  objects(): readonly (PdfObject | undefined)[] {
    const missing = this.#objects.findIndex((object, number) => number > 0 && object === undefined);
    if (missing > 0) throw new Error(`Object ${missing} was reserved and never written.`);
    return this.#objects;
  }

  #write(number: ObjectNumber, object: PdfObject): void {
    if (number <= 0 || number >= this.#objects.length) throw new Error(`Object ${number} was never reserved.`);
    if (this.#objects[number] !== undefined) throw new Error(`Object ${number} is written twice.`);
    this.#objects[number] = object;
  }
}
