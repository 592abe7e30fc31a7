/** "$84,000" or "$84,000.50", as sentences print U.S. dollars. */
export function formatUsd(amountUsd: number): string {
  const text = Number.isInteger(amountUsd) ? String(amountUsd) : amountUsd.toFixed(2);
  return `$${text.replace(/\B(?=(\d{3})+(?!\d))/gu, ",")}`;
}
