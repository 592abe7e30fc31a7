import { describe, expect, test } from "vitest";
import type { ChecklistItem } from "../../src/checklist/checklist.ts";
import { makeDocuments } from "../../src/documents/make-documents.ts";
import { problem } from "../../src/problems/problem.ts";
import { buildChecked, formFiles, type Json } from "./build-checked.ts";
import { makeText, templates } from "./make-text.ts";
import { childCase, detainedCase, medicalCase, office, proceedingsCase } from "./sample-cases.ts";

const source = { title: "Test" };

describe("the order of the packet", () => {
  test("USCIS: letter, forms, explanation, lists, exhibits with separator, original, translation, printed certificate", () => {
    expect(makeText({ case: medicalCase() }).parts.map(({ id }) => id)).toEqual([
      "cover-letter",
      "form-g-28",
      "form-i-131",
      "form-i-134-petitioner",
      "emergency-explanation",
      "evidence-checklist",
      "index-of-exhibits",
      "separator:passport",
      "exhibit:passport:original",
      "separator:cardiologist",
      "exhibit:cardiologist:original",
      "exhibit:cardiologist:translation",
      "certificate:cardiologist",
      "separator:hospital",
      "exhibit:hospital:original",
      "separator:refusal",
      "exhibit:refusal:original",
      "separator:tax",
      "exhibit:tax:original",
    ]);
  });

  test("payment form and G-1145 lie in front, the fee waiver before Form I-131", () => {
    const forms = ["I-131", "I-912", "G-1145", "G-1450", "G-28"].map((form) => ({ form, file: `forms/${form}.pdf` }));
    expect(
      makeText({ case: { ...medicalCase(), forms } })
        .parts.map(({ id }) => id)
        .slice(0, 6),
    ).toEqual(["form-g-1450", "form-g-1145", "cover-letter", "form-g-28", "form-i-912", "form-i-131"]);
  });

  test("ICE, detained: the request, Form G-28, the statement, and no Form I-131 is spoken of", () => {
    const made = makeText({ case: detainedCase() });
    expect(made.parts.map(({ id }) => id).slice(0, 5)).toEqual([
      "cover-letter",
      "form-g-28",
      "emergency-explanation",
      "evidence-checklist",
      "index-of-exhibits",
    ]);
    expect(made.all).not.toContain("I-131");
    expect(made.all).not.toContain("I-134");
  });

  test("every part has an id of its own, and every link and page number leads to a part", () => {
    for (const the of [medicalCase(), proceedingsCase(), detainedCase(), childCase()]) {
      for (const draft of [true, false]) {
        const { parts } = makeText({ case: the }, { draft });
        const ids = parts.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const anchors = new Set<string>();
        const exhibitPages = new Map<string, number>();
        for (const part of parts) {
          const pages = part.kind === "typeset" ? 1 : part.pages.length;
          anchors.add(part.kind === "typeset" ? `document:${part.id}` : `part:${part.id}`);
          if (part.exhibit === undefined) continue;
          anchors.add(`exhibit:${part.exhibit.id}`);
          anchors.add(`exhibit:${part.exhibit.id}:${part.exhibit.section}`);
          const before = exhibitPages.get(part.exhibit.id) ?? 0;
          for (let page = 1; page <= pages; page += 1) anchors.add(`exhibit:${part.exhibit.id}:${before + page}`);
          exhibitPages.set(part.exhibit.id, before + pages);
        }
        const named = [...JSON.stringify(parts).matchAll(/"(?:link|of)":"([^"]+)"/g)].map((found) => found[1] ?? "");
        expect(named.length).toBeGreaterThan(5);
        for (const anchor of named) expect(anchors).toContain(anchor);
      }
    }
  });
});

