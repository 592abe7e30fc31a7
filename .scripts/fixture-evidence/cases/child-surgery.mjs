import { certificate, form, identity, letter, record } from "../kinds.mjs";

const hospital = ["Hospital Escuela Infantil San Miguel", "Boulevard La Hacienda, Tegucigalpa, Honduras, tel. +504 2255 0151"];
const bayou = ["Bayou Children's Hospital", "1900 Fannin Terrace, Houston, TX 77030, +1 713 555 0190"];
const certified = (what, on) => `Translator's certificate: I, Elena Kirkland, certify that I am competent to translate from Spanish into English and that the above translation of the ${what} is complete and accurate. Signed ${on}. 5519 Telephone Road, Houston, TX 77087, +1 713 555 0172, e.kirkland@example.org`;

export const heartLetters = [
  letter("evidence/cardiologist-letter.pdf", {
    look: "scan", head: hospital, on: "Tegucigalpa, 4 de noviembre de 2026", re: "Constancia médica: Ximena Abigaíl Núñez Peña, nacida el 12 de mayo de 2018",
    body: `La niña padece tetralogía de Fallot con estenosis pulmonar severa. A los once meses se le colocó una fístula que hoy resulta insuficiente para su peso.

Su saturación en reposo es de 74%. Las crisis hipóxicas, con saturación menor de 60%, ocurren ahora cada semana. Cada crisis puede causar daño permanente o la muerte.

En Honduras no se realizan cirugías cardíacas abiertas en niños. La brigada quirúrgica que venía cada marzo terminó sus visitas en 2025. Guatemala informa una espera de diecinueve meses; San Salvador no recibe pacientes extranjeros.

Puede realizar un vuelo menor de cuatro horas con oxígeno y acompañada de su madre.`,
    close: "Atentamente,", sign: "Dra. Rosa Zelaya", title: "Cardióloga pediatra, colegiada 00151",
  }),
  letter("evidence/cardiologist-letter-en.pdf", {
    head: hospital, on: "Tegucigalpa, November 4, 2026", re: "Medical certificate: Ximena Abigaíl Núñez Peña, born May 12, 2018", name: "Letter of the cardiologist, English",
    body: `The girl has tetralogy of Fallot with severe pulmonary stenosis. At eleven months a shunt was placed, which today is insufficient for her weight.

Her saturation at rest is 74%. Hypoxic spells, with saturation below 60%, now occur every week. Each spell can cause permanent damage or death.

Open-heart operations on children are not done in Honduras. The surgical brigade that came every March ended its visits in 2025. Guatemala reports a wait of nineteen months; San Salvador does not receive foreign patients.

She can make a flight of less than four hours with oxygen and accompanied by her mother.

[Signature] [Stamp: Dr. Rosa Zelaya, pediatric cardiologist, registration 00151]`,
  }),
  certificate("evidence/cardiologist-letter-certificate.pdf", { document: "Medical certificate of Dr. Rosa Zelaya for Ximena Abigaíl Núñez Peña, November 4, 2026", from: "Spanish", on: "November 12, 2026", translator: "Elena Kirkland", address: "5519 Telephone Road, Houston, TX 77087", phone: "+1 713 555 0172", email: "e.kirkland@example.org" }),
  letter("evidence/acceptance.pdf", {
    head: bayou, on: "November 5, 2026", re: "Ximena Núñez Peña: acceptance, schedule and estimate",
    body: `I have reviewed the echocardiogram and the records that Dr. Zelaya sent. Ximena needs a complete repair of tetralogy of Fallot. I have accepted her and will operate on Tuesday, February 9, 2027. She should be here by February 1 for a catheter study and dental clearance.

With spells every week I would not wait beyond the end of February. After the repair I expect normal growth and attendance at school. Survival of this operation at our hospital is above 97 percent.

One parent must be with the child throughout: for consent to each procedure, during the nights on the ward, and to learn the care of the wound and the medicines.

---

Schedule: tests from February 1 to 8; operation February 9; about ten days in the hospital; checkups weekly for four weeks and then in the eighth week after the operation (week of April 5, 2027). Travel home is safe after that, allowing two to three weeks for delays in healing.

Estimate: $98,000 for all hospital and surgeons' charges. The hospital's International Children's Fund bears $80,000. The remaining $18,000 is to be paid by the Corazones Abiertos Foundation, whose letter we have. No public program is billed.`,
    sign: "Samuel Adeyinka, M.D.", title: "Pediatric Heart Surgery",
  }),
];

