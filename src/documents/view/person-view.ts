import type { Name, Status } from "../../case/person.ts";
import type { CheckedCase } from "../../checklist/checklist.ts";
import { type Day, formatDay } from "../../date.ts";
import type { Inline } from "../../blocks/inline.ts";
import { fullName } from "../../case/full-name.ts";
import { statusPhrase } from "../grammar/status-words.ts";
import { prose, type View, words } from "../template/template-value.ts";
import type { DocumentContext } from "./document-context.ts";
import { beneficiaryVoice, ownerInlines, voiceInlines } from "./voice.ts";

interface CasePerson {
  readonly name: Name;
  readonly pointer: string;
  readonly is: "petitioner" | "relative" | "sponsor" | "beneficiary";
  readonly relationship?: string;
  readonly status?: Status;
  readonly diedOn?: Day;
}

/** A person of the case beside the beneficiary: a patient, a recipient, somebody who died. */
export function personView(context: DocumentContext, id: string): View {
  const person = findCasePerson(context.checked, id);
  if (person === undefined) return unknownPerson;
  const namePointer = `${person.pointer}/name`;
  const name = fullName(person.name);
  const isSpeaker = person.is === context.speaker.is && context.selfReference === "first";
  const relationship = words(person.relationship, `${person.pointer}/relationship`);
  const spoken = isSpeaker
    ? firstPerson
    : {
        subject: words(name, namePointer),
        object: words(name, namePointer),
        possessive: prose(ownerInlines(name, namePointer)),
        Possessive: prose(ownerInlines(name, namePointer)),
        introducedSubject: introduce(context, person, name, "Their", true),
        introduced: introduce(context, person, name, "their", false),
        is: "is",
        was: "was",
        has: "has",
        needs: "needs",
      };
  return {
    name: words(name, namePointer),
    isSpeaker,
    relationship,
    status: statusPhrase(person.status),
    diedOn: person.diedOn === undefined ? undefined : formatDay(person.diedOn),
    ...spoken,
  };
}

const firstPerson: View = {
  subject: "I",
  object: "me",
  possessive: "my",
  Possessive: "My",
  introducedSubject: "I",
  introduced: "me",
  is: "am",
  was: "was",
  has: "have",
  needs: "need",
};

// A case whose cross-references do not hold is stopped before documents are made; this keeps every field there.
const unknownPerson: View = {
  name: undefined,
  isSpeaker: false,
  relationship: undefined,
  status: undefined,
  diedOn: undefined,
  subject: undefined,
  object: undefined,
  possessive: undefined,
  Possessive: undefined,
  introducedSubject: undefined,
  introduced: undefined,
  is: "is",
  was: "was",
  has: "has",
  needs: "needs",
};

/** "My mother, Maria Kovalenko," at the start of a sentence; "my mother, Maria Kovalenko" within or at its end. */
function introduce(
  context: DocumentContext,
  person: CasePerson,
  name: string,
  word: "their" | "Their",
  closes: boolean,
) {
  const named: Inline = { kind: "text", text: name, style: "regular", pointer: `${person.pointer}/name` };
  if (person.relationship === undefined) return prose([named]);
  return prose([
    ...voiceInlines(beneficiaryVoice(context)[word]),
    plain(" "),
    { kind: "text", text: person.relationship, style: "regular", pointer: `${person.pointer}/relationship` },
    plain(", "),
    named,
    ...(closes ? [plain(",")] : []),
  ]);
}

function plain(text: string): Inline {
  return { kind: "text", text, style: "regular" };
}

function findCasePerson(
  { case: { petitioner, beneficiary, relatives, sponsors } }: CheckedCase,
  id: string,
): CasePerson | undefined {
  if (id === "beneficiary") return { name: beneficiary.name, pointer: "/beneficiary", is: "beneficiary" };
  if (id === "petitioner" && petitioner !== "beneficiary") return describe(petitioner, "/petitioner", "petitioner");
  const relative = relatives.findIndex((candidate) => candidate.id === id);
  if (relatives[relative] !== undefined) return describe(relatives[relative], `/relatives/${relative}`, "relative");
  const index = sponsors.findIndex((candidate) => candidate.id === id);
  const sponsor = sponsors[index];
  if (sponsor === undefined) return undefined;
  if (sponsor.person === "petitioner")
    return findCasePerson({ case: { petitioner, beneficiary, relatives, sponsors } } as CheckedCase, "petitioner");
  return describe(sponsor.person, `/sponsors/${index}/person`, "sponsor");
}

function describe(
  person: { name: Name; relationship: string; status?: Status | undefined; diedOn?: Day | undefined },
  pointer: string,
  is: CasePerson["is"],
): CasePerson {
  return {
    name: person.name,
    pointer,
    is,
    relationship: person.relationship,
    ...(person.status === undefined ? {} : { status: person.status }),
    ...(person.diedOn === undefined ? {} : { diedOn: person.diedOn }),
  };
}
