import type { Ground } from "../case/grounds.ts";

/** The id of the person whom a ground is about: a relative, or the beneficiary. */
export function subjectOfGround(ground: Ground): string {
  switch (ground.kind) {
    case "accompany-patient":
      return ground.patient;
    case "donor":
      return ground.recipient;
    case "ill-relative":
    case "caregiver":
    case "funeral":
    case "family-reunification":
      return ground.relative;
    case "medical-treatment":
    case "protection":
    case "court-proceeding":
    case "crime-victim":
    case "public-benefit":
    case "custody-medical":
    case "custody-pregnancy":
    case "custody-minor":
    case "custody-witness":
    case "custody-public-interest":
      return "beneficiary";
  }
}

/** What asks for an item, in words that a checklist prints: "the funeral of Oksana Example". */
export function wordsOfGround(ground: Ground, nameOf: (person: string) => string): string {
  switch (ground.kind) {
    case "medical-treatment":
      return "the medical treatment";
    case "accompany-patient":
      return `accompanying ${nameOf(ground.patient)}`;
    case "donor":
      return `the donation to ${nameOf(ground.recipient)}`;
    case "ill-relative":
      return `the visit to ${nameOf(ground.relative)}`;
    case "caregiver":
      return `the care of ${nameOf(ground.relative)}`;
    case "funeral":
      return ground.purpose === "funeral"
        ? `the funeral of ${nameOf(ground.relative)}`
        : `settling the affairs of ${nameOf(ground.relative)}`;
    case "protection":
      return "the protection from harm";
    case "family-reunification":
      return `the reunification with ${nameOf(ground.relative)}`;
    case "court-proceeding":
      return "the court proceeding";
    case "crime-victim":
      return ground.crime === "trafficking" ? "the trafficking" : "the crime";
    case "public-benefit":
      return "the public benefit";
    case "custody-medical":
      return "the medical condition";
    case "custody-pregnancy":
      return "the pregnancy";
    case "custody-minor":
      return "the beneficiary's age";
    case "custody-witness":
      return "the testimony";
    case "custody-public-interest":
      return "the public interest";
  }
}
