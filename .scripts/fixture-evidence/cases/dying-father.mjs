import { form, identity, letter, record } from "../kinds.mjs";

const certified = (what) => `Translator's certificate: I, Sofia Karras, certify that I am competent to translate from Greek into English and that the above translation of the ${what} is complete and accurate. Signed November 19, 2026. 31-06 Steinway Walk, Astoria, NY 11103, +1 718 555 0171, s.karras@example.org`;
export const documents = [
  letter("evidence/hospice-letter.pdf", {
    head: ["Astoria Shore Hospice", "21-50 Shore Terrace, Astoria, NY 11105, +1 718 555 0190"], on: "November 16, 2026", re: "Georgios Papadopoulos, born November 30, 1946",
    body: `Mr. Papadopoulos has been in our care at home since November 12, 2026. He has cancer of the pancreas with spread to the liver and has ended chemotherapy.

His liver is failing. I expect that he will live four to eight weeks. In such patients clear speech is usually lost two to three weeks before death; for him I expect that around the middle of December.

I ask that his daughter Eleni be allowed to come as soon as possible. Death is imminent in the sense in which we use the word.

---

Report of the social worker, November 16, 2026: Mr. Papadopoulos asks for his daughter every day. He declines the night dose of pain medicine because it makes him sleep and he fears to miss her call at six in the morning. He has said that he will take it "when Eleni is in the next room". His son works shifts and cares for him at night. In my view the daughter's presence would relieve suffering that medicine alone does not relieve. Janine Batiste, L.M.S.W.`,
    sign: "Arthur Feldmann, M.D.", title: "Hospice Medical Director",
  }),
  record("evidence/oncology-record.pdf", { look: "scan", head: ["Queens River Cancer Center"], title: "Summary of care", parts: [{ rows: [["Patient", "Georgios Papadopoulos, 11/30/1946"], ["September 29, 2026", "CT and biopsy: adenocarcinoma of the pancreas, spread to the liver"], ["October 8 to 29, 2026", "One course of chemotherapy; fever, hospital for six days"], ["November 10, 2026", "CT: spread has grown; bilirubin 9.4"], ["November 11, 2026", "Patient ends treatment; hospice advised"]] }], sign: "L. Marchand, M.D." }),
  record("evidence/family-record.pdf", { look: "scan", head: ["ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ", "ΔΗΜΟΣ ΘΕΣΣΑΛΟΝΙΚΗΣ"], title: "ΠΙΣΤΟΠΟΙΗΤΙΚΟ ΟΙΚΟΓΕΝΕΙΑΚΗΣ ΚΑΤΑΣΤΑΣΗΣ", parts: [{ rows: [["Πατέρας", "Παπαδόπουλος Γεώργιος, 30/11/1946"], ["Μητέρα", "Παπαδοπούλου Μαρία, 1949, απεβίωσε 2020"], ["Τέκνο", "Παπαδοπούλου Ελένη, 14/04/1978"], ["Τέκνο", "Παπαδόπουλος Δημήτριος, 19/08/1981"], ["Ημερομηνία", "17/11/2026"]] }] }),
  record("evidence/family-record-en.pdf", { head: ["HELLENIC REPUBLIC", "MUNICIPALITY OF THESSALONIKI"], title: "Certificate of family status", parts: [{ rows: [["Father", "Papadopoulos Georgios, November 30, 1946"], ["Mother", "Papadopoulou Maria, 1949, died 2020"], ["Child", "Papadopoulou Eleni, April 14, 1978"], ["Child", "Papadopoulos Dimitrios, August 19, 1981"], ["Date", "November 17, 2026"]], body: `[Seal of the municipality]

${certified("certificate of family status of November 17, 2026")}` }], sign: "Sofia Karras" }),
  identity("evidence/father-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "PAPADOPOULOS"], ["Given names", "GEORGIOS"], ["Date of birth", "30 NOV 1946"], ["Place of birth", "GREECE"], ["Passport no.", "X00000162"], ["Date of expiry", "02 OCT 2031"]], lines: ["P<USAPAPADOPOULOS<<GEORGIOS<<<<<<<<<<<"] }),
  record("evidence/esta-refusal.png", { look: "picture", head: ["Electronic System for Travel Authorization", "Printed from the screen"], title: "Travel not authorized", parts: [{ rows: [["Applicant", "PAPADOPOULOU, ELENI"], ["Date", "November 13, 2026"], ["Result", "Travel not authorized. You may apply for a visa."]] }] }),
  record("evidence/appointment.png", { look: "picture", head: ["Visa appointment service", "Printed from the screen"], title: "Appointment and emergency request", parts: [{ rows: [["Applicant", "PAPADOPOULOU, ELENI"], ["Applied and paid", "November 16, 2026"], ["Interview", "March 9, 2027, 9:15, U.S. Embassy Athens"], ["Emergency request", "November 16, 2026"], ["Answer", "November 19, 2026: no emergency appointment is free before mid-January 2027"]] }] }),
  record("evidence/hospital-2009.jpg", { look: "picture", head: ["Triborough General Hospital", "Astoria, New York"], title: "Discharge summary", parts: [{ rows: [["Patient", "Maria Papadopoulou"], ["Admitted", "April 20, 2009, stroke; intensive care until June 12, 2009"], ["Discharged", "June 24, 2009"], ["Contact", "Daughter Eleni, at the bedside daily"]] }], sign: "Attending physician" }),
  letter("evidence/leave-letter.jpg", { look: "picture", head: ["Μουσικό Σχολείο Θεσσαλονίκης"], on: "18 Νοεμβρίου 2026", re: "Χορήγηση άδειας", body: "Χορηγείται στην κυρία Ελένη Παπαδοπούλου, καθηγήτρια βιολιού από το 2006, άδεια από 4 Δεκεμβρίου 2026 έως 3 Φεβρουαρίου 2027. Η θέση της διατηρείται.", close: "", sign: "Η Διευθύντρια" }),
  letter("evidence/leave-letter-en.pdf", { head: ["Music School of Thessaloniki"], on: "November 18, 2026", re: "Grant of leave", body: `Mrs. Eleni Papadopoulou, violin teacher since 2006, is granted leave from December 4, 2026 to February 3, 2027. Her position is kept.

[Signature] The Principal

${certified("grant of leave of November 18, 2026")}`, close: "", sign: "Sofia Karras" }),
  identity("evidence/passport.jpg", { issuer: "ΕΛΛΗΝΙΚΗ ΔΗΜΟΚΡΑΤΙΑ / HELLENIC REPUBLIC", title: "ΔΙΑΒΑΤΗΡΙΟ / PASSPORT", rows: [["Surname", "ΠΑΠΑΔΟΠΟΥΛΟΥ / PAPADOPOULOU"], ["Given names", "ΕΛΕΝΗ / ELENI"], ["Nationality", "HELLENIC"], ["Date of birth", "14 APR 1978"], ["Sex", "F"], ["Passport no.", "AT0000162"], ["Date of expiry", "09 JAN 2029"]], lines: ["P<GRCPAPADOPOULOU<<ELENI<<<<<<<<<<<<<<"] }),
  identity("evidence/brother-card.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Permanent Resident", rows: [["Surname", "PAPADOPOULOS"], ["Given name", "DIMITRIOS"], ["USCIS no.", "062-000-162"], ["Date of birth", "19 AUG 1981"], ["Card expires", "14 MAR 2032"]] }),
  letter("evidence/brother-pay.pdf", { head: ["Ditmars Elevator Service", "19-80 Steinway Yard, Astoria, NY 11105"], on: "November 13, 2026", re: "Dimitrios Papadopoulos: employment", body: `Dimitrios Papadopoulos has worked for us as an elevator mechanic since September 2, 2013, full time and permanent, at $71,200 a year.

---

Letter of Ditmars Savings Bank, November 13, 2026: account opened February 8, 2012; balance $12,460; average balance of the past year $11,900.`, sign: "Paul Ruggiero" }),
  form("forms/g-1145.pdf", { form: "G-1145", title: "e-Notification of Application/Petition Acceptance", edition: "09/26/14", pages: [[["Name", "Papadopoulou, Eleni"], ["E-mail address", "eleni.p@example.org"]]] }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Papadopoulou, Eleni, born 04/14/1978"], ["Petitioner", "The beneficiary"]], [["Part 8. Item 2", "60 days"], ["Part 8. Item 3.a", "12/05/2026"], ["Part 8. Item 3.b", "Thessaloniki, Greece"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Papadopoulos, Dimitrios"], ["Beneficiary", "Papadopoulou, Eleni"], ["Yearly income", "$71,200"], ["Signature", "(ink)"]]] }),
];
