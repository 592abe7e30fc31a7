// What a page puts on paper in, what of it a black-and-white scanner would lose out. Decides by the limits of
// scan-limits.ts; whether it matters, a person decides.
import { isBlankPicture } from "./blank-picture.ts";
import type { ScanRisk } from "./opened-file.ts";
import type { PageMarks } from "./page-marks.ts";
import type { LaidPage } from "./page-tree.ts";
import { printScale } from "./print-size.ts";
import { leastGlyphs, leastScanShare, leastTextPt, leastTurnedGlyphs, leastTurnedShare } from "./scan-limits.ts";

export async function findScanRisks(marks: PageMarks, { size, visible }: LaidPage): Promise<readonly ScanRisk[]> {
  if (!marks.painted && (await areBlank(marks, visible.box))) return ["blank"];
  const risks: ScanRisk[] = [];
  if (marks.lightGlyphs >= leastGlyphs) risks.push("light");
  if (marks.colorGlyphs >= leastGlyphs || marks.highlightedGlyphs > 0) risks.push("color");
  const scale = visible.userUnit * printScale(size);
  let tiny = 0;
  for (const [half, count] of marks.glyphsBySize) if ((half / 2) * scale < leastTextPt) tiny += count;
  if (tiny >= leastGlyphs) risks.push("tiny");
  if (runsAnotherWay(marks, visible.rotate)) risks.push("sideways");
  return risks;
}

/** True where most letters do not run to the right once the page is turned as it asks to be. */
function runsAnotherWay({ glyphs, glyphsByTurn }: PageMarks, rotate: number): boolean {
  if (glyphs < leastTurnedGlyphs) return false;
  // The page is turned clockwise, letters that run up the page then run to the right.
  const upright = rotate / 90;
  return glyphsByTurn.some((count, turn) => turn !== upright && count >= glyphs * leastTurnedShare);
}

async function areBlank({ pictures }: PageMarks, box: LaidPage["visible"]["box"]): Promise<boolean> {
  if (pictures.length === 0) return true;
  const area = (box[2] - box[0]) * (box[3] - box[1]);
  for (const { stream, box: covered } of pictures) {
    // A small picture on an empty page is a logo, a stamp, a signature.
    if ((covered[2] - covered[0]) * (covered[3] - covered[1]) < area * leastScanShare) return false;
    if (!(await isBlankPicture(stream))) return false;
  }
  return true;
}