describe("the attached sheet (Form I-131, Part 13)", () => {
  test("carries the filer's name and A-Number and the item answered, and a line to sign on every sheet", () => {
    const { parts } = makeText({ case: medicalCase() });
    const explanation = parts.find(({ id }) => id === "emergency-explanation");
    expect(explanation).toMatchObject({ signEverySheet: { name: "Andriy Kovalenko" } });
    expect(makeText({ case: medicalCase() }).text("emergency-explanation")).toMatch(
      /^Andriy Kovalenko · A-Number: none\nForm I-131, page 11, Part 8, item 1\n/,
    );
    expect(makeText({ case: proceedingsCase() }).text("emergency-explanation")).toMatch(
      /^Samuel Okafor · A-Number: A-200-300-400\n/,
    );
  });

  test("leaves the page to the hand where the edition is not the one whose pages are known", () => {
    const checked = buildChecked({ case: medicalCase(), office });
    const forms = checked.route.forms.map(({ editionOn: _editionOn, ...form }) => form);
    const made = makeDocuments({ ...checked, route: { ...checked.route, forms } }, formFiles(checked), templates, {
      draft: false,
    });
    expect(JSON.stringify(made)).toContain('"Form I-131, "');
    expect(JSON.stringify(made)).not.toContain("page 11");
  });
});

describe("the oath (28 U.S.C. 1746)", () => {
  const outside =
    "I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.";
  const inside = "I declare under penalty of perjury that the foregoing is true and correct.";
  const oathOf = (the: Json) => makeText({ case: the }).text("emergency-explanation");

  test("follows the filer's address, or what the case says", () => {
    expect(oathOf(medicalCase())).toContain(inside);
    expect(oathOf({ ...medicalCase(), preparedIn: "outside-us" })).toContain(outside);
    expect(oathOf({ ...medicalCase(), petitioner: "beneficiary", sponsors: [] })).toContain(outside);
    expect(oathOf({ ...detainedCase(), petitioner: "beneficiary", sponsors: [] })).toContain(inside);
  });

  test("is the one for outside for a person who files from abroad, though the mail goes to an address in the United States", () => {
    const the = medicalCase();
    const beneficiary = {
      ...(the["beneficiary"] as Json),
      address: { street: "100 Example Ave", city: "Parma", state: "OH", zip: "44129" },
    };
    expect(oathOf({ ...the, beneficiary, petitioner: "beneficiary", sponsors: [] })).toContain(outside);
  });

  test("takes the longer wording, and says so, where nobody knows", () => {
    const { address: _address, ...petitioner } = medicalCase()["petitioner"] as Json;
    const made = makeText({ case: { ...medicalCase(), petitioner } });
    expect(made.text("emergency-explanation")).toContain(outside);
    expect(made.problems.map(({ code, pointer }) => [code, pointer])).toContainEqual([
      "signing-place-unknown",
      "/preparedIn",
    ]);
  });
});

describe("who speaks", () => {
  test("a parent signs for a child under 14", () => {
    const made = makeText({ case: childCase() });
    expect(made.text("cover-letter")).toContain("I am the mother of Olena Kovalenko");
    expect(made.text("emergency-explanation")).toContain(
      "I, Maria Kovalenko, am the mother of Olena Kovalenko (Олена Коваленко), the beneficiary, who is under 14, and I sign for the child.",
    );
    expect(made.text("emergency-explanation")).toContain(
      "Olena Kovalenko’s father, Ivan Kovalenko, has died. (Exhibit E) He died in 2024.",
    );
    expect(made.text("emergency-explanation")).toMatch(
      /Maria Kovalenko\nMother of the beneficiary, a child under 14, signing for the child$/,
    );
  });

  test("a child without a parent who could sign is an error", () => {
    const the = childCase();
    const made = makeText({ case: { ...the, beneficiary: { ...(the["beneficiary"] as Json), parents: [] } } });
    expect(made.problems.map(({ code, severity }) => [code, severity])).toContainEqual(["signer-missing", "error"]);
  });

  test("an organization speaks through the person who signs for it", () => {
    const the = medicalCase();
    const petitioner = {
      ...(the["petitioner"] as Json),
      organization: "Example Heart Hospital",
      title: "Director of Patient Services",
      relationship: "treating hospital",
    };
    const represented = makeText({ case: { ...the, petitioner } });
    expect(represented.text("cover-letter")).toContain(
      "I represent Example Heart Hospital, for which Andriy Kovalenko, Director of Patient Services, signs. It asks that Olena Kovalenko",
    );
    expect(represented.text("cover-letter")).toContain("Its relationship to the beneficiary: treating hospital.");
    expect(makeText({ case: { ...the, petitioner, representative: "none" } }).text("cover-letter")).toContain(
      "I write for Example Heart Hospital, as Director of Patient Services.",
    );
    expect(represented.text("emergency-explanation")).toContain(
      "I, Andriy Kovalenko, Director of Patient Services, make this statement for Example Heart Hospital, the petitioner.",
    );
  });

  test("somebody else's I under a signature is pointed out, a quotation is not", () => {
    const the = medicalCase();
    const withWhyNow = (whyNow: string) =>
      makeText({ case: { ...the, request: { ...(the["request"] as Json), whyNow } } }).problems.map(
        ({ code, pointer }) => `${code} ${pointer}`,
      );
    expect(withWhyNow("She told my office so.")).toEqual(["text-speaks-as-somebody-else /request/whyNow"]);
    expect(withWhyNow("I cannot wait.")).toEqual(["text-speaks-as-somebody-else /request/whyNow"]);
    expect(withWhyNow("The surgeon wrote: “I cannot wait.”")).toEqual([]);
    expect(withWhyNow("Form I-131, World War I and stage I cancer are no persons.")).toEqual([]);
  });

  test("a beneficiary who signs and is named in the text is pointed out", () => {
    const the = proceedingsCase();
    const made = makeText({
      case: { ...the, request: { ...(the["request"] as Json), whyNow: "Samuel Okafor cannot wait." } },
    });
    expect(made.problems.map(({ code }) => code)).toContain("text-names-its-signer");
  });
});

