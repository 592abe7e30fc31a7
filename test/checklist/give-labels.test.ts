import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareLabels } from "../../src/checklist/exhibit-label.ts";
import { type FrozenLabel, recordLabels } from "../../src/checklist/frozen-label.ts";
import { giveLabels } from "../../src/checklist/give-labels.ts";

/** Builds one packet after another, each a list of exhibits "id" or "id=bytes"; gives the last one's labels and record. */
function build(...packets: readonly string[]) {
  let record: readonly FrozenLabel[] = [];
  let last = "";
  for (const packet of packets) {
    const exhibits = packet
      .split(" ")
      .filter((word) => word !== "")
      .map((word) => {
        const [id = "", bytes = id] = word.split("=");
        return { id, hashes: [bytes] };
      });
    const labels = giveLabels(
      exhibits,
      record.map((each) => ({ ...each, knownById: true })),
    );
    last = exhibits.map(({ id }, index) => `${id}:${labels[index]}`).join(" ");
    const given = exhibits.map(({ id, hashes }, index) => ({ label: labels[index] ?? "", id, sha256: hashes[0] }));
    record = recordLabels(
      record,
      given.toSorted((a, b) => compareLabels(a.label, b.label)),
    );
  }
  return { labels: last, record };
}

describe("the labels after a final packet", () => {
  it.each([
    ["nothing has changed", ["a b c", "a b c"], "a:A b:B c:C"],
    ["one comes at the end", ["a b c", "a b c d"], "a:A b:B c:C d:D"],
    ["one comes between two", ["a b c", "a b x c"], "a:A b:B x:B-1 c:C"],
    ["two come between, and another one later", ["a b c", "a b x y c", "a b x y z c"], "a:A b:B x:B-1 y:B-2 z:B-3 c:C"],
    [
      "one comes between two that were inserted: its number is the next one",
      ["a b", "a x y b", "a x z y b"],
      "a:A x:A-1 z:A-3 y:A-2 b:B",
    ],
    ["one comes before the first: nothing sorts there, so it comes right behind", ["a b", "x a b"], "x:A-1 a:A b:B"],
    ["the first was taken out and another stands there", ["a b", "x b"], "x:A-1 b:B"],
    ["one is taken out and one comes at the end", ["a b c", "a c d"], "a:A c:C d:D"],
    ["the last is taken out and another comes", ["a b c", "a b d"], "a:A b:B d:D"],
    ["an inserted one is taken out and another comes there", ["a b", "a x b", "a y b"], "a:A y:A-2 b:B"],
    ["one that was taken out comes back", ["a b c", "a c", "a b c"], "a:A b:B c:C"],
    ["all are replaced", ["a b", "x y"], "x:C y:D"],
    ["the order changes: labels win", ["a b c", "c a b"], "c:C a:A b:B"],
    ["the order changes and one comes in", ["a b c", "c x a b"], "c:C x:C-1 a:A b:B"],
    ["a better scan under the same id", ["a=1 b=2", "a=9 b=2"], "a:A b:B"],
    ["another id for the same bytes", ["a=1 b=2", "z=1 b=2"], "z:A b:B"],
    ["ids count before bytes", ["a=1 b=2", "x=1 a=3 b=2"], "x:A-1 a:A b:B"],
    ["two of the same bytes keep their own", ["a=1 b=1", "b=1 a=1"], "b:B a:A"],
    ["beyond Z", ["a", `a ${Array.from({ length: 26 }, (_, index) => `e${index}`).join(" ")}`], undefined],
  ])("%s", (_, packets, expected) => {
    const { labels } = build(...packets);
    if (expected === undefined) expect(labels.endsWith("e24:Z e25:AA")).toBe(true);
    else expect(labels).toBe(expected);
  });

  it("are recorded with the packet that first gave them, those taken out among them", () => {
    const short = ({ record }: ReturnType<typeof build>) =>
      record.map(({ label, id, issue }) => `${label} ${id} ${issue}`);
    expect(short(build("a b c", "a x c", "a x c y"))).toEqual(["B b 1", "A a 1", "A-1 x 2", "C c 1", "D y 3"]);
  });

  const packets = fc.array(fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 }), {
    minLength: 1,
    maxLength: 6,
  });

  it("never move, never go to another exhibit, and come out the same when the packet is built again", () => {
    fc.assert(
      fc.property(packets, (runs) => {
        const words = runs.map((run) => run.join(" "));
        const owner = new Map<string, string>();
        for (let count = 1; count <= words.length; count += 1) {
          const { labels } = build(...words.slice(0, count));
          const pairs = labels
            .split(" ")
            .filter((pair) => pair !== "")
            .map((pair) => pair.split(":") as [string, string]);
          expect(new Set(pairs.map(([, label]) => label)).size).toBe(pairs.length);
          for (const [id, label] of pairs) {
            expect(owner.get(label) ?? id).toBe(id);
            owner.set(label, id);
          }
        }
        const again = build(...words, words.at(-1) ?? "");
        expect(again).toEqual(build(...words));
      }),
    );
  });
});
