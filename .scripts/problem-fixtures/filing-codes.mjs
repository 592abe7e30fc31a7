// Codes of routing, forms, checklist, exhibits and texts.
import { aunt, uncle } from "./bases.mjs";

const lives = (address) => ({
  from: "in-proceedings",
  change: { "/beneficiary/whereabouts/address": { street: "10 Sample Street", city: "Sample", ...address } },
});
const held = (facility) => ({ from: "detained", change: { "/beneficiary/whereabouts/facility": facility } });
const verified = (replaces) => ({
  verifiedAddresses: [
    {
      replaces,
      lines: ["Office", "1 Sample Street"],
      verifiedOn: "2026-11-20",
      verifiedBy: "M. Castellan",
      source: "Telephone call",
    },
  ],
});
const translator = { name: "Jolanta Sample" };
const translated = (translation) => ({
  change: { "/exhibits/0/language": "pl", "/exhibits/0/translation": { file: "evidence/papers.pdf", ...translation } },
});
const enclosed = (file) => ({ change: { "/exhibits/0/file": file } });

/** Folders of evidence; what the system has put into them among it. */
export const folders = {
  bare: ["Thumbs.db"],
  nested: ["papers.pdf", "inner/papers.pdf"],
  photos: ["10.png", "2.png", "Thumbs.db"],
};

export const routingCodes = {
  "carrier-missing": { change: { "/filing/carrier": null } },
  "address-not-known": { change: { "/filing/filedOn": "2026-08-10" } },
  "residence-state-missing": lives({}),
  "residence-county-missing": lives({ state: "TX" }),
  "residence-county-not-found": lives({ state: "TX", county: "Haris" }),
  "area-not-covered": lives({ state: "AS" }),
  "responsibility-old": { from: "in-proceedings" },
  "field-office-not-found": held({ name: "Hold room", fieldOffice: "Gotham" }),
  "facility-match-inexact": held({ name: "Kay County Justice Facility", state: "OK" }),
  "facility-state-needed": held({ name: "Orange County Jail" }),
  "facility-not-listed": held({ name: "Hold room", fieldOffice: "Boston" }),
  "facility-office-by-area": held({ name: "Hollis House of Correction", state: "NH" }),
  "facility-perhaps-listed": held({ name: "Scott County Jail", state: "IA" }),
  "facility-county-missing": held({ name: "Quiet Creek Lockup", state: "TX" }),
  "facility-office-unknown": held({ name: "Quiet Creek Lockup" }),
  "facility-office-differs": held({ name: "Winn Correctional Center", fieldOffice: "Dallas" }),
  "deportation-officer-unknown": { from: "detained" },
  "address-stale": { from: "in-proceedings" },
  "address-checked-later": { change: { "/filing/filedOn": "2026-10-01", "/filing/carrier": "fedex" } },
  "address-secondary": {},
  "address-not-field-office": { from: "in-proceedings", office: verified("ice-law-enforcement-parole-unit") },
  "verified-address-unknown": { office: verified("nowhere") },
  "form-missing": { change: { "/forms/1": null } },
  "form-recommended": {},
  "form-not-used": { change: { "/forms/-": { form: "I-912", addedByHand: true } } },
  "form-twice": { change: { "/forms/-": { form: "I-131", addedByHand: true } } },
  "form-sponsor-unclear": {
    from: "supported",
    change: { "/sponsors": [aunt, uncle], "/forms/-": { form: "I-134", addedByHand: true } },
  },
  "form-edition-unknown": {},
  "form-own-copy-for-ice": {
    from: "detained",
    change: { "/representative": "office", "/forms": [{ form: "G-28", addedByHand: true }] },
  },
  "representative-missing": { change: { "/representative": "office" } },
  "fee-method-missing": { change: { "/filing/fee": null } },
  "fee-amount-unknown": { change: { "/filing/filedOn": "2026-09-30" } },
  "fee-exemption-unknown": {
    change: { "/filing/filedOn": "2026-09-30", "/filing/fee": { method: "exempt", reason: "vawa" } },
  },
  "fee-on-paper": { change: { "/filing/fee": { method: "paper-payment" } } },
  "fee-to-ice-unconfirmed": { from: "in-proceedings" },
  "forms-for-ice-unconfirmed": { from: "in-proceedings" },
  "fee-not-due": { from: "detained", change: { "/filing/fee": { method: "card" } } },
};

