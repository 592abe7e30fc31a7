// Documents as fast-check makes them up: all kinds of blocks, words of all lengths, three scripts.
import fc from "fast-check";
import type { Block, TableBlock } from "../../src/blocks/block.ts";
import type { Inline } from "../../src/blocks/inline.ts";

const word = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.string({ unit: fc.constantFrom(..."abcdefghijklmnoprstuvwyz"), minLength: 1, maxLength: 12 }),
  },
  fc.constantFrom(
    "self-petitioner",
    "I-131",
    "A-123-456-789",
    "(b)",
    "and/or",
    "—",
    "e.g.,",
    "José",
    "Nguyễn",
    "Олександр",
    "non\u00A0breaking",
  ),
  fc.constantFrom("https://www.example.org/forms/i-131?edition=2026&lang=en", "somebody@children-hospital.example.org"),
  fc.string({ unit: fc.constantFrom(..."abcde"), minLength: 60, maxLength: 240 }),
);
const rightToLeftWord = fc.constantFrom("محمد", "احمدی", "שלום", "(עולם)", "می‌شود", "۱۲", "12");

const style = fc.constantFrom("regular" as const, "bold" as const, "italic" as const);
const spaced = (words: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> =>
  fc.array(words, { minLength: 1, maxLength: most }).map((list) => list.join(" "));

const plainText = (most: number): fc.Arbitrary<Inline> =>
  fc.record({ kind: fc.constant("text" as const), text: spaced(word, most), style });
const linkedText: fc.Arbitrary<Inline> = fc.record({
  kind: fc.constant("text" as const),
  text: spaced(word, 4),
  style,
  link: fc.constant("document:letter"),
});
const mixedText: fc.Arbitrary<Inline> = fc.record({
  kind: fc.constant("text" as const),
  text: spaced(fc.oneof(word, rightToLeftWord), 30),
  style,
});
const glue: fc.Arbitrary<Inline> = fc
  .constantFrom(" ", ", ", "", "; ")
  .map((text) => ({ kind: "text", text, style: "regular" }));
const other: fc.Arbitrary<Inline> = fc.oneof(
  fc.record({ kind: fc.constant("checkbox" as const), ticked: fc.boolean() }),
  fc.record({ kind: fc.constant("blank" as const), widthPt: fc.integer({ min: 20, max: 700 }) }),
  fc.constant({ kind: "line-break" as const }),
);

/** Left-to-right words only where `mixed` is false. */
export function inlines(mixed: boolean, most = 60): fc.Arbitrary<Inline[]> {
  const one = fc.oneof({ weight: 5, arbitrary: plainText(most) }, linkedText, other, ...(mixed ? [mixedText] : []));
  return fc.array(fc.tuple(one, glue), { minLength: 1, maxLength: 4 }).map((list) => list.flat());
}

const headingBlock = (mixed: boolean): fc.Arbitrary<Block> =>
  fc.record({
    kind: fc.constant("heading" as const),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    inlines: inlines(mixed, 8),
  });

const paragraphBlock = (mixed: boolean): fc.Arbitrary<Block> =>
  fc.record(
    {
      kind: fc.constant("paragraph" as const),
      inlines: inlines(mixed),
      align: fc.constantFrom("left" as const, "center" as const, "right" as const),
      indentPt: fc.integer({ min: 0, max: 60 }),
      keepWithNext: fc.boolean(),
      keepTogether: fc.boolean(),
      tone: fc.constantFrom("body" as const, "small" as const, "address" as const),
    },
    { requiredKeys: ["kind", "inlines"] },
  );

const tableBlock = (mixed: boolean): fc.Arbitrary<TableBlock> =>
  fc.integer({ min: 1, max: 4 }).chain((columns) =>
    fc.record({
      kind: fc.constant("table" as const),
      look: fc.constantFrom("ruled" as const, "plain" as const),
      columns: fc.array(fc.record({ header: inlines(false, 2), share: fc.integer({ min: 1, max: 6 }) }), {
        minLength: columns,
        maxLength: columns,
      }),
      rows: fc.array(fc.record({ cells: fc.array(inlines(mixed, 20), { minLength: columns, maxLength: columns }) }), {
        maxLength: 25,
      }),
    }),
  );

const listBlock = (mixed: boolean): fc.Arbitrary<Block> =>
  fc.record({
    kind: fc.constant("list" as const),
    mark: fc.constantFrom("bullet" as const, "number" as const, "none" as const),
    items: fc.array(fc.array(paragraphBlock(mixed), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 8 }),
  });

const signatureBlock: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant("signature" as const),
  name: inlines(false, 3),
  below: fc.array(inlines(false, 3), { maxLength: 2 }),
  dated: fc.constant(false),
});

export function blocks(mixed: boolean): fc.Arbitrary<Block[]> {
  return fc.array(
    fc.oneof(
      { weight: 6, arbitrary: paragraphBlock(mixed) },
      { weight: 2, arbitrary: headingBlock(mixed) },
      { weight: 2, arbitrary: listBlock(mixed) },
      { weight: 2, arbitrary: tableBlock(mixed) },
      signatureBlock,
      fc.record({ kind: fc.constant("space" as const), heightPt: fc.integer({ min: 0, max: 300 }) }),
      fc.constant({ kind: "rule" as const }),
      fc.constant({ kind: "page-break" as const }),
    ),
    { minLength: 1, maxLength: 12 },
  );
}

/** All words of the blocks without the spaces between, in the order of reading. */
export function lettersOf(list: readonly Block[]): string {
  return list.map(lettersOfBlock).join("");
}

function lettersOfBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
    case "heading":
      return lettersOfInlines(block.inlines);
    case "list":
      return block.items.map(lettersOf).join("");
    case "table":
      return [block.columns.map(({ header }) => header), ...block.rows.map(({ cells }) => cells)]
        .flat(2)
        .map((inline) => lettersOfInlines([inline]))
        .join("");
    case "signature":
      return [block.name, ...block.below].map(lettersOfInlines).join("");
    default:
      return "";
  }
}

function lettersOfInlines(list: readonly Inline[]): string {
  return list.map((inline) => (inline.kind === "text" ? inline.text.replaceAll(/\s/g, "") : "")).join("");
}
