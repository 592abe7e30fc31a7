// A checked case built by hand, so that documents are tested without the stages before them.
import { caseSchema } from "../../src/case/case.ts";
import { emptyOffice, officeProfileSchema, type OfficeProfile } from "../../src/case/office-profile.ts";
import { resolveSponsors } from "../../src/case/sponsors.ts";
import type { CheckedCase, ChecklistItem, LabelledExhibit } from "../../src/checklist/checklist.ts";
import { day } from "../../src/date.ts";
import type { FileId, OpenedFile } from "../../src/exhibits/opened-file.ts";
import type { Source } from "../../src/problems/source.ts";
import type { RequiredForm, Route } from "../../src/routing/routed-case.ts";
import type { RouteKind } from "../../src/rules/route-kinds.ts";

const source: Source = { title: "A test's own source", checkedOn: "2026-11-20", confidence: "official" };

export type Json = { [key: string]: unknown };

export interface CheckedInput {
  readonly case: Json;
  readonly office?: Json;
  readonly filingOn?: string;
  readonly items?: readonly ChecklistItem[];
}

const formTitles: Partial<Record<RequiredForm["form"], string>> = {
  "I-131": "Application for Travel Documents, Parole Documents, and Arrival/Departure Records",
  "I-134": "Declaration of Financial Support",
  "G-28": "Notice of Entry of Appearance as Attorney or Accredited Representative",
  "G-1145": "e-Notification of Application/Petition Acceptance",
  "G-1450": "Authorization for Credit Card Transactions",
};

const addresses: Record<RouteKind, readonly string[]> = {
  "uscis-lockbox": [
    "USCIS",
    "Attn: HP (Box 660865)",
    "2501 S. State Hwy. 121 Business, Suite 400",
    "Lewisville, TX 75067-8003",
  ],
  "ice-in-proceedings": [
    "Field Office Director",
    "U.S. Immigration and Customs Enforcement, ERO",
    "Example Field Office",
    "1 Example Plaza",
    "Detroit, MI 48207",
  ],
  "ice-detained": [
    "Field Office Director",
    "U.S. Immigration and Customs Enforcement, ERO",
    "Example Field Office",
    "2 Example Street",
    "New Orleans, LA 70113",
  ],
};

/** A file of so many letter pages. */
export function openedFile(id: string, pages = 2): OpenedFile {
  return {
    id,
    kind: "pdf",
    sha256: "0".repeat(64),
    byteLength: 1,
    pages: Array.from({ length: pages }, () => ({ widthPt: 612, heightPt: 792 })),
    outline: [],
    content: { kind: "pictures", pictures: [] },
  };
}

export function buildChecked(input: CheckedInput): CheckedCase {
  const the = caseSchema.parse(input.case);
  const office: OfficeProfile = input.office === undefined ? emptyOffice : officeProfileSchema.parse(input.office);
  const kind: RouteKind =
    the.beneficiary.whereabouts.kind === "detained"
      ? "ice-detained"
      : the.beneficiary.whereabouts.kind === "in-us"
        ? "ice-in-proceedings"
        : "uscis-lockbox";
  const isDetained = kind === "ice-detained";
  const wanted: readonly RequiredForm["form"][] = isDetained ? [] : ["I-131"];
  const optional = the.forms
    .map(({ form }) => form)
    .filter((form) => form !== "I-131" && form !== "I-134" && !(isDetained && form !== "G-28"));
  const forms: RequiredForm[] = [
    ...[...wanted, ...optional].map((form) => requiredForm(form)),
    ...(isDetained ? [] : resolveSponsors(the).map(({ id }) => requiredForm("I-134", id))),
  ];
  const route: Route = {
    kind,
    agency: kind === "uscis-lockbox" ? "USCIS" : "ICE",
    mailingAddress: {
      id: "test",
      lines: addresses[kind],
      source,
      checkedOn: day("2026-11-20"),
      confidence: "official",
      ageDays: 10,
    },
    rule: { id: "test", sentence: "A test's own rule.", source },
    facts: [
      {
        pointer: "/beneficiary/whereabouts/kind",
        label: "where the person is",
        value: the.beneficiary.whereabouts.kind,
      },
    ],
    alternatives: [{ address: "Somewhere else", reason: "It is for others." }],
    forms,
    filingFee: isDetained
      ? { kind: "none", amountUsd: 0, sentence: "No fee is due.", source }
      : {
          kind: "due",
          amountUsd: 630,
          paymentForm: "G-1450",
          sentence: "The fee for Form I-131 of $630 is paid by credit card with Form G-1450.",
          source,
        },
    ...(the.beneficiary.whereabouts.kind === "detained"
      ? {
          facility: {
            name: the.beneficiary.whereabouts.facility.name,
            matchedFrom: the.beneficiary.whereabouts.facility.name,
            listed: true,
            city: "Jena",
            state: "LA",
          },
        }
      : {}),
  };
  const exhibits = the.exhibits.map((exhibit, index): LabelledExhibit => ({
    exhibit,
    index,
    label: String.fromCharCode(65 + index),
    parts: [
      { role: "original", file: openedFile(exhibit.file), pages: [0, 1] },
      ...(exhibit.translation === undefined
        ? []
        : [{ role: "translation" as const, file: openedFile(exhibit.translation.file), pages: [0, 1] }]),
      ...(exhibit.translation?.certificate?.file === undefined
        ? []
        : [{ role: "certificate" as const, file: openedFile(exhibit.translation.certificate.file, 1), pages: [0] }]),
    ],
    files: [],
    printsCertificate:
      exhibit.translation !== undefined &&
      exhibit.translation.certificate === undefined &&
      exhibit.translation.translator !== undefined,
  }));
  const items =
    input.items ??
    the.exhibits.flatMap((exhibit) =>
      exhibit.meets.map((id): ChecklistItem => ({
        id,
        title: id.replaceAll("-", " "),
        expectation: "needed",
        answer: { kind: "met", by: [{ exhibit: exhibit.id }] },
        source,
      })),
    );
  return {
    case: the,
    office,
    filingOn: day(input.filingOn ?? "2026-11-30"),
    problems: [],
    screened: [],
    route,
    items,
    exhibits,
    labels: exhibits.map(({ label, exhibit: { id } }) => ({ label, id, issue: 1 })),
  };

  function requiredForm(form: RequiredForm["form"], sponsor?: string): RequiredForm {
    const index = the.forms.findIndex(
      (supplied) =>
        supplied.form === form &&
        (sponsor === undefined || supplied.sponsor === undefined || supplied.sponsor === sponsor),
    );
    const supplied = the.forms[index];
    return {
      form,
      title: formTitles[form] ?? form,
      need: "required",
      reason: "A test asks for it.",
      editionOn: day("2025-01-20"),
      ...(sponsor === undefined ? {} : { sponsor }),
      state:
        supplied === undefined
          ? { kind: "missing" }
          : supplied.file === undefined
            ? { kind: "by-hand", index }
            : { kind: "file", file: supplied.file, index },
      source,
    };
  }
}

/** The files of the forms, as the opener hands them over. */
export function formFiles(checked: CheckedCase): ReadonlyMap<FileId, OpenedFile> {
  return new Map(checked.case.forms.flatMap(({ file }) => (file === undefined ? [] : [[file, openedFile(file, 3)]])));
}
