import type { Confidence } from "../problems/source.ts";
import type { Day } from "../date.ts";

/** A fact of law, fee, address or practice: what holds from one day to another, and how we know. */
export interface RuleEntry<Value = unknown> {
  /** Kebab-case. Entries of one id, each for its own days, are the history of one rule. */
  readonly id: string;
  /** First day on which the value holds, or from which a source was seen to say so; before it we vouch for nothing. */
  readonly from: Day;
  /** Last day on which the value holds; left out while it is in force. */
  readonly until?: Day;
  readonly value: Value;
  readonly source: RuleSource;
  /** The day a person last saw that the source says so. */
  readonly checkedOn: Day;
  readonly confidence: Confidence;
  readonly note?: string;
  /** Name of the office's own rule file, where the entry comes from one and not from us. */
  readonly overlay?: string;
}

export interface RuleSource {
  readonly title: string;
  readonly url?: string;
}

/** A rule file as it is stored. What many entries share is written once. */
export interface RuleFile<Value = unknown> {
  readonly section: string;
  /** Fields that an entry has unless it says otherwise. */
  readonly shared?: Partial<Pick<RuleEntry, "from" | "checkedOn" | "confidence">> & {
    readonly source?: string | RuleSource;
  };
  /** Sources by a short key that entries can name. */
  readonly sources?: Readonly<Record<string, RuleSource>>;
  readonly entries: readonly StoredEntry<Value>[];
}

export type StoredEntry<Value = unknown> = Pick<RuleEntry<Value>, "id" | "value"> &
  Partial<Pick<RuleEntry, "from" | "until" | "checkedOn" | "confidence" | "note">> & {
    readonly source?: string | RuleSource;
  };
