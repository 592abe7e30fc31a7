import { type Day, parseDay } from "../date.ts";

/** Today where the user sits. The program's only clock; every stage below is handed a day. */
export function today(): Day {
  const now = new Date();
  const local = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
  const parsed = parseDay(local);
  if (parsed === undefined) throw new Error(`The clock gives no day: ${local}`);
  return parsed;
}
