// A JPEG or PNG's bytes in, an upright picture that a PDF can hold out. Decides: is it sound to the last row, which
// way is up, how large is it printed. A picture that needs no change keeps every pixel; what a camera noted beside
// them (place, time, thumbnail) goes. Must not enlarge, sharpen or crop, nor let a damaged picture through.
import type { Metadata, Sharp, SharpOptions } from "sharp";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import type { FileContent, FileTask } from "./file-content.ts";
import { cleanJpeg } from "./clean-jpeg.ts";
import type { ImageContent } from "./opened-file.ts";
import { choosePrintSize } from "./print-size.ts";

type SharpOf = (bytes: Uint8Array, options: SharpOptions) => Sharp;

export async function openImage(
  bytes: Uint8Array,
  kind: "jpeg" | "png",
  { file, pointer, limits }: FileTask,
): Promise<Outcome<FileContent>> {
  // Loaded on first need: a case without pictures does not pay for it.
  const { default: sharp } = await import("sharp");
  const options: SharpOptions = { failOn: "error", sequentialRead: true, limitInputPixels: limits.mostPixels };
  let metadata: Metadata;
  try {
    metadata = await sharp(bytes, { failOn: "error", limitInputPixels: false }).metadata();
  } catch {
    return fail([problem("image-damaged", pointer, { file })]);
  }
  const pixels = metadata.width * metadata.height;
  if (pixels > limits.mostPixels) {
    const inMillions = (count: number): number => Math.ceil(count / 1_000_000);
    return fail([
      problem("image-too-large", pointer, {
        file,
        megapixels: inMillions(pixels),
        mostMegapixels: inMillions(limits.mostPixels),
      }),
    ]);
  }
  const picture = await makeUpright(sharp, bytes, kind, metadata, options);
  if (picture === undefined) return fail([problem("image-damaged", pointer, { file })]);
  const { widthPx, heightPx } = picture;
  const { widthPt, heightPt, dpi, coarse } = choosePrintSize(picture, metadata.density);
  const problems: Problem[] = coarse ? [problem("image-coarse", pointer, { file, widthPx, heightPx, dpi })] : [];
  if (metadata.hasAlpha && (await isBlank(sharp, picture.bytes, options)))
    problems.push(problem("image-blank", pointer, { file }));
  const content = { kind: "pictures" as const, pictures: [picture] };
  return succeed({ pages: [{ widthPt, heightPt }], outline: [], content }, problems);
}

/** Undefined where the picture does not decode to its last row. */
async function makeUpright(
  sharp: SharpOf,
  bytes: Uint8Array,
  kind: "jpeg" | "png",
  metadata: Metadata,
  options: SharpOptions,
): Promise<ImageContent | undefined> {
  try {
    if (canStay(kind, metadata)) {
      await decodeAll(sharp(bytes, options));
      return {
        kind,
        bytes: kind === "jpeg" ? cleanJpeg(bytes) : bytes,
        widthPx: metadata.width,
        heightPx: metadata.height,
      };
    }
    const upright = sharp(bytes, options).autoOrient();
    const encoded = kind === "jpeg" ? encodeJpeg(upright, metadata) : encodePng(upright, metadata);
    const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
    return { kind, bytes: Uint8Array.from(data), widthPx: info.width, heightPx: info.height };
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

// Every row is decoded and nothing kept; shrinking while loading would skip most of the work, and the check with it.
async function decodeAll(image: Sharp): Promise<void> {
  await image.resize(1, 1, { fit: "fill", fastShrinkOnLoad: false }).raw().toBuffer();
}

function encodeJpeg(image: Sharp, { channels, chromaSubsampling }: Metadata): Sharp {
  return image
    .toColourspace(channels === 1 ? "b-w" : "srgb")
    .jpeg({ quality: 92, chromaSubsampling: chromaSubsampling === "4:2:0" ? "4:2:0" : "4:4:4", mozjpeg: false });
}

function encodePng(image: Sharp, { space }: Metadata): Sharp {
  const isGrey = space === "b-w" || space === "grey16";
  return image
    .flatten({ background: "#ffffff" })
    .toColourspace(isGrey ? "b-w" : "srgb")
    .png({ compressionLevel: 9, palette: false, progressive: false });
}

/** True where one colour is all there is, as when white writing on nothing is laid on white paper. */
async function isBlank(sharp: SharpOf, bytes: Uint8Array, options: SharpOptions): Promise<boolean> {
  const { channels } = await sharp(bytes, options).stats();
  return channels.every(({ min, max }) => min === max);
}
