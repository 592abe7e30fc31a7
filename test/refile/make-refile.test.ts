import { describe, expect, it } from "vitest";
import { caseSchema } from "../../src/case/case.ts";
import { crossCheckCase } from "../../src/case/cross-check-case.ts";
import { denialSchema } from "../../src/case/denial.ts";
import { parseCase } from "../../src/case/parse-case.ts";
import { factPointers } from "../../src/case/prior-filing.ts";
import type { PriorManifest } from "../../src/case/prior-manifest.ts";
import { day } from "../../src/date.ts";
import type { JsonObject } from "../../src/case/json-pointer.ts";
import { type RefileFacts, makeRefile } from "../../src/refile/make-refile.ts";
import { detainedCase, medicalCase } from "../documents/sample-cases.ts";

const hash = (letter: string): string => letter.repeat(64);
const denied = {
  agency: "USCIS",
  receipt: "IOE0900000143",
  filedOn: "2026-11-24",
  deniedOn: "2027-01-12",
  noticeSpeaksOfMotion: "no",
  notice: { file: "notice.pdf" },
  points: [{ id: "urgency", kind: "no-urgent-reason", words: "The record does not show urgency." }],
};
const manifest = (change: Partial<PriorManifest> = {}): PriorManifest => ({
  manifestVersion: 1,
  caseId: "2026-0143",
  filingOn: day("2026-11-24"),
  draft: false,
  packet: { sha256: hash("a") },
  inputs: [{ role: "case", name: "case", sha256: hash("c") }],
  exhibits: [
    { label: "A", id: "passport", parts: [{ role: "original", sha256: hash("1"), pages: "1" }] },
    {
      label: "B",
      id: "cardiologist",
      parts: [
        { role: "original", sha256: hash("2") },
        { role: "translation", sha256: hash("3") },
      ],
    },
  ],
  ...change,
});

const wholeCase = (): JsonObject => ({
  ...medicalCase(),
  caseId: "2026-0143",
  filing: {
    filedOn: "2026-11-24",
    carrier: "fedex",
    fee: { method: "card" },
    expedite: {
      reason: "The operation is on January 11, 2027.",
      neededOn: "2026-12-28",
      cites: [{ exhibit: "hospital" }],
    },
  },
  preparedIn: "in-us",
  forms: [
    { form: "I-131", file: "forms/i-131.pdf" },
    { form: "G-1450", addedByHand: true },
  ],
  confirmations: [{ finding: "address-stale", by: "M. Example", on: "2026-11-20" }],
});

function refile(json: JsonObject, change: Partial<RefileFacts> & { said?: object } = {}) {
  const { said = {}, ...facts } = change;
  return makeRefile({
    json,
    old: caseSchema.parse(json),
    caseSha256: hash("c"),
    denial: denialSchema.parse({ ...denied, ...said }),
    manifest: manifest(),
    nameFile: (file) => `denial-1/${file}`,
    ...facts,
  });
}

function made(json: JsonObject, change: Parameters<typeof refile>[1] = {}) {
  const outcome = refile(json, change);
  if (!outcome.ok) expect.fail(JSON.stringify(outcome.problems));
  return { ...outcome.value, problems: outcome.problems.map(({ code }) => code) };
}

const codes = (outcome: ReturnType<typeof refile>): string[] => outcome.problems.map(({ code }) => code);

