import { form, identity, letter, record } from "../kinds.mjs";

const certified = (what) => `Translator's certificate: I, Irina Moldovan, certify that I am competent to translate from Romanian into English and that the above translation of the ${what} is complete and accurate. Signed November 4, 2026. 12 Cedar Row, Vancouver, WA 98660, +1 360 555 0188, i.moldovan@example.org`;
const court = ["Superior Court of Washington (sample)", "County of Harwood"];
export const documents = [
  record("evidence/court-order.pdf", { look: "scan", head: court, title: "State v. Brandt, No. 26-1-00180-4: order of October 30, 2026", parts: [{ heading: "Scheduling", body: `Trial by jury begins on Monday, February 8, 2027 at 9 a.m. and is expected to end by Friday, February 26, 2027.

The defendant does not waive the time for trial. The last day on which the trial may begin is February 22, 2027.` }, { page: true, heading: "Motion to take testimony by video", body: `The State asks that the witness Turcanu testify by video from Moldova. The defense objects.

The witness is the sole eyewitness. His credibility is the case. The defendant has the right to confront him in the courtroom. The motion is DENIED.

The State shall use every lawful means to bring the witness to court for the whole of the trial.` }], sign: "Judge M. Okonkwo-Reyes" }),
  letter("evidence/prosecutor-letter.pdf", { head: ["Office of the Prosecuting Attorney, Harwood County", "200 Courthouse Square, Room 410, Millbrook, WA 98601"], on: "November 10, 2026", re: "Witness Ștefan Țurcanu, born December 9, 1995", body: `On the night of March 14, 2026 Ioan Lupu, a seaman of the freighter Corvina, went overboard in the Columbia River and drowned. We have charged the first mate, Karl Brandt, with murder in the second degree.

Mr. Țurcanu was on the bridge wing, about twenty feet away, under deck lights. He saw Mr. Brandt strike Mr. Lupu and lift him over the rail. No camera recorded the deck, and the other five men of the watch were below. He went ashore by himself that night, reported it, and has given two statements. He has asked for nothing.

I will call him. I need him here by Wednesday, February 3, 2027 for three working days of preparation, and on call until the verdict, which we expect by February 26. I ask for four days in reserve.

---

Without Mr. Țurcanu the State cannot prove how Mr. Lupu came over the rail and will have to drop the charge of murder.

He has never been a suspect. His seaman's visa was canceled with those of the whole crew when the ship was arrested.`, sign: "Rosalind Achterberg", title: "Chief Deputy Prosecuting Attorney" }),
  record("evidence/subpoena.jpg", { look: "picture", head: court, title: "Subpoena", parts: [{ rows: [["To", "Stefan Turcanu"], ["Case", "State v. Brandt, No. 26-1-00180-4"], ["Appear", "February 8, 2027, 9 a.m., and from day to day"], ["Issued", "September 22, 2026"]] }], sign: "Clerk of the court" }),
  record("evidence/charging-document.jpg", { look: "picture", head: court, title: "Information", parts: [{ rows: [["State", "State of Washington"], ["Defendant", "Karl Brandt"], ["Count 1", "Murder in the second degree: Ioan Lupu, March 14, 2026"], ["Filed", "March 20, 2026"]] }] }),
  record("evidence/visa-refusal.jpg", { look: "picture", head: ["Embassy of the United States of America", "Chișinău, Moldova"], title: "Notice of refusal", parts: [{ rows: [["Applicant", "TURCANU, STEFAN"], ["Visa class", "B-1"], ["Date", "08 OCT 2026"]], body: "You are not eligible under section 214(b) of the Immigration and Nationality Act. Earlier visa C-1/D canceled March 2026." }] }),
  record("evidence/ties.jpg", { look: "picture", head: ["REPUBLICA MOLDOVA"], title: "Certificat de căsătorie; extras din registrul bunurilor imobile", parts: [{ rows: [["Soț", "Țurcanu Ștefan"], ["Soție", "Țurcanu Ana"], ["Data căsătoriei", "10 iunie 2021"], ["Apartament", "Strada Ștefan Neaga 17, ap. 40"], ["Proprietar", "Țurcanu Ștefan"]] }] }),
  record("evidence/ties-en.pdf", { head: ["REPUBLIC OF MOLDOVA"], title: "Marriage certificate; extract of the register of real property", parts: [{ rows: [["Husband", "Țurcanu Ștefan"], ["Wife", "Țurcanu Ana"], ["Date of marriage", "June 10, 2021"], ["Apartment", "Strada Ștefan Neaga 17, ap. 40"], ["Owner", "Țurcanu Ștefan"]], body: certified("marriage certificate and extract of the register of real property of October 27, 2026") }], sign: "Irina Moldovan" }),
  letter("evidence/employer-leave.jpg", { look: "picture", head: ["Flota Dunării de Jos", "Giurgiulești"], on: "2 noiembrie 2026", re: "Concediu", body: "Domnului Ștefan Țurcanu, ofițer secund, i se acordă concediu până la 8 martie 2027. Postul se păstrează. Soția sa este însărcinată, termen mai 2027.", close: "", sign: "Director" }),
  letter("evidence/employer-leave-en.pdf", { head: ["Lower Danube Fleet", "Giurgiulești"], on: "November 2, 2026", re: "Leave", body: `Mr. Ștefan Țurcanu, second mate, is granted leave until March 8, 2027. His position is kept. His wife is pregnant, due in May 2027. [Signature: Director]

${certified("grant of leave of November 2, 2026")}`, close: "", sign: "Irina Moldovan" }),
  identity("evidence/passport.jpg", { issuer: "REPUBLICA MOLDOVA", title: "Pașaport / Passport", rows: [["Surname", "ȚURCANU / TURCANU"], ["Given names", "ȘTEFAN / STEFAN"], ["Nationality", "MOLDOVA"], ["Date of birth", "09 DEC 1995"], ["Passport no.", "AB0000180"], ["Date of expiry", "12 JUN 2031"]], lines: ["P<MDATURCANU<<STEFAN<<<<<<<<<<<<<<<<<<"] }),
  identity("evidence/official-card.jpg", { issuer: "HARWOOD COUNTY, WASHINGTON", title: "Official identification", rows: [["Name", "ROSALIND ACHTERBERG"], ["Position", "Chief Deputy Prosecuting Attorney"], ["Citizen", "United States"], ["Number", "HC-0180"]] }),
  letter("evidence/unit-letter.pdf", { head: ["Victim and Witness Unit, Harwood County", "200 Courthouse Square, Room 115, Millbrook, WA 98601"], on: "November 12, 2026", re: "Commitment for the witness Ștefan Țurcanu", body: `The unit will pay the flights from Chișinău to Portland and back (the return flight of March 1, 2027 is bought), a hotel room, meals at the county rate and an interpreter for Romanian. An officer will meet him at the airport and bring him back to it.

Since 2012 the unit has brought 31 witnesses from abroad. Each of them went home.

Extract of the county budget 2027: witness travel and lodging $85,000; spent to date $0.`, sign: "Dolores Quintero", title: "Director" }),
  identity("evidence/director-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport card", rows: [["Surname", "QUINTERO"], ["Given names", "DOLORES"], ["Date of birth", "17 APR 1968"], ["Card no.", "C00000180"], ["Date of expiry", "08 AUG 2029"]] }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Țurcanu, Ștefan, born 12/09/1995"], ["Petitioner", "Achterberg, Rosalind, Harwood County"]], [["Part 8. Item 2", "30 days"], ["Part 8. Item 3.a", "02/03/2027"], ["Part 8. Item 3.b", "Chișinău, Moldova"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Quintero, Dolores, for the Victim and Witness Unit"], ["Beneficiary", "Țurcanu, Ștefan"], ["Budget", "$85,000"], ["Signature", "(ink)"]]] }),
];
