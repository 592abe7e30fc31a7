// CheckedCase in, the parts of the packet in order out: form pages, letters and lists set from templates, exhibits.
// Decides the words and the order of the papers, and nothing else: which forms are needed, where the packet goes and
// which evidence is met was decided before. Must not read files, know the clock, number a page or drop a problem.
import type { PacketPart } from "../blocks/packet-part.ts";
import type { CheckedCase } from "../checklist/checklist.ts";
import type { FileId, OpenedFile } from "../exhibits/opened-file.ts";
import { type Outcome, type Problem, fail, succeed } from "../problems/problem.ts";
import { makeCertificatePart } from "./certificate-of-translation.ts";
import { makeGapsPart } from "./draft-gaps.ts";
import { makeChecklistPart } from "./evidence-checklist.ts";
import { makeExhibitParts } from "./exhibit-parts.ts";
import { makeExplanationPart } from "./explanation-part.ts";
import { makeFormPart, missUnopenedForms } from "./form-part.ts";
import { makeIndexPart } from "./index-of-exhibits.ts";
import { makeLetterPart } from "./letter-part.ts";
import { planPacket, type PlannedPaper } from "./packet-plan.ts";
import type { Templates } from "./templates.ts";

/**
 * Makes every part of the packet.
 * @param files the opened files of the forms, by the path that the case gives
 * @param options draft: a first part lists the gaps, and the checklist shows what is missing
 */
export function makeDocuments(
  whole: CheckedCase,
  files: ReadonlyMap<FileId, OpenedFile>,
  templates: Templates,
  options: { readonly draft: boolean },
): Outcome<readonly PacketPart[]> {
  const { checked, problems: unopened } = missUnopenedForms(whole, files);
  const problems: Problem[] = [...unopened];
  let complete = true;
  const parts = planPacket(checked).flatMap((paper) => {
    const made = makePaper(paper);
    problems.push(...made.problems);
    complete &&= made.ok;
    return made.ok ? made.value : [];
  });
  if (!complete) return fail(problems);
  return succeed(options.draft ? [makeGapsPart([...checked.problems, ...problems]), ...parts] : parts, problems);

  function makePaper(paper: PlannedPaper): Outcome<readonly PacketPart[]> {
    switch (paper.kind) {
      case "form":
        return succeed(makeFormPart(paper, files));
      case "exhibit": {
        const bound = makeExhibitParts(paper.labelled);
        if (!paper.labelled.printsCertificate) return succeed(bound);
        const certificate = makeCertificatePart(paper.labelled, templates);
        return certificate.ok ? succeed([...bound, certificate.value], certificate.problems) : certificate;
      }
      case "document":
        return listed(makeDocument(paper.id));
    }
  }

  function makeDocument(id: (PlannedPaper & { kind: "document" })["id"]) {
    switch (id) {
      case "cover-letter":
        return makeLetterPart(checked, templates);
      case "emergency-explanation":
        return makeExplanationPart(checked, templates);
      case "evidence-checklist":
        return makeChecklistPart(checked, templates, options);
      case "index-of-exhibits":
        return makeIndexPart(checked, templates);
    }
  }
}

function listed<T>(made: Outcome<T>): Outcome<readonly T[]> {
  return made.ok ? succeed([made.value], made.problems) : made;
}