export const checklistCodes = {
  "evidence-needed-missing": { change: { "/exhibits/0/meets": ["visa-attempt"] } },
  "evidence-expected-missing": { change: { "/exhibits/0/meets": ["beneficiary-identity"] } },
  "evidence-helpful-missing": {},
  "evidence-id-unknown": { change: { "/exhibits/0/meets/-": "physicianletter" } },
  "evidence-id-not-asked": { change: { "/exhibits/0/meets/-": "death-record" } },
  "exhibit-person-unclear": {
    from: "supported",
    change: { "/sponsors": [aunt, uncle], "/exhibits/0/meets/-": "sponsor-finances" },
  },
  "exhibit-person-differs": {
    from: "supported",
    change: { "/exhibits/0/meets/-": "sponsor-finances", "/exhibits/0/person": "beneficiary" },
  },
  "translation-missing": { change: { "/exhibits/0/language": "pl" } },
  "translation-without-original": {
    change: {
      "/exhibits/0/pages": "1",
      "/exhibits/0/language": "pl",
      "/exhibits/0/translation": { file: "evidence/papers.pdf", pages: "1", translator },
    },
  },
  "translation-certificate-missing": translated({}),
  "translation-certificate-to-sign": translated({ translator }),
  "translation-certificate-names-another": translated({ translator, certificate: { namesDocument: "no" } }),
  "translation-certificate-undated": translated({ translator, certificate: { namesDocument: "yes" } }),
  "translator-contact-missing": translated({ translator }),
  "translation-language-missing": {
    change: { "/exhibits/0/translation": { file: "evidence/papers.pdf", translator } },
  },
  "cite-page-out-of-range": {
    change: { "/request/whyNow": { text: "The valve fails.", cites: [{ exhibit: "papers", page: 9 }] } },
  },
  "exhibit-unused": {
    change: { "/exhibits/-": { id: "spare", title: "A paper without a purpose", file: "evidence/passport.png" } },
  },
  "exhibit-twice": {
    change: {
      "/exhibits/-": { id: "again", title: "The same again", file: "evidence/papers.pdf", meets: ["treatment-cost"] },
    },
  },
  "photos-are-pages": { change: { "/exhibits/0/photosPerPage": 4 } },
  "exhibit-pages-invalid": { change: { "/exhibits/0/pages": "9" } },
  "statement-uncited": {},
};

/** What stands in the files beside the fixtures; papers.pdf is that of the minimal case. */
export const evidence = {
  "empty.pdf": "",
  "notes.txt": "Call the hospital on Monday.\n",
  "torn.png": Buffer.from("89504e470d0a1a0a0000000d4948", "hex"),
  "torn.pdf": "%PDF-1.7\nnothing more",
};

export const exhibitCodes = {
  "file-missing": enclosed("evidence/nowhere.pdf"),
  "file-outside-case": enclosed("../cases/minimal/evidence/papers.pdf"),
  "file-not-a-file": { change: { "/forms/0": { form: "I-131", file: "evidence/photos" } } },
  "folder-empty": enclosed("evidence/bare"),
  "folder-in-folder": enclosed("evidence/nested"),
  "folder-system-files": enclosed("evidence/photos"),
  "folder-order": enclosed("evidence/photos"),
  "file-empty": enclosed("evidence/empty.pdf"),
  "file-kind-unsupported": enclosed("evidence/notes.txt"),
  "file-name-differs": enclosed("evidence/papers.jpg"),
  "image-damaged": enclosed("evidence/torn.png"),
  "image-coarse": enclosed("evidence/passport.png"),
  "image-blank": enclosed("evidence/clear.png"),
  "pdf-damaged": enclosed("evidence/torn.pdf"),
};
