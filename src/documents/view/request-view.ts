import { findFiler } from "../../case/filer.ts";
import { formatDay } from "../../date.ts";
import { countryWords } from "../grammar/country-words.ts";
import { basisPhrase, groundTitle } from "../grammar/ground-words.ts";
import { listPhrase } from "../grammar/list-phrase.ts";
import { formatDays } from "../grammar/stay-length.ts";
import { prose, type View, words } from "../template/template-value.ts";
import type { DocumentContext } from "./document-context.ts";
import { citesValue, sentencesValue, statementValue, statementValues } from "./statement-value.ts";

/** What is asked for, and how long. */
export function requestView(context: DocumentContext): View {
  const { request } = context.checked.case;
  return {
    basis: basisPhrase(request.basis),
    isForHumanitarianReasons: request.basis !== "significant-public-benefit",
    groundTitles: listPhrase([...new Set(request.grounds.map((ground) => lowerFirst(groundTitle(ground))))]),
    hasSeveralGrounds: request.grounds.length > 1,
    arriveOn: request.arriveOn === undefined ? undefined : formatDay(request.arriveOn),
    stayLength: formatDays(request.stayDays),
    whyThisLong: statementValue(context, request.whyThisLong, "/request/whyThisLong"),
    whyNow: statementValue(context, request.whyNow, "/request/whyNow"),
    isOnlyPurpose: request.onlyPurpose === "yes",
    otherPurpose: statementValue(context, request.otherPurpose, "/request/otherPurpose"),
    departurePlan: statementValue(context, request.departurePlan, "/request/departurePlan"),
    notifyPost:
      request.notifyPost === undefined
        ? undefined
        : prose([
            { kind: "text", text: request.notifyPost.city, style: "regular", pointer: "/request/notifyPost/city" },
            { kind: "text", text: `, ${countryWords(request.notifyPost.country)}`, style: "regular" },
          ]),
    discretion: statementValues(context, request.discretion, "/request/discretion"),
  };
}

/** Visas, other statuses, petitions, inadmissibility and waivers. */
export function alternativesView(context: DocumentContext): View {
  const alternatives = context.checked.case.alternatives;
  const at = "/alternatives";
  const otherStatus = alternatives?.otherStatus;
  return {
    visas: (alternatives?.visas ?? []).map((visa, index) => ({
      kind: words(visa.kind, `${at}/visas/${index}/kind`),
      // "B-2" is a class and wants the word; "immigrant visa" has it.
      isClass: !/visa/i.test(visa.kind),
      where: words(visa.where, `${at}/visas/${index}/where`),
      outcome: outcomeWords[visa.outcome],
      on: visa.on === undefined ? undefined : formatDay(visa.on),
      isDecided: visa.outcome !== "pending" && visa.outcome !== "not-tried",
      explanation: statementValue(context, visa.explanation, `${at}/visas/${index}/explanation`),
    })),
    hasNoOtherStatus: otherStatus === "none",
    otherStatus:
      otherStatus === undefined || otherStatus === "none"
        ? undefined
        : {
            status: words(otherStatus.status, `${at}/otherStatus/status`),
            whyNotUsed: statementValue(context, otherStatus.whyNotUsed, `${at}/otherStatus/whyNotUsed`),
          },
    petitions: (alternatives?.petitions ?? []).map((petition, index) => ({
      form: words(petition.form, `${at}/petitions/${index}/form`),
      receipt: words(petition.receipt, `${at}/petitions/${index}/receipt`),
      outcome: petition.outcome,
      isDecided: petition.outcome !== "pending",
      on: petition.on === undefined ? undefined : formatDay(petition.on),
      cites: citesValue(context, petition.cites),
    })),
    inadmissibility: (alternatives?.inadmissibility ?? []).map((found, index) => ({
      ground: words(found.ground, `${at}/inadmissibility/${index}/ground`),
      explanation: statementValue(context, found.explanation, `${at}/inadmissibility/${index}/explanation`),
      waiver:
        found.waiver === undefined
          ? undefined
          : {
              outcome: outcomeWords[found.waiver.outcome],
              isTried: found.waiver.outcome !== "not-tried",
              isPending: found.waiver.outcome === "pending",
              on: found.waiver.on === undefined ? undefined : formatDay(found.waiver.on),
              explanation: statementValue(
                context,
                found.waiver.explanation,
                `${at}/inadmissibility/${index}/waiver/explanation`,
              ),
            },
    })),
  };
}

const outcomeWords = {
  refused: "refused",
  pending: "pending",
  withdrawn: "withdrawn",
  "not-tried": "not applied for",
  granted: "granted",
  denied: "denied",
} as const;

/** How the request is paid for, and how fast it is needed. */
export function filingView(context: DocumentContext): View {
  const { filing } = context.checked.case;
  const { filingFee } = context.checked.route;
  const expedite = filing.expedite;
  return {
    fee: {
      sentence: filingFee.sentence,
      isAsked: filingFee.kind !== "none",
      waiverDetail:
        filing.fee?.method === "waiver" ? statementValue(context, filing.fee.detail, "/filing/fee/detail") : undefined,
    },
    expedite:
      expedite === undefined
        ? undefined
        : {
            reason: sentencesValue(context, expedite.reason, expedite.cites, "/filing/expedite/reason"),
            neededOn: formatDay(expedite.neededOn),
            contact: contactOf(context),
          },
    paroleFeeException: filing.paroleFeeException === undefined ? undefined : exceptionWords[filing.paroleFeeException],
  };
}

/** Telephone and e-mail of whoever files, or of the representative. */
function contactOf({ checked: { case: the, office } }: DocumentContext): string | undefined {
  const filer = findFiler(the);
  const { letterhead, representative } = the.representative === "office" ? office : {};
  const phone = representative?.phone ?? letterhead?.phone ?? filer.phone;
  const email = representative?.email ?? letterhead?.email ?? filer.email;
  const known = [phone, email].filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(", ");
}

// 8 U.S.C. 1804: the exceptions to the parole fee, each as the end of "the exception for …".
const exceptionWords = {
  "medical-emergency": "a medical emergency",
  "minor-parent": "the parent or legal guardian of a minor with a medical emergency",
  donor: "an organ or tissue donor",
  "death-imminent": "a person whose close family member in the United States is about to die",
  funeral: "a person attending the funeral of a close family member",
  "adopted-child": "an adopted child with an urgent medical condition",
  "returning-adjustment-applicant": "a returning applicant for adjustment of status",
} as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
