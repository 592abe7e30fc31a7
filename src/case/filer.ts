import { ageOn, type Day } from "../date.ts";
import type { Case } from "./case.ts";
import type { Address, Name, Parent } from "./person.ts";

/** The person who signs the request: the petitioner, or the beneficiary who files for himself or herself. */
export interface Filer {
  readonly self: boolean;
  readonly name: Name;
  readonly pointer: "/petitioner" | "/beneficiary";
  readonly aNumber?: string;
  readonly organization?: string;
  readonly title?: string;
  readonly address?: Address;
  readonly phone?: string;
  readonly email?: string;
}

/** Who files. A self-petitioner's address is where the person is, unless a mailing address is given. */
export function findFiler(the: Case): Filer {
  const { petitioner, beneficiary } = the;
  if (petitioner === "beneficiary") {
    const { whereabouts } = beneficiary;
    const address =
      beneficiary.address ??
      (whereabouts.kind === "outside-us" || whereabouts.kind === "in-us" ? whereabouts.address : undefined);
    return {
      self: true,
      name: beneficiary.name,
      pointer: "/beneficiary",
      ...defined({ aNumber: beneficiary.aNumber, address }),
    };
  }
  const { name, aNumber, organization, title, address, phone, email } = petitioner;
  return {
    self: false,
    name,
    pointer: "/petitioner",
    ...defined({ aNumber, organization, title, address, phone, email }),
  };
}

/** Age of the beneficiary in whole years on a day. */
export function beneficiaryAge(the: Case, on: Day): number {
  return ageOn(the.beneficiary.bornOn, on);
}

/**
 * Who signs for a beneficiary who files alone: a parent or guardian may sign for a child under 14
 * (instructions for Form I-912, edition 07/22/25). Undefined where the person signs.
 */
export function parentWhoSigns(the: Case, on: Day): Parent | undefined {
  if (the.petitioner !== "beneficiary" || beneficiaryAge(the, on) >= 14) return undefined;
  return the.beneficiary.parents.find(({ consent }) => consent === "given");
}

type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Leaves out the fields that are undefined. */
function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}
