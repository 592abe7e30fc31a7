import type { Block } from "../../blocks/block.ts";
import type { Inline } from "../../blocks/inline.ts";

/** What a template may print beside plain strings and numbers. None of it ever meets the Markdown parser. */
export type TemplateValue = WordsValue | ProseValue | BlocksValue;

/** Words set verbatim, with their place in the case file where they have one. */
export interface WordsValue {
  readonly prints: "words";
  readonly text: string;
  readonly pointer?: string;
}

/** One or more paragraphs of inlines: a statement with its cites, an address, a line to write on. */
export interface ProseValue {
  readonly prints: "prose";
  readonly paragraphs: readonly (readonly Inline[])[];
}

/** Whole blocks, a table or a signature: must stand alone in a paragraph of the template. */
export interface BlocksValue {
  readonly prints: "blocks";
  readonly blocks: readonly Block[];
}

/** What a view holds under one name. `undefined` means that the case does not say it. */
type ViewField = string | number | boolean | undefined | TemplateValue | View | readonly ViewField[];

/** What a template sees: plain named fields. Every field a template may name is there, `undefined` where the case is silent. */
export interface View {
  readonly [field: string]: ViewField;
}

/** Words of the case with their pointer; undefined where there are none. */
export function words(text: string, pointer: string): WordsValue;
export function words(text: string | undefined, pointer: string): WordsValue | undefined;
export function words(text: string | undefined, pointer: string): WordsValue | undefined {
  return text === undefined ? undefined : { prints: "words", text, pointer };
}

/** One paragraph of inlines. */
export function prose(inlines: readonly Inline[]): ProseValue {
  return { prints: "prose", paragraphs: [inlines] };
}

export function blocks(list: readonly Block[]): BlocksValue {
  return { prints: "blocks", blocks: list };
}

export function isTemplateValue(value: unknown): value is TemplateValue {
  return typeof value === "object" && value !== null && "prints" in value;
}
