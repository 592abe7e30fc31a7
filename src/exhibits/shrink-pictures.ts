// A photograph with fewer pixels, for a packet that must not be larger than so many megabytes.
import type { ImageContent, OpenedFile } from "./opened-file.ts";

/** How far a photograph may be reduced: pixels to the inch of paper, and the quality of the JPEG. */
export interface PictureLevel {
  readonly dpi: 300 | 200 | 150;
  readonly quality: number;
}

/** From least to most. Below 150 dpi small print breaks up when the agency scans the page. */
export const pictureLevels: readonly PictureLevel[] = [
  { dpi: 300, quality: 85 },
  { dpi: 200, quality: 80 },
  { dpi: 150, quality: 75 },
];

// A picture that would hardly become smaller keeps its pixels.
const worthIt = 0.9;

// Kinds that hold photographs. A TIFF is a scan of writing, and a page of a PDF that could only be rendered is one too.
const photographs: ReadonlySet<OpenedFile["kind"]> = new Set(["jpeg", "heic", "webp", "avif"]);

/**
 * The file with its photographs at this level, and the bytes that saves; undefined where it holds none that would
 * become smaller. What came without loss, as a PNG does, stays so.
 * @param widthOf width on paper of a page (from 0), points; undefined for one that is not on paper
 */
export async function shrinkPictures(
  file: OpenedFile,
  widthOf: (page: number) => number | undefined,
  level: PictureLevel,
): Promise<{ readonly file: OpenedFile; readonly saved: number } | undefined> {
  const { content } = file;
  if (content.kind !== "pictures" || !photographs.has(file.kind)) return undefined;
  let saved = 0;
  const pictures: ImageContent[] = [];
  for (const [page, picture] of content.pictures.entries()) {
    const widthPt = widthOf(page);
    const smaller = widthPt === undefined ? undefined : await shrinkPicture(picture, widthPt, level);
    if (smaller !== undefined) saved += picture.bytes.length - smaller.bytes.length;
    pictures.push(smaller ?? picture);
  }
  return saved === 0 ? undefined : { file: { ...file, content: { kind: "pictures", pictures } }, saved };
}

/** Undefined where the picture has no more pixels than the level allows, or would hardly become smaller. */
async function shrinkPicture(
  content: ImageContent,
  widthPt: number,
  { dpi, quality }: PictureLevel,
): Promise<ImageContent | undefined> {
  const width = Math.ceil((widthPt / 72) * dpi);
  if (content.kind !== "jpeg" || width >= content.widthPx) return undefined;
  const { default: sharp } = await import("sharp");
  const picture = sharp(content.bytes, { failOn: "error" });
  const { channels } = await picture.metadata();
  const { data, info } = await picture
    .resize({ width })
    .toColourspace(channels === 1 ? "b-w" : "srgb")
    .jpeg({ quality, chromaSubsampling: "4:4:4" })
    .toBuffer({ resolveWithObject: true });
  return data.length < content.bytes.length * worthIt
    ? { kind: "jpeg", bytes: Uint8Array.from(data), widthPx: info.width, heightPx: info.height }
    : undefined;
}
