// Pictures of iPhones (HEIC). Their decoder is not among our packages: it is large, its licence is another one
// (LGPL), and most cases need none. Whoever needs it adds it; it is found where it lies.

interface HeicImage {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue, alpha; upright. */
  decode(): Promise<{ readonly data: ArrayBufferView }>;
}

interface HeicDecoder {
  all(file: { readonly buffer: Uint8Array }): Promise<readonly HeicImage[]>;
}

export const heicPackage = "heic-decode";

/** Undefined where the package is not installed. */
export async function loadHeicDecoder(name: string = heicPackage): Promise<HeicDecoder | undefined> {
  try {
    const loaded = (await import(name)) as { readonly default: HeicDecoder };
    return loaded.default;
  } catch {
    return undefined;
  }
}

export interface DecodedHeic {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly rgba: Uint8Array;
  /** Of the file: the others of a burst are not shown. */
  readonly pictures: number;
}

/** Undefined where it does not decode; "too-large" before anything is decoded. */
export async function decodeHeic(
  decoder: HeicDecoder,
  bytes: Uint8Array,
  mostPixels: number,
): Promise<DecodedHeic | { readonly tooLarge: number } | undefined> {
  try {
    const images = await decoder.all({ buffer: bytes });
    const [first] = images;
    if (first === undefined) return undefined;
    const { width: widthPx, height: heightPx } = first;
    if (widthPx * heightPx > mostPixels) return { tooLarge: widthPx * heightPx };
    const { data } = await first.decode();
    const rgba = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return { widthPx, heightPx, rgba, pictures: images.length };
  } catch {
    return undefined;
  }
}
