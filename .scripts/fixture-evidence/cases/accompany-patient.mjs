import { form, identity, letter, statement } from "../kinds.mjs";
import { auntPapers, birthCertificate, documents as daughters, heartLetters } from "./child-surgery.mjs";

export const documents = [
  ...birthCertificate,
  ...heartLetters,
  ...auntPapers,
  daughters.find((document) => document.file === "evidence/visa-refusal.jpg"),
  statement("evidence/declaration.pdf", {
    title: "Declaration of Lucía Isabel Peña Rivas",
    body: `I am the mother of Ximena Abigaíl Núñez Peña. I have read this declaration in Spanish before signing its English text, and both say the same.

I have been with Ximena in every hospital stay since she was born. I know the spells: she squats, her lips turn blue, she does not answer. I hold her knees to her chest, give the medicine and count. Since August I have done this eleven times. Nobody else in the family has.

My husband Óscar drives a bus from five in the morning. He will stay with Mateo, who is four. My mother lives with us and will help them.

I work in the kitchen of a school, and the school keeps my place until June 2027. I will bring Ximena home as soon as the doctors allow it.`,
    oath: "I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.", on: "Executed on November 16, 2026, in Tegucigalpa, Honduras.", sign: "Lucía Isabel Peña Rivas",
  }),
  identity("evidence/passport.jpg", { issuer: "REPÚBLICA DE HONDURAS", title: "Pasaporte / Passport", rows: [["Surname", "PEÑA RIVAS"], ["Given names", "LUCÍA ISABEL"], ["Nationality", "HONDUREÑA"], ["Date of birth", "03 OCT 1990"], ["Sex", "F"], ["Passport no.", "G000152"], ["Date of expiry", "10 FEB 2036"]], lines: ["P<HNDPENA<RIVAS<<LUCIA<ISABEL<<<<<<<<<"] }),
  letter("evidence/school-letter.jpg", { look: "picture", head: ["Escuela Primaria República de Chile", "Tegucigalpa"], on: "9 de noviembre de 2026", re: "Constancia laboral", body: "La señora Lucía Isabel Peña Rivas trabaja en nuestra cocina desde el 1 de febrero de 2017. Su plaza se conserva hasta el 30 de junio de 2027.", close: "Atentamente,", sign: "Prof. Digna Morales", title: "Directora" }),
  letter("evidence/school-letter-en.pdf", { head: ["Primary School República de Chile", "Tegucigalpa"], on: "November 9, 2026", re: "Certificate of employment", body: `Mrs. Lucía Isabel Peña Rivas has worked in our kitchen since February 1, 2017. Her place is kept until June 30, 2027.

[Signature] Prof. Digna Morales, Principal [Stamp of the school]` }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Peña Rivas, Lucía Isabel, born 10/03/1990"], ["Petitioner", "Peña Rivas, Marisol"]], [["Part 8. Item 2", "90 days"], ["Part 8. Item 3.a", "02/01/2027"], ["Part 8. Item 3.b", "Tegucigalpa, Honduras"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Peña Rivas, Marisol"], ["Beneficiary", "Peña Rivas, Lucía Isabel"], ["Yearly income", "$46,800"], ["Signature", "(ink)"]]] }),
];
