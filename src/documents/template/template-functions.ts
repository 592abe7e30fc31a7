// The few words that templates know beside the names of fields. Values reach them as they are; only what a template
// prints becomes a token.
import type { TemplateFill } from "./template-fill.ts";
import { printValue } from "./template-fill.ts";
import { isTemplateValue } from "./template-value.ts";
import { conjugate } from "../grammar/verb.ts";

/** Handed to every helper by Handlebars: `data.root` is the view of the whole document. */
interface HelperOptions {
  readonly data: { readonly root: { readonly voice?: Voice }; readonly fill: TemplateFill };
}

/** How a document speaks of the beneficiary: the fields that `{{they}}` and its fellows print. */
export interface Voice {
  readonly they: unknown;
  readonly They: unknown;
  readonly them: unknown;
  readonly their: unknown;
  readonly Their: unknown;
  /** "I" takes "am", "they" takes "are", a name takes "is". */
  readonly agreement: "first" | "singular" | "plural";
}

const longestShortText = 420;

/** The block words that Handlebars itself brings and that templates may use. */
export const blockWords: ReadonlySet<string> = new Set(["if", "unless", "each"]);

const pronouns = ["they", "They", "them", "their", "Their"] as const;

function voiceOf(options: HelperOptions): Voice {
  const voice = options.data.root.voice;
  if (voice === undefined) throw new Error("This document does not speak of the beneficiary by pronoun.");
  return voice;
}

/** Every word by name. The last argument is always Handlebars' own options. */
export const templateHelpers: Readonly<Record<string, (...args: never[]) => unknown>> = {
  eq: (a: unknown, b: unknown) => plainText(a) === plainText(b),
  not: (value: unknown) => isFalsy(value),
  and: (...args: unknown[]) => args.slice(0, -1).every((value) => !isFalsy(value)),
  or: (...args: unknown[]) => args.slice(0, -1).some((value) => !isFalsy(value)),
  /** True for a text that fits a letter: one paragraph of a few lines. */
  short: (value: unknown) => {
    if (isTemplateValue(value) && value.prints === "prose" && value.paragraphs.length > 1) return false;
    const text = plainText(value);
    return typeof text === "string" && text.length <= longestShortText;
  },
  /** The name of the partial for a ground: `{{> (groundTemplate kind)}}`. */
  groundTemplate: (kind: string) => `grounds/${kind}`,
  groundSummary: (kind: string) => `ground-summaries/${kind}`,
  /** A verb that agrees with `{{they}}`: `{{verb "need"}}` prints "need" or "needs". */
  verb: (base: string, options: HelperOptions) => conjugate(base, voiceOf(options).agreement),
  ...Object.fromEntries(pronouns.map((word) => [word, (options: HelperOptions) => voiceOf(options)[word]])),
};

/** Remembers which line of which template is being filled, for the problems; put in by `compileTemplate`. */
export function markPlace(template: string, line: number, options: HelperOptions): string {
  options.data.fill.place = { template, line };
  return "";
}

/** Wraps whatever a template prints; put into every template by `compileTemplate`, never written by hand. */
export function print(value: unknown, field: string, options: HelperOptions): string {
  return printValue(options.data.fill, value, field);
}

function isFalsy(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    value === "" ||
    value === 0 ||
    (Array.isArray(value) && value.length === 0)
  );
}

function plainText(value: unknown): unknown {
  if (!isTemplateValue(value)) return value;
  if (value.prints === "words") return value.text;
  if (value.prints === "prose")
    return value.paragraphs
      .flat()
      .map((inline) => (inline.kind === "text" ? inline.text : " "))
      .join("");
  return value;
}
