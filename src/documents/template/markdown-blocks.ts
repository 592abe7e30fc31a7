// The only door to marked, beside the check of templates. Text with tokens in, blocks out: the lexer sees the
// template's own words, and the values come in afterwards.
import { lexer, type Token, type Tokens } from "marked";
import type { Block, TableBlock, TableColumn } from "../../blocks/block.ts";
import type { FontStyle, Inline } from "../../blocks/inline.ts";
import { problem } from "../../problems/problem.ts";
import { RecentMap } from "../../recent-map.ts";
import { setTypographicQuotes } from "./typographic-quotes.ts";
import { type TemplateFill, tokenPattern } from "./template-fill.ts";
import { tidyInlines } from "./tidy-inlines.ts";

/** A stretch of inlines, or what breaks it: the end of a value's paragraph, or whole blocks. */
type Piece =
  | Inline
  | { readonly kind: "paragraph-break" }
  | { readonly kind: "blocks"; readonly blocks: readonly Block[] };

const unsupported: Readonly<Record<string, string>> = {
  code: "text that begins with four spaces or stands between ``` marks",
  codespan: "`code`",
  blockquote: "a quotation that begins with >",
  html: "HTML",
  link: "a link",
  image: "a picture",
  del: "~~struck-out~~ text",
  def: "a link definition",
  checkbox: "a task list",
};

/** Names Markdown that documents do not have; undefined for what they do. */
export function nameMarkup(token: Token): string | undefined {
  // A bare address in the text ("www.example.org") is words.
  if (token.type === "link" && token.raw === token.text) return undefined;
  return unsupported[token.type];
}

/** Reads the text of a filled template. */
export function readMarkdown(template: string, text: string, fill: TemplateFill): Block[] {
  return dropEmptyHeadings(lexText(text).flatMap((token) => readBlock(token)));

  function readBlock(token: Token): Block[] {
    switch (token.type) {
      case "heading": {
        const level = Math.min(token.depth as number, 3) as 1 | 2 | 3;
        return [{ kind: "heading", level, inlines: readLine(token.tokens ?? [], "regular") }];
      }
      case "paragraph":
      case "text":
        return readParagraphs("tokens" in token && token.tokens !== undefined ? token.tokens : [token]);
      case "list": {
        const list = token as Tokens.List;
        const items = list.items
          .map((item) => item.tokens.flatMap((inner) => readBlock(inner)))
          .filter((item) => item.length > 0);
        if (items.length === 0) return [];
        return [
          {
            kind: "list",
            mark: list.ordered ? "number" : "bullet",
            ...(list.ordered && list.start !== "" ? { start: list.start } : {}),
            items,
          },
        ];
      }
      case "table":
        return [readTable(token as Tokens.Table)];
      case "hr":
        return [{ kind: "rule" }];
      default:
        return [];
    }
  }

  function readParagraphs(tokens: readonly Token[]): Block[] {
    const blocks: Block[] = [];
    let inlines: Inline[] = [];
    let alone = true;
    const close = () => {
      const tidy = tidyInlines(inlines);
      if (tidy.length > 0) {
        blocks.push({ kind: "paragraph", inlines: tidy });
        alone = false;
      }
      inlines = [];
    };
    let wholeBlocks = 0;
    for (const piece of readInlines(tokens, "regular")) {
      if (piece.kind === "paragraph-break") close();
      else if (piece.kind === "blocks") {
        close();
        wholeBlocks += 1;
        blocks.push(...piece.blocks);
      } else inlines.push(piece);
    }
    close();
    if (wholeBlocks > 0 && !alone) fill.problems.push(problem("template-block-not-alone", "", { template }));
    return blocks;
  }

  /** One line of inlines, for headings and cells: where a value has several paragraphs they stand on lines of their own. */
  function readLine(tokens: readonly Token[], style: FontStyle): Inline[] {
    const inlines: Inline[] = [];
    for (const piece of readInlines(tokens, style)) {
      if (piece.kind === "paragraph-break") inlines.push({ kind: "line-break" });
      else if (piece.kind === "blocks") fill.problems.push(problem("template-block-not-alone", "", { template }));
      else inlines.push(piece);
    }
    return tidyInlines(inlines);
  }

  function readInlines(tokens: readonly Token[], style: FontStyle): Piece[] {
    return tokens.flatMap((token): Piece[] => {
      switch (token.type) {
        case "strong":
          return readInlines(token.tokens ?? [], addStyle(style, "bold"));
        case "em":
          return readInlines(token.tokens ?? [], addStyle(style, "italic"));
        case "br":
          return [{ kind: "line-break" }];
        case "text":
          return "tokens" in token && token.tokens !== undefined
            ? readInlines(token.tokens, style)
            : readWords(token.text as string, style);
        default:
          return readWords((token as { text?: string }).text ?? token.raw, style);
      }
    });
  }

  function readWords(text: string, style: FontStyle): Piece[] {
    const pieces: Piece[] = [];
    for (const part of splitWords(text)) {
      if (typeof part === "string") pieces.push({ kind: "text", text: part, style });
      else pieces.push(...readValue(part, style));
    }
    return pieces;
  }

  function readValue(index: number, style: FontStyle): Piece[] {
    const value = fill.values[index];
    if (value === undefined) throw new Error(`No value stands behind token ${index}.`);
    switch (value.prints) {
      case "words":
        return [
          { kind: "text", text: value.text, style, ...(value.pointer === undefined ? {} : { pointer: value.pointer }) },
        ];
      case "prose":
        return value.paragraphs.flatMap((paragraph, position): Piece[] => [
          ...(position === 0 ? [] : [{ kind: "paragraph-break" } as const]),
          ...paragraph.map((inline) => restyle(inline, style)),
        ]);
      case "blocks":
        return [{ kind: "blocks", blocks: value.blocks }];
    }
  }

  function readTable(table: Tokens.Table): TableBlock {
    // The dashes under the headers set each column's share of the width: more dashes, more width.
    const dashes = (table.raw.split("\n")[1] ?? "")
      .split("|")
      .map((cell) => cell.trim().length)
      .filter((length) => length > 0);
    const columns = table.header.map((cell, index): TableColumn => {
      const align = table.align[index];
      return {
        header: readLine(cell.tokens, "bold"),
        share: dashes[index] ?? 1,
        ...(align === undefined || align === null ? {} : { align }),
      };
    });
    const plain = columns.every((column) => column.header.length === 0);
    return {
      kind: "table",
      look: plain ? "plain" : "ruled",
      columns,
      rows: table.rows.map((row) => ({ cells: row.map((cell) => readLine(cell.tokens, "regular")) })),
    };
  }
}

