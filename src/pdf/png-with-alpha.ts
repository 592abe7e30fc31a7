// PNG pictures that a PDF cannot take over row by row: interlaced ones, and those with transparency.

export interface DecodedPng {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, one byte each. */
  readonly colors: Uint8Array;
  /** One byte a pixel; undefined where all are opaque. */
  readonly alpha: Uint8Array | undefined;
}

/** Decodes a sound PNG; of a moving picture the first one. */
export async function decodePngWithAlpha(bytes: Uint8Array): Promise<DecodedPng> {
  const { decode, toRGBA8 } = await import("pdf-lib/upng");
  const decoded = decode(Uint8Array.from(bytes).buffer);
  const pixels = new Uint8Array(toRGBA8(decoded)[0] ?? new ArrayBuffer(0));
  const count = decoded.width * decoded.height;
  if (pixels.length !== count * 4) throw new Error("A PNG with fewer pixels than its header says.");
  const colors = new Uint8Array(count * 3);
  const alpha = new Uint8Array(count);
  let opaque = true;
  for (let pixel = 0; pixel < count; pixel++) {
    colors[pixel * 3] = pixels[pixel * 4] ?? 0;
    colors[pixel * 3 + 1] = pixels[pixel * 4 + 1] ?? 0;
    colors[pixel * 3 + 2] = pixels[pixel * 4 + 2] ?? 0;
    const opacity = pixels[pixel * 4 + 3] ?? 0;
    alpha[pixel] = opacity;
    if (opacity !== 255) opaque = false;
  }
  return { width: decoded.width, height: decoded.height, colors, alpha: opaque ? undefined : alpha };
}
