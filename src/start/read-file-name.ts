// What the name of an evidence file says of it. A title or a day that the name does not say is not known.
import { type Day, parseDay } from "../date.ts";

/** How a file belongs to its exhibit. */
export type FilePart = "original" | "translation" | "certificate";

export interface ReadName {
  /** "B" of "B. Hospital letter"; undefined where the name has no letter in front. */
  readonly label?: string;
  /** "Hospital letter"; empty where the name has only a letter and tags. */
  readonly title: string;
  readonly datedOn?: Day;
  readonly part: FilePart;
  /** ISO 639 code of a tag such as [pl]. */
  readonly language?: string;
  /** True for "(UNUSED) ...". */
  readonly unused: boolean;
  /** "I-131" of "Form I-131.pdf". */
  readonly form?: string;
}

const parts: Readonly<Record<string, FilePart>> = {
  translation: "translation",
  translated: "translation",
  english: "translation",
  certificate: "certificate",
  certification: "certificate",
};

const languages = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });

/** @param name the file's name with its ending, without its folder */
export function readFileName(name: string): ReadName {
  return readName(name.replace(/\.[^.]*$/u, ""));
}

/** The name of a file without its ending, or of a folder. */
export function readName(name: string): ReadName {
  const stem = name.normalize("NFC");
  const spaced = /\s/u.test(stem) ? stem : stem.replaceAll("_", " ");
  const unused = /^\(\s*unused\s*\)/iu.exec(spaced);
  const tags: string[] = [];
  // Square brackets that mean nothing here are a part of the title.
  const plain = spaced.slice(unused?.[0].length ?? 0).replaceAll(/\[([^\]]*)\]/gu, (bracket, inner: string) => {
    const tag = inner.trim().toLowerCase();
    if (parts[tag] === undefined && !isLanguage(tag)) return bracket;
    tags.push(tag);
    return " ";
  });
  const labelled = /^\s*(?:[Ee]xhibit\s+|EXHIBIT\s+)?([A-Z]{1,2})(?:\s*[.)]\s*|\s+[-\u2013\u2014]\s+|\s*$)(.*)$/u.exec(
    plain,
  );
  const rest = labelled?.[2] ?? plain;
  const dates = [...rest.matchAll(/(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/gu)].flatMap(
    ([, day]) => parseDay(day ?? "") ?? [],
  );
  const datedOn = dates.length === 1 ? dates[0] : undefined;
  const title = tidy(datedOn === undefined ? rest : takeDay(rest, datedOn));
  const part = tags.map((tag) => parts[tag]).find((found) => found !== undefined) ?? "original";
  const language = tags.find((tag) => parts[tag] === undefined && tag !== "en");
  const form = /^(?:form\s+)?([IG]-\d{2,4}[A-Z]?)(?=\s|$)/iu.exec(title)?.[1]?.toUpperCase();
  return {
    ...(labelled?.[1] === undefined ? {} : { label: labelled[1] }),
    title,
    ...(datedOn === undefined ? {} : { datedOn }),
    part,
    ...(language === undefined ? {} : { language }),
    unused: unused !== null,
    ...(form === undefined ? {} : { form }),
  };
}

/** A code of ISO 639 that has a name. */
function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}$/u.test(tag) && languages.of(tag) !== undefined;
}

/** A day at the beginning or the end is no part of the title; one between words is. */
function takeDay(text: string, day: Day): string {
  const around = String.raw`[\s,;_(\-\u2013\u2014]*`;
  const end = new RegExp(`${around}(?:\\bof\\s+)?${day}[\\s)]*$`, "u");
  const start = new RegExp(`^[\\s(]*${day}[\\s,;_)\\-\\u2013\\u2014]*`, "u");
  return end.test(text) ? text.replace(end, "") : text.replace(start, "");
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}
