import { form, identity, letter, record, statement } from "../kinds.mjs";

const certified = (what, from, on) => `Translator's certificate: I, Habib Noorzai, certify that I am competent to translate from ${from} into English and that the above translation of the ${what} is complete and accurate. Signed ${on}. 77 Peters Creek Road, Roanoke, VA 24019, +1 540 555 0181, h.noorzai@example.org`;
export const documents = [
  letter("evidence/watch-letter.pdf", {
    head: ["Witness Line", "Documenting reprisals since 2008", "12 Rue des Tilleuls, Geneva, +41 22 555 01 74"], on: "November 9, 2026", re: "Narges Amiri, born August 5, 1992: threat of October 3, 2026",
    body: `We were asked on October 9, 2026 to examine a letter received by Narges Amiri in Islamabad. We spoke with her three times, with her landlord, and with two former interpreters of Forward Operating Base Arghandeh.

The letter calls her "Nightingale". Three people who do not know each other have told us that this was her name on the radio of the base, and that it was never written. The letter names the month in which she began to work and the gate that she used.

The hand and the stamp are the same as in two letters of 2024 that we hold. Both men who received those letters were killed.

---

We find that the letter is genuine, that it comes from persons with official power in Nangarhar, and that it is aimed at Ms. Amiri and not at a group.

People who are expelled from Pakistan at Torkham are registered by name, with photograph, by the authorities of Nangarhar. Since January 2025 we have documented the arrest of eleven former interpreters at that desk. Four have not been seen again.

Moving within Afghanistan would not help her: she is in the register of former employees that was found at the base in 2021, and a woman alone cannot rent a room or travel without a guardian.`,
    sign: "Claire Aubert", title: "Head of Documentation",
  }),
  record("evidence/threat-letter.jpg", { look: "picture", head: ["امارت، ولسوالی سرخ رود"], title: "اخطار", parts: [{ body: `به نرگس امیری که او را بلبل می گفتند.

تو از ماه حمل 1392 به بیگانگان خدمت کردی و از دروازه غربی می آمدی. برادرت جای تو را نگفت و سزایش را دید.

هر جا باشی می یابیم. حکم تو مرگ است.` }], sign: "مهر" }),
  record("evidence/threat-letter-en.pdf", { head: ["[Emirate, district of Surkh Rod]"], title: "Warning", parts: [{ body: `To Narges Amiri, who was called Nightingale.

Since the month of Hamal 1392 [March to April 2013] you served the foreigners and came by the western gate. Your brother did not tell where you were and saw his reward.

Wherever you are, we will find you. Your sentence is death. [Stamp]

${certified("letter of October 3, 2026", "Dari", "November 10, 2026")}` }], sign: "Habib Noorzai" }),
  record("evidence/expulsion-notice.jpg", { look: "picture", head: ["پولیس اسٹیشن، اسلام آباد"], title: "نوٹس", parts: [{ body: `نرگس امیری، افغان شہری، ویزا 15 نومبر 2026 کو ختم۔

آپ کو تیس دن کے اندر ملک چھوڑنے کا حکم دیا جاتا ہے۔ بصورت دیگر طورخم سے بے دخلی۔` }], sign: "افسر" }),
  record("evidence/expulsion-notice-en.pdf", { head: ["Police Station, Islamabad"], title: "Notice", parts: [{ body: `Narges Amiri, Afghan citizen, in Pakistan since May 12, 2024; visa ended on November 15, 2026.

You are ordered to leave the country within thirty days. Otherwise expulsion by Torkham. [Signature of the officer] [Stamp]

${certified("notice of the police of November 15, 2026", "Urdu", "November 18, 2026")}` }], sign: "Habib Noorzai" }),
  letter("evidence/service-letter.pdf", { head: ["Walter J. Prescott III", "Colonel, U.S. Army (retired)", "418 Laurel Fork Lane, Salem, VA 24153"], on: "October 28, 2026", re: "Narges Amiri, interpreter, 2013 to 2021", body: `I commanded at Forward Operating Base Arghandeh in 2013, 2014 and again in 2016. Narges Amiri was hired there on April 2, 2013, at the age of twenty, and served until July 2021. She was one of two women among our interpreters.

She interpreted at searches of women, at councils and in the questioning of prisoners. She holds three certificates of appreciation, of 2014, 2016 and 2020; copies are on the next page. Two of the men at whose questioning she interpreted are today, as we read in their own newspaper, officials of the district of Surkh Rod.

---

On June 18, 2016 she heard a telephone call in the market of Surkh Rod and understood that the road to the bridge was mined. She ran two miles to our gate. The convoy was stopped. I was in the second truck. At least nine soldiers are alive because of her.

Certificates of appreciation (copies): No. 2014-31, No. 2016-88, No. 2020-07, to Ms. Narges Amiri.

My wife Ellen and I will house and support her. She will live in the apartment above our garage.`, sign: "Walter J. Prescott III" }),
  record("evidence/brother-death.jpg", { look: "picture", head: ["شفاخانه حوزوی ننگرهار"], title: "تصدیق فوت", parts: [{ body: `فرید امیری ولد عبدالله، 36 ساله، دکاندار.

به تاریخ 22 مارچ 2024 ساعت 7 شام به اثر مرمی فوت نمود.` }], sign: "داکتر" }),
  record("evidence/brother-death-en.pdf", { head: ["Regional Hospital of Nangarhar"], title: "Certificate of death", parts: [{ body: `Farid Amiri, son of Abdullah, 36 years old, shopkeeper.

Died on March 22, 2024 at seven in the evening of gunshot wounds. [Signature of the physician] [Stamp of the hospital]` }] }),
  statement("evidence/declaration.pdf", { title: "Declaration of Narges Amiri", body: `My name is Narges Amiri. I was born on August 5, 1992 in Jalalabad. I write this in English myself.

In August 2021 I went to the house of my brother Farid. We moved eleven times. On March 22, 2024 four men with rifles came to his shop and asked where I lived. He said, in Iran. In the evening they came back and shot him. His wife called me and said: do not come.

On May 9, 2024 a man at a checkpoint in Jalalabad looked at my passport for a long time and kept it. I ran through the fields. On May 12 I crossed to Pakistan with a visa paper that a friend had got for me.

---

On October 3, 2026 in the morning I found the letter under my door. It has my radio name. I took my bag and went to a friend. On October 20 two men asked the landlord where I had gone.

On November 15 the police wrote that I must leave in thirty days. I am not afraid of a camp. I am afraid of the desk at Torkham where they write the names.`, oath: "I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.", on: "Executed on November 17, 2026, in Islamabad, Pakistan.", sign: "Narges Amiri" }),
  statement("evidence/landlord-statement.jpg", { look: "picture", title: "Statement", body: `I own the house in Sector G-9/4 where Miss Narges had a room until October 4, 2026. She was a quiet tenant.

On October 20, 2026, after the evening prayer, two men asked me in Pashto where "the interpreter" had gone. I said that I did not know. One wrote down my name. I give this statement so that it may help her, and I ask that my address not be printed.`, on: "Islamabad, October 22, 2026.", sign: "The landlord (name known to Witness Line)" }),
  letter("evidence/refugee-agency.pdf", { look: "scan", head: ["International Refugee Registration Office", "Islamabad"], on: "October 15, 2026", re: "Registration 26-0174: Narges Amiri", body: `You were registered on September 2, 2024. We regret that we are not able to refer new cases for resettlement in 2026, and that we cannot say when referrals will resume.

This letter does not protect its holder from measures under the law of foreigners.`, sign: "Protection Unit" }),
  record("evidence/com-approval.jpg", { look: "picture", head: ["Special immigrant case (sample)"], title: "Notices of approval", parts: [{ rows: [["Applicant", "AMIRI, NARGES"], ["Applied", "February 11, 2023"], ["Chief of Mission approval", "June 4, 2025"], ["Form I-360", "SRC0900000174, approved September 30, 2025"], ["Interview", "Not scheduled"]] }] }),
  identity("evidence/tazkira.jpg", { issuer: "جمهوری اسلامی افغانستان", title: "تذکره", rows: [["نام", "نرگس"], ["تخلص", "امیری"], ["ولد", "عبدالله"], ["تولد", "1371"], ["No.", "1400-0174"]] }),
  record("evidence/tazkira-en.pdf", { head: ["Islamic Republic of Afghanistan"], title: "National identity card (tazkira)", parts: [{ rows: [["Name", "Narges"], ["Family name", "Amiri"], ["Father", "Abdullah"], ["Year of birth", "1371 (1992)"], ["Number", "1400-0174"], ["Citizenship", "Afghan"]], body: certified("national identity card no. 1400-0174", "Dari", "November 10, 2026") }], sign: "Habib Noorzai" }),
  record("evidence/conditions.pdf", { head: ["Witness Line"], title: "Reprisals in Nangarhar, 2025", parts: [{ body: "Cover page." }, { page: true, body: "Contents. 1 Method. 2 Interpreters. 3 The desk at Torkham." }, { page: true, heading: "2 Interpreters", body: "Between January and November 2025 we documented 63 arrests of people who had worked for foreign forces in Nangarhar. In 19 cases the family was first asked for the person's address." }, { page: true, heading: "3 The desk at Torkham", body: "Returned people are photographed and their names compared with the register that was left at the base. Eleven former interpreters were arrested at the desk in 2025." }, { page: true, body: "Annex: tables." }] }),
  identity("evidence/prescott-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "PRESCOTT III"], ["Given names", "WALTER JAMES"], ["Date of birth", "30 JAN 1971"], ["Passport no.", "X00000174"], ["Date of expiry", "11 NOV 2030"]], lines: ["P<USAPRESCOTT<III<<WALTER<JAMES<<<<<<<"] }),
  letter("evidence/prescott-means.pdf", { head: ["Roanoke Valley Community College", "1 College Hill, Roanoke, VA 24015"], on: "November 1, 2026", re: "Walter J. Prescott III: employment", body: `Colonel Prescott has taught logistics here since August 2019. His pay is $31,200 a year.

---

Military retired pay, statement of October 2026 (summary): $5,000 a month. Letter of Valley Federal Credit Union, October 30, 2026: savings $130,412, account opened 1998.`, sign: "Dean of Business" }),
  form("forms/g-1145.pdf", { form: "G-1145", title: "e-Notification of Application/Petition Acceptance", edition: "09/26/14", pages: [[["Name", "Prescott, Walter J."], ["E-mail address", "walter.prescott@example.org"]]] }),
  form("forms/g-28.pdf", { form: "G-28", title: "Notice of Entry of Appearance as Attorney or Accredited Representative", edition: "09/17/18", pages: [[["Part 1. Representative", "Boyd, Hannah R."], ["Part 2. Organization", "Blue Ridge Refugee Advocates; accreditation expires 06/30/2028"], ["Part 3. Matter", "USCIS; Form I-131"], ["Client", "Prescott, Walter J. (requestor)"]], [["Part 4. Client signature", "(ink)"], ["Part 5. Representative signature", "(ink)"]]] }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Amiri, Narges, born 08/05/1992"], ["Petitioner", "Prescott, Walter J."]], [["Part 8. Item 2", "365 days"], ["Part 8. Item 3.a", "12/14/2026"], ["Part 8. Item 3.b", "Islamabad, Pakistan"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Prescott, Walter J."], ["Beneficiary", "Amiri, Narges"], ["Yearly income", "$91,200"], ["Signature", "(ink)"]]] }),
  ...[1, 2, 3, 4, 5, 6, 10].map((number) => ({ file: `evidence/service-photos/photo-${number}.jpg`, look: "photo", portrait: number === 3 || number === 6 })),
];
