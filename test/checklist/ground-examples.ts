import type { GroundKind } from "../../src/rules/ground-kinds.ts";

/** A ground of each kind with the fields that it must have; the relative is the sound cases' mother. */
export const groundExamples: Readonly<
  Record<GroundKind, Readonly<Record<string, unknown>> & { readonly kind: GroundKind }>
> = {
  "medical-treatment": {
    kind: "medical-treatment",
    condition: "valve disease",
    treatment: "a valve replacement",
    provider: "Example Hospital",
    whyNotElsewhere: "Nobody operates there.",
  },
  "accompany-patient": {
    kind: "accompany-patient",
    patient: "mother",
    condition: "leukemia",
    treatment: "a transplant",
    provider: "Example Hospital",
    whyNeeded: "She decides for her.",
  },
  donor: {
    kind: "donor",
    recipient: "mother",
    donates: "a kidney",
    condition: "kidney failure",
    provider: "Example Hospital",
    match: "She is the only match.",
  },
  "ill-relative": {
    kind: "ill-relative",
    relative: "mother",
    condition: "a stroke",
    prognosis: "She has weeks to live.",
    whyPresenceHelps: "She asks for her.",
  },
  caregiver: {
    kind: "caregiver",
    relative: "mother",
    condition: "dementia",
    careNeeds: "She cannot be alone.",
    whyNoOneElse: "There is nobody.",
  },
  funeral: { kind: "funeral", relative: "mother", purpose: "funeral", detail: "She buries her." },
  protection: {
    kind: "protection",
    country: "Examplia",
    harm: "Threats.",
    whyTargeted: "She testified.",
    whyImminent: "A date is set.",
    whyNoRefuge: "None acts in time.",
  },
  "family-reunification": { kind: "family-reunification", relative: "mother", whyNow: "She is alone." },
  "court-proceeding": {
    kind: "court-proceeding",
    proceeding: "Doe v. Roe",
    court: "Example Court",
    role: "party",
    beginsOn: "2027-02-01",
    whyInPerson: "The judge ordered it.",
  },
  "crime-victim": { kind: "crime-victim", crime: "trafficking", agency: "Example Police", need: "She is a witness." },
  "public-benefit": {
    kind: "public-benefit",
    organization: "Example Agency",
    benefit: "She maps the river.",
    whyThisPerson: "She made the survey.",
  },
  "custody-medical": {
    kind: "custody-medical",
    condition: "heart failure",
    whyCustodyFails: "There is no cardiologist.",
  },
  "custody-pregnancy": { kind: "custody-pregnancy", dueOn: "2027-02-01", certifiedBy: "Example Clinic" },
  "custody-minor": { kind: "custody-minor", custodian: "mother" },
  "custody-witness": {
    kind: "custody-witness",
    proceeding: "State v. Roe",
    body: "Example Court",
    beginsOn: "2027-02-01",
    detail: "She saw it.",
  },
  "custody-public-interest": { kind: "custody-public-interest", detail: "Her children depend on her." },
};
