// A picture as a PDF can hold it: JPEG or PNG, upright, on white. One that needs no change keeps every byte of its
// pixels; what comes from a format that loses nothing loses nothing here.
import type { Metadata, Sharp } from "sharp";
import { cleanJpeg } from "./clean-jpeg.ts";
import type { PictureKind } from "./file-kind.ts";
import type { ImageContent } from "./opened-file.ts";

export interface PictureSource {
  readonly bytes: Uint8Array;
  readonly kind: PictureKind;
  readonly metadata: Metadata;
  /** Gives the picture anew at each call. */
  readonly open: () => Sharp;
}

/** Undefined where the picture does not decode to its last row. */
export async function encodePicture({ bytes, kind, metadata, open }: PictureSource): Promise<ImageContent | undefined> {
  try {
    if ((kind === "jpeg" || kind === "png") && canStay(kind, metadata)) {
      await decodeAll(open());
      const { width: widthPx, height: heightPx } = metadata;
      const clean = kind === "jpeg" ? cleanJpeg(bytes) : bytes;
      // Decoders get over bytes that belong nowhere; readers of PDF may not, and notes may lie among them.
      if (clean !== undefined) return { kind, bytes: clean, widthPx, heightPx };
    }
    if (isPhotograph(kind, metadata)) return await encode(open(), metadata, "jpeg");
    const exact = await encode(open(), metadata, "png");
    const asPacked = bytes.length / (metadata.pages ?? 1);
    return kind === "tiff" && exact.bytes.length > mostGrowth * asPacked
      ? await encode(open(), metadata, "jpeg")
      : exact;
  } catch {
    // The library's words name what lies in the picture; damaged is all that counts.
    return undefined;
  }
}

// A PDF holds JPEG as it is and takes over the rows of a plain PNG; four inks, transparency, interlacing and 16 bits
// come out differently from printer to printer.
function canStay(kind: "jpeg" | "png", { orientation, channels, hasAlpha, isProgressive, depth }: Metadata): boolean {
  if (orientation !== undefined && orientation > 1) return false;
  if (kind === "jpeg") return channels === 1 || channels === 3;
  return !hasAlpha && !isProgressive && depth === "uchar";
}

// Stored by leaving out what the eye does not see; as PNG they would be ten times as large and no better.
function isPhotograph(kind: PictureKind, { hasAlpha }: Metadata): boolean {
  return kind === "jpeg" || kind === "heic" || kind === "avif" || (kind === "webp" && !hasAlpha);
}

// A TIFF does not tell how it is packed. One that grows beyond this without loss was packed with loss.
const mostGrowth = 3;

async function encode(image: Sharp, metadata: Metadata, kind: "jpeg" | "png"): Promise<ImageContent> {
  const upright = image.autoOrient();
  const encoded = kind === "jpeg" ? encodeJpeg(upright, metadata) : encodePng(upright, metadata);
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { kind, bytes: Uint8Array.from(data), widthPx: info.width, heightPx: info.height };
}

// Every row is decoded and nothing kept; shrinking while loading would skip most of the work, and the check with it.
async function decodeAll(image: Sharp): Promise<void> {
  await image.resize(1, 1, { fit: "fill", fastShrinkOnLoad: false }).raw().toBuffer();
}

function encodeJpeg(image: Sharp, { channels, chromaSubsampling }: Metadata): Sharp {
  return image
    .flatten({ background: "#ffffff" })
    .toColourspace(channels === 1 ? "b-w" : "srgb")
    .jpeg({ quality: 92, chromaSubsampling: chromaSubsampling === "4:2:0" ? "4:2:0" : "4:4:4", mozjpeg: false });
}

function encodePng(image: Sharp, { space, channels, bitsPerSample }: Metadata): Sharp {
  // A page of a fax: two colours stay one bit a pixel.
  if (channels === 1 && bitsPerSample === 1)
    return image.png({ compressionLevel: 9, palette: true, colours: 2, dither: 0, progressive: false });
  const isGrey = space === "b-w" || space === "grey16";
  return image
    .flatten({ background: "#ffffff" })
    .toColourspace(isGrey ? "b-w" : "srgb")
    .png({ compressionLevel: 9, palette: false, progressive: false });
}
