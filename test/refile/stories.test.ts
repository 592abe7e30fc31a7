// The invented stories of fixtures/refile, as an office would build them: what each packet says of its denial.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { PacketPart, TypesetPart } from "../../src/blocks/packet-part.ts";
import { makeControlSheet } from "../../src/documents/control-sheet.ts";
import { makeDocuments } from "../../src/documents/make-documents.ts";
import { day } from "../../src/date.ts";
import { openCaseFile, openResources } from "../../src/open-case.ts";
import { buildPacket, checkCase } from "../../src/packet.ts";
import { blocks } from "../../src/problems/problem.ts";
import { plainText } from "../documents/plain-text.ts";
import { openPacket, readText } from "../pdf/read-back.ts";

const folder = fileURLToPath(new URL("../../fixtures/refile/", import.meta.url));

async function open(story: string) {
  const { outcome } = await openCaseFile(join(folder, story, "case.json"), { today: day("2026-12-24") });
  if (!outcome.ok) expect.fail(JSON.stringify(outcome.problems));
  const [parsed] = outcome.value.cases;
  if (parsed === undefined) expect.fail("no case");
  const resources = await openResources(outcome.value, { out: undefined });
  if (!resources.ok) expect.fail(JSON.stringify(resources.problems));
  const { newOpener, rulebook, templates } = resources.value;
  return { opened: outcome.value, parsed, resources: { rulebook, templates, files: newOpener() } };
}

async function read(story: string) {
  const { parsed, resources } = await open(story);
  const ready = await checkCase(parsed, resources);
  if (!ready.ok) expect.fail(JSON.stringify(ready.problems));
  const { checked, files } = ready.value;
  const documents = makeDocuments(checked, files, resources.templates, { draft: false });
  if (!documents.ok) expect.fail(JSON.stringify(documents.problems));
  const summary = { sheets: 1, isDraft: false, problems: ready.problems, pages: new Map() };
  const sheet = makeControlSheet(checked, summary, resources.templates, resources.rulebook);
  if (!sheet.ok) expect.fail(JSON.stringify(sheet.problems));
  const problems = [...ready.problems, ...documents.problems];
  return {
    codes: problems.filter(({ severity }) => severity !== "note").map(({ code }) => code),
    isBlocked: blocks(problems, { draft: false }),
    labels: checked.exhibits.map(({ label, exhibit, submission }) => `${label} ${exhibit.id} ${submission?.kind}`),
    text: (id: string) => textOf(documents.value, id),
    sheet: sheet.value.map((part) => plainText(part.blocks)).join("\n"),
  };
}

function textOf(parts: readonly PacketPart[], id: string): string {
  const part = parts.find((candidate): candidate is TypesetPart => candidate.kind === "typeset" && candidate.id === id);
  if (part === undefined) throw new Error(`No part ${id}`);
  return plainText(part.blocks);
}

describe("every story", () => {
  const stories = readdirSync(folder);

  it("is there", () => {
    expect(stories.toSorted()).toEqual([
      "after-first-denial",
      "after-second-denial",
      "detained-again",
      "nothing-new",
      "papers-it-missed",
      "worse-heart",
    ]);
  });

  it.each(stories)(
    "%s: the denial stands first, no time is promised, the wait is like the first one",
    async (story) => {
      const { text, sheet } = await read(story);
      const letter = text("cover-letter");
      const denial = letter.indexOf("This is a new request.");
      expect(denial).toBeGreaterThan(letter.indexOf("Dear "));
      expect(denial).toBeLessThan(letter.indexOf("\nThe request\n"));
      expect(letter).toMatch(/Point of the denial \| .*\| Evidence \| Packet page/);
      for (const words of [letter, text("emergency-explanation"), sheet]) {
        expect(words).not.toMatch(/business days|365 days after|reopen|within \d+ (weeks|months) of filing/i);
        expect(words).not.toMatch(/motion (may|can|cannot|is|was) (be )?(not )?(available|possible|filed)/i);
      }
      expect(sheet).toContain("No time for a decision is known or promised");
      expect(sheet).toContain("The waiting period of a new request is like that of the first one.");
    },
  );
});

describe("worse-heart: the condition got worse after the denial", () => {
  it("answers each point with what changed, what is new, and where it lies", async () => {
    const { text, isBlocked, codes } = await read("worse-heart");
    expect(isBlocked).toBe(false);
    expect(codes).toContain("motion-deadline");
    expect(codes).not.toContain("text-day-passed");
    const letter = text("cover-letter");
    expect(letter).toContain(
      "Earlier request: | IOE0900000143, filed November 24, 2026, denied by USCIS on December 4, 2026",
    );
    expect(letter).toContain("denied by USCIS on December 4, 2026 (Exhibit V)");
    expect(letter).toContain(
      "No urgent reason was shown / “The record does not show that the operation cannot wait for the dates offered in Poland.” | On December 7, 2026",
    );
    expect(letter).toContain("| Exhibit T, page 1 / Exhibit U, page 1 | ‹page› / ‹page›");
    const explanation = text("emergency-explanation");
    expect(explanation).toContain("What has changed since the denial of December 4, 2026");
    expect(explanation).toContain("She needs oxygen at night since then. (Exhibit T, page 1)");
    expect(explanation.indexOf("What has changed since")).toBeLessThan(explanation.indexOf("Who she is"));
  });

  it("marks exhibits by their bytes, on the index and the separator sheets, under their old labels", async () => {
    const { text, labels, sheet } = await read("worse-heart");
    expect(labels.slice(0, 2)).toEqual(["A cardiologist-letter previous", "B echo-reports previous"]);
    expect(labels.slice(-3)).toEqual(["T discharge new", "U surgeon-again new", "V denial-notice new"]);
    expect(labels.filter((label) => label.endsWith(" previous"))).toHaveLength(19);
    expect(text("index-of-exhibits")).toMatch(/^A \| .* \| PREVIOUSLY SUBMITTED \| ‹page›$/m);
    expect(text("index-of-exhibits")).toMatch(/^T \| .* \| NEW \| ‹page›$/m);
    expect(text("separator:passport")).toMatch(/PREVIOUSLY SUBMITTED$/);
    expect(text("separator:discharge")).toMatch(/\nNEW$/);
    expect(sheet).toContain("January 3, 2027 | The notice speaks of a motion: 30 days after the decision");
    expect(sheet).toContain(
      "January 6, 2027 | The notice speaks of a motion: 33 days after the decision, if it was mailed",
    );
  });
});

