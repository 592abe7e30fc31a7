import { describe, expect, it } from "vitest";
import { checklistProblems } from "../../src/problems/checklist-problems.ts";
import { checklistOf } from "./checklist-of.ts";

type Code = keyof typeof checklistProblems;
type Exhibit = Parameters<typeof checklistOf>[2] extends readonly (infer E)[] | undefined ? E : never;

const letter = (change: object): Exhibit => ({ id: "letter", meets: ["physician-letter"], ...change });
const translated = (translation: object, language: string | undefined = "pl") => [
  letter({ language, translation: { file: "letter-en.pdf", ...translation } }),
];
const translator = { name: "Jan Example" };
const people = ["aunt", "uncle"].map((id) => ({
  id,
  person: { name: { given: id, family: "Example" }, relationship: id },
  willProvide: ["food"],
}));
const citing = (page: number) => ({
  explanation: [
    { heading: "The emergency", statements: [{ text: "She is dying.", cites: [{ exhibit: "letter", page }] }] },
  ],
});

/** For each code a case that shows it, beside one that differs in one thing and does not. */
const examples: Readonly<
  Record<Code, readonly [shows: readonly [object, readonly Exhibit[]], not: readonly [object, readonly Exhibit[]]]>
> = {
  "evidence-needed-missing": [
    [{}, []],
    [{ petitioner: "beneficiary", sponsors: [] }, [{ id: "passport", meets: ["beneficiary-identity"] }]],
  ],
  "evidence-expected-missing": [
    [{}, []],
    [{}, [letter({}), { id: "birth", meets: ["relationship"] }]],
  ],
  "evidence-helpful-missing": [
    [{}, []],
    [{}, [{ id: "statement", meets: ["why-others-cannot"] }]],
  ],
  "evidence-id-unknown": [
    [{}, [letter({ meets: ["physicianletter"] })]],
    [{}, [letter({})]],
  ],
  "evidence-id-not-asked": [
    [{}, [letter({ meets: ["death-record"] })]],
    [{}, [letter({})]],
  ],
  "exhibit-person-unclear": [
    [{ sponsors: people }, [{ id: "tax", meets: ["sponsor-finances"] }]],
    [{ sponsors: people }, [{ id: "tax", meets: ["sponsor-finances"], person: "aunt" }]],
  ],
  "exhibit-person-differs": [
    [{}, [{ id: "tax", meets: ["sponsor-finances"], person: "mother" }]],
    [{}, [{ id: "tax", meets: ["sponsor-finances"], person: "petitioner" }]],
  ],
  "translation-missing": [
    [{}, [letter({ language: "pl" })]],
    [{}, [letter({ language: "en" })]],
  ],
  "translation-certificate-missing": [
    [{}, translated({})],
    [{}, translated({ translator })],
  ],
  "translation-certificate-to-sign": [
    [{}, translated({ translator })],
    [{}, translated({ translator, certificate: { namesDocument: "yes" } })],
  ],
  "translation-without-original": [
    [
      {},
      [letter({ file: "a.pdf", pages: "1", language: "pl", translation: { file: "a.pdf", pages: "1", translator } })],
    ],
    [
      {},
      [letter({ file: "a.pdf", pages: "1", language: "pl", translation: { file: "a.pdf", pages: "2", translator } })],
    ],
  ],
  "translation-certificate-names-another": [
    [{}, translated({ certificate: { namesDocument: "no" } })],
    [{}, translated({ certificate: { namesDocument: "yes" } })],
  ],
  "translation-certificate-undated": [
    [{}, translated({ certificate: { namesDocument: "yes" } })],
    [{}, translated({ certificate: { namesDocument: "yes", signedOn: "2026-11-01" } })],
  ],
  "translator-contact-missing": [
    [{}, translated({ translator })],
    [{}, translated({ translator: { ...translator, phone: "1" } })],
  ],
  "translation-language-missing": [
    [{}, [letter({ translation: { file: "letter-en.pdf" } })]],
    [{}, translated({})],
  ],
  "cite-page-out-of-range": [
    [citing(3), [letter({})]],
    [citing(2), [letter({})]],
  ],
  "exhibit-unused": [
    [{}, [letter({ meets: [] })]],
    [citing(1), [letter({ meets: [] })]],
  ],
  "exhibit-twice": [
    [{}, [letter({}), { id: "again", file: "letter.pdf", meets: ["physician-letter"] }]],
    [{}, [letter({}), { id: "again", meets: ["physician-letter"] }]],
  ],
  "exhibit-pages-invalid": [
    [{}, [letter({ pages: "3" })]],
    [{}, [letter({ pages: "2" })]],
  ],
  "photos-are-pages": [
    [{}, [letter({ photosPerPage: 4 })]],
    [{}, [letter({})]],
  ],
  "statement-uncited": [
    [{}, []],
    [
      {
        ...citing(1),
        request: {
          whyNow: null,
          whyThisLong: null,
          departurePlan: null,
          basis: "both",
          grounds: [{ kind: "custody-minor", custodian: "mother" }],
        },
        alternatives: null,
      },
      [letter({})],
    ],
  ],
};

describe("every problem of the checklist", () => {
  it.each(Object.entries(examples))("%s has a case that shows it and one that does not", (code, [shows, not]) => {
    const codes = ([change, exhibits]: typeof shows) =>
      checklistOf("abroad", change as Readonly<Record<string, unknown>>, exhibits).problems.map((found) => found.code);
    expect(codes(shows)).toContain(code);
    expect(codes(not)).not.toContain(code);
  });

  it("is among the examples", () => {
    expect(Object.keys(examples).toSorted()).toEqual(Object.keys(checklistProblems).toSorted());
  });
});
