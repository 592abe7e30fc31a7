import { identity, letter, record } from "../kinds.mjs";

export const documents = [
  letter("evidence/county-attorney.pdf", { head: ["Scott County Attorney (sample)", "400 West Fourth Row, Davenport, IA 52801"], on: "November 12, 2026", re: "State of Iowa v. Redline Staffing, LLC, No. FECR000198: witness Sergei Ivanov", body: `The State has charged Redline Staffing and two of its managers with child endangerment causing serious injury and with tampering with records. Trial is set for January 19, 2027 and will take about eight days.

Mr. Ivanov kept the time sheets in the plant from August 2023 to July 2026. There were two sets. He has been subpoenaed. We need him for preparation from December 14, 2026, on about twelve days, in the evidence room, with 9,400 sheets that may not leave it. The jail cannot bring him there and gives us two hours a week by video.

---

On July 8, 2026 at 2:40 a.m. a boy of fifteen lost his right arm. Mr. Ivanov called the ambulance against an order and stayed with him. On July 10 he brought both sets of sheets to us of his own will. On July 13 he was dismissed. The defense will say that the sheets are forged. He is the only person who can say who told him to write which.

He is not charged and will not be. A letter that called him an employer of children was sent to several agencies in August; we have traced it to one of the defendants.`, sign: "Rebecca Thiessen", title: "Assistant County Attorney" }),
  record("evidence/subpoena.jpg", { look: "picture", head: ["Iowa District Court for Scott County (sample)"], title: "Subpoena", parts: [{ rows: [["To", "Sergei Ivanov"], ["Case", "State v. Redline Staffing, LLC, No. FECR000198"], ["Appear", "January 19, 2027, 9 a.m., and from day to day"], ["Issued", "October 29, 2026"]] }], sign: "Clerk of court" }),
  letter("evidence/labor-commissioner.pdf", { head: ["Commissioner of Labor (sample)", "Des Moines, IA 50319"], on: "November 16, 2026", re: "Sergei Ivanov", body: `My office prepares a civil action against Redline Staffing, to be tried in the autumn of 2027. We know of 31 children who worked in the plant at night.

Fourteen workers, eleven of them children, have told my inspectors that they will speak when the man who kept the sheets is free, and not before. They say: he spoke and is in jail. I know of no better argument for silence.

His release would serve the enforcement of the child labor laws of this State.`, sign: "Howard Lindgren", title: "Commissioner" }),
  identity("evidence/passport.jpg", { issuer: "РОССИЙСКАЯ ФЕДЕРАЦИЯ / RUSSIAN FEDERATION", title: "Паспорт / Passport", rows: [["Surname", "ИВАНОВ / IVANOV"], ["Given names", "СЕРГЕЙ / SERGEI"], ["Date of birth", "15.03.1988"], ["Sex", "M"], ["Passport no.", "750000198"], ["Date of expiry", "19.07.2031"]], lines: ["P<RUSIVANOV<<SERGEI<<<<<<<<<<<<<<<<<<<"] }),
  letter("evidence/feldman-letter.pdf", { head: ["Boris Feldman", "3121 Harrison Bluff, Davenport, IA 52803, +1 563 555 0198"], on: "November 15, 2026", to: ["Field Office Director, Chicago Field Office"], re: "Sergei Ivanov, A-239-000-198", body: `I am a citizen of the United States and a retired professor of mathematics. My wife Ruth and I own the house at 3121 Harrison Bluff. The apartment on its second floor is empty and is his.

I have played chess with Sergei every Thursday since 2023. He teaches the children at the library better than I do. I would trust him with my grandchildren, and have.

I will house him, feed him, drive him to the county attorney and to the court in Omaha, and tell ICE at once if he leaves. I know that ICE may keep and use what I write here. I declare under penalty of perjury that the foregoing is true and correct. Executed on November 15, 2026.`, sign: "Boris Feldman" }),
  identity("evidence/feldman-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "FELDMAN"], ["Given names", "BORIS"], ["Date of birth", "22 DEC 1959"], ["Passport no.", "X00000198"], ["Date of expiry", "04 APR 2030"]], lines: ["P<USAFELDMAN<<BORIS<<<<<<<<<<<<<<<<<<<"] }),
  record("evidence/feldman-bill.jpg", { look: "picture", head: ["River Cities Gas (sample)"], title: "Bill of October 30, 2026", parts: [{ rows: [["Customer", "Boris Feldman"], ["Service address", "3121 Harrison Bluff, Davenport, IA 52803"], ["Due", "$74.12"]] }] }),
  record("evidence/feldman-means.pdf", { head: ["Statement summary"], title: "Boris Feldman, November 5, 2026", parts: [{ rows: [["Pension and Social Security", "$55,400 a year"], ["Savings, Quad Rivers Bank", "$88,190"], ["House", "Paid"]] }] }),
  letter("evidence/library.pdf", { head: ["Davenport Public Library (sample)", "Davenport, IA 52801"], on: "November 13, 2026", re: "Sergei Ivanov", body: `Since June 2023 Mr. Ivanov has taught chess here on Saturdays, unpaid, to between ten and twenty children. He passed our background check. They ask for him every week.`, sign: "Monique Harris", title: "Children's Librarian" }),
  record("evidence/record-check.jpg", { look: "picture", head: ["Record checks"], title: "November 4, 2026", parts: [{ rows: [["Iowa Division of Criminal Investigation", "No record"], ["FBI identity history", "No prior arrest data"], ["Name", "Sergei Ivanov, 03/15/1988"]] }] }),
  record("evidence/reporting.jpg", { look: "picture", head: ["Record (sample)"], title: "IVANOV, SERGEI, A239-000-198", parts: [{ rows: [["March 4, 2023", "Paroled at San Ysidro"], ["2023 to 2026", "Reported: Jun 2023, Dec 2023, Jun 2024, Dec 2024, Jun 2025, Dec 2025, Jun 2026"], ["September 3, 2026", "Reported; arrested at the appointment"]] }] }),
  record("evidence/hearing.jpg", { look: "picture", head: ["Immigration Court, Omaha, Nebraska (sample)"], title: "Notice of hearing", parts: [{ rows: [["Respondent", "IVANOV, SERGEI, A239-000-198"], ["Hearing", "February 25, 2027, 8:30 a.m."]] }] }),
];
