import type { TypesetPart } from "../blocks/packet-part.ts";
import type { Inline } from "../blocks/inline.ts";
import { findFiler } from "../case/filer.ts";
import { fullName } from "../case/full-name.ts";
import { formatANumber } from "../case/identifiers.ts";
import type { CheckedCase } from "../checklist/checklist.ts";
import { type Outcome, type Problem, fail, problem, succeed } from "../problems/problem.ts";
import { centerTitle } from "./center-title.ts";
import { keepEnding } from "./keep-ending.ts";
import { documentTitles } from "./packet-plan.ts";
import { fillTemplate } from "./template/fill-template.ts";
import type { Templates } from "./templates.ts";
import { checkVoice } from "./view/check-voice.ts";
import { makeContext } from "./view/document-context.ts";
import { documentView } from "./view/document-view.ts";
import { findSigningPlace } from "./view/signing-place.ts";
import { findDeclarant, whoeverSigns } from "./view/speaker.ts";

// Form I-131, edition 01/20/25: Part 8, item 1 stands on page 11.
const partEightPages: Readonly<Record<string, number>> = { "2025-01-20": 11 };

/** The emergency explanation: on the routes with Form I-131 a sheet attached to it, for people in detention a statement. */
export function makeExplanationPart(checked: CheckedCase, templates: Templates): Outcome<TypesetPart> {
  const problems: Problem[] = [];
  const title = documentTitles(checked)["emergency-explanation"];
  const declarant = findDeclarant(checked);
  if (declarant === undefined) problems.push(problem("signer-missing", "/beneficiary/parents", {}));
  const speaker = declarant ?? whoeverSigns(checked);
  if (findSigningPlace(checked) === undefined)
    problems.push(problem("signing-place-unknown", "/preparedIn", { signer: `the ${speaker.is}` }));
  const context = makeContext(checked, speaker, title);
  const filled = fillTemplate(templates, "emergency-explanation", documentView(context));
  if (!filled.ok) return fail([...problems, ...filled.problems]);
  const answersForm = checked.route.forms.find(({ form }) => form === "I-131");
  return succeed(
    {
      kind: "typeset",
      id: "emergency-explanation",
      title,
      look: "letter",
      // Conclusion and declaration.
      blocks: keepEnding(centerTitle(filled.value), 2),
      ...(answersForm === undefined
        ? {}
        : { header: attachedSheetHeader(checked, answersForm.editionOn), signEverySheet: { name: speaker.name } }),
      inOutline: true,
    },
    [...problems, ...filled.problems, ...checkVoice(context, filled.value)],
  );
}

/**
 * What every attached sheet carries at its top: the filer's name and A-Number, and the page, part and item that it
 * answers (Form I-131, Part 13).
 */
function attachedSheetHeader({ case: the }: CheckedCase, editionOn: string | undefined): Inline[][] {
  const filer = findFiler(the);
  const page = editionOn === undefined ? undefined : partEightPages[editionOn];
  const text = (words: string, pointer?: string): Inline => ({
    kind: "text",
    text: words,
    style: "regular",
    ...(pointer === undefined ? {} : { pointer }),
  });
  const aNumber =
    filer.aNumber === undefined ? text("none") : text(formatANumber(filer.aNumber), `${filer.pointer}/aNumber`);
  const pageInlines: Inline[] =
    page === undefined ? [text("page "), { kind: "blank", widthPt: 30 }] : [text(`page ${page}`)];
  return [
    [text(fullName(filer.name), `${filer.pointer}/name`), text(" \u00B7 A-Number: "), aNumber],
    [text("Form I-131, "), ...pageInlines, text(", Part 8, item 1")],
  ];
}
