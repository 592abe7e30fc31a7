// What a PNG file says about itself (ISO/IEC 15948), and its compressed rows.

export interface PngImage {
  readonly width: number;
  readonly height: number;
  readonly bitDepth: number;
  /** 1 for grey and palette, 3 for colours; alpha is not counted. */
  readonly channels: 1 | 3;
  /** Red, green, blue for each entry. */
  readonly palette: Uint8Array | undefined;
  /** An alpha channel or a transparent colour. */
  readonly hasAlpha: boolean;
  readonly interlaced: boolean;
  /** The zlib stream of all rows. */
  readonly data: Uint8Array;
}

/** Reads a sound PNG. Throws on bytes that are none. */
export function readPng(bytes: Uint8Array): PngImage {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (buffer.toString("latin1", 12, 16) !== "IHDR") throw new Error("A PNG without a header.");
  const colorType = buffer.readUInt8(25);
  let palette: Uint8Array | undefined;
  let transparent = false;
  const rows: Uint8Array[] = [];
  for (let at = 8; at + 12 <= buffer.length;) {
    const length = buffer.readUInt32BE(at);
    const body = buffer.subarray(at + 8, at + 8 + length);
    const type = buffer.toString("latin1", at + 4, at + 8);
    if (type === "PLTE") palette = body;
    else if (type === "tRNS") transparent = true;
    else if (type === "IDAT") rows.push(body);
    else if (type === "IEND") break;
    at += 12 + length;
  }
  return {
    width: buffer.readUInt32BE(16),
    height: buffer.readUInt32BE(20),
    bitDepth: buffer.readUInt8(24),
    channels: colorType === 2 || colorType === 6 ? 3 : 1,
    palette: colorType === 3 ? palette : undefined,
    hasAlpha: transparent || colorType === 4 || colorType === 6,
    interlaced: buffer.readUInt8(28) !== 0,
    data: Buffer.concat(rows),
  };
}
