/** U.S. dollars as sentences print them: "$145,000", "$84,000.50". */
export function formatUsd(amountUsd: number): string {
  const [whole = "", cents] = Math.abs(amountUsd)
    .toFixed(Number.isInteger(amountUsd) ? 0 : 2)
    .split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${amountUsd < 0 ? "-" : ""}$${grouped}${cents === undefined ? "" : `.${cents}`}`;
}
