// Codes of the case stage: what no schema accepts, and what contradicts itself.
import { aunt, mother, petitioner, uncle } from "./bases.mjs";

export const fileCodes = {
  "json-empty": " \n",
  "json-syntax": '{\n  "caseId": "minimal",\n}\n',
  "json-name-twice": '{\n  "caseId": "one",\n  "caseId": "two"\n}\n',
  "json-too-deep": `${"[".repeat(65)}${"]".repeat(65)}\n`,
  "json-not-text": Buffer.from('{ "caseId": "minimal" }\n', "utf16le"),
};

export const caseCodes = {
  "case-field-unknown": { change: { "/beneficiary/borOn": "1980-05-17" } },
  "case-field-missing": { change: { "/beneficiary/bornOn": null } },
  "case-type-wrong": { change: { "/request/stayDays": "90" } },
  "case-word-unknown": { change: { "/request/basis": "humanitarian" } },
  "case-size-wrong": { change: { "/request/stayDays": 0 } },
  "case-id-invalid": { change: { "/caseId": "minimal/1" } },
  "id-invalid": { change: { "/exhibits/0/id": "My papers" } },
  "a-number-invalid": { change: { "/beneficiary/aNumber": "A12-34" } },
  "receipt-number-invalid": {
    change: { "/alternatives/petitions": [{ form: "Form I-130", outcome: "pending", receipt: "IOE123" }] },
  },
  "zip-invalid": { from: "petitioned", change: { "/petitioner/address/zip": "4412" } },
  "state-invalid": { from: "petitioned", change: { "/petitioner/address/state": "Ontario" } },
  "country-invalid": { change: { "/beneficiary/birthCountry": "Congo" } },
  "phone-invalid": { from: "petitioned", change: { "/petitioner/phone": "555 01" } },
  "email-invalid": { from: "petitioned", change: { "/petitioner/email": "taras.example.org" } },
  "day-invalid": { change: { "/request/arriveOn": "2027-02-29" } },
  "language-invalid": { change: { "/exhibits/0/language": "Polish" } },
  "text-empty": { change: { "/request/whyNow": " " } },
  "text-line-break": { change: { "/beneficiary/name/given": "Mira\nMaria" } },
  "text-unprintable": { change: { "/beneficiary/name/given": "Mira\u0007" } },
  "reference-unknown": { change: { "/request/whyNow": { text: "The valve fails.", cites: [{ exhibit: "paper" }] } } },
  "id-twice": { change: { "/exhibits/-": { id: "papers", title: "The same again", file: "evidence/papers.pdf" } } },
  "id-reserved": { change: { "/relatives": [{ ...mother, id: "petitioner" }] } },
  "sponsor-id-missing": { from: "supported", change: { "/sponsors": [aunt, { ...uncle, id: undefined }] } },
  "sponsor-is-nobody": { change: { "/sponsors": [{ person: "petitioner", willProvide: ["housing"] }] } },
  "address-incomplete": { from: "petitioned", change: { "/petitioner/address/zip": null } },
  "address-mixed": { change: { "/beneficiary/whereabouts/address/state": "OH" } },
  "days-out-of-order": { change: { "/beneficiary/passport/issuedOn": "2032-01-01" } },
  "day-in-future": { change: { "/alternatives/visas/0/on": "2026-12-24" } },
  "age-unlikely": { change: { "/beneficiary/bornOn": "1880-05-17" } },
  "petitioner-minor": { from: "petitioned", change: { "/petitioner/bornOn": "2010-01-01" } },
  "person-named-differently": {
    from: "petitioned",
    change: { "/petitioner/aNumber": "A200000001", "/relatives": [{ ...mother, aNumber: "A-200-000-001" }] },
  },
  "person-data-differ": {
    from: "petitioned",
    change: { "/relatives": [{ ...mother, name: petitioner.name, bornOn: "1975-11-02" }] },
  },
  "person-spelled-alike": {
    from: "petitioned",
    change: { "/relatives": [{ ...mother, name: { given: "Tarás", family: "Example" } }] },
  },
  "form-entry-unclear": { change: { "/forms/1": { form: "G-1450" } } },
  "form-sponsor-missing": {
    from: "supported",
    change: { "/sponsors": [aunt, uncle], "/forms/-": { form: "I-134", addedByHand: true } },
  },
  "custody-facts-missing": { from: "detained", change: { "/custody": null } },
  "arrival-not-asked": { from: "detained", change: { "/request/arriveOn": "2027-01-04" } },
  "confirmation-unused": {
    change: { "/confirmations": [{ finding: "address-secondry", by: "M. Castellan", on: "2026-11-20" }] },
  },
  "confirmation-ahead": {
    change: { "/confirmations": [{ finding: "address-secondary", by: "M. Castellan", on: "2026-12-20" }] },
  },
  "rule-file-refused": { office: { rules: ["no-rules.json"] } },
};
