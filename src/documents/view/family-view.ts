import type { Inline } from "../../blocks/inline.ts";
import type { OtherMember } from "../../case/family-ties.ts";
import { fullName } from "../../case/full-name.ts";
import type { Name } from "../../case/person.ts";
import { listInlines } from "../grammar/list-phrase.ts";
import { numberWords } from "../grammar/number-words.ts";
import { prose, type ProseValue, type View, words, type WordsValue } from "../template/template-value.ts";
import type { DocumentContext } from "./document-context.ts";
import { beneficiaryVoice, voiceInlines } from "./voice.ts";

/** The other members of the family, by name and relationship alone; undefined where the case is no family's. */
export function familyView(context: DocumentContext): View | undefined {
  const { family, exhibits } = context.checked;
  if (family === undefined) return undefined;
  const { others } = family;
  return {
    members: others.map(({ name, relationship, pointer }) => ({
      name: words(fullName(name), `${pointer}/name`),
      relationship: words(relationship, `${pointer}/relationship`),
    })),
    requestCount: numberWords(others.length + 1),
    hasOneOther: others.length === 1,
    introduced: prose(listIntroduced(others.map((other) => introduce(context, other)))),
    listed: prose(
      listInlines(others.map(({ name, relationship, pointer }) => nameWithRelation(name, relationship, pointer))),
    ),
    sharesExhibits: exhibits.length > 0,
  };
}

/** Who travels along: members of the family by what they are to the beneficiary, then whom the case names beside them. */
export function companionsValue(context: DocumentContext): ProseValue | WordsValue | undefined {
  const { family, case: the } = context.checked;
  const along = (family?.others ?? []).filter(({ travelsAlong }) => travelsAlong);
  const pointer = "/beneficiary/travelsWith";
  if (family === undefined || along.length === 0) return words(the.beneficiary.travelsWith, pointer);
  const outside = family.alsoTravelsWith === undefined ? [] : [[text(family.alsoTravelsWith, pointer)]];
  return prose(listIntroduced([...along.map((other) => introduce(context, other)), ...outside]));
}

/** "her brother, Ivan, and her sister, Oksana": each holds a comma itself, so that more than two are parted by semicolons. */
function listIntroduced(items: readonly (readonly Inline[])[]): Inline[] {
  const [comma, last] = items.length > 2 ? ["; ", "; and "] : ["", ", and "];
  return items.flatMap((item, index) =>
    index === 0 ? [...item] : [text(index === items.length - 1 ? last : comma), ...item],
  );
}

/** "her brother, Ivan Kovalenko"; "me" where this person writes. */
function introduce(context: DocumentContext, { name, relationship, pointer }: OtherMember): Inline[] {
  const { is, name: writer } = context.speaker;
  const isWriter = (is === "petitioner" || is === "parent") && writer === fullName(name);
  if (isWriter && context.selfReference === "first") return [text("me")];
  return [
    ...voiceInlines(beneficiaryVoice(context).their),
    text(" "),
    text(relationship, `${pointer}/relationship`),
    text(", "),
    text(fullName(name), `${pointer}/name`),
  ];
}

/** "Ivan Kovalenko (brother)". */
function nameWithRelation(name: Name, relationship: string, pointer: string): Inline[] {
  return [
    text(fullName(name), `${pointer}/name`),
    text(" ("),
    text(relationship, `${pointer}/relationship`),
    text(")"),
  ];
}

function text(said: string, pointer?: string): Inline {
  return { kind: "text", text: said, style: "regular", ...(pointer === undefined ? {} : { pointer }) };
}
