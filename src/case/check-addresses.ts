import { type Problem, problem } from "../problems/problem.ts";
import type { Case } from "./case.ts";
import type { Address } from "./person.ts";

/** Addresses in the United States have a state and ZIP; those elsewhere have neither. */
export function checkAddresses(the: Case): Problem[] {
  return listAddresses(the, "").flatMap(({ pointer, address }): Problem[] => {
    if (address.country === "US") {
      return (["state", "zip"] as const).filter((field) => address[field] === undefined).map((missing) => problem("address-incomplete", pointer, { missing }));
    }
    return (["state", "zip", "county"] as const)
      .filter((field) => address[field] !== undefined)
      .map((field) => problem("address-mixed", `${pointer}/${field}`, { field }));
  });
}

// Found by their form, so that a new address field cannot be forgotten here.
function listAddresses(value: unknown, pointer: string): { pointer: string; address: Address }[] {
  if (typeof value !== "object" || value === null) return [];
  if ("street" in value && "city" in value && "country" in value) return [{ pointer, address: value as Address }];
  return Object.entries(value).flatMap(([key, child]) => listAddresses(child, `${pointer}/${key}`));
}
