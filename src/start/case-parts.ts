import { type Answers, answerAt, entriesAt } from "./answers.ts";
import type { Part } from "./question.ts";
import { caseSections } from "./case-sections.ts";
import { exhibitsOfFamily, familySections, oneOrSeveral } from "./questions/family.ts";
import { closingSections, exhibits } from "./questions/filing.ts";

const closing = new Set([exhibits, ...closingSections]);
const telling = caseSections.filter((section) => !closing.has(section));

/**
 * The interview for a case file: of one person in one go; of a family first who they are, then each one's request, the
 * evidence of all, and at last the forms and findings of each.
 */
export function caseParts(so: Answers): readonly Part[] {
  if (answerAt(so, "/members") === undefined) return [{ sections: [oneOrSeveral, ...caseSections] }];
  const members = entriesAt(so, "/members").keys();
  const each = [...members].map((member) => ({ member, sections: telling }));
  return [
    { sections: familySections },
    ...each,
    { sections: [exhibitsOfFamily] },
    ...each.map(({ member }) => ({ member, sections: closingSections })),
  ];
}
