import type { Inline } from "../../blocks/inline.ts";
import { fullName } from "../../case/full-name.ts";
import type { Voice } from "../template/template-functions.ts";
import { prose, type ProseValue, words, type WordsValue } from "../template/template-value.ts";
import type { DocumentContext } from "./document-context.ts";

/** How the document speaks of the beneficiary: as "I" where the beneficiary signs and the case says "I", by the case's pronoun, or by name. */
export interface BeneficiaryVoice extends Voice {
  readonly they: string | WordsValue;
  readonly They: string | WordsValue;
  readonly them: string | WordsValue;
  readonly their: string | ProseValue;
  readonly Their: string | ProseValue;
}

const pronounVoices = {
  she: { they: "she", They: "She", them: "her", their: "her", Their: "Her", agreement: "singular" },
  he: { they: "he", They: "He", them: "him", their: "his", Their: "His", agreement: "singular" },
  they: { they: "they", They: "They", them: "them", their: "their", Their: "Their", agreement: "plural" },
} as const satisfies Record<string, BeneficiaryVoice>;

const firstPerson: BeneficiaryVoice = {
  they: "I",
  They: "I",
  them: "me",
  their: "my",
  Their: "My",
  agreement: "first",
};

export function beneficiaryVoice({ checked, speaker, selfReference }: DocumentContext): BeneficiaryVoice {
  const { name, pronoun } = checked.case.beneficiary;
  if (speaker.is === "beneficiary" && selfReference === "first") return firstPerson;
  if (pronoun !== undefined) return pronounVoices[pronoun];
  const whole = words(fullName(name), "/beneficiary/name");
  const owner = prose(ownerInlines(whole.text, "/beneficiary/name"));
  return { they: whole, They: whole, them: whole, their: owner, Their: owner, agreement: "singular" };
}

/** A name with its possessive ending, which is ours and not the case's. */
export function ownerInlines(name: string, pointer: string): Inline[] {
  return [
    { kind: "text", text: name, style: "regular", pointer },
    { kind: "text", text: "\u2019s", style: "regular" },
  ];
}

/** The inlines of a pronoun or name. */
export function voiceInlines(value: string | WordsValue | ProseValue): Inline[] {
  if (typeof value === "string") return [{ kind: "text", text: value, style: "regular" }];
  if (value.prints === "prose") return value.paragraphs.flat();
  return [
    {
      kind: "text",
      text: value.text,
      style: "regular",
      ...(value.pointer === undefined ? {} : { pointer: value.pointer }),
    },
  ];
}
