// What is one member's alone is in no other packet, control sheet or manifest of the family: every sentence, number and
// name of the case file, and every word of the exhibits, looked for with another PDF reader. Names of the members and
// what each is to the others are what the letters tell, and nothing else.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type FamilyFile } from "../../src/case/family.ts";
import { listFamilyExhibits } from "../../src/case/family-exhibits.ts";
import {
  type FamilyName,
  buildFamily,
  builtFamily,
  families,
  fold,
  folder,
  readFamily,
  wordsOf,
} from "./build-family.ts";

interface MemberPapers {
  readonly member: string;
  readonly papers: ReadonlyMap<string, string>;
}

/** Every text of a value that is long enough to mean somebody. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return value >= 10_000 ? [value.toLocaleString("en-US")] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

function office(name: FamilyName): unknown {
  const file = join(folder, name, "office.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

/** The family with another text, number and paper wherever the member's own part has one. */
function withOtherFacts(family: FamilyFile, place: number): object {
  const copy = structuredClone(family);
  const member = copy.members[place];
  if (member === undefined) throw new Error("no such member");
  const { beneficiary } = member;
  beneficiary.bornOn = beneficiary.bornOn.replace(/-\d\d$/, "-11");
  if (beneficiary.passport !== undefined && beneficiary.passport !== null) beneficiary.passport.number = "XX999";
  if (beneficiary.aNumber !== undefined) beneficiary.aNumber = "A299999999";
  const { whereabouts } = beneficiary;
  if ("address" in whereabouts) whereabouts.address.street = "99 Elsewhere Road";
  const paper = (member.forms ?? []).find(({ form, file }) => form !== "G-1145" && file !== undefined)?.file ?? "";
  for (const exhibit of member.exhibits ?? []) Object.assign(exhibit, { title: `Another ${exhibit.id}`, file: paper });
  changeSentences(member.request);
  changeSentences(member.custody);
  changeSentences(member.explanation);
  return copy;
}

/** Every statement says something else. */
function changeSentences(part: unknown): void {
  if (typeof part !== "object" || part === null) return;
  if ("text" in part) Object.assign(part, { text: "Something else is the case." });
  for (const inner of Object.values(part)) changeSentences(inner);
}

/** What may be told of a member to the others: the name and the relationship. */
function withoutTold({
  relationship: _relationship,
  id: _id,
  travelsWith: _with,
  ...member
}: FamilyFile["members"][number]) {
  const { name: _name, ...beneficiary } = member.beneficiary;
  return { ...member, beneficiary };
}

/** The words that the program itself uses: found in the papers of people who have nothing to do with these. */
async function programWords(name: FamilyName): Promise<string> {
  const others = families.filter((other) => other !== name);
  const packets = (await Promise.all(others.map(builtFamily))).flatMap((built) => built.packets);
  const texts = packets.map(async ({ packet, controlSheet, manifest }) =>
    [await wordsOf(packet.bytes), await wordsOf(controlSheet.bytes), fold(JSON.stringify(manifest))].join("\n"),
  );
  return (await Promise.all(texts)).join("\n");
}

async function linesOf(name: FamilyName, file: string): Promise<string[]> {
  const bytes = readFileSync(join(folder, name, file));
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const lines: string[] = [];
  for (let page = 1; page <= document.numPages; page++) {
    const { items } = await (await document.getPage(page)).getTextContent();
    lines.push(...items.flatMap((item) => ("str" in item ? [item.str] : [])));
  }
  return lines;
}

