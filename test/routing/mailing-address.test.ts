import { describe, expect, test } from "vitest";
import { openRulebook } from "../../src/rules/rulebook.ts";
import { type Change, codesOf, routeOf, routeSoundCase } from "./route-sound-case.ts";

const verified = {
  replaces: "uscis-lockbox-courier",
  lines: ["USCIS", "Attn: HP", "1 New Road", "Lewisville, TX 75067"],
  verifiedOn: "2026-11-20",
  verifiedBy: "M. Castellan",
  source: "uscis.gov, direct filing addresses",
} as never;
const paroleUnit = {
  replaces: "ice-law-enforcement-parole-unit",
  lines: [
    "Homeland Security Investigations",
    "Attn: Law Enforcement Parole Unit",
    "1 Example Road",
    "Fairfax, VA 20598",
  ],
  verifiedOn: "2026-11-19",
  verifiedBy: "M. Castellan",
  source: "Call to ICE",
} as never;

describe("the USCIS lockbox", () => {
  test("turns on the carrier of the case, else on the office's", () => {
    expect(
      routeOf("abroad", {
        case: { filing: { carrier: "usps" } },
        office: { carrier: "fedex" },
      }).mailingAddress?.lines.at(-1),
    ).toBe("Dallas, TX 75266-0865");
    const route = routeOf("abroad", { case: { filing: { carrier: null } }, office: { carrier: "dhl" } });
    expect(route.mailingAddress?.lines).toEqual([
      "USCIS",
      "Attn: HP (Box 660865)",
      "2501 S. State Hwy. 121 Business, Suite 400",
      "Lewisville, TX 75067-8003",
    ]);
    expect(route.facts).toContainEqual({ pointer: "", label: "Carrier (the office's usual one)", value: "DHL" });
  });

  test("warns that the page was not the government's own", () => {
    const found = routeSoundCase("abroad").problems.find(({ code }) => code === "address-secondary");
    expect(found?.severity).toBe("warning");
    expect(found?.source?.checkedOn).toBe("2026-10-02");
  });

  test("turns down the other lockbox, the parole unit and the chart of another form, each with its reason", () => {
    const { alternatives } = routeOf("abroad", { case: { filing: { carrier: "fedex" } } });
    expect(alternatives.find(({ id }) => id === "uscis-lockbox-usps")?.reason).toBe(
      "It takes U.S. Postal Service; this packet goes by FedEx.",
    );
    expect(alternatives.find(({ id }) => id === "ice-law-enforcement-parole-unit")?.reason).toContain("superseded");
    expect(alternatives.some(({ address }) => address.includes("Elgin"))).toBe(true);
    expect(alternatives.some(({ id }) => id === "uscis-lockbox-courier")).toBe(false);
  });
});

describe("the age of an address", () => {
  test.each([
    ["2026-10-02", 0, false],
    ["2026-12-31", 90, false],
    ["2027-01-01", 91, true],
  ])("checked 2026-10-02 and filed %s is %i days old", (filingOn, ageDays, stale) => {
    const outcome = routeSoundCase("abroad", { filingOn });
    expect(outcome.ok && outcome.value.route.mailingAddress?.ageDays).toBe(ageDays);
    expect(codesOf(outcome.problems).includes("address-stale")).toBe(stale);
  });

  test("is said where the check came after the filing date", () => {
    expect(codesOf(routeSoundCase("abroad", { filingOn: "2026-10-01" }).problems)).toContain("address-checked-later");
    expect(codesOf(routeSoundCase("abroad", { filingOn: "2026-10-02" }).problems)).not.toContain(
      "address-checked-later",
    );
  });

  test("gives no address on a day before any that the rules know", () => {
    const outcome = routeSoundCase("abroad", { filingOn: "2026-08-10" });
    expect(outcome.ok && outcome.value.route.mailingAddress).toBeFalsy();
    expect(codesOf(outcome.problems)).toContain("address-not-known");
    expect(routeOf("abroad", { filingOn: "2026-08-11" }).mailingAddress?.id).toBe("uscis-lockbox-courier");
  });

  test("is an error that names who answered for it once somebody has", () => {
    const asked = routeSoundCase("in-proceedings");
    expect(asked.problems.find(({ code }) => code === "address-stale")?.severity).toBe("error");
    expect(asked.ok && asked.value.route.mailingAddress?.confirmedBy).toBeUndefined();
    const answered = routeOf("in-proceedings", {
      case: { confirmations: [{ finding: "address-stale", by: "M. Castellan", on: "2026-11-24" }] },
    });
    expect(answered.mailingAddress?.confirmedBy).toBe("M. Castellan");
  });
});

