import { form, identity, letter, record } from "../kinds.mjs";

export const documents = [
  letter("evidence/task-force-letter.pdf", { head: ["Chesapeake Bay Regional Task Force on Labor Crimes", "400 Granby Plaza, Norfolk, VA 23510"], on: "November 3, 2026", re: "Marites Salonga Dela Cruz, born January 16, 1987", body: `Ms. Dela Cruz is the victim and principal witness in our case against two residents of Norfolk. On September 3, 2026 the grand jury returned an indictment for forced labor, document servitude and assault. Trial is set for April 12, 2027.

She gave four statements before she left the country in August 2024 and has answered every call since. We certified her help on January 10, 2025.

At least three other women worked in the house after her. Ms. Dela Cruz has met all of them; two she knows by face only. She must look at photographs with our investigators, which cannot be done by video because the photographs may not leave this office.

---

We need her from January 18, 2027: twelve weeks of preparation, the trial of about four weeks, and the hearing on sentence, which we expect in the first days of September 2027.

We have read the reports from Tacloban and take the risk to her and her family seriously. She will be housed at an address that is known to us and to the shelter alone.`, sign: "Lt. Darnell Whitcombe", title: "Commander" }),
  record("evidence/i918-receipt.jpg", { look: "picture", head: ["Receipt notice (sample)"], title: "Form I-918, Petition for U Nonimmigrant Status", parts: [{ rows: [["Receipt number", "EAC0900000183"], ["Received", "February 27, 2025"], ["Petitioner", "DELA CRUZ, MARITES SALONGA, A219-000-183"], ["Certification", "Form I-918B of January 10, 2025 enclosed"]] }] }),
  record("evidence/police-report.pdf", { look: "scan", head: ["City of Norfolk Police (sample)"], title: "Report of August 2, 2024", parts: [{ rows: [["Complainant", "Marites Dela Cruz"], ["Came", "On foot, 11:40 p.m., without shoes, to a neighbor"], ["Says", "Kept since June 7, 2023; passport taken the first evening; 5 a.m. to 11 p.m.; $100 a month; not let out alone; beaten"], ["Seen", "Old bruises on back and arms"], ["Placed", "Tidewater Survivors House"]] }], sign: "Officer T. Lindgren" }),
  record("evidence/hospital.jpg", { look: "picture", head: ["Elizabeth River Hospital", "Emergency Department"], title: "Record of April 19, 2024", parts: [{ rows: [["Patient", "Marites Dela Cruz"], ["Brought by", "Employer, who stayed in the room"], ["Found", "Two broken ribs, left; linear bruises"], ["Said", "Fell on the stairs"]] }] }),
  letter("evidence/tidewater-letter.pdf", { head: ["Tidewater Survivors House", "P.O. Box 2210, Norfolk, VA 23501"], on: "November 5, 2026", re: "Marites Dela Cruz", body: `Ms. Dela Cruz came to us on the night of August 2, 2024 and stayed for one week. We flew her home on August 9 at her wish, because her son was ill.

We will house her again for as long as the case needs her, in a house whose address we do not give. We provide food, counseling in Tagalog and Waray, and her flight.

---

Her visa had ended in March 2024. She learned of it from us.

Letter of Hampton Roads Community Bank, November 4, 2026: operating reserve of Tidewater Survivors House $220,600; account opened 1994.`, sign: "Constance Ellery", title: "Executive Director" }),
  record("evidence/barangay-report.pdf", { look: "scan", head: ["Barangay San Roque", "Tacloban City, Leyte; entries made in English"], title: "Blotter", parts: [{ rows: [["September 12, 2026", "Mrs. Salonga reports that two men from Manila came and offered 500,000 pesos if her daughter stays home and says nothing"], ["October 4, 2026", "Mrs. Salonga reports a dead dog with a cut throat at her door; no witness"]] }], sign: "Barangay Secretary" }),
  record("evidence/visa-refusal.jpg", { look: "picture", head: ["Embassy of the United States of America", "Manila, Philippines"], title: "Notice of refusal", parts: [{ rows: [["Applicant", "DELA CRUZ, MARITES SALONGA"], ["Visa class", "B-2"], ["Date", "29 SEP 2026"]], body: "You are not eligible under section 214(b) of the Immigration and Nationality Act. A pending petition shows an intent to remain." }] }),
  identity("evidence/passport.jpg", { issuer: "REPUBLIKA NG PILIPINAS", title: "Pasaporte / Passport", rows: [["Surname", "DELA CRUZ"], ["Given names", "MARITES"], ["Middle name", "SALONGA"], ["Date of birth", "16 JAN 1987"], ["Sex", "F"], ["Passport no.", "P0000183A"], ["Date of expiry", "02 SEP 2034"]], lines: ["P<PHLDELA<CRUZ<<MARITES<<<<<<<<<<<<<<<"] }),
  identity("evidence/director-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "ELLERY"], ["Given names", "CONSTANCE"], ["Date of birth", "09 JUL 1963"], ["Passport no.", "X00000183"], ["Date of expiry", "10 OCT 2028"]], lines: ["P<USAELLERY<<CONSTANCE<<<<<<<<<<<<<<<<"] }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Dela Cruz, Marites Salonga, born 01/16/1987, A-219-000-183"], ["Petitioner", "The beneficiary"]], [["Part 8. Item 2", "240 days"], ["Part 8. Item 3.a", "01/18/2027"], ["Part 8. Item 3.b", "Manila, Philippines"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Ellery, Constance, for Tidewater Survivors House"], ["Beneficiary", "Dela Cruz, Marites Salonga"], ["Assets", "$220,000"], ["Signature", "(ink)"]]] }),
];
