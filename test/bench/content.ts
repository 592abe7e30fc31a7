// What stands in our packet, in plain data that any engine can set: the words with their styles, sizes and spaces,
// page numbers filled in. Taken from our own pipeline, so that all engines set the same words; only the watermark is left
// out, which the others need not draw.
import type { Block } from "../../src/blocks/block.ts";
import type { FontStyle, Inline } from "../../src/blocks/inline.ts";
import type { PacketPart, TypesetPart } from "../../src/blocks/packet-part.ts";
import { parseCase } from "../../src/case/parse-case.ts";
import { makeDocuments } from "../../src/documents/make-documents.ts";
import { makePacketFrame } from "../../src/documents/packet-frame.ts";
import { readTemplates } from "../../src/documents/templates.ts";
import { createFileOpener } from "../../src/exhibits/file-opener.ts";
import { openFontBook } from "../../src/fonts/font-book.ts";
import { gapBetween } from "../../src/layout/block-gaps.ts";
import { layoutPacket } from "../../src/layout/lay-out-packet.ts";
import { type SheetSpan, resolveReference } from "../../src/layout/page-references.ts";
import { letterHeightPt } from "../../src/layout/page.ts";
import { textArea } from "../../src/layout/sheet-geometry.ts";
import { type TypeScale, type TypeSize, paragraphSize, tableSize, typeScale } from "../../src/layout/type-scale.ts";
import { packageRoot } from "../../src/package-root.ts";
import { checkCase } from "../../src/packet.ts";
import type { Outcome } from "../../src/problems/problem.ts";
import { openRulebook } from "../../src/rules/rulebook.ts";
import type { CaseJson } from "./bench-case.ts";

/** A line feed in the text is a new line. */
export interface Run {
  readonly text: string;
  readonly style: FontStyle;
}

export type Runs = readonly Run[];

export type ContentBlock = TypeSize & { readonly beforePt: number } & (
    | {
        readonly kind: "text";
        readonly role: "P" | "H1" | "H2" | "H3";
        readonly runs: Runs;
        readonly align: "left" | "center" | "right";
        readonly keepWithNext: boolean;
      }
    | {
        readonly kind: "table";
        readonly ruled: boolean;
        /** Widths as parts of 1. */
        readonly columns: readonly number[];
        readonly header?: readonly Runs[];
        /** A row of one cell spans all columns. */
        readonly rows: readonly (readonly Runs[])[];
      }
    | {
        readonly kind: "list";
        readonly ordered: boolean;
        readonly items: readonly Runs[];
        /** Space between two items. */
        readonly betweenPt: number;
      }
    | { readonly kind: "signature"; readonly lines: readonly Runs[] }
  );

export interface ContentDocument {
  readonly title: string;
  /** At both sides. */
  readonly marginPt: number;
  /** Room for the head and the foot, the same on all pages. */
  readonly topPt: number;
  readonly bottomPt: number;
  /** Lines at the head of every page, 11.5 points on 14.5. */
  readonly head: readonly string[];
  /** Below them on the pages after the first; "Page 2" follows them. Empty where no page is counted. */
  readonly laterHead: readonly string[];
  /** The line to sign at the foot of every page. */
  readonly signLine?: string;
  readonly blocks: readonly ContentBlock[];
}

export interface Content {
  readonly title: string;
  /** At the foot of every page: "Packet page" makes "Packet page 3 of 8". */
  readonly pageWords: string;
  readonly footSizePt: number;
  readonly documents: readonly ContentDocument[];
  /** How many pages we need. */
  readonly pages: number;
}

/** The content of the packet that is made of the case. Throws where the case gives none, or something it has no word for. */
export async function makeContent(json: CaseJson): Promise<Content> {
  const { parts, frame } = await makeParts(json);
  const laidOut = demand(layoutPacket(parts, frame, await openFontBook()));
  const first = parts.map(({ id }) => laidOut.anchors.get(`document:${id}`)?.sheet ?? 0);
  const spans = new Map<string, SheetSpan>(
    parts.map(({ id }, index) => [
      `document:${id}`,
      { first: first[index] ?? 0, last: (first[index + 1] ?? laidOut.sheets.length) - 1 },
    ]),
  );
  if (frame.watermark !== draftWatermark) throw new Error("The watermark is another one.");
  const fill = new ContentFiller(spans);
  return {
    title: frame.title,
    pageWords: frame.pageWords,
    footSizePt: 8.5,
    documents: parts.map((part) => {
      if (part.exhibit !== undefined) throw new Error("The measured packet has an exhibit.");
      const area = textArea(part);
      const head = fill.lines(part.header);
      const laterHead = fill.lines(part.continuationHeader);
      const lines = head.length + (laterHead.length === 0 ? 0 : laterHead.length + 1);
      const headPt = lines === 0 ? 0 : headTopPt + lines * headLeadingPt + headGapPt;
      return {
        title: part.title,
        marginPt: area.leftPt,
        topPt: Math.max(letterHeightPt - area.topPt, headPt),
        bottomPt: area.bottomPt,
        head,
        laterHead,
        ...(part.signEverySheet === undefined ? {} : { signLine: writeSignLine(part.signEverySheet.name) }),
        blocks: fill.blocks(part.blocks, typeScale(part.look)),
      };
    }),
    pages: laidOut.sheets.length,
  };
}

/** The word across each of our pages; no part of the content. */
export const draftWatermark = "DRAFT — NOT FOR FILING";