// Values are not in the text but stand behind tokens, so cases that fill a template alike give the same text.
const mostTextsKept = 64;
const lexed = new RecentMap<string, readonly Token[]>(mostTextsKept);

function lexText(text: string): readonly Token[] {
  let tokens = lexed.get(text);
  if (tokens === undefined) lexed.set(text, (tokens = lexer(text)));
  return tokens;
}

/** Words of the template as they are printed, or the number of a value. */
type WordsPart = string | number;

const mostWordsKept = 1000;
const split = new RecentMap<string, readonly WordsPart[]>(mostWordsKept);

function splitWords(text: string): readonly WordsPart[] {
  let parts = split.get(text);
  if (parts === undefined) split.set(text, (parts = splitAtTokens(setTypographicQuotes(text))));
  return parts;
}

function splitAtTokens(text: string): readonly WordsPart[] {
  const parts: WordsPart[] = [];
  let done = 0;
  const own = (words: string): void => {
    if (words !== "") parts.push(words.replace(/[ \t\n]+/g, " "));
  };
  for (const token of text.matchAll(tokenPattern)) {
    own(text.slice(done, token.index));
    parts.push(Number(token[1]));
    done = token.index + token[0].length;
  }
  own(text.slice(done));
  return parts;
}

function addStyle(style: FontStyle, more: "bold" | "italic"): FontStyle {
  if (style === "regular" || style === more) return more;
  return "bold-italic";
}

function restyle(inline: Inline, style: FontStyle): Inline {
  if (style === "regular" || !("style" in inline)) return inline;
  if (inline.style === "regular" || inline.style === style) return { ...inline, style };
  return { ...inline, style: "bold-italic" };
}

/** A heading whose every sentence fell away for want of facts is not printed. */
function dropEmptyHeadings(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (const block of blocks.toReversed()) {
    const next = kept[0];
    if (
      block.kind === "heading" &&
      block.level > 1 &&
      (next === undefined || (next.kind === "heading" && next.level <= block.level))
    )
      continue;
    kept.unshift(block);
  }
  return kept;
}
