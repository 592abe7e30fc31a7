import type { TypesetPart } from "../blocks/packet-part.ts";
import type { Inline } from "../blocks/inline.ts";
import { familyFirst } from "../case/full-name.ts";
import type { CheckedCase } from "../checklist/checklist.ts";
import { formatDay } from "../date.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import type { RouteKind } from "../rules/route-kinds.ts";
import { documentTitles } from "./packet-plan.ts";
import { fillTemplate } from "./template/fill-template.ts";
import type { Templates } from "./templates.ts";
import { checkVoice } from "./view/check-voice.ts";
import { makeContext } from "./view/document-context.ts";
import { documentView } from "./view/document-view.ts";
import { findLetterWriter, whoeverSigns } from "./view/speaker.ts";

const letterTemplates: Readonly<Record<RouteKind, string>> = {
  "uscis-lockbox": "cover-letter-uscis",
  "ice-in-proceedings": "cover-letter-ice-in-proceedings",
  "ice-detained": "cover-letter-ice-detained",
};

/** The cover letter, or for people in detention the request itself. */
export function makeLetterPart(checked: CheckedCase, templates: Templates): Outcome<TypesetPart> {
  const title = documentTitles(checked)["cover-letter"];
  const context = makeContext(checked, findLetterWriter(checked) ?? whoeverSigns(checked), title);
  const filled = fillTemplate(templates, letterTemplates[checked.route.kind], documentView(context));
  if (!filled.ok) return fail(filled.problems);
  const text = (words: string, pointer?: string): Inline => ({
    kind: "text",
    text: words,
    style: "regular",
    ...(pointer === undefined ? {} : { pointer }),
  });
  return succeed(
    {
      kind: "typeset",
      id: "cover-letter",
      title,
      look: "letter",
      blocks: filled.value,
      continuationHeader: [
        [text(familyFirst(checked.case.beneficiary.name), "/beneficiary/name")],
        [text(formatDay(checked.filingOn))],
      ],
      inOutline: true,
    },
    [...filled.problems, ...checkVoice(context, filled.value)],
  );
}