export const auntPapers = [
  identity("evidence/aunt-card.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Permanent Resident (front; back below)", rows: [["Surname", "PEÑA RIVAS"], ["Given name", "MARISOL"], ["USCIS no.", "099-000-151"], ["Country of birth", "HONDURAS"], ["Date of birth", "22 JAN 1989"], ["Card expires", "02 APR 2033"]], lines: ["C1USA0990001510SRC0000000151<<", "8901228F3304023HND<<<<<<<<<<<<", "PENA<RIVAS<<MARISOL<<<<<<<<<<<"] }),
  letter("evidence/aunt-pay.pdf", {
    head: ["Gulfgate Family Dental", "2610 Gulfgate Plaza, Houston, TX 77087"], on: "November 2, 2026", re: "Marisol Peña Rivas: employment",
    body: `Marisol Peña Rivas has been employed here as a dental assistant, full time and permanent, since August 19, 2019. Her pay is $46,800 a year.

---

Residential lease, extract: 7312 Bellfort Bend, Apt. 9, Houston, TX 77061. Tenant: Marisol Peña Rivas. Two bedrooms. Term: June 1, 2026 to May 31, 2027. The landlord agrees to two guests from February to May 2027. Distance to Bayou Children's Hospital: twenty minutes by car.`,
    sign: "Grace Whitfield, D.D.S.",
  }),
];

export const birthCertificate = [
  record("evidence/birth-certificate.pdf", { look: "scan", head: ["República de Honduras", "Registro Nacional de las Personas"], title: "Certificación de acta de nacimiento", parts: [{ rows: [["Nombre", "Ximena Abigaíl Núñez Peña"], ["Fecha de nacimiento", "12 de mayo de 2018"], ["Lugar", "Tegucigalpa, Distrito Central"], ["Padre", "Óscar Antonio Núñez Andino"], ["Madre", "Lucía Isabel Peña Rivas"], ["Extendida", "21 de mayo de 2018"]] }, { page: true, body: "Reverso. Notas marginales: ninguna. Sello del Registro Nacional de las Personas." }] }),
  record("evidence/birth-certificate-en.pdf", { head: ["Republic of Honduras", "National Registry of Persons"], title: "Certification of birth record", parts: [{ rows: [["Name", "Ximena Abigaíl Núñez Peña"], ["Date of birth", "May 12, 2018"], ["Place", "Tegucigalpa, Central District"], ["Father", "Óscar Antonio Núñez Andino"], ["Mother", "Lucía Isabel Peña Rivas"], ["Issued", "May 21, 2018"]], body: `Back: Marginal notes: none. Seal of the National Registry of Persons.

${certified("certification of birth record of Ximena Abigaíl Núñez Peña, front and back", "November 17, 2026")}` }], sign: "Elena Kirkland" }),
];