describe("a beneficiary who signs", () => {
  const withStatements = (request: Json, custody?: Json) => {
    const the = proceedingsCase();
    return makeText({
      case: {
        ...the,
        request: { ...(the["request"] as Json), ...request },
        custody: { ...(the["custody"] as Json), ...custody },
      },
    });
  };

  test("says I where the case does", () => {
    expect(withStatements({}).text("emergency-explanation")).toContain("My father, Chidi Okafor, died");
    expect(withStatements({}).all).not.toContain("it speaks of me");
  });

  test("is spoken of as the case's own statements do where they never say I, and says so", () => {
    const third = {
      identity: "His passport shows who he is.",
      notFlightRisk: ["He has come to every hearing."],
      notDanger: [],
      communityTies: [],
      undertakings: ["He will report."],
    };
    const the = proceedingsCase();
    const grounds = [
      { ...((the["request"] as { grounds: Json[] }).grounds[0] as Json), detail: "He leads the rites." },
    ];
    const filing = { fee: { method: "card" } };
    const made = makeText({
      case: { ...the, filing, custody: third, request: { ...(the["request"] as Json), grounds } },
    });
    expect(made.text("emergency-explanation")).toContain(
      "I, Samuel Okafor, make this request for myself. Where this statement speaks of Samuel Okafor, the beneficiary, it speaks of me.",
    );
    expect(made.text("emergency-explanation")).toContain("His father, Chidi Okafor, died on");
    expect(made.text("emergency-explanation")).toContain("For these reasons I ask to be granted parole");
    expect(made.problems).toEqual([]);
  });
});

describe("cites", () => {
  test("are grammatical and linked", () => {
    const the = medicalCase();
    const cited = (cites: Json[]) =>
      makeText({ case: { ...the, explanation: [{ heading: "Facts", statements: [{ text: "It is so", cites }] }] } })
        .text("emergency-explanation")
        .split("\n")
        .find((line) => line.startsWith("It is so"));
    expect(cited([])).toBe("It is so.");
    expect(cited([{ exhibit: "passport" }])).toBe("It is so. (Exhibit A)");
    expect(cited([{ exhibit: "passport" }, { exhibit: "refusal" }, { exhibit: "tax" }])).toBe(
      "It is so. (Exhibits A, D, and E)",
    );
    expect(
      cited([
        { exhibit: "cardiologist", page: 3 },
        { exhibit: "cardiologist", page: 1 },
      ]),
    ).toBe("It is so. (Exhibit B, pages 1 and 3)");
    expect(cited([{ exhibit: "cardiologist", page: 3 }, { exhibit: "passport" }])).toBe(
      "It is so. (Exhibit B, page 3; Exhibit A)",
    );
  });
});

