import { beforeAll, describe, expect, it } from "vitest";
import type { FilePart, PacketPart, TypesetPart } from "../../src/blocks/packet-part.ts";
import { type FontBook, openFontBook } from "../../src/fonts/font-book.ts";
import { cutVolume } from "../../src/layout/cut-volume.ts";
import { layoutPacket } from "../../src/layout/lay-out-packet.ts";
import type { CountedPacket } from "../../src/layout/page.ts";

let fonts: FontBook;
beforeAll(async () => {
  fonts = await openFontBook();
});

const frame = { pageWords: "Packet page", title: "A packet", createdOn: "2026-11-24" };
const letter = (id: string, links: readonly string[], more: Partial<TypesetPart> = {}): TypesetPart => ({
  kind: "typeset",
  id,
  title: id,
  look: "sheet",
  inOutline: true,
  blocks: links.map((link) => ({
    kind: "paragraph",
    inlines: [{ kind: "text", text: `See ${link}`, style: "regular", link }],
  })),
  ...more,
});
const exhibit = (id: string, pages: number): readonly PacketPart[] => [
  letter(`separator:${id}`, [], { look: "separator", outlineParent: "index" }),
  {
    kind: "file",
    id: `exhibit:${id}:original`,
    title: id,
    file: id,
    pages: Array.from({ length: pages }, (_, pageIndex) => ({ pageIndex, widthPt: 612, heightPt: 792 })),
    fit: "exhibit",
    exhibit: { id, label: `Exhibit ${id}`, section: "original" },
    bookmarks: [{ title: "within", page: 0, children: [] }],
    inOutline: false,
    outlineParent: `separator:${id}`,
  } satisfies FilePart,
];

function layOut(parts: readonly PacketPart[], whole?: CountedPacket): CountedPacket {
  const laidOut = layoutPacket(parts, frame, fonts, whole);
  if (!laidOut.ok) throw new Error("not laid out");
  return laidOut.value;
}

describe("cutVolume", () => {
  it("keeps links within the volume, makes words of the others, and lifts bookmarks whose parent is elsewhere", () => {
    const packet = layOut([letter("index", ["exhibit:a", "exhibit:b"]), ...exhibit("a", 2), ...exhibit("b", 1)]);
    const contents = layOut([letter("contents", ["exhibit:a"])], packet);
    const first = cutVolume(packet, { firstSheet: 0, sheets: 4, contents, title: "One" });
    expect(first.sheets.map(({ label }) => label)).toEqual(["Contents", "1", "2", "3", "4"]);
    const linksOf = (sheet: number): readonly string[] => {
      const content = first.sheets[sheet]?.content;
      return content?.kind === "typeset"
        ? content.items.flatMap((item) => (item.kind === "link" ? [item.to] : []))
        : [];
    };
    expect(linksOf(0)).toEqual(["exhibit:a"]);
    expect(linksOf(1)).toEqual(["exhibit:a"]);
    expect(first.anchors.get("exhibit:a")?.sheet).toBe(3);
    expect(first.anchors.has("exhibit:b")).toBe(false);
    const index = first.structures[first.sheets[1]?.structure ?? -1];
    expect(index?.title).toBe("index");
    expect(index?.nodes.map(({ role }) => role).filter((role) => role === "Link" || role === "Span")).toEqual([
      "Link",
      "Span",
    ]);
    const titles = (entries: typeof first.outline): unknown[] =>
      entries.map(({ title, sheet, children }) => [title, sheet, ...titles(children)]);
    expect(titles(first.outline)).toEqual([
      ["contents", 0],
      ["index", 1, ["separator:a", 2, ["within", 3]]],
    ]);
    const second = cutVolume(packet, { firstSheet: 4, sheets: 2, title: "Two" });
    expect(titles(second.outline)).toEqual([["separator:b", 0, ["within", 1]]]);
    expect(second.metadata.title).toBe("Two");
    expect(second.structures.map(({ title }) => title)).toEqual(["separator:b"]);
    // What was cut is still what it was.
    expect(packet.structures[0]?.nodes.some(({ role }) => role === "Span")).toBe(false);
  });

  it("refuses a contents page with a link that leads nowhere", () => {
    const whole = layOut([letter("index", [])]);
    expect(() => layOut([letter("contents", ["exhibit:none"])], whole)).toThrow("Nothing in the packet has the anchor");
  });
});
