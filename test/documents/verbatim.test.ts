import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseSchema } from "../../src/case/case.ts";
import type { Json } from "./build-checked.ts";
import { makeText } from "./make-text.ts";
import {
  caseWithGrounds,
  detainedCase,
  detainedWithGround,
  fullCustodyGrounds,
  fullGrounds,
  medicalCase,
  proceedingsCase,
} from "./sample-cases.ts";

/** Fields whose words are not printed as they stand: identifiers, choices, days, files, what only forms carry. */
const notPrinted =
  /^\/(?:caseId|preparedIn|representative|filing\/(?:carrier|fee\/(?:method|basis|reason)|expedite\/neededOn|expedite\/cites.*|paroleFeeException)|forms\/.*)$|(?:\/|^)(?:id|kind|status|pronoun|bornOn|\w*[oO]n|country|birthCountry|citizenships\/\d+|aNumber|entry|removalProceedings|finalOrder|credibleFear|outcome|basis|onlyPurpose|purpose|deathImminent|role|crime|form|receipt|file|exhibit|language|namesDocument|meets\/\d+|relation|consent|state|zip|relative|patient|recipient|custodian|person|priorRemovalOrder|phone|email|criminalHistory|bornOn|otherStatus|petitioner)$/;
/** Where it turns on the case: places that another document or another person's part does not need. */
const printedElsewhere =
  /^\/beneficiary\/whereabouts\/address\/(?:street|postalCode)$|^\/petitioner\/address\/|^\/sponsors\/\d+\/person\/address\/|^\/beneficiary\/(?:travelsWith|parents\/.*)$/;

function* strings(value: unknown, path = ""): Generator<[string, string]> {
  if (typeof value === "string") yield [path, value];
  else if (typeof value === "object" && value !== null)
    for (const [key, entry] of Object.entries(value)) yield* strings(entry, `${path}/${key}`);
}

function replaceStrings(value: unknown, replace: (path: string, text: string) => string, path = ""): unknown {
  if (typeof value === "string") return replace(path, value);
  if (Array.isArray(value)) return value.map((entry, index) => replaceStrings(entry, replace, `${path}/${index}`));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, replaceStrings(entry, replace, `${path}/${key}`)]),
    );
  return value;
}

const isFree = (path: string) => !notPrinted.test(path) && !printedElsewhere.test(path);

const cases: readonly [string, Json][] = [
  ["medical", medicalCase()],
  ["proceedings", proceedingsCase()],
  ["detained", detainedCase()],
  ["all grounds", caseWithGrounds(fullGrounds)],
  ...fullCustodyGrounds.map((ground): [string, Json] => [String(ground["kind"]), detainedWithGround(ground)]),
];

describe.each(cases)("%s", (_name, the) => {
  test("every word of the case that belongs in the packet is in it", () => {
    for (const representative of ["office", "none"]) {
      const { all } = makeText({ case: { ...the, representative } });
      const printed = [...strings(caseSchema.parse(the))].filter(([path]) => isFree(path));
      expect(printed.length).toBeGreaterThan(20);
      for (const [path, text] of printed)
        for (const paragraph of text.split("\n\n")) expect(all, path).toContain(paragraph);
    }
  });

  test("whatever the words are, they come out verbatim", { timeout: 120_000 }, () => {
    const nasty = fc
      .string({
        unit: fc.constantFrom(..."**_`#|<>{}[]()\\/&!~-+=\"'.:;^$%@ 0aÉж永ع\uE000\uE001"),
        minLength: 1,
        maxLength: 30,
      })
      .map((text) => `x${text}y`.normalize("NFC"));
    fc.assert(
      fc.property(fc.infiniteStream(nasty), (stream) => {
        const used: [string, string][] = [];
        const replaced = replaceStrings(the, (path, text) => {
          if (!isFree(path)) return text;
          const next = stream.next().value as string;
          used.push([path, next]);
          return next;
        });
        const { all, problems } = makeText({ case: replaced as Json });
        expect(problems.filter(({ code }) => code.startsWith("template"))).toEqual([]);
        for (const [path, text] of used) expect(all, path).toContain(text);
      }),
      { numRuns: 15 },
    );
  });
});
