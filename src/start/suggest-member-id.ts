import { type JsonObject, valueAt } from "../case/json-pointer.ts";

/** A short word for a member of a family, made of the given name; undefined where the place is another one. */
export function suggestMemberId(json: JsonObject, at: string): string | undefined {
  const here = /^(\/members\/\d+)\/id$/u.exec(at)?.[1];
  const given = here === undefined ? undefined : valueAt(json, `${here}/beneficiary/name/given`);
  if (typeof given !== "string") return undefined;
  const [word = ""] = given
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/gu, "")
    .trim()
    .split(" ");
  return word === "" ? undefined : word.slice(0, 23);
}
