import { defineProblem } from "./define-problem.ts";
import { orList } from "./or-list.ts";

const strict = "The case file is read strictly, so that nothing in it is left out of the packet unnoticed.";
const printed = "It is printed in the packet, where a wrong or blank one can cost the filing.";

/** A field as its sentences name it; the whole file where there is no name. */
function named(field: string): string {
  return field === "" ? "The file" : `"${field}"`;
}

export interface Field {
  readonly field: string;
}

const unreadable = "Without the file there is no case to work on.";

export const caseProblems = {
  "json-file-missing": defineProblem<{ path: string }>({
    severity: "stop",
    says: ({ path }) => `There is no file ${path}.`,
    why: unreadable,
    fix: () => "Check the spelling and the folder; paths are taken from the folder you are in.",
  }),
  "json-not-a-file": defineProblem<{ path: string; kind: string }>({
    severity: "stop",
    says: ({ path, kind }) => `${path} is ${kind}, not a JSON file.`,
    why: unreadable,
    fix: () => "Name the case file itself, for example my-case/case.json.",
  }),
  "json-unreadable": defineProblem<{ path: string; reason: string }>({
    severity: "stop",
    says: ({ path, reason }) => `${path} cannot be read: ${reason}.`,
    why: unreadable,
    fix: () => "Give yourself the right to read it, or copy it to a folder of your own.",
  }),
  "json-too-large": defineProblem<{ path: string; megabytes: number; most: number }>({
    severity: "stop",
    says: ({ path, megabytes, most }) => `${path} has ${megabytes} MB; a case file has at most ${most} MB.`,
    why: "A file of that size is not a case; reading it would only take long.",
    fix: () => "Name the case file; exhibits are named in it as files of their own.",
  }),
  "json-not-text": defineProblem<{ path: string; found: string }>({
    severity: "stop",
    says: ({ path, found }) => `${path} is not plain UTF-8 text but ${found}.`,
    why: "A case file is JSON in UTF-8; read as anything else, names with accents would be printed wrong.",
    fix: ({ found }) =>
      found.includes("UTF")
        ? "Save the file as UTF-8 in your editor."
        : "Name the case file, for example my-case/case.json.",
  }),
  "json-empty": defineProblem<Record<string, never>>({
    severity: "stop",
    says: () => "The file is empty.",
    why: unreadable,
    fix: () => "Start from one of the sample cases, or from the schema that `parole-packet schema` prints.",
  }),
  "json-syntax": defineProblem<{ line: number; column: number; expected: string }>({
    severity: "stop",
    says: ({ line, column, expected }) => `Not valid JSON at line ${line}, column ${column}: ${expected}.`,
    why: "A file that is not valid JSON cannot be read at all.",
    fix: () => "Mend the place; an editor that knows JSON marks it.",
  }),
  "json-name-twice": defineProblem<{ field: string; line: number; column: number }>({
    severity: "stop",
    says: ({ field, line }) => `"${field}" stands twice in the same object, again at line ${line}.`,
    why: "Only one of the two would count, and nobody would see which.",
    fix: () => "Remove one of the two.",
  }),
  "json-too-deep": defineProblem<{ line: number; column: number; deepest: number }>({
    severity: "stop",
    says: ({ line, deepest }) => `Brackets are nested more than ${deepest} deep at line ${line}.`,
    why: "No case is built like that; the file is damaged or is something else.",
    fix: () => "Name the case file.",
  }),
  "case-field-unknown": defineProblem<Field & { allowed: readonly string[]; nearest?: string }>({
    severity: "stop",
    says: ({ field, nearest }) =>
      `"${field}" is no field here${nearest === undefined ? "." : `; did you mean "${nearest}"?`}`,
    why: strict,
    fix: ({ allowed, nearest }) =>
      nearest === undefined
        ? `Remove it, or use one of: ${allowed.join(", ")}.`
        : `Write "${nearest}", or remove the field. Fields here: ${allowed.join(", ")}.`,
  }),
  "case-field-missing": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is missing.`,
    why: "The packet cannot be made without it, and nothing is guessed.",
    fix: ({ field }) => `Add "${field}"; \`parole-packet schema\` describes it.`,
  }),
  "case-type-wrong": defineProblem<Field & { expected: string; found: string; fields?: readonly string[] }>({
    severity: "stop",
    says: ({ field, expected, found }) => `${named(field)} should be ${expected}, but is ${found}.`,
    why: strict,
    fix: ({ expected, found, fields = [] }) => {
      if (expected.startsWith("a list")) return "Put it into a list: [ ... ].";
      if (fields.length > 0) return `Write an object { } with its fields, of these: ${fields.join(", ")}.`;
      if (expected === "a text") return "Write a text, in double quotes.";
      return `Write ${expected}${found === "a text" && expected.includes("number") ? ", without quotes" : ""}.`;
    },
  }),
  "case-word-unknown": defineProblem<
    Field & { allowed: readonly string[]; types: readonly string[]; nearest?: string }
  >({
    severity: "stop",
    says: ({ field, nearest }) =>
      `"${field}" has a word that is not known here${nearest === undefined ? "." : `; did you mean "${nearest}"?`}`,
    why: strict,
    fix: ({ allowed, types }) => `Write ${orList([...allowed.map((word) => `"${word}"`), ...types])}.`,
  }),
  "case-size-wrong": defineProblem<Field & { limit: string }>({
    severity: "stop",
    says: ({ field, limit }) =>
      `"${field}" must have ${/ (character|entr)/.test(limit) ? limit : `a value of ${limit}`}.`,
    why: strict,
    fix: ({ limit }) => `Bring it to ${limit}.`,
  }),
  "case-value-wrong": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" has a value that cannot stand there.`,
    why: strict,
    fix: () => "See the field's description in the schema that `parole-packet schema` prints.",
  }),
  "case-id-invalid": defineProblem<Field>({
    severity: "stop",
    says: () => "The case id has a character that cannot stand in a folder's name, or is longer than 64.",
    why: "The packet is written into a folder of that name.",
    fix: () => "Use letters, digits, dots, dashes and underscores; begin with a letter or digit.",
  }),
  "id-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not a short name of small letters, digits and dashes.`,
    why: "Other parts of the case refer to it by this name.",
    fix: () => 'Write it like "cardiologist-letter".',
  }),
  "a-number-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not an A-Number of 7 to 9 digits.`,
    why: printed,
    fix: () => 'Copy it from the notice; with or without dashes: "A-123-456-789".',
  }),
  "receipt-number-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not a receipt number.`,
    why: printed,
    fix: () => 'Copy it from the notice: three letters and ten digits, "IOE0912345678".',
  }),
  "zip-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not a ZIP code.`,
    why: printed,
    fix: () => 'Write five digits, or five and four, in quotes: "01803".',
  }),
  "state-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not a U.S. state or territory.`,
    why: "The mailing address may turn on it.",
    fix: () => 'Write the two-letter code or the full name: "OH" or "Ohio".',
  }),
  "country-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not a country that the program knows.`,
    why: printed,
    fix: () =>
      'Write the two-letter code or the English name: "UA" or "Ukraine"; "CD" or "CG" for a Congo, "KR" or "KP" for a Korea.',
  }),
  "phone-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not a telephone number that can be dialed.`,
    why: "The agency calls it, above all for an urgent request.",
    fix: () => 'Write it with + and the country code: "+1 216 555 0100".',
  }),
  "email-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not an e-mail address.`,
    why: "Notices are sent to it.",
    fix: () => "Check for spaces and a missing @.",
  }),
  "day-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not a calendar day written YYYY-MM-DD.`,
    why: printed,
    fix: () => 'Write the year, month and day: "2027-01-04".',
  }),
  "language-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not a language's code of two or three letters.`,
    why: "The certificate of translation names the language.",
    fix: () =>
      'Write the ISO 639 code: "pl" for Polish, "uk" for Ukrainian, "prs" for Dari; leave the field out for English.',
  }),
  "exhibit-label-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not an exhibit's label of one to three capital letters.`,
    why: "Exhibits keep the labels under which they were filed before.",
    fix: () => 'Copy it from the manifest of that packet: "A", "AB".',
  }),
  "sha256-invalid": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is not a SHA-256 hash.`,
    why: "By it an exhibit is known as new or as enclosed before.",
    fix: () => "Copy its 64 hexadecimal digits from the manifest of that packet.",
  }),
  "text-empty": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" is empty.`,
    why: "An empty field would leave a gap in a sentence.",
    fix: () => "Fill it in, or remove the field where it is not needed.",
  }),
  "text-line-break": defineProblem<Field>({
    severity: "stop",
    says: ({ field }) => `"${field}" holds a line break or a tab.`,
    why: "It is printed within a sentence, in an address or in a heading, where a line break does not belong.",
    fix: () => "Write it on one line.",
  }),
  "text-unprintable": defineProblem<Field & { character: string }>({
    severity: "stop",
    says: ({ field, character }) => `"${field}" holds the control character ${character}, which cannot be printed.`,
    why: printed,
    fix: () => "Remove it; it often comes with text that was copied from another program.",
  }),
  "reference-unknown": defineProblem<{ id: string; to: string; nearest?: string }>({
    severity: "error",
    says: ({ id, to, nearest }) =>
      `There is no ${to} with the id "${id}"${nearest === undefined ? "." : `; did you mean "${nearest}"?`}`,
    why: "The packet would point at something that is not in it.",
    fix: ({ to }) =>
      `Use the id of ${to === "exhibit" ? "an exhibit" : `a ${to}`} of this ${to === "member" ? "family" : "case"}, or add it.`,
  }),
  "id-twice": defineProblem<{ id: string; kind: string }>({
    severity: "error",
    says: ({ id, kind }) => `The id "${id}" is used twice (${kind}).`,
    why: "A reference to it could mean either.",
    fix: () => "Give one of the two another id.",
  }),
  "id-reserved": defineProblem<{ id: string }>({
    severity: "error",
    says: ({ id }) => `The id "${id}" always means the ${id} of the case.`,
    why: "A reference to it could mean either.",
    fix: () => "Choose another id.",
  }),
  "sponsor-id-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "Where there are several sponsors, each needs an id.",
    why: "Each files a Form I-134 of his or her own, and exhibits must name whose they are.",
    fix: () => 'Add "id", for example "sister".',
  }),
  "sponsor-is-nobody": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => 'The sponsor is "petitioner", but the beneficiary files alone.',
    why: "There is no petitioner whose data could be used.",
    fix: () => "Give the sponsor's own data.",
  }),
  "address-incomplete": defineProblem<{ missing: string }>({
    severity: "error",
    says: ({ missing }) => `The U.S. address has no ${missing}.`,
    why: "Notices are lost without it, and an ICE office is found by the state.",
    fix: ({ missing }) => `Add "${missing}".`,
  }),
  "address-mixed": defineProblem<{ field: string }>({
    severity: "error",
    says: ({ field }) => `"${field}" belongs to U.S. addresses, but the country is another.`,
    why: "The address would be printed wrong.",
    fix: () => 'Use "province" and "postalCode", or set the country to US.',
  }),
  "days-out-of-order": defineProblem<{ earlier: string; later: string }>({
    severity: "error",
    says: ({ earlier, later }) => `The day of ${later} is before that of ${earlier}.`,
    why: "One of the two days must be wrong, and both are printed.",
    fix: () => "Compare both with the documents.",
  }),
  "day-in-future": defineProblem<{ what: string }>({
    severity: "error",
    says: ({ what }) => `The day of ${what} is after the filing date.`,
    why: "It cannot have happened yet.",
    fix: () => "Check the year, or the filing date.",
  }),
  "age-unlikely": defineProblem<{ age: number }>({
    severity: "warning",
    says: ({ age }) => `By the date of birth the person is, or was at death, ${age} years old.`,
    why: "Agencies compare the date with the passport.",
    fix: () => "Check the year of birth.",
  }),
  "petitioner-minor": defineProblem<{ age: number }>({
    severity: "error",
    says: ({ age }) => `The petitioner is ${age} years old on the filing date.`,
    why: "A petitioner must be able to sign and answer for the request.",
    fix: () => "Name an adult petitioner, or check the date of birth.",
  }),
  "person-named-differently": defineProblem<{ other: string }>({
    severity: "error",
    says: ({ other }) => `The same A-Number stands here and at ${other}, with different names.`,
    why: "A name, birth date or A-Number that differs between papers is a common reason for a refusal.",
    fix: () => "Write the name as the passport has it in both places, or correct the A-Number.",
  }),
  "person-data-differ": defineProblem<{ other: string; what: string }>({
    severity: "warning",
    says: ({ other, what }) => `This person has the same name as the one at ${other}, but another ${what}.`,
    why: "If it is the same person, the packet contradicts itself.",
    fix: () => "Correct one of the two; leave both where they are two people.",
  }),
  "person-spelled-alike": defineProblem<{ other: string }>({
    severity: "warning",
    says: ({ other }) => `This name is nearly the same as the one at ${other}.`,
    why: "If it is the same person, the packet writes the name in two ways.",
    fix: () => "Write the name alike in both places; leave both where they are two people.",
  }),
  "form-entry-unclear": defineProblem<{ form: string; both: boolean }>({
    severity: "error",
    says: ({ form, both }) =>
      both
        ? `Form ${form} has a file and is marked as added by hand.`
        : `Form ${form} has neither a file nor the mark that it is added by hand.`,
    why: "The packet must hold the form once.",
    fix: () => 'Name either "file" or "addedByHand": true.',
  }),
  "form-sponsor-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "With several sponsors each Form I-134 must say whose it is.",
    why: "Each sponsor files a form of his or her own.",
    fix: () => 'Add "sponsor" with the sponsor\'s id.',
  }),
  "custody-facts-missing": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => 'A request to ICE needs "custody".',
    why: "ICE asks for identity, that the person will appear, and that nobody is in danger (8 CFR 212.5(b), (d)).",
    fix: () => 'Add "custody" with these facts.',
  }),
  "arrival-not-asked": defineProblem<Record<string, never>>({
    severity: "warning",
    says: () => "A day of arrival is given for a person who is already in the United States.",
    why: "It contradicts where the person is said to be.",
    fix: () => 'Remove "arriveOn", or correct "whereabouts".',
  }),
  "confirmation-unused": defineProblem<{ finding: string }>({
    severity: "warning",
    says: ({ finding }) => `The confirmation of "${finding}" answers no finding of this case.`,
    why: "The finding may have gone, may have another name, or may not be one that can be answered for.",
    fix: () => "Remove the confirmation, or copy the finding's code from the output of `parole-packet check`.",
  }),
  "confirmation-unclear": defineProblem<{ finding: string; places: readonly string[] }>({
    severity: "warning",
    says: ({ finding, places }) =>
      `The confirmation of "${finding}" could be for any of ${places.length} findings: ${places.join(", ")}.`,
    why: "Each of them is a question of its own, and none of them is answered.",
    fix: () => 'Write a confirmation for each that was looked into, with its place under "at".',
  }),
  "confirmation-ahead": defineProblem<Record<string, never>>({
    severity: "error",
    says: () => "The confirmation is dated after the filing date.",
    why: "Nobody can have answered for it yet.",
    fix: () => "Correct the day.",
  }),
};
