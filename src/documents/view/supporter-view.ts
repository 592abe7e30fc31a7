import type { Sponsor } from "../../case/person.ts";
import { listInlines } from "../grammar/list-phrase.ts";
import { numberWords } from "../grammar/number-words.ts";
import { formatUsd } from "../../us-dollars.ts";
import { fullName } from "../../case/full-name.ts";
import { statusLabel, statusPhrase } from "../grammar/status-words.ts";
import { prose, type View, words } from "../template/template-value.ts";
import { addressPhrase } from "./address-value.ts";
import type { DocumentContext } from "./document-context.ts";
import { citesValue, statementValue } from "./statement-value.ts";
import { ownerInlines } from "./voice.ts";

/** Everybody who supports the beneficiary, in the order of the case. */
export function sponsorViews(context: DocumentContext): View[] {
  return context.checked.case.sponsors.flatMap((sponsor, index) => {
    const person = personOf(context, sponsor, index);
    return person === undefined ? [] : [sponsorView(context, sponsor, index, person)];
  });
}

function sponsorView(
  context: DocumentContext,
  sponsor: Sponsor,
  index: number,
  { person, pointer, isPetitioner }: SponsorPerson,
): View {
  const at = `/sponsors/${index}`;
  const isSpeaker = isPetitioner && context.speaker.is === "petitioner" && context.selfReference === "first";
  const named = person.organization ?? fullName(person.name);
  const namePointer = person.organization === undefined ? `${pointer}/name` : `${pointer}/organization`;
  const name = words(named, namePointer);
  const owner = prose(ownerInlines(named, namePointer));
  return {
    name,
    isSpeaker,
    isPetitioner,
    signer: person.organization === undefined ? undefined : words(fullName(person.name), `${pointer}/name`),
    signerTitle: words(person.title, `${pointer}/title`),
    subject: isSpeaker ? "I" : name,
    Possessive: isSpeaker
      ? "My"
      : isPetitioner && context.speaker.is === "representative"
        ? "The petitioner\u2019s"
        : owner,
    relationship: words(person.relationship, `${pointer}/relationship`),
    // Where an organization supports, the status is that of the person who signs for it, and only the form asks for it.
    status: person.organization === undefined ? statusPhrase(person.status) : undefined,
    statusLabel: person.organization === undefined ? statusLabel(person.status) : undefined,
    address: person.address === undefined ? undefined : addressPhrase(person.address, `${pointer}/address`),
    occupation: words(sponsor.occupation, `${at}/occupation`),
    household:
      sponsor.householdSize === undefined
        ? undefined
        : sponsor.householdSize === 1
          ? "one person"
          : `${numberWords(sponsor.householdSize)} people`,
    income: sponsor.annualIncomeUsd === undefined ? undefined : formatUsd(sponsor.annualIncomeUsd),
    assets: sponsor.assetsUsd === undefined ? undefined : formatUsd(sponsor.assetsUsd),
    willProvide: prose(
      listInlines(
        sponsor.willProvide.map((text, item) => [
          { kind: "text", text, style: "regular", pointer: `${at}/willProvide/${item}` },
        ]),
      ),
    ),
    howKnown: statementValue(context, sponsor.howKnown, `${at}/howKnown`),
    cites: citesValue(context, sponsor.cites),
  };
}

interface SponsorPerson {
  readonly person: Exclude<Sponsor["person"], "petitioner">;
  readonly pointer: string;
  readonly isPetitioner: boolean;
}

function personOf({ checked }: DocumentContext, sponsor: Sponsor, index: number): SponsorPerson | undefined {
  if (sponsor.person !== "petitioner")
    return { person: sponsor.person, pointer: `/sponsors/${index}/person`, isPetitioner: false };
  const { petitioner } = checked.case;
  return petitioner === "beneficiary" ? undefined : { person: petitioner, pointer: "/petitioner", isPetitioner: true };
}

/** Who files for the beneficiary; undefined for a self-petition. */
export function petitionerView(context: DocumentContext): View | undefined {
  const { petitioner } = context.checked.case;
  if (petitioner === "beneficiary") return undefined;
  return {
    name: words(fullName(petitioner.name), "/petitioner/name"),
    relationship: words(petitioner.relationship, "/petitioner/relationship"),
    status: petitioner.organization === undefined ? statusPhrase(petitioner.status) : undefined,
    statusLabel: petitioner.organization === undefined ? statusLabel(petitioner.status) : undefined,
    organization: words(petitioner.organization, "/petitioner/organization"),
    title: words(petitioner.title, "/petitioner/title"),
  };
}

/** Who files Form G-28; undefined where nobody does. */
export function representativeView(context: DocumentContext): View | undefined {
  const { checked } = context;
  const representative = checked.case.representative === "office" ? checked.office.representative : undefined;
  if (representative === undefined) return undefined;
  return {
    name: fullName(representative.name),
    kind: representative.kind === "attorney" ? "attorney" : "accredited representative",
    organization: representative.organization,
  };
}
