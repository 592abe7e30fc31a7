import type { Status } from "../../case/person.ts";

/**
 * What follows "is" in a sentence about a person's status. Nobody is told of as being without status: the forms ask for
 * it, a letter need not.
 */
const statusWords: Readonly<Record<Status, string | undefined>> = {
  "us-citizen": "a citizen of the United States",
  "lawful-permanent-resident": "a lawful permanent resident of the United States",
  asylee: "a person granted asylum in the United States",
  refugee: "a person admitted to the United States as a refugee",
  parolee: "a person paroled into the United States",
  "temporary-protected-status": "a person with Temporary Protected Status in the United States",
  nonimmigrant: "a person in nonimmigrant status in the United States",
  "deferred-action": "a person with deferred action in the United States",
  "pending-application": "a person with a pending application for immigration status in the United States",
  "no-status": undefined,
  "not-in-us": "a person living outside the United States",
};

const shortStatus: Readonly<Record<Status, string | undefined>> = {
  "us-citizen": "U.S. citizen",
  "lawful-permanent-resident": "lawful permanent resident",
  asylee: "asylee",
  refugee: "refugee",
  parolee: "parolee",
  "temporary-protected-status": "Temporary Protected Status",
  nonimmigrant: "nonimmigrant",
  "deferred-action": "deferred action",
  "pending-application": "application pending",
  "no-status": undefined,
  "not-in-us": "outside the United States",
};

/** "a citizen of the United States"; undefined where nothing is printed. */
export function statusPhrase(status: Status | undefined): string | undefined {
  return status === undefined ? undefined : statusWords[status];
}

/** "U.S. citizen", for tables and Re: blocks. */
export function statusLabel(status: Status | undefined): string | undefined {
  return status === undefined ? undefined : shortStatus[status];
}
