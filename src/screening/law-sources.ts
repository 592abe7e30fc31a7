// Pages behind the questions of the screens. The law itself and all that changes by the day (fees, guidelines,
// warnings) stands in the rules with its own source.
import type { Source } from "../problems/source.ts";

const checkedOn = "2026-11-24";

export const guide: Source = {
  title: "Humanitarian parole, an immigration-law guide last reviewed October 2023",
  checkedOn,
  confidence: "secondary",
};
export const i131Instructions: Source = {
  title: "Instructions for Form I-131, edition 12/23/16; the edition 01/20/25 as law-firm pages report it",
  checkedOn: "2026-10-02",
  confidence: "secondary",
};
export const i131Form: Source = { title: "Form I-131, edition 01/20/25, Part 8", checkedOn, confidence: "official" };
export const priorRemovalFiling: Source = {
  title:
    "Instructions for Form I-131, edition 01/20/25, as law-firm pages report them; USCIS guidance of 2013 differed",
  checkedOn: "2026-10-02",
  confidence: "secondary",
};
export const uscisDiscretion: Source = {
  title: "What USCIS weighs in a parole request, as law-firm pages report it",
  checkedOn: "2026-10-02",
  confidence: "secondary",
};
export const stayLength: Source = {
  title: "Length of parole, as law-firm pages report USCIS's practice",
  checkedOn: "2026-10-02",
  confidence: "secondary",
};
export const iceParoleTest: Source = {
  title: "ICE parole determination worksheet and fact sheet on credible fear",
  checkedOn,
  confidence: "official",
};
export const iceRequestPractice: Source = {
  title: "Guides for sponsors and templates for requests for release, 2019 to 2020",
  checkedOn,
  confidence: "secondary",
};
export const i134Instructions: Source = {
  title: "Instructions for Form I-134, draft of July 22, 2024",
  checkedOn,
  confidence: "official",
};
export const i912Instructions: Source = {
  title: "Instructions for Form I-912, edition 07/22/25",
  checkedOn,
  confidence: "official",
};
export const signatureRule: Source = {
  title: "Form I-912 instructions, edition 07/22/25, on signatures; 91 FR 25479",
  checkedOn,
  confidence: "secondary",
};
export const childConsent: Source = {
  title: "Consent of both parents for a child, as a law-firm page asks for it in medical cases",
  checkedOn,
  confidence: "secondary",
};
export const expediting: Source = {
  title: "Expedited parole requests, as law-firm pages report USCIS's page",
  checkedOn: "2026-10-02",
  confidence: "secondary",
};
export const motionInstructions: Source = {
  title: "Drafts of the instructions for Form I-290B (2013, 2016)",
  checkedOn,
  confidence: "official",
};
export const feeExemptions: Source = {
  title: "USCIS fee schedule, Form G-1055, edition 10/01/26, as a law firm quotes it",
  checkedOn: "2026-10-02",
  confidence: "secondary",
};
