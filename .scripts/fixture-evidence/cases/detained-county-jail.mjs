import { identity, letter, record } from "../kinds.mjs";

export const documents = [
  letter("evidence/dialysis-center.pdf", { head: ["Merrimack Dialysis Center", "Manchester, NH 03102, +1 603 555 0190"], on: "November 12, 2026", re: "Abdullahi Warsame, driver", body: `Mr. Warsame has driven our patients since March 2017. He is the only driver in three towns who is licensed for wheelchairs. The transit board has had no complaint about him in nine years.

Since October 1 eleven patients have missed forty-six treatments. Two of them, aged 71 and 80, were taken to the hospital with fluid in the lungs. Taxis do not take them. The board has advertised the post since October 5; the only applicant can be licensed in April 2027 at the earliest.

I am a physician and know nothing of immigration law. I know what happens to a patient who misses a third treatment.`, sign: "Susan Whitcomb, M.D.", title: "Medical Director" }),
  letter("evidence/fire-chief.pdf", { head: ["City of Manchester (sample)", "Fire Department"], on: "November 16, 2026", re: "Abdullahi Warsame", body: `My ambulances have carried dialysis patients on nineteen calls since October 1 who used to go with Mr. Warsame's van. On two of these days no ambulance was left in the city for forty minutes.

---

Office of the Mayor, November 16, 2026: I join the fire chief. Mr. Warsame is known to me for nine years as a man who waits until the light goes on in the window. Joanne Belanger, Mayor.`, sign: "Patrick Doherty", title: "Fire Chief" }),
  identity("evidence/license.jpg", { issuer: "NEW HAMPSHIRE (SAMPLE)", title: "Driver license, commercial, passengers, wheelchair", rows: [["Name", "ABDULLAHI HASSAN WARSAME"], ["Address", "26 Cilley Court, Apt. 2, Manchester"], ["Date of birth", "01/01/1983"], ["Expires", "01/01/2029"]] }),
  record("evidence/admission.jpg", { look: "picture", head: ["Record of admission (sample)"], title: "Refugee, section 207", parts: [{ rows: [["Name", "WARSAME, ABDULLAHI HASSAN, A079-000-199"], ["Admitted", "April 16, 2002, New York"], ["Country", "Somalia"]] }] }),
  letter("evidence/wife-letter.pdf", { head: ["Hodan Ali", "26 Cilley Court, Apt. 2, Manchester, NH 03103, +1 603 555 0199"], on: "November 15, 2026", to: ["Field Office Director, Boston Field Office"], re: "My husband Abdullahi Warsame, A-079-000-199", body: `I am a citizen of the United States. Abdullahi and I have been married since 2009. Our children are Ayaan, 16, Zakaria, 13, Sumaya, 10, and Bilal, 6. We have lived at this address for fourteen years. His brother Yusuf lives on the next street.

He will come home to us. I will see that he goes to each hearing; my brother-in-law will drive him to Boston. I know that ICE may keep and use what I write here. I declare under penalty of perjury that the foregoing is true and correct. Executed on November 15, 2026.`, sign: "Hodan Ali" }),
  record("evidence/wife-papers.pdf", { look: "scan", head: ["Copies"], title: "Certificate of naturalization", parts: [{ rows: [["Name", "HODAN ALI"], ["Born", "July 19, 1987"], ["Naturalized", "May 3, 2013, Concord, New Hampshire"], ["No.", "00000199 (sample)"]] }, { page: true, heading: "Granite Home Care, November 10, 2026", body: "Hodan Ali has been a home health aide with us since 2015, full time, at $39,800 a year. Kim Tran, Office Manager." }, { page: true, heading: "Lease, extract", rows: [["Tenant", "Hodan Ali and Abdullahi Warsame"], ["Address", "26 Cilley Court, Apt. 2, Manchester, NH 03103"], ["Since", "August 1, 2012"]] }] }),
  record("evidence/record-check.jpg", { look: "picture", head: ["Record checks"], title: "October 20, 2026", parts: [{ rows: [["New Hampshire State Police", "2006: unregistered vehicle, fined $400, paid"], ["FBI identity history", "No prior arrest data"], ["Name", "Abdullahi Hassan Warsame"]] }] }),
  record("evidence/hearing.jpg", { look: "picture", head: ["Immigration Court, Boston, Massachusetts (sample)"], title: "Notice of hearing", parts: [{ rows: [["Respondent", "WARSAME, ABDULLAHI HASSAN, A079-000-199"], ["Hearing", "March 11, 2027, 1 p.m."]] }] }),
];
