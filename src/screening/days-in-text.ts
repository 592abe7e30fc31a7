import { addDays, addMonths, type Day, monthNames, parseDay } from "../date.ts";

const written = new RegExp(
  `\\b(${monthNames.join("|")}) (?:(\\d{1,2}), )?(\\d{4})\\b|\\b(\\d{4}-\\d{2}-\\d{2})\\b`,
  "gu",
);

/** A day or month that sentences name. */
export interface DayInText {
  /** As it is written: "January 11, 2027", "January 2027". */
  readonly words: string;
  /** Its first and last day, the same for a day. */
  readonly from: Day;
  readonly until: Day;
}

/** Every whole day and month that sentences name, "January 11, 2027", "2027-01-11" or "January 2027", each once, in their order. */
export function daysInText(text: string): readonly DayInText[] {
  const days = [...text.matchAll(written)].flatMap(([words, month, date, year, iso]): DayInText[] => {
    const place = String(monthNames.findIndex((name) => name === month) + 1).padStart(2, "0");
    const from = parseDay(iso ?? `${year}-${place}-${(date ?? "1").padStart(2, "0")}`);
    if (from === undefined) return [];
    const isMonth = iso === undefined && date === undefined;
    return [{ words, from, until: isMonth ? addDays(addMonths(from, 1), -1) : from }];
  });
  return days.filter(({ from, until }, index) =>
    days.slice(0, index).every((other) => other.from !== from || other.until !== until),
  );
}
