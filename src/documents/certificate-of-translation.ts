import type { TypesetPart } from "../blocks/packet-part.ts";
import type { LabelledExhibit } from "../checklist/checklist.ts";
import { formatDay } from "../date.ts";
import { type Outcome, fail, succeed } from "../problems/problem.ts";
import { centerTitle } from "./center-title.ts";
import { languageName } from "./grammar/language-name.ts";
import { fillTemplate } from "./template/fill-template.ts";
import { prose, type ProseValue, words } from "./template/template-value.ts";
import type { Templates } from "./templates.ts";

/**
 * A certificate of translation ready for the translator's ink: complete and accurate, competence, the document named
 * (8 CFR 103.2(b)(3)), with printed name, date and contact (instructions for Form I-912, edition 07/22/25).
 */
export function makeCertificatePart(labelled: LabelledExhibit, templates: Templates): Outcome<TypesetPart> {
  const { exhibit, index, label } = labelled;
  const at = `/exhibits/${index}/translation/translator`;
  const translator = exhibit.translation?.translator;
  const filled = fillTemplate(templates, "certificate-of-translation", {
    translator: {
      name: words(translator?.name, `${at}/name`) ?? blank(200),
      address: words(translator?.address, `${at}/address`) ?? blank(280),
      phone: words(translator?.phone, `${at}/phone`) ?? blank(200),
      email: words(translator?.email, `${at}/email`) ?? blank(200),
    },
    language: exhibit.language === undefined ? blank(110) : languageName(exhibit.language),
    document: {
      title: words(exhibit.title, `/exhibits/${index}/title`),
      label,
      datedOn: exhibit.datedOn === undefined ? undefined : formatDay(exhibit.datedOn),
    },
    signatureBlank: blank(240),
    dateBlank: blank(140),
  });
  if (!filled.ok) return fail(filled.problems);
  return succeed(
    {
      kind: "typeset",
      id: `certificate:${exhibit.id}`,
      title: `Certificate of translation: ${exhibit.title}`,
      look: "letter",
      blocks: centerTitle(filled.value),
      exhibit: { id: exhibit.id, label: `Exhibit ${label}`, section: "certificate" },
      inOutline: true,
      outlineParent: `separator:${exhibit.id}`,
    },
    filled.problems,
  );
}

function blank(widthPt: number): ProseValue {
  return prose([{ kind: "blank", widthPt }]);
}
