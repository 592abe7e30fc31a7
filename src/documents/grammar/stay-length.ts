/** A length of time in days: "1 day", "150 days", "one year (365 days)". */
export function formatDays(days: number): string {
  if (days === 1) return "1 day";
  return days === 365 ? "one year (365 days)" : `${days} days`;
}
