// What the screens ask of a ground, worked out in one place: which basis it can stand on, and its days.
import type { Ground } from "../case/grounds.ts";
import { type Day, addDays } from "../date.ts";

export type Basis = "urgent-humanitarian" | "significant-public-benefit";

/**
 * The bases that a kind of ground can stand on. The statute and 8 CFR 212.5 assign none; where both can be argued
 * (courts, victims of crime, every ground of custody) both are allowed, so that a finding is never a quarrel over words.
 */
export const basesOfGround: Readonly<Record<Ground["kind"], readonly Basis[]>> = {
  "medical-treatment": ["urgent-humanitarian"],
  "accompany-patient": ["urgent-humanitarian"],
  donor: ["urgent-humanitarian"],
  "ill-relative": ["urgent-humanitarian"],
  caregiver: ["urgent-humanitarian"],
  funeral: ["urgent-humanitarian"],
  protection: ["urgent-humanitarian"],
  "family-reunification": ["urgent-humanitarian"],
  "court-proceeding": ["urgent-humanitarian", "significant-public-benefit"],
  "crime-victim": ["urgent-humanitarian", "significant-public-benefit"],
  "public-benefit": ["significant-public-benefit"],
  "custody-medical": ["urgent-humanitarian", "significant-public-benefit"],
  "custody-pregnancy": ["urgent-humanitarian", "significant-public-benefit"],
  "custody-minor": ["urgent-humanitarian", "significant-public-benefit"],
  "custody-witness": ["urgent-humanitarian", "significant-public-benefit"],
  "custody-public-interest": ["urgent-humanitarian", "significant-public-benefit"],
};

/** As sentences name a basis. */
export const basisWords: Readonly<Record<Basis, string>> = {
  "urgent-humanitarian": "urgent humanitarian reasons",
  "significant-public-benefit": "significant public benefit",
};

export function isCustodyGround(ground: Ground): boolean {
  return ground.kind.startsWith("custody-");
}

/** A day in a ground and the field that holds it. */
export interface GroundDay {
  readonly field: string;
  readonly on: Day;
}

/** The day on which the person must be there; undefined where the ground names none. */
export function eventDay(ground: Ground): GroundDay | undefined {
  switch (ground.kind) {
    case "medical-treatment":
    case "accompany-patient":
    case "donor":
      return ground.scheduledOn === undefined ? undefined : { field: "scheduledOn", on: ground.scheduledOn };
    case "funeral":
      return ground.eventOn === undefined ? undefined : { field: "eventOn", on: ground.eventOn };
    case "court-proceeding":
    case "custody-witness":
      return { field: "beginsOn", on: ground.beginsOn };
    case "public-benefit":
      return ground.beginsOn === undefined ? undefined : { field: "beginsOn", on: ground.beginsOn };
    case "ill-relative":
    case "caregiver":
    case "protection":
    case "family-reunification":
    case "crime-victim":
    case "custody-medical":
    case "custody-pregnancy":
    case "custody-minor":
    case "custody-public-interest":
      return undefined;
  }
}

/** The day on which the purpose is met; undefined where the ground does not tell. */
export function purposeEnd(ground: Ground): GroundDay | undefined {
  switch (ground.kind) {
    case "medical-treatment":
      return ground.scheduledOn === undefined || ground.treatmentDays === undefined
        ? eventDay(ground)
        : { field: "treatmentDays", on: addDays(ground.scheduledOn, ground.treatmentDays) };
    case "court-proceeding":
    case "public-benefit":
      return ground.endsOn === undefined ? eventDay(ground) : { field: "endsOn", on: ground.endsOn };
    case "caregiver":
      return ground.careEndsOn === undefined ? undefined : { field: "careEndsOn", on: ground.careEndsOn };
    case "accompany-patient":
    case "donor":
    case "ill-relative":
    case "funeral":
    case "protection":
    case "family-reunification":
    case "crime-victim":
    case "custody-medical":
    case "custody-pregnancy":
    case "custody-minor":
    case "custody-witness":
    case "custody-public-interest":
      return eventDay(ground);
  }
}