describe("papers-it-missed: nothing has changed, the evidence is new", () => {
  it("answers by new evidence alone, and tells which label is not used again", async () => {
    const { text, isBlocked, labels, codes } = await read("papers-it-missed");
    expect(isBlocked).toBe(false);
    expect(codes.filter((code) => code.startsWith("motion"))).toEqual([]);
    expect(labels.map((label) => label[0]).join("")).toBe("ABCDFGHIJK");
    expect(text("index-of-exhibits")).toContain("Not enclosed again: E.");
    expect(text("cover-letter")).toContain(
      "“The record does not show who employs the beneficiary after his stay.” | The institute confirms",
    );
  });
});

describe("nothing-new: the same papers once more", () => {
  it("is blocked, and the rule is said", async () => {
    const { isBlocked, codes } = await read("nothing-new");
    expect(isBlocked).toBe(true);
    expect(codes).toEqual(expect.arrayContaining(["denial-answer-not-new", "refile-nothing-new", "motion-unread"]));
    const { parsed, resources } = await open("nothing-new");
    const packet = await buildPacket(parsed, resources, {
      draft: false,
      generator: "test",
      inputs: [],
      names: { packet: "p", controlSheet: "c" },
    });
    expect(packet.ok).toBe(false);
  });
});

describe("after-second-denial", () => {
  it("tells both denials in their order, answers the newest in the letter and both in the explanation", async () => {
    const { text, isBlocked, labels } = await read("after-second-denial");
    expect(isBlocked).toBe(false);
    expect(labels).toEqual([
      "A papers previous",
      "B hospital-support previous",
      "C denial-notice previous",
      "D employer new",
      "E denial-notice-2 new",
    ]);
    const letter = text("cover-letter");
    expect(letter.match(/Denied request: \|/g)).toHaveLength(2);
    expect(letter).toContain(
      "The request that followed was filed on December 7, 2026, receipt number IOE0900000002, and denied by USCIS on December 15, 2026 (Exhibit E).",
    );
    expect(letter).not.toContain("Financial support was not shown");
    const explanation = text("emergency-explanation");
    expect(explanation.indexOf("since the denial of December 2, 2026")).toBeLessThan(
      explanation.indexOf("since the denial of December 15, 2026"),
    );
    expect(explanation).toContain("The hospital has set aside $96,000");
  });

  it("as a packet: marks and answers are read back by another reader, and the receipt names the denied packets", async () => {
    const { parsed, resources } = await open("after-second-denial");
    const packet = await buildPacket(parsed, resources, {
      draft: false,
      generator: "test",
      inputs: [],
      names: { packet: "packet.pdf", controlSheet: "control-sheet.pdf" },
    });
    if (!packet.ok) expect.fail(JSON.stringify(packet.problems));
    const { manifest } = packet.value;
    const filed = [1, 2].map(
      (count) =>
        JSON.parse(
          readFileSync(
            join(
              folder,
              "after-second-denial",
              count === 2 ? "denial-2/manifest.json" : "../after-first-denial/denial-1/manifest.json",
            ),
            "utf8",
          ),
        ) as { packet: { sha256: string } },
    );
    expect(manifest.priorFilings?.map(({ packetSha256 }) => packetSha256)).toEqual(
      filed.map(({ packet: { sha256 } }) => sha256),
    );
    expect(manifest.exhibits.map(({ label, submission }) => `${label} ${submission}`)).toEqual([
      "A previous",
      "B previous",
      "C previous",
      "D new",
      "E new",
    ]);
    const pdf = await openPacket(packet.value.packet.bytes);
    expect(await readText(pdf, 1)).toContain("This is a new request.");
    const separator = manifest.exhibits.find(({ label }) => label === "D")?.firstPage ?? 0;
    expect(await readText(pdf, separator - 1)).toMatch(/EXHIBIT D.*NEW/);
  });
});

describe("detained-again: ICE denied, and he was in the hospital again", () => {
  it("goes to the field office without forms of USCIS, and answers in the request itself", async () => {
    const { text, isBlocked, codes, sheet } = await read("detained-again");
    expect(isBlocked).toBe(false);
    expect(codes).not.toContain("prior-receipt-missing");
    const letter = text("cover-letter");
    expect(letter).toContain("Dear Field Office Director:");
    expect(letter).toContain("Earlier request: | filed November 24, 2026, denied by ICE on December 3, 2026");
    expect(letter).toContain("“You have not shown that you will appear for hearings.” | A network in Danbury");
    expect(letter).not.toContain("receipt number");
    expect(letter).not.toContain("I-131");
    expect(sheet).toContain("It needs new signatures and fresh letters.");
    expect(text("emergency-explanation")).toContain("Two toes of his left foot were removed on December 11, 2026.");
  });
});
