import type { Case } from "./case.ts";
import type { Address, Name, Sponsor, Status } from "./person.ts";

/** A sponsor with the person behind it: the petitioner's data where the petitioner is the sponsor. */
export interface ResolvedSponsor {
  /** As exhibits and forms refer to it. */
  readonly id: string;
  readonly index: number;
  readonly isPetitioner: boolean;
  readonly name: Name;
  readonly relationship: string;
  readonly organization?: string;
  readonly title?: string;
  readonly status?: Status;
  readonly address?: Address;
  readonly phone?: string;
  readonly email?: string;
  readonly sponsor: Sponsor;
}

/** The sponsors in the order of the case. A sponsor that is a petitioner who does not exist is left out; parsing reports it. */
export function resolveSponsors(the: Case): readonly ResolvedSponsor[] {
  return the.sponsors.flatMap((sponsor, index) => {
    const isPetitioner = sponsor.person === "petitioner";
    const person = sponsor.person === "petitioner" ? the.petitioner : sponsor.person;
    if (person === "beneficiary") return [];
    const { name, relationship, organization, title, status, address, phone, email } = person;
    const known = Object.fromEntries(
      Object.entries({ organization, title, status, address, phone, email }).filter(([, value]) => value !== undefined),
    );
    const id = sponsor.id ?? (isPetitioner ? "petitioner" : `sponsor-${index + 1}`);
    return [{ id, index, isPetitioner, name, relationship, sponsor, ...known }];
  });
}
