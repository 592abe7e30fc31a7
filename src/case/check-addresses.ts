import { type Problem, problem } from "../problems/problem.ts";
import type { Case } from "./case.ts";
import { listObjects } from "./list-objects.ts";
import type { Address } from "./person.ts";

// ISO 3166 gives them country codes of their own; the Postal Service and ICE's areas know them as states.
const territories: ReadonlySet<string> = new Set(["AS", "GU", "MP", "PR", "VI"]);

/** Addresses in the United States have a state and ZIP, those elsewhere have neither; and they are where they are said to be. */
export function checkAddresses(the: Case): Problem[] {
  return [...listAddresses(the).flatMap(checkAddress), ...checkPlace(the)];
}

function checkAddress({ pointer, address }: { readonly pointer: string; readonly address: Address }): Problem[] {
  if (address.country === "US") {
    return (["state", "zip"] as const)
      .filter((field) => address[field] === undefined)
      .map((missing) => problem("address-incomplete", pointer, { missing }));
  }
  if (territories.has(address.country)) {
    return [problem("territory-as-country", `${pointer}/country`, { state: address.country })];
  }
  return (["state", "zip", "county"] as const)
    .filter((field) => address[field] !== undefined)
    .map((field) => problem("address-mixed", `${pointer}/${field}`, { field }));
}

/** Is the address in the United States exactly where the person is said to be in the United States? */
function checkPlace({ beneficiary: { whereabouts } }: Case): Problem[] {
  const inUs = whereabouts.kind !== "outside-us";
  const [address, field] =
    whereabouts.kind === "detained"
      ? [whereabouts.facility.address, "facility/address"]
      : whereabouts.kind === "at-port-of-entry"
        ? []
        : [whereabouts.address, "address"];
  if (address === undefined || territories.has(address.country) || (address.country === "US") === inUs) return [];
  return [problem("whereabouts-country-differs", `/beneficiary/whereabouts/${field}/country`, { inUs })];
}

function listAddresses(the: Case): { pointer: string; address: Address }[] {
  return listObjects(the).flatMap(({ pointer, object }) =>
    "street" in object && "city" in object && "country" in object
      ? [{ pointer, address: object as unknown as Address }]
      : [],
  );
}
