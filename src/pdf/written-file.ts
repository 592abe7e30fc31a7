// A whole file in pieces, hashed while it was put together. Pages of pictures are pieces of their own, never copied:
// a packet with 200 MB of photographs is held once, not twice.
import { type Hash, createHash } from "node:crypto";

export class WrittenFile {
  /** In their order. Not to be changed. */
  readonly chunks: readonly Uint8Array[];
  readonly byteLength: number;
  /** Hexadecimal. */
  readonly sha256: string;
  #bytes: Uint8Array | undefined;

  constructor(chunks: readonly Uint8Array[], byteLength: number, sha256: string) {
    this.chunks = chunks;
    this.byteLength = byteLength;
    this.sha256 = sha256;
  }

  /** The file in one piece: a copy, made when first asked for. */
  get bytes(): Uint8Array {
    return (this.#bytes ??= Buffer.concat(this.chunks, this.byteLength));
  }
}

// Small pieces are gathered into blocks; from here on a piece stands alone.
const blockBytes = 65_536;

/** Takes text and data one after another and gives them as a file. */
export class FileWriter {
  readonly #chunks: Uint8Array[] = [];
  readonly #hash: Hash = createHash("sha256");
  #block = Buffer.allocUnsafeSlow(blockBytes);
  #used = 0;
  #length = 0;

  /** How many bytes were taken so far. */
  get length(): number {
    return this.#length;
  }

  /** Text of bytes 0 to 255. */
  pushText(text: string): void {
    if (text.length > blockBytes) this.#pushAlone(Buffer.from(text, "latin1"));
    else {
      this.#makeRoom(text.length);
      this.#used += this.#block.write(text, this.#used, "latin1");
      this.#length += text.length;
    }
  }

  /** Large data are kept as they are, not copied; they must not change afterwards. */
  pushData(data: Uint8Array): void {
    if (data.length > blockBytes / 2) this.#pushAlone(data);
    else {
      this.#makeRoom(data.length);
      this.#block.set(data, this.#used);
      this.#used += data.length;
      this.#length += data.length;
    }
  }

  /** The SHA-256 of everything taken so far, hexadecimal. */
  hashSoFar(): string {
    this.#closeBlock();
    return this.#hash.copy().digest("hex");
  }

  finish(): WrittenFile {
    this.#closeBlock();
    return new WrittenFile(this.#chunks, this.#length, this.#hash.digest("hex"));
  }

  #pushAlone(data: Uint8Array): void {
    this.#closeBlock();
    this.#chunks.push(data);
    this.#hash.update(data);
    this.#length += data.length;
  }

  #makeRoom(bytes: number): void {
    if (this.#used + bytes <= this.#block.length) return;
    this.#closeBlock();
    // The rest of the last block may be too short for this piece.
    if (bytes > this.#block.length) this.#block = Buffer.allocUnsafeSlow(blockBytes);
  }

  #closeBlock(): void {
    if (this.#used === 0) return;
    const chunk = this.#block.subarray(0, this.#used);
    this.#chunks.push(chunk);
    this.#hash.update(chunk);
    // What is left of a block serves the next one while it is worth it.
    const rest = this.#block.subarray(this.#used);
    this.#block = rest.length >= blockBytes / 4 ? rest : Buffer.allocUnsafeSlow(blockBytes);
    this.#used = 0;
  }
}
