import { form, identity, letter, record, statement } from "../kinds.mjs";

const certified = (what, from = "Arabic") => `Translator's certificate: I, Mariam Issa, certify that I am competent to translate from ${from} into English and that the above translation of the ${what} is complete and accurate. Signed November 11, 2026. 1320 Schaefer Lane, Dearborn, MI 48126, +1 313 555 0182, m.issa@example.org`;
const english = (file, head, title, rows, what, from) => record(file, { head, title, parts: [{ rows, body: certified(what, from) }], sign: "Mariam Issa" });
export const documents = [
  record("evidence/i130-approval.jpg", { look: "picture", head: ["Approval notice (sample)"], title: "Form I-130, Petition for Alien Relative", parts: [{ rows: [["Receipt number", "IOE0900000177"], ["Notice date", "November 12, 2025"], ["Priority date", "February 15, 2024"], ["Petitioner", "HADDAD, SAMIR"], ["Beneficiary", "HADDAD, LAYAN"], ["Section", "Unmarried child under 21 of a permanent resident"]] }] }),
  record("evidence/i730-denial.jpg", { look: "picture", head: ["Notice of decision (sample)"], title: "Form I-730, Refugee/Asylee Relative Petition", parts: [{ rows: [["Petitioner", "HADDAD, SAMIR"], ["Beneficiary", "HADDAD, LAYAN"], ["Filed", "July 8, 2020"], ["Decision", "Denied June 2, 2021"]], body: "The petition was filed more than two years after admission as a refugee. The reasons given do not excuse the delay." }] }),
  record("evidence/dna.pdf", { look: "scan", head: ["Great Lakes Parentage Laboratory"], title: "Report of relationship, March 19, 2020", parts: [{ rows: [["Alleged father", "Samir Haddad"], ["Child", "Layan Haddad; sample taken in Beirut under observation"], ["Probability of paternity", "99.9998 percent"]] }], sign: "Laboratory director" }),
  record("evidence/birth-certificate.jpg", { look: "picture", head: ["الجمهورية العربية السورية", "وزارة الداخلية"], title: "بيان ولادة", parts: [{ body: `الاسم: ليان حداد. تاريخ الولادة: 27 آذار 2010، حلب.

اسم الأب: سمير حداد. اسم الأم: ريما ناصر.` }] }),
  english("evidence/birth-certificate-en.pdf", ["Syrian Arab Republic", "Ministry of the Interior"], "Birth record", [["Name", "Layan Haddad"], ["Born", "March 27, 2010, Aleppo"], ["Father", "Samir Haddad"], ["Mother", "Rima Nasser"]], "birth record of Layan Haddad"),
  record("evidence/mother-death.jpg", { look: "picture", head: ["مديرية الصحة في حلب"], title: "شهادة وفاة", parts: [{ body: "ريما ناصر، توفيت في 17 كانون الثاني 2016 في حلب إثر القصف." }] }),
  english("evidence/mother-death-en.pdf", ["Health Directorate in Aleppo"], "Death certificate", [["Name", "Rima Nasser"], ["Died", "January 17, 2016, Aleppo, by shelling"]], "death certificate of Rima Nasser"),
  statement("evidence/father-consent.pdf", { title: "Consent of the father", body: `I, Samir Haddad, the father of Layan Haddad, born March 27, 2010, consent to her journey to the United States on or after December 19, 2026, with her aunt Hala Nasser as far as Paris and from there in the care of the airline, and to her living with me in Dearborn. Her mother died in 2016.`, on: "November 16, 2026", sign: "Samir Haddad" }),
  record("evidence/grandmother-death.jpg", { look: "picture", head: ["الجمهورية اللبنانية"], title: "وثيقة وفاة", parts: [{ body: "وداد ناصر، توفيت في بيروت في 30 أيلول 2026 بسكتة دماغية. المبلغة: حفيدتها ليان." }] }),
  english("evidence/grandmother-death-en.pdf", ["Lebanese Republic"], "Record of death", [["Name", "Widad Nasser"], ["Died", "September 30, 2026, Beirut, of a stroke"], ["Reported by", "Her granddaughter Layan"]], "record of death of Widad Nasser"),
  letter("evidence/lease-end.jpg", { look: "picture", head: ["Immobilière Gouraud", "Beyrouth"], on: "Le 20 octobre 2026", re: "Fin de bail, 88 rue Gouraud, 3e étage", body: "Le bail au nom de feue Madame Widad Nasser prend fin le 31 décembre 2026. L'appartement doit être libéré à cette date.", close: "", sign: "Le gérant" }),
  english("evidence/lease-end-en.pdf", ["Immobilière Gouraud", "Beirut"], "End of lease, 88 rue Gouraud, 3rd floor, October 20, 2026", [["Text", "The lease in the name of the late Mrs. Widad Nasser ends on December 31, 2026. The apartment must be vacated on that day."]], "notice of end of lease of October 20, 2026", "French"),
  letter("evidence/aunt-letter.pdf", { head: ["Hala Nasser", "Rue Gouraud 88, Beirut"], on: "November 5, 2026", re: "My niece Layan", body: `I have slept in my mother's apartment since she died, so that Layan is not alone. I have cancer of the breast. The clinic in Paris has given me a bed from December 20, 2026, and the treatment lasts until summer. I have no other family here. I cannot take Layan with me: my visa is for a patient alone.

The appointment of the clinic is copied below: Clinique des Lilas, Paris, admission December 20, 2026, 24 weeks.`, sign: "Hala Nasser" }),
  letter("evidence/psychologist.pdf", { head: ["Collège des Trois Cèdres", "Beirut; report issued in English"], on: "November 6, 2026", re: "Layan Haddad, born March 27, 2010", body: `I have seen Layan every week since October 5, 2026. She was alone with her grandmother when she died and waited forty minutes for the ambulance.

She has lost seven kilograms, does not eat in company and wakes at the hour of the death. On October 25 a man followed her from school to the door of the house; her aunt reported it on October 26. Since then she does not go out alone.

She has said twice that she does not want to live in a shelter. I take this seriously. She needs to live with her father. I know of no other adult who can care for her.

---

School record: ninth year of the French program finished; marks 16.8 of 20; first in physics of 61 pupils.`, sign: "Dr. Joëlle Aoun", title: "School psychologist" }),
  letter("evidence/school-place.jpg", { look: "picture", head: ["Orchard Park High School", "Dearborn, Michigan"], on: "November 12, 2026", re: "Layan Haddad", body: "A place in the ninth grade is ready for Layan from January 4, 2027, with English as a second language and a counselor who speaks Arabic.", sign: "Denise Farah", title: "Assistant Principal" }),
  record("evidence/visa-refusal.jpg", { look: "picture", head: ["Embassy of the United States of America", "Beirut, Lebanon"], title: "Notice of refusal", parts: [{ rows: [["Applicant", "HADDAD, LAYAN"], ["Visa class", "B-2"], ["Date", "29 OCT 2026"]], body: "You are not eligible under section 214(b) of the Immigration and Nationality Act." }] }),
  identity("evidence/passport.jpg", { issuer: "SYRIAN ARAB REPUBLIC / الجمهورية العربية السورية", title: "Passport", rows: [["Surname", "HADDAD / حداد"], ["Given name", "LAYAN / ليان"], ["Date of birth", "27/03/2010"], ["Sex", "F"], ["Passport no.", "N00000177"], ["Date of expiry", "05/05/2031"]], lines: ["P<SYRHADDAD<<LAYAN<<<<<<<<<<<<<<<<<<<<"] }),
  statement("evidence/father-declaration.pdf", { title: "Declaration of Samir Haddad", body: `I was at work when the shell struck our house in Aleppo on January 17, 2016. A man whom I trusted told me that my wife and my daughter were dead. I buried my wife. I was told that of Layan nothing had been found. I went to Turkey and from there, as a refugee, to Michigan on August 30, 2016.

In December 2019 a letter came from the tracing service: a child named Layan, living in Beirut with Widad Nasser, was looking for me.

---

Since that day we speak every evening. I send $150 every month. I asked for her in July 2020 and was told that it was too late. I asked again as a permanent resident, and that was granted, but the visa is not there yet.

My wife Nour, and our daughters Sara, eight, and Lina, six, wait for her. Her bed is in their room.`, oath: "I declare under penalty of perjury that the foregoing is true and correct.", on: "Executed on November 16, 2026.", sign: "Samir Haddad" }),
  identity("evidence/father-card.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Permanent Resident", rows: [["Surname", "HADDAD"], ["Given name", "SAMIR"], ["USCIS no.", "212-000-177"], ["Date of birth", "14 SEP 1979"], ["Resident since", "30 AUG 2016"], ["Card expires", "01 SEP 2027"]] }),
  record("evidence/tax-transcript.pdf", { head: ["Tax return transcript (sample)"], title: "Tax year 2025", parts: [{ rows: [["Name", "SAMIR HADDAD, NOUR HADDAD"], ["Household", "Four"], ["Wages", "$38,400"], ["Adjusted gross income", "$38,400"]] }, { page: true, heading: "Pay slips, October 2026", rows: [["Employer", "Warren Avenue Bakery"], ["Gross, two weeks", "$1,477"], ["Gross, two weeks", "$1,477"]] }] }),
  identity("evidence/uncle-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "HADDAD"], ["Given names", "ELIAS"], ["Date of birth", "02 FEB 1974"], ["Passport no.", "X00000177"], ["Date of expiry", "03 MAR 2029"]], lines: ["P<USAHADDAD<<ELIAS<<<<<<<<<<<<<<<<<<<<"] }),
  letter("evidence/uncle-means.pdf", { head: ["Canton Family Pharmacy", "1200 Ford Row, Canton, MI 48187"], on: "November 9, 2026", re: "Elias Haddad: employment", body: `Elias Haddad has been a pharmacist here since May 5, 2009, full time and permanent, at $96,800 a year.

---

Letter of Huron Bank, November 6, 2026: savings of Elias Haddad $45,310, account opened 2004.`, sign: "Robert Lindqvist", title: "Owner" }),
  form("forms/g-1145.pdf", { form: "G-1145", title: "e-Notification of Application/Petition Acceptance", edition: "09/26/14", pages: [[["Name", "Haddad, Samir"], ["E-mail address", "samir.haddad@example.org"]]] }),
  form("forms/g-28.pdf", { form: "G-28", title: "Notice of Entry of Appearance as Attorney or Accredited Representative", edition: "09/17/18", pages: [[["Part 1. Attorney", "Khalil, Samira"], ["Part 2. Licensing authority", "Supreme Court of Michigan, P99999"], ["Part 3. Matter", "USCIS; Forms I-131, I-912"], ["Client", "Haddad, Samir (requestor)"]], [["Part 4. Client signature", "(ink)"], ["Part 5. Attorney signature", "(ink)"]]] }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Haddad, Layan, born 03/27/2010"], ["Petitioner", "Haddad, Samir, A-212-000-177"]], [["Part 8. Item 2", "365 days"], ["Part 8. Item 3.a", "12/19/2026"], ["Part 8. Item 3.b", "Beirut, Lebanon"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134-father.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Haddad, Samir"], ["Beneficiary", "Haddad, Layan"], ["Yearly income", "$38,400"], ["Signature", "(ink)"]]] }),
  form("forms/i-134-uncle.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Haddad, Elias"], ["Beneficiary", "Haddad, Layan"], ["Yearly income", "$96,800"], ["Signature", "(ink)"]]] }),
  form("forms/i-912.pdf", { form: "I-912", title: "Request for Fee Waiver", edition: "07/22/25", pages: [[["Requestor", "Haddad, Samir"], ["Basis", "Household income at or below 150 percent of the poverty guideline"], ["Household", "4"], ["Yearly income", "$38,400"], ["Signature", "(ink)"]]] }),
];
