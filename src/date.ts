// Calendar days, the only dates the product knows: no times, no zones. The only door to dayjs.
import dayjs from "dayjs";
import utc from "dayjs/plugin/utc.js";

// In UTC throughout: in the time zone of a desk a day may have 23 hours, and counting days would be off by one.
dayjs.extend(utc);

/** A calendar day, YYYY-MM-DD. */
export type Day = string & { readonly [dayBrand]: true };
declare const dayBrand: unique symbol;

/** The day that the text names, or undefined where it is not a real day written YYYY-MM-DD. */
export function parseDay(text: string): Day | undefined {
  // February 30 is read as March 2.
  return /^[12]\d{3}-\d{2}-\d{2}$/.test(text) && dayjs.utc(text).format("YYYY-MM-DD") === text
    ? (text as Day)
    : undefined;
}

/** A day known to be right, for literals in code and rules. Throws on anything else. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`Not a day: ${text}`);
  return parsed;
}

export function isBefore(a: Day, b: Day): boolean {
  return a < b;
}

export function isAfter(a: Day, b: Day): boolean {
  return a > b;
}

export function addDays(start: Day, days: number): Day {
  return dayjs.utc(start).add(days, "day").format("YYYY-MM-DD") as Day;
}

export function addMonths(start: Day, months: number): Day {
  return dayjs.utc(start).add(months, "month").format("YYYY-MM-DD") as Day;
}

export function addYears(start: Day, years: number): Day {
  return dayjs.utc(start).add(years, "year").format("YYYY-MM-DD") as Day;
}

/** Whole days from the first to the second; negative where the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  // No difference is 0, where dayjs may give -0.
  return dayjs.utc(to).diff(dayjs.utc(from), "day") + 0;
}

/** Age in whole years on a day. A person born on February 29 turns a year older on March 1. */
export function ageOn(bornOn: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return on.slice(5) < bornOn.slice(5) ? years - 1 : years;
}

/** "January 4, 2027", as letters print it. */
export function formatDay(value: Day): string {
  return `${monthNames[Number(value.slice(5, 7)) - 1]} ${Number(value.slice(8))}, ${value.slice(0, 4)}`;
}

/** January first. */
export const monthNames = [
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
] as const;

/** "01/04/2027", as United States forms print it. */
export function formatFormDay(value: Day): string {
  return `${value.slice(5, 7)}/${value.slice(8)}/${value.slice(0, 4)}`;
}
