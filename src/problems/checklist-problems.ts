import { defineProblem } from "./define-problem.ts";

export interface Item {
  /** Title of the evidence item. */
  readonly item: string;
  /** The id to write in `meets`. */
  readonly id: string;
  /** "" or "sponsor 1", "ground 2": a label without a name. */
  readonly askedBy: string;
  /** True where words of the case answer the item too. */
  readonly mayBeStated: boolean;
}

const askedBy = (label: string): string => (label === "" ? "" : ` (${label})`);
const isMissing = ({ item, askedBy: label, mayBeStated }: Item): string =>
  mayBeStated
    ? `Neither the words of the case nor an exhibit give ${item}${askedBy(label)}.`
    : `No exhibit shows ${item}${askedBy(label)}.`;
const enclose = ({ id, mayBeStated }: Item): string =>
  `${mayBeStated ? "Say it in the case, or enclose it" : "Enclose it"} as an exhibit with "${id}" in its meets`;

export const checklistProblems = {
  "evidence-needed-missing": defineProblem<Item>({
    severity: "error",
    confirmable: true,
    says: isMissing,
    why: "It is needed with every such request.",
    fix: (item) => `${enclose(item)}.`,
  }),
  "evidence-expected-missing": defineProblem<Item>({
    severity: "warning",
    says: isMissing,
    why: "It is expected for this request; the list is our own guidance, not a requirement of the agency.",
    fix: (item) => `${enclose(item)}, or say in the explanation why it cannot be had.`,
  }),
  "evidence-helpful-missing": defineProblem<Item>({
    severity: "note",
    says: ({ item, askedBy: label }) => `It would help to have ${item}${askedBy(label)}.`,
    why: "It is often helpful; the list is our own guidance, not a requirement of the agency.",
    fix: (item) => `${enclose(item)}, if it can be had.`,
  }),
  "evidence-id-unknown": defineProblem<{ id: string; nearest: string }>({
    severity: "error",
    says: ({ id }) => `"${id}" is not an evidence item.`,
    why: "A misspelled item would leave the evidence out of the checklist unnoticed.",
    fix: ({ nearest }) =>
      nearest === "" ? "Take one of the ids that the checklist prints." : `Did you mean "${nearest}"?`,
  }),
  "evidence-id-not-asked": defineProblem<{ id: string }>({
    severity: "note",
    says: ({ id }) => `Nothing in this case asks for the evidence item "${id}".`,
    why: "The exhibit is enclosed all the same, but it stands on no line of the checklist for this item.",
    fix: () => "Check the grounds of the case, or take the id out of meets.",
  }),
  "exhibit-person-unclear": defineProblem<{ exhibit: string; id: string }>({
    severity: "warning",
    says: ({ exhibit, id }) =>
      `Exhibit ${exhibit} does not say whose "${id}" it is, and several people in the case need one.`,
    why: "It counts for none of them until it is clear whose it is.",
    fix: () => "Add person to the exhibit.",
  }),
  "exhibit-person-differs": defineProblem<{ exhibit: string; id: string }>({
    severity: "warning",
    says: ({ exhibit, id }) =>
      `Exhibit ${exhibit} is said to meet "${id}", but it is about another person than the one who needs it.`,
    why: "It does not count for that item.",
    fix: () => "Correct person or meets of the exhibit.",
  }),
  "translation-missing": defineProblem<{ exhibit: string }>({
    severity: "error",
    says: ({ exhibit }) => `Exhibit ${exhibit} is in a foreign language and has no English translation.`,
    why: "Every foreign-language document must come with a full English translation (8 CFR 103.2(b)(3)); without one it counts as not enclosed.",
    fix: () => "Add translation to the exhibit.",
  }),
  "translation-without-original": defineProblem<{ exhibit: string }>({
    severity: "warning",
    confirmable: true,
    says: ({ exhibit }) => `Exhibit ${exhibit} has the same page as the document and as its translation.`,
    why: "A translation proves nothing without the document that it translates (8 CFR 103.2(b)(3)).",
    fix: () =>
      "Name the file or the pages of the document itself. If one page holds both languages, confirm this finding.",
  }),
  "translation-certificate-missing": defineProblem<{ exhibit: string }>({
    severity: "error",
    says: ({ exhibit }) => `The translation of exhibit ${exhibit} has no certificate, and its translator is not named.`,
    why: "The translator must certify that the translation is complete and accurate, and the own competence (8 CFR 103.2(b)(3)).",
    fix: () => "Add the certificate, or add the translator so that one is printed for signing.",
  }),
  "translation-certificate-to-sign": defineProblem<{ exhibit: string }>({
    severity: "warning",
    says: ({ exhibit }) =>
      `The translator's certificate of exhibit ${exhibit} is printed in the packet and must be signed in ink before mailing.`,
    why: "A certificate without the translator's signature and its date certifies nothing.",
    fix: () => "Have the translator sign and date the sheet, or enclose the signed certificate as a file.",
  }),
  "translation-certificate-names-another": defineProblem<{ exhibit: string }>({
    severity: "error",
    says: ({ exhibit }) =>
      `The translator's certificate of exhibit ${exhibit} does not name the document that it covers.`,
    why: "A certificate that could belong to any document leaves the translation uncertified.",
    fix: () => "Ask the translator for a certificate that names this document.",
  }),
  "translation-certificate-undated": defineProblem<{ exhibit: string }>({
    severity: "note",
    says: ({ exhibit }) =>
      `The case does not say on which day the translator's certificate of exhibit ${exhibit} was signed.`,
    why: "The certificate carries the translator's signature, printed name, date of signing and contact information.",
    fix: () => "Look at the certificate and add signedOn.",
  }),
  "translator-contact-missing": defineProblem<{ exhibit: string }>({
    severity: "warning",
    says: ({ exhibit }) =>
      `The certificate printed for exhibit ${exhibit} has no contact information of the translator.`,
    why: "The certificate carries the translator's contact information.",
    fix: () => "Add an address, phone number or e-mail address to the translator, or write it on the printed sheet.",
  }),
  "translation-language-missing": defineProblem<{ exhibit: string }>({
    severity: "warning",
    says: ({ exhibit }) => `Exhibit ${exhibit} has a translation, but the case does not say from which language.`,
    why: "The certificate names the language, and nothing is guessed.",
    fix: () => "Add language to the exhibit.",
  }),
  "cite-page-out-of-range": defineProblem<{ exhibit: string; page: number; pages: number }>({
    severity: "error",
    says: ({ exhibit, page, pages }) =>
      `Page ${page} of exhibit ${exhibit} is cited; the exhibit has ${pages === 1 ? "one page" : `${pages} pages`}.`,
    why: "A cite that leads nowhere makes the reader doubt every other one.",
    fix: () =>
      "Correct the page; pages count from 1 over all parts of the exhibit: original, translation, certificate.",
  }),
  "exhibit-unused": defineProblem<{ exhibit: string }>({
    severity: "warning",
    says: ({ exhibit }) => `Nobody cites exhibit ${exhibit}, and it stands for no item of the checklist.`,
    why: "An exhibit without a purpose takes the reader's time from the others.",
    fix: () => "Cite it, name what it meets, or take it out.",
  }),
  "exhibit-twice": defineProblem<{ exhibit: string; first: string }>({
    severity: "warning",
    says: ({ exhibit, first }) => `Exhibit ${exhibit} holds the same pages as exhibit ${first}.`,
    why: "Duplicates make a packet longer and its numbering harder to follow.",
    fix: () => "Keep one and cite it in both places.",
  }),
  "exhibit-pages-invalid": defineProblem<{ exhibit: string; pages: string; count: number }>({
    severity: "error",
    says: ({ exhibit, pages, count }) =>
      `The pages "${pages}" of exhibit ${exhibit} cannot be taken: the file has ${count === 1 ? "one page" : `${count} pages`}.`,
    why: "Pages that are not there would be left out of the packet unnoticed.",
    fix: () => 'Write pages from 1 as "1-3,7", each once, or leave pages out for the whole file.',
  }),
  "photos-are-pages": defineProblem<{ exhibit: string }>({
    severity: "warning",
    says: ({ exhibit }) =>
      `Exhibit ${exhibit} asks for several photos on a page and holds a PDF, whose pages keep a page each.`,
    why: "Pages of writing side by side would be too small to read.",
    fix: () => "Name the photos as JPEG or PNG files, or take photosPerPage out.",
  }),
  "statement-uncited": defineProblem<Record<string, never>>({
    severity: "note",
    says: () => "No exhibit is cited for this statement.",
    why: "A fact with its proof beside it is believed sooner; plans and promises need none.",
    fix: () => "Add cites to the statement where an exhibit proves it.",
  }),
};
