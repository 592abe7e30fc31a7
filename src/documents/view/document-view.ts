import { findFiler } from "../../case/filer.ts";
import { formatDay } from "../../date.ts";
import { enclosuresTable } from "../enclosures.ts";
import { blocks, prose, type View, words } from "../template/template-value.ts";
import { alternativesView, filingView, requestView } from "./request-view.ts";
import { beneficiaryView } from "./beneficiary-view.ts";
import { beneficiaryVoice } from "./voice.ts";
import { carrierName, letterheadBlocks, recipientBlocks, signatureBlock } from "./letter-blocks.ts";
import { custodyView, proceedingsView } from "./custody-view.ts";
import type { DocumentContext } from "./document-context.ts";
import { familyView } from "./family-view.ts";
import { groundViews } from "./ground-view.ts";
import { petitionerView, representativeView, sponsorViews } from "./supporter-view.ts";
import { refilingView } from "./refiling-view.ts";
import { findSigningPlace } from "./signing-place.ts";
import { statementValue, statementValues } from "./statement-value.ts";

/** Everything that the letters and the explanation may print. templates/README.md describes each field. */
export function documentView(context: DocumentContext): View {
  const { checked, speaker } = context;
  return {
    voice: { ...beneficiaryVoice(context) },
    writer: {
      isRepresentative: speaker.is === "representative",
      isPetitioner: speaker.is === "petitioner",
      isBeneficiary: speaker.is === "beneficiary",
      isParent: speaker.is === "parent",
      name: speaker.pointer === "" ? speaker.name : words(speaker.name, speaker.pointer),
      relation: speaker.parent === undefined ? undefined : speaker.parent.relation.replace("-", " "),
    },
    saysI: speaker.is === "beneficiary" && context.selfReference === "first",
    selfWords: selfWords(context),
    letterhead: letterheadBlocks(context),
    date: formatDay(checked.filingOn),
    carrier: carrierName(checked),
    recipient: recipientBlocks(context),
    beneficiary: beneficiaryView(context),
    petitioner: petitionerView(context),
    isSelfPetition: findFiler(checked.case).self,
    representative: representativeView(context),
    request: requestView(context),
    grounds: groundViews(context),
    alternatives: alternativesView(context),
    sponsors: sponsorViews(context),
    noSponsor: statementValue(context, checked.case.noSponsor, "/noSponsor"),
    custody: custodyView(context),
    proceedings: proceedingsView(context),
    filing: filingView(context),
    refiling: refilingView(context),
    family: familyView(context),
    sections: checked.case.explanation.map((section, index) => ({
      heading: words(section.heading, `/explanation/${index}/heading`),
      statements: statementValues(context, section.statements, `/explanation/${index}/statements`),
    })),
    filesFormI131: files(context, "I-131"),
    usesFormI134: files(context, "I-134"),
    signsInUs: findSigningPlace(checked) === "in-us",
    explanationTitle: explanationTitle(context),
    explanationPage: prose([
      { kind: "page-number", of: "document:emergency-explanation", which: "first", style: "regular" },
    ]),
    enclosures: blocks([enclosuresTable(checked)]),
    blankDate: prose([{ kind: "blank", widthPt: 130 }]),
    signature: blocks([signatureBlock(context, false)]),
  };
}

/** The name by which a document speaks of the beneficiary who signs it, where that is not "I". */
function selfWords({ speaker, selfReference }: DocumentContext) {
  if (speaker.is !== "beneficiary" || selfReference === "first") return undefined;
  return words(speaker.name, speaker.pointer);
}

function files({ checked }: DocumentContext, form: string): boolean {
  return checked.route.forms.some((required) => required.form === form);
}

function explanationTitle({ checked }: DocumentContext): string {
  if (checked.route.kind === "ice-detained") return "Statement in support of the request for release on parole";
  switch (checked.case.request.basis) {
    case "urgent-humanitarian":
      return "Explanation of the emergency and request for humanitarian parole";
    case "significant-public-benefit":
      return "Explanation of the significant public benefit and request for parole";
    case "both":
      return "Explanation of the emergency and of the significant public benefit, and request for parole";
  }
}
