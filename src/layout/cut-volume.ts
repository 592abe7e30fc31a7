// A laid-out packet in, one volume of it out: some of its sheets behind a contents page, everything else as it is.
// Page numbers, stamps and labels stay those of the packet. A link that leads into another volume becomes plain words:
// files can be renamed on their way, and a link that opens nothing is worse than none.
import type { LaidOutPacket, OutlineEntry, Sheet, StructureTree } from "./page.ts";

export interface VolumeCut {
  /** First sheet, from 0, and how many. */
  readonly firstSheet: number;
  readonly sheets: number;
  /** Laid out by itself; its links lead to anchors of the volume. None where a part of the packet is only measured. */
  readonly contents?: LaidOutPacket;
  readonly title: string;
}

export function cutVolume(packet: LaidOutPacket, { firstSheet, sheets, contents, title }: VolumeCut): LaidOutPacket {
  const front = contents?.sheets.length ?? 0;
  const own = packet.sheets.slice(firstSheet, firstSheet + sheets);
  const isInside = (sheet: number): boolean => sheet >= firstSheet && sheet < firstSheet + sheets;
  const move = (sheet: number): number => sheet - firstSheet + front;
  const anchors = new Map(
    [...packet.anchors].flatMap(([anchor, place]) =>
      isInside(place.sheet) ? [[anchor, { ...place, sheet: move(place.sheet) }] as const] : [],
    ),
  );
  const structures: StructureTree[] = [...(contents?.structures ?? [])];
  const numbers = new Map<number, number>();
  const dropped = new Map<number, Set<number>>();
  const cut = own.map((sheet): Sheet => {
    const { structure, content } = sheet;
    if (structure === undefined) return sheet;
    const number = numbers.get(structure) ?? structures.length + numbers.size;
    numbers.set(structure, number);
    if (content.kind !== "typeset") return { ...sheet, structure: number };
    const leaving = dropped.get(structure) ?? new Set();
    dropped.set(structure, leaving);
    const items = content.items.filter((item) => {
      if (item.kind !== "link" || anchors.has(item.to)) return true;
      leaving.add(item.tag);
      return false;
    });
    return { ...sheet, structure: number, content: { kind: "typeset", items } };
  });
  for (const structure of numbers.keys()) {
    const tree = packet.structures[structure];
    if (tree !== undefined) structures.push(unlink(tree, dropped.get(structure)));
  }
  return {
    sheets: [...labelContents(contents?.sheets ?? []), ...cut],
    structures,
    anchors: new Map([...(contents?.anchors ?? []), ...anchors]),
    outline: [...(contents?.outline ?? []), ...packet.outline.flatMap((entry) => keepEntry(entry))],
    metadata: { ...packet.metadata, title },
  };

  /** What hangs below a bookmark of another volume rises to its place. */
  function keepEntry(entry: OutlineEntry): readonly OutlineEntry[] {
    const children = entry.children.flatMap((child) => keepEntry(child));
    return isInside(entry.sheet) ? [{ ...entry, sheet: move(entry.sheet), children }] : children;
  }
}

/** Words that led out of the volume are words. */
function unlink(tree: StructureTree, nodes: ReadonlySet<number> | undefined): StructureTree {
  if (nodes === undefined || nodes.size === 0) return tree;
  return { ...tree, nodes: tree.nodes.map((node, index) => (nodes.has(index) ? { ...node, role: "Span" } : node)) };
}

/** The contents page is no packet page and must not be called one in a reader's page box. */
function labelContents(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.map((sheet, index) => ({
    ...sheet,
    label: sheets.length === 1 ? "Contents" : `Contents ${index + 1}`,
  }));
}
