// A JPEG without what a camera or program noted beside the picture: place, time, thumbnails, comments, further
// pictures or films behind the end. The picture's own data stay as they are, to the byte (ITU T.81, annex B).

const startOfScan = 0xda;
const endOfImage = 0xd9;
const endMark = Uint8Array.of(0xff, endOfImage);

/**
 * The same picture, in the buffer that it came in, which is changed: a large picture is never held twice. Undefined,
 * and nothing changed, where its segments do not follow each other as they should.
 */
export function cleanJpeg(bytes: Uint8Array): Uint8Array | undefined {
  const kept: [start: number, end: number][] = [[0, 2]];
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === endOfImage) break;
    let end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (marker === startOfScan) end = findNextMarker(bytes, end);
    if (end > bytes.length) return undefined;
    if (!isNote(marker)) kept.push([at, end]);
    at = end;
  }
  const length = kept.reduce((sum, [start, end]) => sum + end - start, 0) + endMark.length;
  // A file that lacks its end mark may have no room for it.
  const whole = length > bytes.length ? new Uint8Array(length) : bytes;
  let next = 0;
  for (const [start, end] of kept) {
    // Never behind where it lies, so nothing is written over before it is read.
    whole.set(bytes.subarray(start, end), next);
    next += end - start;
  }
  whole.set(endMark, next);
  return whole.subarray(0, length);
}

// Application segments but JFIF (0xe0), colour profile (0xe2) and Adobe's colour note (0xee), and comments. JFIF's
// own thumbnails and the list of further pictures are extensions that no PDF reader shows.
function isNote(marker: number): boolean {
  return marker === 0xfe || (marker >= 0xe1 && marker <= 0xef && marker !== 0xe2 && marker !== 0xee);
}

/** Coded data hold 0xff only before 0x00 and before restart markers. */
function findNextMarker(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0) {
    const next = bytes[at + 1] ?? endOfImage;
    const isData = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!isData && next !== 0xff) return at;
    at = bytes.indexOf(0xff, at + (isData ? 2 : 1));
  }
  return bytes.length;
}
