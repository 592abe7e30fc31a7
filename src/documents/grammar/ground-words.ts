import type { Ground } from "../../case/grounds.ts";
import type { Request } from "../../case/request.ts";

/** A ground as a heading names it. */
export function groundTitle(ground: Ground): string {
  switch (ground.kind) {
    case "medical-treatment":
      return "Medical treatment in the United States";
    case "accompany-patient":
      return "Accompanying a patient";
    case "donor":
      return "Donation of an organ, tissue, or blood";
    case "ill-relative":
      return ground.deathImminent === "yes"
        ? "Visit to a relative at the end of life"
        : "Visit to a seriously ill relative";
    case "caregiver":
      return "Care for a relative";
    case "funeral":
      return ground.purpose === "funeral" ? "Funeral of a relative" : "Settling the affairs of a relative who has died";
    case "protection":
      return "Protection from targeted harm";
    case "family-reunification":
      return "Family reunification";
    case "court-proceeding":
      return "Court or administrative proceeding";
    case "crime-victim":
      return ground.crime === "trafficking" ? "Need of a victim of trafficking" : "Need of a victim of a crime";
    case "public-benefit":
      return "Significant public benefit";
    case "custody-medical":
      return "Serious medical condition";
    case "custody-pregnancy":
      return "Pregnancy";
    case "custody-minor":
      return "Person under 18";
    case "custody-witness":
      return "Witness in a proceeding";
    case "custody-public-interest":
      return "Continued detention not in the public interest";
  }
}

/** The paragraph of 8 CFR 212.5(b) that a ground for people in detention rests on. */
export function custodyParagraph(kind: Ground["kind"]): string | undefined {
  switch (kind) {
    case "custody-medical":
      return "8 CFR 212.5(b)(1)";
    case "custody-pregnancy":
      return "8 CFR 212.5(b)(2)";
    case "custody-minor":
      return "8 CFR 212.5(b)(3)";
    case "custody-witness":
      return "8 CFR 212.5(b)(4)";
    case "custody-public-interest":
      return "8 CFR 212.5(b)(5)";
    default:
      return undefined;
  }
}

/** The words of INA 212(d)(5)(A) that the request rests on; they follow "for". */
export function basisPhrase(basis: Request["basis"]): string {
  switch (basis) {
    case "urgent-humanitarian":
      return "urgent humanitarian reasons";
    case "significant-public-benefit":
      return "significant public benefit";
    case "both":
      return "urgent humanitarian reasons and significant public benefit";
  }
}
