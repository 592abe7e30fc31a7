import { form, identity, letter, record, statement } from "../kinds.mjs";

const certified = (what) => `Translator's certificate: I, Yael Brenner, certify that I am competent to translate from Hebrew into English and that the above translation of the ${what} is complete and accurate. Signed November 16, 2026. 480 Leetsdale Lane, Denver, CO 80246, +1 303 555 0174, y.brenner@example.org`;
const rehab = ["Cherry Creek Rehabilitation Center", "3800 Holly Ridge, Denver, CO 80209, +1 303 555 0190"];
export const documents = [
  letter("evidence/rehab-letter.pdf", {
    head: rehab, on: "November 13, 2026", re: "Noa Levi-Stern, born June 11, 1993: care at home",
    body: `Ms. Levi-Stern has a complete spinal cord injury at T10 since September 8, 2026. She was our inpatient from September 24 to October 19 and comes three times a week since then.

At home she needs: turning every two hours at night to prevent pressure wounds; help into and out of bed, bath and car; bowel and bladder care by a trained person. She may not lift more than five pounds before May 2027, because the fixation of her spine has to heal. She can therefore not lift her twins, who weigh seventeen and eighteen pounds.

She fell on November 2 and on November 9 while reaching for a child. The second fall opened the surgical wound. A third could cost her the use of her hands or her life.

---

Home care plan, December 2026 to May 2027. Week 1: training of the caregiver here, five mornings. Weekly: nurse's visit at home. Monthly: review by me. Goal for May 31, 2027: transfers without help, healed wound, children in day care. The plan needs one trained adult in the home on every day and night of Mr. Stern's shifts.

I have spoken with Rachel Levi by video. She was a rehabilitation nurse and is fit for this care; no family member here is.`,
    sign: "Beatriz Fonseca, M.D.", title: "Spinal Cord Injury Service",
  }),
  record("evidence/hospital-summary.pdf", { look: "scan", head: ["Denver South Trauma Hospital"], title: "Discharge summary", parts: [{ rows: [["Patient", "Noa Levi-Stern, 06/11/1993"], ["Admitted", "September 8, 2026, struck by a car as a pedestrian"], ["Social", "Married; twins born April 17, 2026, in day care at the time"], ["Injury", "Fracture of T10 with complete cord injury; two broken ribs"], ["Operation", "September 9, 2026: fixation T8 to T12"]] }, { page: true, rows: [["Course", "No infection; no return of movement in the legs"], ["Discharged", "September 24, 2026, to Cherry Creek Rehabilitation Center"], ["Orders", "No lifting over five pounds for eight months"]] }], sign: "R. Castellanos, M.D." }),
  letter("evidence/plan-letter.pdf", { head: ["Summit Valley Health Plan", "P.O. Box 990, Denver, CO 80201"], on: "October 30, 2026", to: ["Noa Levi-Stern", "2915 Tamarac Heights", "Denver, CO 80231"], re: "Home health aide: end of benefit", body: `Your plan covers home health aide services for 60 days in a calendar year. Your services began on October 20, 2026. The last covered day is December 18, 2026.

The benefit cannot be extended. A new benefit year begins on July 1, 2027.`, sign: "Member Services" }),
  record("evidence/waiting-list.jpg", { look: "picture", head: ["Mountain State Home Care Program"], title: "Notice of waiting list", parts: [{ rows: [["Applicant", "Noa Levi-Stern"], ["Found eligible", "November 6, 2026"], ["Place on the list", "214"], ["Expected wait", "Nine months"]] }] }),
  record("evidence/nursing-record.pdf", { look: "scan", head: ["המרכז הרפואי לשיקום הכרמל", "חיפה"], title: "אישור העסקה", parts: [{ body: `אנו מאשרים כי רחל לוי עבדה כאחות שיקום במרכז הרפואי במשך 27 שנים, עד מרץ 2026.

מתוכן 11 שנים במחלקה לפגיעות עמוד שדרה.` }] }),
  record("evidence/nursing-record-en.pdf", { head: ["Carmel Rehabilitation Medical Center", "Haifa"], title: "Confirmation of employment", parts: [{ body: `We confirm that Rachel Levi worked as a rehabilitation nurse in the medical center for 27 years in all, until March 2026.

Of these, 11 years in the department for injuries of the spine. [Stamp of the medical center]

${certified("confirmation of employment of April 1, 2026")}` }], sign: "Yael Brenner" }),
  record("evidence/refusals.pdf", { look: "scan", head: ["Electronic System for Travel Authorization"], title: "Travel not authorized", parts: [{ rows: [["Applicant", "LEVI, RACHEL"], ["Date", "October 21, 2026"]] }, { page: true, heading: "Embassy Branch Office of the United States, Tel Aviv: notice of refusal", rows: [["Applicant", "LEVI, RACHEL"], ["Visa class", "B-2"], ["Date", "05 NOV 2026"]], body: "You are not eligible under section 214(b) of the Immigration and Nationality Act. This decision cannot be appealed." }] }),
  record("evidence/i130-receipt.jpg", { look: "picture", head: ["Receipt notice (sample)"], title: "Form I-130", parts: [{ rows: [["Receipt number", "IOE0900000166"], ["Received date", "October 28, 2026"], ["Petitioner", "LEVI-STERN, NOA"], ["Beneficiary", "LEVI, RACHEL"], ["Category", "Parent of a U.S. citizen"]] }] }),
  record("evidence/removal-order.pdf", { look: "scan", head: ["United States Immigration Court", "New York, New York (sample)"], title: "Order of the Immigration Judge", parts: [{ rows: [["Respondent", "LEVI, RACHEL, A078-000-166"], ["Hearings", "February 9, 2009 and April 20, 2009; respondent present"], ["Charge", "Remained longer than permitted"], ["Order", "Removal to Israel, April 20, 2009. Appeal: waived"], ["To depart by", "June 3, 2009"]] }, { page: true, heading: "Proof of departure", rows: [["Left", "June 3, 2009, John F. Kennedy International Airport, to Tel Aviv"], ["Ticket", "Paid by the respondent"]] }] }),
  record("evidence/travel-history.jpg", { look: "picture", head: ["State of Israel", "Border control, extract in English"], title: "Entries and exits", parts: [{ rows: [["Name", "Rachel Levi"], ["In", "June 4, 2009 from New York"], ["Out, in", "May 2014, Greece, 8 days"], ["Out, in", "September 2018, Italy, 10 days"], ["Out, in", "July 2024, Cyprus, 5 days"], ["No others", "June 4, 2009 to November 1, 2026"]] }] }),
  statement("evidence/declaration.pdf", { title: "Declaration of Rachel Levi", body: `My son Yonatan fell ill with leukemia in 2002. I went to New York in May 2003 to earn money for his treatment and cleaned houses there until 2009. I had no permission to stay or to work. Yonatan died in Haifa on October 11, 2008. I was not with him.

I came to both of my hearings in 2009 and left on the day that the judge set. For ten years I did not ask for a visa.

In Haifa I went back to nursing. Noa is my only living child. I do not want to live in America. I want to lift her children for her until she can hold them, and then go home.`, oath: "I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.", on: "Executed on November 17, 2026, in Haifa, Israel.", sign: "Rachel Levi" }),
  record("evidence/pension.jpg", { look: "picture", head: ["קרן הפנסיה לאחיות"], title: "אישור קצבה ובעלות על דירה", parts: [{ body: `רחל לוי מקבלת קצבה חודשית של 9,850 שקלים מיום 1 באפריל 2026.

הדירה ברחוב הלל 21, חיפה, רשומה על שמה.` }] }),
  record("evidence/pension-en.pdf", { head: ["Pension Fund for Nurses"], title: "Confirmation of pension and of ownership of an apartment", parts: [{ body: `Rachel Levi receives a monthly pension of 9,850 shekels since April 1, 2026.

The apartment at Hillel Street 21, Haifa, is registered in her name.

${certified("confirmation of the Pension Fund for Nurses of November 1, 2026")}` }], sign: "Yael Brenner" }),
  record("evidence/police-certificate.jpg", { look: "picture", head: ["משטרת ישראל"], title: "תעודת יושר", parts: [{ body: "לגבי רחל לוי לא נמצא רישום פלילי. 25 באוקטובר 2026." }] }),
  record("evidence/police-certificate-en.pdf", { head: ["Israel Police"], title: "Certificate of good conduct", parts: [{ body: `No criminal record was found of Rachel Levi. October 25, 2026.

${certified("certificate of good conduct of October 25, 2026")}` }], sign: "Yael Brenner" }),
  identity("evidence/passport.jpg", { issuer: "STATE OF ISRAEL / מדינת ישראל", title: "Passport / דרכון", rows: [["Surname", "LEVI / לוי"], ["Given names", "RACHEL / רחל"], ["Nationality", "ISRAELI"], ["Date of birth", "19/02/1964"], ["Sex", "F"], ["Passport no.", "30000166"], ["Date of expiry", "29/08/2032"]], lines: ["P<ISRLEVI<<RACHEL<<<<<<<<<<<<<<<<<<<<<"] }),
  record("evidence/birth-record.jpg", { look: "picture", head: ["מדינת ישראל, משרד הפנים"], title: "תעודת לידה", parts: [{ body: `שם: נועה לוי. תאריך לידה: 11 ביוני 1993, חיפה.

שם האם: רחל לוי. שם האב: דוד לוי.` }] }),
  record("evidence/birth-record-en.pdf", { head: ["State of Israel, Ministry of the Interior"], title: "Birth certificate", parts: [{ body: `Name: Noa Levi. Date of birth: June 11, 1993, Haifa.

Mother's name: Rachel Levi. Father's name: David Levi. [Stamp of the ministry]

${certified("birth certificate of Noa Levi")}` }], sign: "Yael Brenner" }),
  identity("evidence/noa-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "LEVI-STERN"], ["Given names", "NOA"], ["Date of birth", "11 JUN 1993"], ["Place of birth", "ISRAEL"], ["Passport no.", "X00000166"], ["Date of expiry", "20 MAY 2034"]], lines: ["P<USALEVI<STERN<<NOA<<<<<<<<<<<<<<<<<<"] }),
  identity("evidence/adam-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "STERN"], ["Given names", "ADAM"], ["Date of birth", "02 MAR 1991"], ["Passport no.", "X00000167"], ["Date of expiry", "08 FEB 2030"]], lines: ["P<USASTERN<<ADAM<<<<<<<<<<<<<<<<<<<<<<"] }),
  letter("evidence/adam-pay.pdf", { head: ["Platte River Ambulance District", "60 Station Road, Denver, CO 80222"], on: "November 4, 2026", re: "Adam Stern: employment", body: `Adam Stern has been employed as a paramedic since January 8, 2018, full time and permanent, at $67,400 a year. He works ten 24-hour shifts in each month. His family leave for 2026 is used up.

---

Letter of Foothills Credit Union, November 3, 2026: account opened May 16, 2017; balance $9,834.`, sign: "Carla Nuñez", title: "Human Resources" }),
  form("forms/g-1145.pdf", { form: "G-1145", title: "e-Notification of Application/Petition Acceptance", edition: "09/26/14", pages: [[["Name", "Levi-Stern, Noa"], ["E-mail address", "noa.levistern@example.org"]]] }),
  form("forms/g-28.pdf", { form: "G-28", title: "Notice of Entry of Appearance as Attorney or Accredited Representative", edition: "09/17/18", pages: [[["Part 1. Attorney", "Whitaker, Jonah"], ["Part 2. Licensing authority", "Supreme Court of Colorado, 099999"], ["Part 3. Matter", "USCIS; Form I-131"], ["Client", "Levi-Stern, Noa (requestor)"]], [["Part 4. Client signature", "(ink)"], ["Part 5. Attorney signature", "(ink)"]]] }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Levi, Rachel, born 02/19/1964, A-078-000-166"], ["Petitioner", "Levi-Stern, Noa"]], [["Part 8. Item 2", "170 days"], ["Part 8. Item 3.a", "12/16/2026"], ["Part 8. Item 3.b", "Jerusalem, Israel"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Stern, Adam"], ["Beneficiary", "Levi, Rachel"], ["Yearly income", "$67,400"], ["Signature", "(ink)"]]] }),
];
