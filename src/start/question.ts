// The plan of an interview is data: rows that say where an answer goes, how it is asked, and when.
import type { Answers } from "./answers.ts";

/**
 * How a question is asked, and what becomes of the answer.
 * - `text`, `day`, `number`: one line.
 * - `sentences`: a paragraph. `statements`: paragraphs, each an entry of the list. `phrases`: a list, a line each.
 * - `choice`: one of the words that the schema allows there. `country`, `countries`, `state`, `facility`: one or some of our lists.
 * - `grounds`: some of the grounds that the route knows. `person`: somebody of the case, or somebody new.
 * - `items`: the evidence items that an exhibit meets. `language`: of a document; English leaves the field out.
 * - `gate`: yes makes room for the questions that follow, no passes over them.
 * - `members`: all members of a family, or some.
 * - `form`: a form that the route asks for, put in by hand or not yet.
 */
export type How =
  | "text"
  | "day"
  | "number"
  | "sentences"
  | "statements"
  | "phrases"
  | "choice"
  | "country"
  | "countries"
  | "state"
  | "facility"
  | "grounds"
  | "person"
  | "items"
  | "language"
  | "gate"
  | "members"
  | "form";

export interface QuestionRow {
  /** Where the answer goes: a pointer, in a section that is asked for each entry of a list from that entry on. */
  readonly at: string;
  readonly how: How;
  readonly ask: string;
  /** Why it is asked, one line. */
  readonly why: string;
  /** When it is asked; always where left out. `here` is the entry of the list. */
  readonly when?: (so: Answers, here: string) => boolean;
  /** Names the question among those that were passed over, where its place alone does not. */
  readonly key?: string;
  /** True where the filing can do without an answer. */
  readonly optional?: true;
  /** What "yes", or the choice of something else, puts there; an empty object where left out. */
  readonly room?: unknown;
  /** Words for choices that the schema's own do not say well enough. */
  readonly words?: Readonly<Record<string, string>>;
  /** A choice beside the schema's words: it makes room for the questions that follow. */
  readonly orElse?: string;
}

/** A part of the interview; with `each` it is asked for every entry of a list. */
export interface Section {
  readonly title: string;
  readonly rows: readonly QuestionRow[] | ((so: Answers, here: string) => readonly QuestionRow[]);
  readonly when?: (so: Answers) => boolean;
  readonly each?: {
    readonly list: string;
    /** Names an entry, for the head of its questions. */
    readonly called: (so: Answers, here: string) => string;
    /** The questions that make room for a first and for a further entry; without them the list fills otherwise. */
    readonly more?: {
      readonly first: Pick<QuestionRow, "ask" | "why">;
      readonly further: Pick<QuestionRow, "ask" | "why">;
      readonly room: (index: number) => unknown;
    };
  };
}

/** Sections that are asked one after another: about the file itself, or about one member of a family. */
export interface Part {
  readonly sections: readonly Section[];
  /** Place of the member in the file; the sections then look at that member's case. */
  readonly member?: number;
}

/** A question as it is put: its row at its full place. */
export interface Question extends QuestionRow {
  readonly section: string;
  /** What the answer is about where a section is asked several times: "Exhibit 2: Hospital letter". */
  readonly about?: string;
  /** Of a family: place of the member whose case the question is about. */
  readonly member?: number;
}
