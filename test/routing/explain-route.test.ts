import { expect, test } from "vitest";
import { explainRoute } from "../../src/routing/explain-route.ts";
import { routeOf } from "./route-sound-case.ts";

test("the card of a packet to USCIS", () => {
  const card = explainRoute(
    routeOf("abroad", {
      case: {
        forms: [
          { form: "G-1450", addedByHand: true },
          { form: "I-131", file: "i-131.pdf" },
        ],
      },
    }),
  );
  expect(card.address.at(-1)).toBe("Lewisville, TX 75067-8003");
  expect(card.rule).toContain("turns on the carrier alone");
  expect(card.facts.map(({ label, value }) => `${label}: ${value}`)).toEqual([
    "Where the person is: outside the United States",
    "Ever ordered removed: no",
    "Carrier: FedEx",
  ]);
  expect(card.addressNotes).toEqual([
    expect.stringMatching(/^Source: USCIS direct filing addresses for Form I-131/),
    "Last checked on October 2, 2026, 53 days before the filing date.",
    "It was read on a page that reports the government's; look at the government's page on the day of mailing.",
  ]);
  expect(card.forms.map(({ form, edition, state }) => [form, edition, state])).toEqual([
    ["G-1450", undefined, "put in by hand"],
    ["G-1145", "09/26/14", "not enclosed"],
    ["I-131", "01/20/25", "enclosed as a file"],
    ["I-134 (petitioner)", "01/20/25", "missing"],
  ]);
  expect(card.fees).toContain(
    "The immigration parole fee (8 U.S.C. 1804) for January 4, 2027 is $1,050; it is due when parole is granted and is never enclosed.",
  );
});

test("the card of a person in detention shows what the facility was taken for", () => {
  const card = explainRoute(
    routeOf("detained", {
      case: { beneficiary: { whereabouts: { facility: { name: "Kay County Justice Facility", state: "OK" } } } },
    }),
  );
  expect(card.title).toBe("ICE field office, a person in detention");
  expect(card.officeNotes).toEqual([
    "Field office: Chicago Field Office (CHI).",
    'Facility in ICE\'s list: Kay Co Justice Facility, Newkirk, OK; the case calls it "Kay County Justice Facility".',
  ]);
  expect(card.turnedDown[0]?.address).toContain("Dallas Field Office");
});

test("the card without an address says that there is none", () => {
  const card = explainRoute(routeOf("abroad", { case: { filing: { carrier: null } } }));
  expect(card.address).toEqual([]);
  expect(card.addressNotes).toEqual(["No address was found: the problems say what is missing."]);
});

test("the card names who answers for a verified address", () => {
  const verified = {
    replaces: "field-office-detroit",
    lines: ["Field Office Director", "1 New Street", "Detroit, MI 48226"],
    verifiedOn: "2026-11-23",
    verifiedBy: "M. Castellan",
    source: "ice.gov",
  } as never;
  expect(explainRoute(routeOf("detained", { office: { verifiedAddresses: [verified] } })).addressNotes).toEqual([
    "Source: ice.gov",
    "Last checked on November 23, 2026, 1 day before the filing date.",
    "It is the office's own verified address, laid over ours.",
    "M. Castellan answers for it.",
  ]);
});
