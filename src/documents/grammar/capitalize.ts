/** The text with its first letter large. */
export function capitalize(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("en-US") + text.slice(first.length);
}
