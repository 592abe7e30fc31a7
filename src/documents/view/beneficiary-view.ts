import type { Inline } from "../../blocks/inline.ts";
import { formatANumber } from "../../case/identifiers.ts";
import { ageOn, formatDay, isBefore } from "../../date.ts";
import { countryWords } from "../grammar/country-words.ts";
import { listInlines, listPhrase } from "../grammar/list-phrase.ts";
import { familyFirst, fullName } from "../../case/full-name.ts";
import { endSentence } from "../grammar/full-stop.ts";
import { prose, type View, words } from "../template/template-value.ts";
import { addressPhrase } from "./address-value.ts";
import { citesValue, statementValue } from "./statement-value.ts";
import type { DocumentContext } from "./document-context.ts";
import { companionsValue } from "./family-view.ts";

/** The person for whom parole is asked. */
export function beneficiaryView(context: DocumentContext): View {
  const { checked, speaker } = context;
  const { beneficiary } = checked.case;
  const { name, passport, whereabouts, citizenships } = beneficiary;
  const pointer = "/beneficiary/name";
  const whole = fullName(name);
  const native: Inline[] =
    name.native === undefined
      ? []
      : [plain(" ("), { kind: "text", text: name.native, style: "regular", pointer: `${pointer}/native` }, plain(")")];
  const age = ageOn(beneficiary.bornOn, checked.filingOn);
  return {
    name: words(whole, pointer),
    nameWithNative: prose([{ kind: "text", text: whole, style: "regular", pointer }, ...native]),
    lastFirst: words(familyFirst(name), pointer),
    otherNames:
      name.other.length === 0
        ? undefined
        : prose(
            listInlines(
              name.other.map((text, index) => [
                { kind: "text", text, style: "regular", pointer: `${pointer}/other/${index}` },
              ]),
            ),
          ),
    hasOneOtherName: name.other.length === 1,
    bornOn: formatDay(beneficiary.bornOn),
    birthCountry: countryWords(beneficiary.birthCountry),
    citizenOf: citizenships.length === 0 ? undefined : listPhrase(citizenships.map(countryWords)),
    isStateless: citizenships.length === 0,
    aNumber:
      beneficiary.aNumber === undefined ? undefined : words(formatANumber(beneficiary.aNumber), "/beneficiary/aNumber"),
    isMinor: age < 18,
    age,
    passport:
      passport === undefined
        ? undefined
        : {
            number: words(passport.number, "/beneficiary/passport/number"),
            country: countryWords(passport.country),
            expiresOn: formatDay(passport.expiresOn),
            isExpired: isBefore(passport.expiresOn, checked.filingOn),
          },
    noPassport: statementValue(context, beneficiary.noPassport, "/beneficiary/noPassport"),
    location: locate(context),
    isOutsideUs: whereabouts.kind === "outside-us",
    wasOrderedRemoved: whereabouts.kind === "outside-us" && whereabouts.priorRemovalOrder === "yes",
    parents: beneficiary.parents.map((parent, index) => {
      const isSpeaker = speaker.is === "parent" && speaker.parent === parent;
      return {
        name: words(fullName(parent.name), `/beneficiary/parents/${index}/name`),
        relation: parent.relation === "legal-guardian" ? "legal guardian" : parent.relation,
        isSpeaker,
        consents: parent.consent === "given",
        hasDied: parent.consent === "deceased",
        cannotBeFound: parent.consent === "cannot-be-found",
        rightsEnded: parent.consent === "rights-ended",
        refuses: parent.consent === "not-given",
        explanation:
          parent.explanation === undefined
            ? undefined
            : prose([
                {
                  kind: "text",
                  text: endSentence(parent.explanation),
                  style: "regular",
                  pointer: `/beneficiary/parents/${index}/explanation`,
                },
              ]),
        cites: parent.exhibit === undefined ? undefined : citesValue(context, [{ exhibit: parent.exhibit }]),
      };
    }),
    travelsWith: companionsValue(context),
  };
}

/** Where the person is now, as far as a letter says it: "Rzeszów, Poland"; the street address where that decides. */
function locate({ checked }: DocumentContext) {
  const { whereabouts } = checked.case.beneficiary;
  switch (whereabouts.kind) {
    case "outside-us": {
      const { city, country } = whereabouts.address;
      return prose([
        {
          kind: "text",
          text: `${city}, ${countryWords(country)}`,
          style: "regular",
          pointer: "/beneficiary/whereabouts/address/city",
        },
      ]);
    }
    case "in-us":
      return addressPhrase(whereabouts.address, "/beneficiary/whereabouts/address");
    case "detained":
    case "at-port-of-entry":
      return undefined;
  }
}

function plain(text: string): Inline {
  return { kind: "text", text, style: "regular" };
}
