const whole = new Intl.NumberFormat("en-US", {
  style: "currency",
  currency: "USD",
  minimumFractionDigits: 0,
  maximumFractionDigits: 0,
});
const broken = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });

/** U.S. dollars as sentences print them: "$145,000", "$84,000.50". */
export function formatUsd(amountUsd: number): string {
  return (Number.isInteger(amountUsd) ? whole : broken).format(amountUsd);
}
