// A picture's greys on a small copy: enough to tell whether there is anything to see, and how dark it is.
import { leastBlankGrey, leastInkGrey, mostBlankRange } from "./scan-limits.ts";

export interface SmallCopy {
  readonly darkest: number;
  readonly lightest: number;
}

// Pixels of the longer side: a line of writing still darkens a dot, grain of paper and sensor evens out.
const sidePx = 320;

/** Undefined where the picture cannot be read. */
export async function readSmallCopy(bytes: Uint8Array): Promise<SmallCopy | undefined> {
  const { default: sharp } = await import("sharp");
  try {
    const data = await sharp(bytes, { sequentialRead: true })
      .resize(sidePx, sidePx, { fit: "inside", withoutEnlargement: true })
      .flatten({ background: "#ffffff" })
      .toColourspace("b-w")
      .raw()
      .toBuffer();
    return findRange(data);
  } catch {
    return undefined;
  }
}

function findRange(greys: Uint8Array): SmallCopy {
  const counts = new Uint32Array(256);
  for (const grey of greys) counts[grey] = (counts[grey] ?? 0) + 1;
  // A dot in five thousand is dust.
  const dust = greys.length / 5000;
  let darkest = 0;
  for (let seen = counts[0] ?? 0; seen <= dust && darkest < 255; seen += counts[darkest] ?? 0) darkest += 1;
  let lightest = 255;
  for (let seen = counts[255] ?? 0; seen <= dust && lightest > 0; seen += counts[lightest] ?? 0) lightest -= 1;
  return { darkest, lightest };
}

export function isBlankCopy(copy: SmallCopy | undefined): boolean {
  return copy !== undefined && copy.lightest - copy.darkest <= mostBlankRange && copy.darkest >= leastBlankGrey;
}

/** True where nothing is dark enough to stay dark in a scan. */
export function isPaleCopy(copy: SmallCopy | undefined): boolean {
  return copy !== undefined && copy.darkest >= leastInkGrey;
}
