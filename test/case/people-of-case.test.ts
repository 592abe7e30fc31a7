import { describe, expect, it } from "vitest";
import { beneficiaryAge, findFiler, parentWhoSigns } from "../../src/case/filer.ts";
import { findPerson } from "../../src/case/find-person.ts";
import { familyFirst, fullName } from "../../src/case/full-name.ts";
import { nearestWord } from "../../src/case/nearest-word.ts";
import { resolveSponsors } from "../../src/case/sponsors.ts";
import { day } from "../../src/date.ts";
import { parsedWith } from "./minimal-case.ts";

const petitioner = {
  name: { given: "Taras", family: "Beispiel" },
  relationship: "brother",
  organization: "Parish of St. Example",
  title: "Treasurer",
  aNumber: "A200000001",
  address: { street: "1 A Street", city: "Parma", state: "OH", zip: "44129" },
  phone: "216 555 0100",
  email: "taras@example.org",
};
const mother = { id: "mother", name: { given: "Oksana", family: "Muster" }, relationship: "mother" };
const aunt = { person: { name: { given: "Ada", family: "Sample" }, relationship: "aunt" }, willProvide: ["housing"] };

describe("who files", () => {
  it("is the petitioner, with all that is known", () => {
    expect(findFiler(parsedWith({ "/petitioner": petitioner }))).toEqual({
      self: false,
      pointer: "/petitioner",
      name: { given: "Taras", family: "Beispiel", other: [] },
      aNumber: "200000001",
      organization: "Parish of St. Example",
      title: "Treasurer",
      address: { street: "1 A Street", city: "Parma", state: "OH", zip: "44129", country: "US" },
      phone: "+1 216 555 0100",
      email: "taras@example.org",
    });
  });

  it("has no field for what is not known", () => {
    const filer = findFiler(parsedWith({ "/petitioner": { name: petitioner.name, relationship: "brother" } }));
    expect(Object.keys(filer).toSorted()).toEqual(["name", "pointer", "self"]);
  });

  it.each([
    ["lives where the person is abroad", {}, "Gdynia"],
    [
      "gets letters at the mailing address",
      { "/beneficiary/address": { street: "P.O. Box 1", city: "Sopot", country: "PL" } },
      "Sopot",
    ],
    ["has no address at a port", { "/beneficiary/whereabouts": { kind: "at-port-of-entry" } }, undefined],
    [
      "has no address of the facility",
      {
        "/beneficiary/whereabouts": {
          kind: "detained",
          facility: { name: "A", address: { street: "1", city: "B" } },
          entry: "unknown",
        },
      },
      undefined,
    ],
  ])("a self-petitioner %s", (_, changes, city) => {
    const filer = findFiler(parsedWith(changes));
    expect(filer).toMatchObject({ self: true, pointer: "/beneficiary" });
    expect(filer.address?.city).toBe(city);
  });
});

describe("a child's signature", () => {
  const parents = [
    { name: { given: "Jan", family: "Example" }, relation: "father", consent: "not-given" },
    { name: { given: "Anna", family: "Example" }, relation: "mother", consent: "given" },
  ];
  const on = day("2026-11-24");
  it.each([
    ["2012-11-25", {}, "Anna"],
    ["2012-11-24", {}, undefined],
    ["2012-11-25", { "/petitioner": petitioner }, undefined],
  ])("born %s", (bornOn, changes, given) => {
    const the = parsedWith({ "/beneficiary/bornOn": bornOn, "/beneficiary/parents": parents, ...changes });
    expect(parentWhoSigns(the, on)?.name.given).toBe(given);
  });

  it("is nobody's where no parent consents", () => {
    expect(
      parentWhoSigns(
        parsedWith({ "/beneficiary/bornOn": "2020-01-01", "/beneficiary/parents": parents.slice(0, 1) }),
        on,
      ),
    ).toBeUndefined();
  });

  it("is counted in whole years", () => {
    const born = (bornOn: string): number =>
      beneficiaryAge(parsedWith({ "/beneficiary/bornOn": bornOn }), day("2026-02-28"));
    expect([born("2008-02-28"), born("2008-02-29"), born("2026-02-28")]).toEqual([18, 17, 0]);
  });
});

describe("sponsors", () => {
  it("carry the petitioner's data where the petitioner supports", () => {
    const [sponsor] = resolveSponsors(
      parsedWith({ "/petitioner": petitioner, "/sponsors": [{ person: "petitioner", willProvide: ["housing"] }] }),
    );
    expect(sponsor).toMatchObject({
      id: "petitioner",
      index: 0,
      isPetitioner: true,
      name: { given: "Taras" },
      relationship: "brother",
      phone: "+1 216 555 0100",
    });
    expect(sponsor).not.toHaveProperty("status");
  });

  it("have the id they are given, or one from their place", () => {
    const the = parsedWith({
      "/petitioner": petitioner,
      "/sponsors": [{ ...aunt, id: "ada" }, aunt, { id: "taras", person: "petitioner", willProvide: ["food"] }],
    });
    expect(resolveSponsors(the).map(({ id, index }) => [id, index])).toEqual([
      ["ada", 0],
      ["sponsor-2", 1],
      ["taras", 2],
    ]);
  });

  it("that would be a petitioner who is not there are left out", () => {
    expect(
      resolveSponsors(
        parsedWith({
          "/sponsors": [
            { person: "petitioner", willProvide: ["food"] },
            { ...aunt, id: "ada" },
          ],
        }),
      ).map(({ id }) => id),
    ).toEqual(["ada"]);
  });
});

describe("a person found by id", () => {
  const the = parsedWith({
    "/petitioner": petitioner,
    "/relatives": [mother],
    "/sponsors": [
      { ...aunt, id: "ada" },
      { person: "petitioner", willProvide: ["food"] },
    ],
  });
  it.each([
    ["beneficiary", "beneficiary", "Mira", "/beneficiary"],
    ["petitioner", "petitioner", "Taras", "/petitioner"],
    ["mother", "relative", "Oksana", "/relatives/0"],
    ["ada", "sponsor", "Ada", "/sponsors/0"],
  ])("%s", (id, role, given, pointer) =>
    expect(findPerson(the, id)).toMatchObject({ id, role, name: { given }, pointer }),
  );

  it.each(["nobody", "", "constructor"])("%j is nobody", (id) => expect(findPerson(the, id)).toBeUndefined());
  it("is no petitioner where the beneficiary files", () =>
    expect(findPerson(parsedWith({}), "petitioner")).toBeUndefined());
});

describe("a name", () => {
  const name = { given: "Olena", middle: "Maria", family: "Kovalenko", suffix: "Jr." };
  it("is printed whole, or with the family name first", () => {
    expect(fullName(name)).toBe("Olena Maria Kovalenko Jr.");
    expect(familyFirst(name)).toBe("KOVALENKO, Olena Maria Jr.");
    expect(familyFirst({ given: "Ewa", family: "Zielińska" })).toBe("ZIELIŃSKA, Ewa");
  });
});

describe("the nearest word", () => {
  it.each([
    ["bornon", "bornOn"],
    ["passprt", "passport"],
    ["address", "address"],
    ["port", "passport"],
    ["ss", undefined],
    ["xyz", undefined],
    ["", undefined],
    ["a".repeat(100_000), undefined],
  ])("%s", (wrong, nearest) => expect(nearestWord(wrong, ["bornOn", "passport", "address"])).toBe(nearest));
});