/** Where heads begin, and how far below them the text does; as our layout has it. */
const headTopPt = 44;
const headLeadingPt = 14.5;
const headGapPt = 14;

function writeSignLine(name: string): string {
  return `Signature of ${name} ${"_".repeat(30)}  Date ${"_".repeat(20)}`;
}

/** The case with all that the stages need. Throws where it is not sound. */
export async function openBenchCase(json: CaseJson) {
  const parsed = demand(parseCase(json));
  const filingOn = parsed.filing.filedOn;
  if (filingOn === undefined) throw new Error("The case names no filing date.");
  const resources = {
    rulebook: demand(openRulebook()),
    templates: demand(await readTemplates()),
    files: createFileOpener(packageRoot()),
  };
  const whole = { case: parsed, office: { verifiedAddresses: [], rules: [] }, filingOn, problems: [] };
  return { whole, resources };
}

async function makeParts(json: CaseJson) {
  const { whole, resources } = await openBenchCase(json);
  const ready = demand(await checkCase(whole, resources));
  const options = { draft: true };
  const parts = demand(makeDocuments(ready.checked, ready.files, resources.templates, options));
  return { parts: parts.map(onlyTypeset), frame: makePacketFrame(ready.checked, options) };
}

function onlyTypeset(part: PacketPart): TypesetPart {
  if (part.kind !== "typeset") throw new Error("The measured packet has a foreign page in it.");
  return part;
}

function demand<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new Error(`The measured case is not sound: ${outcome.problems.map(({ code }) => code).join(", ")}`);
}

class ContentFiller {
  readonly #spans: ReadonlyMap<string, SheetSpan>;

  constructor(spans: ReadonlyMap<string, SheetSpan>) {
    this.#spans = spans;
  }

  lines(lines: readonly (readonly Inline[])[] = []): string[] {
    return lines.map((inlines) =>
      this.runs(inlines)
        .map(({ text }) => text)
        .join(""),
    );
  }

  runs(inlines: readonly Inline[], bold = false): Run[] {
    return inlines.flatMap((inline): Run[] => {
      switch (inline.kind) {
        case "text":
          return [{ text: inline.text.replaceAll("\n", " "), style: bold ? "bold" : inline.style }];
        case "page-number":
        case "page-range":
          return [{ text: resolveReference(inline, this.#spans), style: bold ? "bold" : inline.style }];
        case "line-break":
          return [{ text: "\n", style: "regular" }];
        // A rule to write on, as wide as it is asked for; an underscore of Tinos is half an em.
        case "blank":
          return [{ text: "_".repeat(Math.round(inline.widthPt / 5.5)), style: "regular" }];
        // Ours are drawn; the font has squares.
        case "checkbox":
          return [{ text: inline.ticked ? "■" : "□", style: "regular" }];
      }
    });
  }

  blocks(blocks: readonly Block[], scale: TypeScale): ContentBlock[] {
    let before: Block | undefined;
    let spacePt = 0;
    return blocks.flatMap((block) => {
      if (block.kind === "space") {
        spacePt += block.heightPt;
        return [];
      }
      const beforePt = before === undefined ? 0 : spacePt + gapBetween(scale, before, block);
      before = block;
      spacePt = 0;
      return [this.#block(block, scale, beforePt)];
    });
  }

  #block(block: Block, scale: TypeScale, beforePt: number): ContentBlock {
    switch (block.kind) {
      case "paragraph": {
        const { align = "left", tone, keepWithNext = false } = block;
        const size = paragraphSize(scale, tone);
        return { kind: "text", role: "P", runs: this.runs(block.inlines), align, keepWithNext, beforePt, ...size };
      }
      case "heading": {
        const { sizePt, leadingPt } = scale.headings[block.level];
        const { align = "left", level } = block;
        const runs = this.runs(block.inlines, true);
        return { kind: "text", role: `H${level}`, runs, align, keepWithNext: true, beforePt, sizePt, leadingPt };
      }
      case "list": {
        if (block.mark === "none" || (block.start ?? 1) !== 1)
          throw new Error("The benchmark has no word for such a list.");
        const items = block.items.map((blocks) => {
          const [only, other] = blocks;
          if (only?.kind !== "paragraph" || other !== undefined)
            throw new Error("The benchmark has no word for an item of several blocks.");
          return this.runs(only.inlines);
        });
        const betweenPt = scale.gapPt * 0.35;
        return { kind: "list", ordered: block.mark === "number", items, betweenPt, beforePt, ...scale.body };
      }
      case "table": {
        const all = block.columns.reduce((sum, { share }) => sum + share, 0);
        const hasHeader = block.columns.some(({ header }) => header.length > 0);
        return {
          kind: "table",
          ruled: block.look === "ruled",
          columns: block.columns.map(({ share }) => share / all),
          ...(hasHeader ? { header: block.columns.map(({ header }) => this.runs(header, true)) } : {}),
          rows: block.rows.map(({ cells, group }) =>
            group === true ? [this.runs(cells[0] ?? [], true)] : cells.map((cell) => this.runs(cell)),
          ),
          beforePt,
          ...tableSize(scale, block.look),
        };
      }
      case "signature": {
        if (block.dated) throw new Error("The benchmark has no word for a date beside a signature.");
        const lines = [block.name, ...block.below].map((inlines) => this.runs(inlines));
        return { kind: "signature", lines, beforePt, ...scale.body };
      }
      default:
        throw new Error(`The benchmark has no word for a ${block.kind}.`);
    }
  }
}
