// A picture's bytes in, upright pictures that a PDF can hold out: one, or one for each page of a TIFF. Decides: is it
// sound to the last row, which way is up, how large is it printed. What a camera noted beside it (place, time,
// thumbnail) goes. Must not enlarge, sharpen or crop, nor let a damaged picture through.
import type { Metadata, Sharp, SharpOptions } from "sharp";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import { encodePicture } from "./encode-picture.ts";
import type { FileContent, FileTask } from "./file-content.ts";
import type { PictureKind } from "./file-kind.ts";
import type { FilePage, ImageContent } from "./opened-file.ts";
import { choosePrintSize } from "./print-size.ts";
import { isBlankCopy, isPaleCopy, readSmallCopy } from "./small-copy.ts";
import { uniqueProblems } from "./unique-problems.ts";
import { decodeHeic, heicPackage, loadHeicDecoder } from "./read-heic.ts";

type OpenPicture = (options?: SharpOptions) => Sharp;

export async function openImage(bytes: Uint8Array, kind: PictureKind, task: FileTask): Promise<Outcome<FileContent>> {
  const { file, pointer, limits } = task;
  // Loaded on first need: a case without pictures does not pay for it.
  const { default: sharp } = await import("sharp");
  // No picture is opened twice, and one at a time is enough: its memory is free for the next.
  sharp.cache(false);
  sharp.concurrency(1);
  if (kind !== "heic") {
    const open: OpenPicture = (options) =>
      sharp(bytes, { failOn: "error", sequentialRead: true, limitInputPixels: false, ...options }).timeout({
        // A decoder that is at work cannot be stopped from outside.
        seconds: Math.min(limits.mostSeconds, 3600),
      });
    return openPages(bytes, kind, open, task);
  }
  const decoder = await loadHeicDecoder();
  if (decoder === undefined) return fail([problem("image-needs-package", pointer, { file, package: heicPackage })]);
  const decoded = await decodeHeic(decoder, bytes, limits.mostPixels);
  if (decoded === undefined) return fail([problem("image-damaged", pointer, { file })]);
  if ("tooLarge" in decoded) return fail([tooLarge(decoded.tooLarge, task)]);
  const { widthPx: width, heightPx: height, rgba, pictures } = decoded;
  const outcome = await openPages(bytes, kind, () => sharp(rgba, { raw: { width, height, channels: 4 } }), task);
  if (!outcome.ok || pictures === 1) return outcome;
  return succeed(outcome.value, [...outcome.problems, problem("image-first-only", pointer, { file, pictures })]);
}

async function openPages(
  bytes: Uint8Array,
  kind: PictureKind,
  open: OpenPicture,
  task: FileTask,
): Promise<Outcome<FileContent>> {
  const { file, pointer, limits } = task;
  const damaged = (): Outcome<FileContent> => fail([problem("image-damaged", pointer, { file })]);
  const first = await readMetadata(open());
  if (first === undefined) return damaged();
  const count = first.pages ?? 1;
  const printed = kind === "tiff" ? count : 1;
  if (printed > limits.mostPages)
    return fail([problem("pdf-too-many-pages", pointer, { file, pages: printed, most: limits.mostPages })]);
  const pages: FilePage[] = [];
  const pictures: ImageContent[] = [];
  const problems: Problem[] = count > printed ? [problem("image-first-only", pointer, { file, pictures: count })] : [];
  for (let page = 0; page < printed; page++) {
    const openPage = (): Sharp => (printed === 1 ? open() : open({ page }));
    const metadata = printed === 1 ? first : await readMetadata(openPage());
    if (metadata === undefined) return damaged();
    const pixels = metadata.width * metadata.height;
    if (pixels > limits.mostPixels) return fail([tooLarge(pixels, task)]);
    const picture = await encodePicture({ bytes, kind, metadata, open: openPage });
    if (picture === undefined) return damaged();
    const { widthPt, heightPt, dpi, coarse } = choosePrintSize(picture, metadata.density);
    const isEmpty = metadata.hasAlpha && (await isBlank(picture));
    pages.push({ widthPt, heightPt, ...(isEmpty ? {} : await judgeForScanner(picture)) });
    pictures.push(picture);
    const { widthPx, heightPx } = picture;
    if (coarse) problems.push(problem("image-coarse", pointer, { file, widthPx, heightPx, dpi }));
    if (isEmpty) problems.push(problem("image-blank", pointer, { file }));
  }
  return succeed({ pages, outline: [], content: { kind: "pictures", pictures } }, uniqueProblems(problems));
}

async function judgeForScanner({ bytes }: ImageContent): Promise<Pick<FilePage, "scanRisks">> {
  const copy = await readSmallCopy(bytes);
  if (isBlankCopy(copy)) return { scanRisks: ["blank"] };
  return isPaleCopy(copy) ? { scanRisks: ["light"] } : {};
}

async function readMetadata(image: Sharp): Promise<Metadata | undefined> {
  return image.metadata().catch(() => undefined);
}

function tooLarge(pixels: number, { file, pointer, limits }: FileTask): Problem {
  const inMillions = (count: number): number => Math.ceil(count / 1_000_000);
  const [megapixels, mostMegapixels] = [inMillions(pixels), inMillions(limits.mostPixels)];
  return problem("image-too-large", pointer, { file, megapixels, mostMegapixels });
}

/** True where one colour is all there is, as when white writing on nothing is laid on white paper. */
async function isBlank({ bytes }: ImageContent): Promise<boolean> {
  const { default: sharp } = await import("sharp");
  const { channels } = await sharp(bytes).stats();
  return channels.every(({ min, max }) => min === max);
}