describe("the case of a new request", () => {
  it("leaves out the days, forms, signatures and answered findings of the denied one, and names each", () => {
    const old = wholeCase();
    const before = structuredClone(old);
    const { json, leftOut, problems } = made(old);
    expect(problems).toEqual([]);
    expect(leftOut.map(({ pointer }) => pointer)).toEqual([
      "/filing/filedOn",
      "/filing/expedite",
      "/request/arriveOn",
      "/preparedIn",
      "/request/grounds/0/scheduledOn",
      "/forms/0",
      "/forms/1",
      "/confirmations/0",
    ]);
    expect(leftOut.find(({ pointer }) => pointer === "/forms/0")?.why).toContain("I-131");
    expect(json["filing"]).toEqual({ carrier: "fedex", fee: { method: "card" } });
    expect(json["forms"]).toEqual([]);
    expect(json["confirmations"]).toEqual([]);
    expect(json).not.toHaveProperty("preparedIn");
    expect(JSON.stringify(json)).not.toContain("January 11, 2027");
    expect(old).toEqual(before);
  });

  it("keeps every word of the explanation and every exhibit, and says what to look at again", () => {
    const old = wholeCase();
    const { json, review } = made(old);
    expect(json["explanation"]).toEqual(old["explanation"]);
    expect((json["exhibits"] as unknown[]).slice(0, -1)).toEqual(old["exhibits"]);
    const asked = review.map(({ pointer }) => pointer);
    expect(asked).toEqual(
      expect.arrayContaining([
        "/filing/fee",
        "/beneficiary/whereabouts",
        "/request/whyNow",
        "/explanation/0",
        "/alternatives/petitions/0",
      ]),
    );
    const parsed = parseCase(json);
    expect(parsed.ok).toBe(true);
  });

  it("carries the denial, its notice as an exhibit, the hashes of what was filed, and the facts as they were told", () => {
    const { caseId, json } = made(wholeCase());
    expect(caseId).toBe("2026-0143-R1");
    expect((json["exhibits"] as unknown[]).at(-1)).toEqual({
      id: "denial-notice",
      title: "Notice of denial, USCIS, January 12, 2027",
      file: "denial-1/notice.pdf",
      person: "beneficiary",
      kind: "record",
    });
    const [filing] = json["priorFilings"] as [JsonObject];
    expect(filing).toMatchObject({
      receipt: "IOE0900000143",
      filedOn: "2026-11-24",
      deniedOn: "2027-01-12",
      notice: { exhibit: "denial-notice" },
    });
    expect(filing["previousManifest"]).toEqual({
      packetSha256: hash("a"),
      previousExhibits: [
        { label: "A", id: "passport", sha256: hash("1"), pages: "1" },
        { label: "B", id: "cardiologist", sha256: hash("2"), parts: [hash("3")] },
      ],
    });
    expect((filing["factsThen"] as JsonObject[]).map(({ pointer }) => pointer)).toEqual(factPointers);
    expect(filing["factsThen"]).toContainEqual({ pointer: "/beneficiary/bornOn", said: "1961-03-02" });
  });

  it("is R2 after a second denial, keeps the first, and finds a free name for the notice", () => {
    const first = made(wholeCase()).json;
    const said = { filedOn: "2027-01-20", deniedOn: "2027-03-01", receipt: "IOE0900000144" };
    const second = made(first, { said, manifest: manifest({ caseId: "2026-0143-R1", filingOn: day("2027-01-20") }) });
    expect(second.caseId).toBe("2026-0143-R2");
    expect((second.json["priorFilings"] as JsonObject[]).map(({ receipt }) => receipt)).toEqual([
      "IOE0900000143",
      "IOE0900000144",
    ]);
    expect((second.json["exhibits"] as JsonObject[]).map(({ id }) => id).slice(-2)).toEqual([
      "denial-notice",
      "denial-notice-2",
    ]);
    const parsed = caseSchema.parse(second.json);
    expect(crossCheckCase(parsed, day("2027-03-10")).filter(({ code }) => code === "days-out-of-order")).toEqual([]);
  });

  it("takes new evidence that is at hand, with all its files", () => {
    const exhibits = [
      {
        id: "new-letter",
        title: "New letter",
        file: "new.pdf",
        language: "pl",
        translation: { file: "new-en.pdf", certificate: { file: "new-c.pdf", namesDocument: "yes" } },
      },
    ];
    const { json } = made(wholeCase(), { said: { exhibits } });
    expect((json["exhibits"] as JsonObject[]).at(-2)).toMatchObject({
      id: "new-letter",
      file: "denial-1/new.pdf",
      translation: { file: "denial-1/new-en.pdf", certificate: { file: "denial-1/new-c.pdf" } },
    });
  });

  it("works for a request to ICE, which has no receipt number", () => {
    const { receipt: _receipt, ...rest } = denied;
    const old: JsonObject = { ...detainedCase(), caseId: "A-7" };
    const { json, caseId } = made(old, {
      denial: denialSchema.parse({ ...rest, agency: "ICE" }),
      manifest: manifest({ caseId: "A-7" }),
    });
    expect(caseId).toBe("A-7-R1");
    expect(json["priorFilings"]).toMatchObject([{ agency: "ICE" }]);
    expect((json["priorFilings"] as JsonObject[])[0]).not.toHaveProperty("receipt");
  });

  it("leaves a day that the schema cannot do without where it is", () => {
    const ground = {
      kind: "court-proceeding",
      proceeding: "Doe v. Roe",
      court: "Example Court",
      role: "party",
      beginsOn: "2026-12-01",
      endsOn: "2026-12-20",
      whyInPerson: "The judge ordered it.",
    };
    const old = wholeCase();
    old["request"] = { ...(old["request"] as object), grounds: [ground] };
    const { json, leftOut } = made(old);
    expect(json["request"]).toMatchObject({ grounds: [{ beginsOn: "2026-12-01" }] });
    expect(leftOut.map(({ pointer }) => pointer)).toContain("/request/grounds/0/endsOn");
    expect(leftOut.map(({ pointer }) => pointer)).not.toContain("/request/grounds/0/beginsOn");
  });
});

describe("what cannot be", () => {
  it.each([
    ["manifest-is-draft", { manifest: manifest({ draft: true }) }],
    ["manifest-of-another-case", { manifest: manifest({ caseId: "2026-0144" }) }],
    ["days-out-of-order", { said: { deniedOn: "2026-11-01" } }],
  ] as const)("%s stops it", (code, change) => {
    const outcome = refile(wholeCase(), change);
    expect(codes(outcome)).toContain(code);
  });

  it("a denial from before the last one is refused", () => {
    const first = made(wholeCase()).json;
    expect(codes(refile(first, { manifest: manifest({ caseId: "2026-0143-R1" }) }))).toEqual(["denial-out-of-order"]);
  });

  it.each([
    ["manifest-of-another-day", { manifest: manifest({ filingOn: day("2026-11-25") }) }],
    ["case-changed-since-packet", { caseSha256: hash("d") }],
  ] as const)("%s is told, and the case is made", (code, change) => {
    expect(made(wholeCase(), change).problems).toEqual([code]);
  });

  it("without a manifest nothing is said of what was enclosed", () => {
    const { manifest: _manifest, ...rest } = { manifest: 0, json: wholeCase() };
    const outcome = makeRefile({
      json: rest.json,
      old: caseSchema.parse(rest.json),
      caseSha256: hash("c"),
      denial: denialSchema.parse(denied),
      nameFile: (file) => file,
    });
    expect(codes(outcome)).toEqual(["previous-exhibits-unknown"]);
    if (outcome.ok)
      expect((outcome.value.json["priorFilings"] as JsonObject[])[0]).not.toHaveProperty("previousManifest");
  });
});
