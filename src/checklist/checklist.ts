import type { Exhibit } from "../case/exhibit.ts";
import type { OpenedFile } from "../exhibits/opened-file.ts";
import type { RoutedCase } from "../routing/routed-case.ts";
import type { Source } from "../problems/source.ts";
import type { FrozenLabel } from "./frozen-label.ts";

/** A case with every evidence item answered and every exhibit labelled, its files opened and its pages counted. */
export interface CheckedCase extends RoutedCase {
  readonly items: readonly ChecklistItem[];
  readonly exhibits: readonly LabelledExhibit[];
  /** Every label that a final packet of the case has given, in use or not. */
  readonly labels: readonly FrozenLabel[];
}

/** An evidence item and how the case answers it. One item has a row for each ground, relative or sponsor that asks for it. */
export interface ChecklistItem {
  /** The id of the item, as exhibits name it in `meets`; "form-i-134" and "form-i-912" for the two forms that are evidence. */
  readonly id: string;
  /** Begins with a small letter where the words allow it: "the physician's letter: diagnosis, prognosis". */
  readonly title: string;
  /** "expected" and "helpful" are our own split of the published lists, never a requirement of an agency. */
  readonly expectation: "needed" | "expected" | "helpful";
  /** The ground, person or sponsor that asks for it, in words ("the funeral of Oksana Example", "sponsor Andriy Kovalenko"); undefined for the whole case. */
  readonly askedFor?: string;
  /** Why it is asked for, one sentence. */
  readonly why?: string;
  readonly answer: ItemAnswer;
  readonly source: Source;
}

export type ItemAnswer =
  /** Exhibit ids, with the page (from 1 over all parts) where the case's cites give it. */
  | { readonly kind: "met"; readonly by: readonly { readonly exhibit: string; readonly page?: number }[] }
  | { readonly kind: "met-by-form"; readonly form: string }
  | { readonly kind: "met-by-document"; readonly document: "emergency-explanation" | "cover-letter" }
  | { readonly kind: "missing" }
  | { readonly kind: "not-needed"; readonly why: string };

/** An exhibit with its label and its parts in binding order: original, translation, certificate. */
export interface LabelledExhibit {
  readonly exhibit: Exhibit;
  /** Place in the case file, for pointers. */
  readonly index: number;
  /** "A", "B", ... "Z", "AA"; "B-1" for one that came between B and C later. Has gaps where an exhibit was taken out. */
  readonly label: string;
  /** After a denial: whether the agency had it before; left out in a first request, and where it is not known. */
  readonly submission?: Submission;
  /** What is bound; a folder is a part for each file. One that could not be opened is left out here and has its own problem. */
  readonly parts: readonly ExhibitPart[];
  /** The files that it names, those of a folder among them, bound or not; without what could not be opened. */
  readonly files: readonly OpenedFile[];
  /** True where the translator is known and the certificate is missing: one is printed ready for ink, as the last part. */
  readonly printsCertificate: boolean;
}

/** Whether an exhibit was enclosed to an earlier request, by the hash of its bytes. */
export type Submission =
  | { readonly kind: "new" }
  | { readonly kind: "previous" }
  /** The document itself was enclosed before; what is named here was not. */
  | {
      readonly kind: "in-part";
      readonly added: readonly ("other files" | "other pages" | "translation" | "certificate of translation")[];
    };

export interface ExhibitPart {
  readonly role: "original" | "translation" | "certificate";
  readonly file: OpenedFile;
  /** Pages of the file that are used, from 0. */
  readonly pages: readonly number[];
  /** What stands on these pages beside it, where the case names one file for several parts and no pages. */
  readonly alsoHolds?: readonly ExhibitPart["role"][];
}