test("a cite of a page past the exhibit's end leads to the exhibit, and one of an exhibit without pages to its separator", () => {
  const the = medicalCase();
  const explanation = [
    { heading: "Facts", statements: [{ text: "So it is.", cites: [{ exhibit: "passport", page: 3 }] }] },
  ];
  const checked = buildChecked({ case: { ...the, explanation }, office });
  const linksOf = (value: typeof checked) => {
    const made = makeDocuments(value, formFiles(value), templates, { draft: true });
    return made.ok ? JSON.stringify(made.value.find(({ id }) => id === "emergency-explanation")) : expect.fail();
  };
  expect(linksOf(checked)).toContain('"text":"Exhibit A, page 3","style":"regular","link":"exhibit:passport"}');
  const unopened = { ...checked, exhibits: checked.exhibits.map((labelled) => ({ ...labelled, parts: [] })) };
  expect(linksOf(unopened)).toContain('"link":"document:separator:passport"}');
});

describe("gaps", () => {
  const items: ChecklistItem[] = [
    {
      id: "a",
      title: "the letter",
      expectation: "needed",
      answer: { kind: "met", by: [{ exhibit: "cardiologist", page: 2 }, { exhibit: "passport" }] },
      source,
    },
    { id: "b", title: "the embarrassing gap", expectation: "needed", answer: { kind: "missing" }, source },
    {
      id: "c",
      title: "the consent",
      expectation: "expected",
      answer: { kind: "not-needed", why: "The beneficiary is 18 or older." },
      askedFor: "the medical treatment",
      source,
    },
    {
      id: "d",
      title: "the form",
      expectation: "needed",
      answer: { kind: "met-by-form", form: "I-134" },
      askedFor: "sponsor Andriy Kovalenko",
      source,
    },
    {
      id: "e",
      title: "the reason",
      expectation: "needed",
      answer: { kind: "met-by-document", document: "emergency-explanation" },
      source,
    },
  ];

  test("are never in the packet that is mailed", () => {
    const made = makeText({ case: medicalCase(), items });
    expect(made.all).not.toContain("gap");
    expect(made.text("evidence-checklist")).toContain(
      "[x] | The letter | Exhibit B, page 2 / Exhibit A | ‹page› / ‹page›",
    );
    expect(made.text("evidence-checklist")).toContain(
      "For the medical treatment\n[ ] | The consent | Does not apply: The beneficiary is 18 or older. | ",
    );
    expect(made.text("evidence-checklist")).toContain("[x] | The form | Form I-134 | ‹page›");
    expect(made.text("evidence-checklist")).toContain(
      "[x] | The reason | Emergency explanation (Form I-131, Part 8, item 1) | ‹page›",
    );
  });

  test("head a draft", () => {
    const checked = {
      ...buildChecked({ case: medicalCase(), office, items }),
      problems: [
        problem("signing-place-unknown", "/preparedIn", { signer: "the petitioner" }),
        problem("signer-missing", "", {}),
      ],
    };
    const made = makeDocuments(checked, formFiles(checked), templates, { draft: true });
    if (!made.ok) expect.fail();
    expect(made.value[0]?.id).toBe("gaps");
    const text = JSON.stringify(made.value[0]);
    expect(text.indexOf("no parent or guardian")).toBeLessThan(text.indexOf("does not say whether"));
    expect(JSON.stringify(made.value)).toContain("The embarrassing gap");
  });

  test("a form whose file was not opened is an error and stands in no list", () => {
    const checked = buildChecked({ case: medicalCase(), office });
    const made = makeDocuments(checked, new Map(), templates, { draft: false });
    expect(made.problems.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      "form-not-opened /forms/0/file",
      "form-not-opened /forms/4/file",
      "form-not-opened /forms/1/file",
    ]);
    expect(JSON.stringify(made)).not.toContain("part:form-i-131");
  });
});

test("nothing promises a time for a decision", () => {
  for (const the of [medicalCase(), proceedingsCase(), detainedCase()])
    expect(makeText({ case: the }).all).not.toMatch(/processing time|business days|will be decided|within \d+ days/i);
});