describe("the office's own verified address", () => {
  test("stands over ours, with who answers for it, and no doubt of ours is left", () => {
    const outcome = routeSoundCase("abroad", { office: { verifiedAddresses: [verified] } });
    if (!outcome.ok) throw new Error("no route");
    expect(outcome.value.route.mailingAddress).toEqual({
      id: "uscis-lockbox-courier",
      lines: ["USCIS", "Attn: HP", "1 New Road", "Lewisville, TX 75067"],
      source: { title: "uscis.gov, direct filing addresses", checkedOn: "2026-11-20" },
      checkedOn: "2026-11-20",
      confidence: "office",
      confirmedBy: "M. Castellan",
      ageDays: 4,
    });
    expect(codesOf(outcome.problems).filter((code) => code.startsWith("address-"))).toEqual([]);
  });

  test("grows stale like ours", () => {
    expect(
      codesOf(routeSoundCase("abroad", { office: { verifiedAddresses: [verified] }, filingOn: "2027-02-19" }).problems),
    ).toContain("address-stale");
  });

  test("is left alone where it is for another address", () => {
    expect(
      routeOf("abroad", { case: { filing: { carrier: "usps" } }, office: { verifiedAddresses: [verified] } })
        .mailingAddress?.confidence,
    ).toBe("secondary");
  });

  test("is refused where its id is none of ours", () => {
    const misspelled = { ...(verified as object), replaces: "uscis-lockbox-curier" } as never;
    const found = routeSoundCase("abroad", { office: { verifiedAddresses: [misspelled] } }).problems.find(
      ({ code }) => code === "verified-address-unknown",
    );
    expect(found?.severity).toBe("error");
  });
});

describe("the parole unit of 2013", () => {
  test("is never taken by itself, and is shown among the addresses turned down", () => {
    const route = routeOf("in-proceedings");
    expect(route.mailingAddress?.id).toBe("field-office-detroit");
    expect(route.alternatives.find(({ id }) => id === "ice-law-enforcement-parole-unit")?.reason).toContain(
      "only where the office has verified it",
    );
  });

  test("is taken where the office has verified it, with a warning, and the field office is turned down", () => {
    const change: Change = { office: { verifiedAddresses: [paroleUnit] } };
    const route = routeOf("in-proceedings", change);
    expect(route.mailingAddress).toMatchObject({
      id: "ice-law-enforcement-parole-unit",
      confidence: "office",
      confirmedBy: "M. Castellan",
    });
    expect(route.fieldOffice).toBeUndefined();
    expect(route.alternatives.find(({ id }) => id === "field-office-detroit")?.reason).toContain(
      "the office has verified another address",
    );
    expect(codesOf(routeSoundCase("in-proceedings", change).problems)).toContain("address-not-field-office");
  });

  test("is never taken for a person in detention or abroad", () => {
    expect(routeOf("detained", { office: { verifiedAddresses: [paroleUnit] } }).mailingAddress?.id).toBe(
      "field-office-detroit",
    );
    expect(routeOf("abroad", { office: { verifiedAddresses: [paroleUnit] } }).mailingAddress?.id).toBe(
      "uscis-lockbox-courier",
    );
  });
});

test("an unconfirmed address of an office's rule file is an error that can be answered", () => {
  const entry = {
    id: "uscis-lockbox-courier",
    from: "2026-01-01",
    checkedOn: "2026-11-01",
    confidence: "unconfirmed",
    source: { title: "Hearsay" },
    value: { agency: "USCIS", route: "uscis-lockbox", carriers: ["fedex"], lines: ["USCIS", "Somewhere, TX 75067"] },
  };
  const opened = openRulebook([{ name: "hearsay", sections: { "mailing-addresses": [entry] } }]);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  expect(
    routeSoundCase("abroad", { rulebook: opened.value }).problems.find(({ code }) => code === "address-unconfirmed")
      ?.severity,
  ).toBe("error");
  const answered = routeOf("abroad", {
    rulebook: opened.value,
    case: { confirmations: [{ finding: "address-unconfirmed", by: "M. Castellan", on: "2026-11-24" }] },
  });
  expect(answered.mailingAddress?.confirmedBy).toBe("M. Castellan");
});

test("in a divided state the offices of the other counties are turned down", () => {
  const { alternatives } = routeOf("in-proceedings", {
    case: { beneficiary: { whereabouts: { address: { state: "CA", zip: "90031", county: "Los Angeles County" } } } },
  });
  expect(
    alternatives
      .filter(({ reason }) => reason === "It is responsible for other counties of California.")
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(["field-office-san-diego", "field-office-san-francisco"]);
});
