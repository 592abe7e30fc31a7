import { type Day, parseDay } from "../date.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const written = new RegExp(`\\b(${months.join("|")}) (\\d{1,2}), (\\d{4})\\b|\\b(\\d{4}-\\d{2}-\\d{2})\\b`, "gu");

/** Every whole day that sentences name, "January 11, 2027" or "2027-01-11", each once, in their order. */
export function daysInText(text: string): readonly Day[] {
  const days = [...text.matchAll(written)].flatMap(([, month, date, year, iso]): Day[] => {
    const named =
      iso ?? `${year}-${String(months.indexOf(month ?? "") + 1).padStart(2, "0")}-${date?.padStart(2, "0")}`;
    const parsed = parseDay(named);
    return parsed === undefined ? [] : [parsed];
  });
  return [...new Set(days)];
}