describe.each(families)("%s", (name) => {
  const family = readFamily(name) as unknown as FamilyFile;
  const exhibits = listFamilyExhibits(family);
  let all: readonly MemberPapers[] = [];
  let vocabulary = "";

  beforeAll(async () => {
    const { packets } = await builtFamily(name);
    vocabulary = await programWords(name);
    all = await Promise.all(
      packets.map(async ({ checked, packet, controlSheet, manifest }) => ({
        member: checked.family?.memberId ?? "",
        papers: new Map([
          ["packet", await wordsOf(packet.bytes)],
          ["control sheet", await wordsOf(controlSheet.bytes)],
          ["manifest", fold(JSON.stringify(manifest))],
        ]),
      })),
    );
  }, 120_000);

  /** What is this member's alone: told nowhere in what the others have by the file. */
  async function ownWords(member: FamilyFile["members"][number]): Promise<readonly string[]> {
    const files = (holds: (members: readonly string[]) => boolean): string[] =>
      exhibits.flatMap(({ exhibit, members }) => (holds(members) ? [exhibit.file] : []));
    const inFiles = async (list: readonly string[]): Promise<string[]> =>
      (await Promise.all(list.map((file) => linesOf(name, file)))).flat();
    const others = family.members.filter((other) => other !== member);
    const { members: _, ...shared } = family;
    const known = [
      ...textsOf(shared),
      ...textsOf(office(name)),
      ...textsOf(others),
      ...textsOf(family.members.map(({ id, beneficiary, relationship }) => [id, beneficiary.name, relationship])),
      ...(await inFiles(files((holders) => holders.some((id) => id !== member.id)))),
      ...(await inFiles(others.flatMap(({ forms = [] }) => forms.flatMap(({ file }) => file ?? [])))),
    ].map(fold);
    const own = [
      ...textsOf(withoutTold(member)),
      ...(await inFiles(files((holders) => holders.length === 1 && holders[0] === member.id))),
      ...(await inFiles((member.forms ?? []).flatMap(({ file }) => file ?? []))),
    ].map(fold);
    const everywhere = [...known, vocabulary].join("\n");
    return [...new Set(own)].filter((text) => text.length > 7 && !everywhere.includes(text));
  }

  it.each(family.members.map((member) => [member.id, member] as const))("%s", async (id, member) => {
    const own = await ownWords(member);
    // The test is worth something only where there is much to leak, and where it is found in the member's own packet.
    expect(own.length).toBeGreaterThan(20);
    const mine = [...(all.find((papers) => papers.member === id)?.papers.values() ?? [])].join("\n");
    expect(own.filter((text) => mine.includes(text)).length).toBeGreaterThan(20);
    const leaked = all
      .filter((papers) => papers.member !== id)
      .flatMap(({ member: reader, papers }) =>
        [...papers].flatMap(([paper, text]) =>
          own.filter((word) => text.includes(word)).map((word) => [reader, paper, word]),
        ),
      );
    expect(leaked).toEqual([]);
  });

  it.each(family.members.map(({ id }, place) => [id, place] as const))(
    "changes nothing for the others when every fact of %s is another",
    async (id, place) => {
      const before = await buildFamily(name, { draft: true });
      const after = await buildFamily(name, { draft: true, json: withOtherFacts(family, place) });
      if (!before.ok || !after.ok) expect.fail("a draft can always be made");
      for (const [index, { checked, packet, controlSheet }] of before.value.packets.entries()) {
        const changed = after.value.packets[index];
        const isSame =
          Buffer.compare(packet.bytes, changed?.packet.bytes ?? new Uint8Array()) === 0 &&
          Buffer.compare(controlSheet.bytes, changed?.controlSheet.bytes ?? new Uint8Array()) === 0;
        expect(isSame, checked.family?.memberId).toBe(checked.family?.memberId !== id);
      }
    },
    120_000,
  );

  it("has no exhibit of another in any packet, by hash", async () => {
    const { packets } = await builtFamily(name);
    for (const { checked, manifest } of packets) {
      const member = checked.family?.memberId ?? "";
      const held = exhibits.filter(({ members }) => members.includes(member)).map(({ exhibit }) => exhibit.id);
      expect(manifest.exhibits.map(({ id }) => id).toSorted()).toEqual(held.toSorted());
      const allowed = new Set(
        [
          ...exhibits.flatMap(({ exhibit, members }) => (members.includes(member) ? [exhibit.file] : [])),
          ...(family.members.find(({ id }) => id === member)?.forms ?? []).map(({ file }) => file),
        ].filter((file) => file !== undefined),
      );
      const named = manifest.inputs.filter(({ role }) => role === "exhibit" || role === "form");
      expect(named.filter((input) => !allowed.has(input.name))).toEqual([]);
    }
  });
});