const aunt = "Peña Rivas, Marisol";
export const documents = [
  ...heartLetters,
  ...auntPapers,
  ...birthCertificate,
  record("evidence/hospital-record.pdf", {
    look: "scan", head: [hospital[0], "Extract in English for foreign hospitals"], title: "Record of Ximena Núñez Peña",
    parts: [
      { rows: [["May 2018", "Murmur at birth; echocardiogram: tetralogy of Fallot"], ["April 24, 2019", "Left shunt placed by the visiting team, age 11 months"], ["2020 to 2024", "Stable; saturation 88 to 91%"], ["March 2025", "Complete repair advised; visiting team ends its program"], ["January 2026", "Saturation 86%, weight 19 kg"]] },
      { page: true, rows: [["July 14, 2026", "Saturation 80%; first spell in clinic"], ["September 2, 2026", "Saturation 78%; propranolol raised"], ["October 6, 2026", "Saturation 76%; shunt flow poor"], ["November 3, 2026", "Saturation 74% at rest; spells weekly; weight 19.5 kg"]], body: "Echocardiogram of November 3, 2026: gradient across the pulmonary valve 88 mmHg; shunt narrowed." },
    ], sign: "Dr. Rosa Zelaya",
  }),
  record("evidence/spell-diary.png", {
    look: "picture", head: ["Diary of spells"], title: "Kept by Lucía Peña Rivas, in English for the hospital",
    parts: [{ rows: [["Aug 9", "Two minutes, lips blue, squatted"], ["Aug 30", "One minute"], ["Sep 12", "Three minutes, after crying"], ["Sep 26", "Two minutes"], ["Oct 5", "Two minutes, at school"], ["Oct 17", "Four minutes, oxygen 58%"], ["Oct 29", "Two minutes"], ["Nov 2", "Three minutes, oxygen 57%"], ["Nov 6", "Two minutes"], ["Nov 11", "Lost consciousness about one minute"], ["Nov 14", "Two minutes"]] }], sign: "Lucía Peña Rivas",
  }),
  letter("evidence/guatemala-answer.pdf", { look: "scan", head: ["Centro de Corazón Infantil", "Ciudad de Guatemala"], on: "8 de octubre de 2026", re: "Respuesta a solicitud de cupo quirúrgico", body: `En respuesta a su solicitud del 22 de septiembre, el tiempo de espera actual para reparación completa es de diecinueve meses. No es posible adelantar el cupo con pago privado.`, close: "Atentamente,", sign: "Lic. Jorge Batres" }),
  letter("evidence/guatemala-answer-en.pdf", { head: ["Center for the Child's Heart", "Guatemala City"], on: "October 8, 2026", re: "Answer to request for a surgery date", body: `In answer to your request of September 22, the present waiting time for complete repair is nineteen months. The date cannot be moved forward by private payment.

[Signature] [Stamp of the center]

${certified("answer of the Center for the Child's Heart of October 8, 2026", "November 12, 2026")}`, close: "", sign: "Elena Kirkland" }),
  letter("evidence/foundation-letter.pdf", { head: ["Corazones Abiertos Foundation", "2600 Gulfgate Plaza, Suite 140, Houston, TX 77087"], on: "November 10, 2026", re: "Commitment for Ximena Núñez Peña", body: `Since 2008 the foundation has brought 212 children to Houston for heart operations; all returned home. For Ximena Núñez Peña we will pay $18,000 to Bayou Children's Hospital, and the flights of Ximena and her mother from Tegucigalpa to Houston and back. The return tickets are bought.

---

Letter of Bayou City Bank, November 9, 2026: account of the Corazones Abiertos Foundation, opened March 3, 2008; balance $410,250; deposits of the past twelve months $655,000.`, sign: "Ruth Delacroix", title: "Program director" }),
  record("evidence/visa-refusal.jpg", { look: "picture", head: ["Embassy of the United States of America", "Tegucigalpa, Honduras"], title: "Notice of refusal", parts: [{ rows: [["Applicants", "NUNEZ PENA, XIMENA; PENA RIVAS, LUCIA"], ["Visa class", "B-2"], ["Date", "17 SEP 2026"]], body: "You are not eligible under section 214(b) of the Immigration and Nationality Act. This decision cannot be appealed. You may apply again." }] }),
  record("evidence/consent-of-parents.pdf", { look: "scan", head: ["Acta notarial de consentimiento", "Tegucigalpa, 13 de noviembre de 2026"], title: "Consentimiento de viaje y tratamiento", parts: [{ body: `Nosotros, Lucía Isabel Peña Rivas y Óscar Antonio Núñez Andino, padres de Ximena Abigaíl Núñez Peña, consentimos en su viaje a Houston, Texas, con su madre, del 1 de febrero al 2 de mayo de 2027, y en la operación de corazón en Bayou Children's Hospital.

Autorizamos a su madre a tomar toda decisión médica durante la estadía.` }, { page: true, body: "Comparecieron los padres con sus documentos de identidad 0801-1990-00151 y 0801-1987-00152. Doy fe. Notario Público Luis Alvarenga. Sello." }], sign: "Lucía Peña Rivas, Óscar Núñez Andino" }),
  record("evidence/consent-of-parents-en.pdf", { head: ["Notarial record of consent", "Tegucigalpa, November 13, 2026"], title: "Consent to travel and treatment", parts: [{ body: `We, Lucía Isabel Peña Rivas and Óscar Antonio Núñez Andino, parents of Ximena Abigaíl Núñez Peña, consent to her journey to Houston, Texas, with her mother, from February 1 to May 2, 2027, and to the heart operation at Bayou Children's Hospital.

We authorize her mother to take every medical decision during the stay.

[Two signatures] The parents appeared with their identity documents 0801-1990-00151 and 0801-1987-00152. I attest. Notary Public Luis Alvarenga. [Seal]

${certified("notarial record of consent of November 13, 2026", "November 17, 2026")}` }], sign: "Elena Kirkland" }),
  identity("evidence/passport.jpg", { issuer: "REPÚBLICA DE HONDURAS", title: "Pasaporte / Passport", rows: [["Surname", "NÚÑEZ PEÑA"], ["Given names", "XIMENA ABIGAÍL"], ["Nationality", "HONDUREÑA"], ["Date of birth", "12 MAY 2018"], ["Sex", "F"], ["Passport no.", "G000151"], ["Date of expiry", "10 FEB 2031"]], lines: ["P<HNDNUNEZ<PENA<<XIMENA<ABIGAIL<<<<<<<"] }),
  identity("evidence/director-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "DELACROIX"], ["Given names", "RUTH"], ["Date of birth", "14 JUN 1971"], ["Passport no.", "X00000152"], ["Date of expiry", "19 SEP 2030"]], lines: ["P<USADELACROIX<<RUTH<<<<<<<<<<<<<<<<<<"] }),
  form("forms/g-1145.pdf", { form: "G-1145", title: "e-Notification of Application/Petition Acceptance", edition: "09/26/14", pages: [[["Name", aunt], ["E-mail address", "marisol.pena@example.org"], ["Mobile phone", "713-555-0151"]]] }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Núñez Peña, Ximena Abigaíl, born 05/12/2018"], ["Petitioner", aunt]], [["Part 8. Item 1", "See attached explanation"], ["Part 8. Item 2", "90 days"], ["Part 8. Item 3.a", "02/01/2027"], ["Part 8. Item 3.b", "Tegucigalpa, Honduras"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134-aunt.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", aunt], ["Beneficiary", "Núñez Peña, Ximena Abigaíl"], ["Yearly income", "$46,800"], ["Signature", "(ink)"]]] }),
  form("forms/i-134-foundation.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Delacroix, Ruth, for Corazones Abiertos Foundation"], ["Beneficiary", "Núñez Peña, Ximena Abigaíl"], ["Assets", "$410,000"], ["Signature", "(ink)"]]] }),
];
