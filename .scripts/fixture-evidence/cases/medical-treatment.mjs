import { certificate, form, identity, letter, record, statement } from "../kinds.mjs";

const clinic = ["Wojewódzki Szpital Kardiologiczny w Rzeszowie", "ul. Lipowa 40, 35-301 Rzeszów, tel. +48 17 555 01 20"];
const clinicEnglish = ["Provincial Cardiology Hospital in Rzeszow", "ul. Lipowa 40, 35-301 Rzeszow, tel. +48 17 555 01 20"];
const institute = ["Lakefront Heart Institute", "9000 Lakeside Avenue, Cleveland, OH 44106, +1 216 555 0190"];
const wrobel = { translator: "Jolanta Wrobel", address: "611 Fulton Parkway, Parma, OH 44129", phone: "+1 216 555 0151", email: "j.wrobel@example.org" };
const oath = "I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.";
const certified = (what, from, on) => `Translator's certificate: I, Jolanta Wrobel, certify that I am competent to translate from ${from} into English and that the above translation of the ${what} is complete and accurate. Signed ${on}. 611 Fulton Parkway, Parma, OH 44129, +1 216 555 0151, j.wrobel@example.org`;

export const documents = [
  letter("evidence/cardiologist-letter.pdf", {
    look: "scan", head: clinic, on: "Rzeszów, 2 października 2026 r.", re: "Zaświadczenie lekarskie: Olena Kovalenko, ur. 2 marca 1961 r.",
    body: `Pacjentka pozostaje pod moją opieką od 9 czerwca 2026 r. Rozpoznanie: ciężka niedomykalność zastawki mitralnej z początkiem niewydolności serca (NYHA III), po radioterapii śródpiersia w 1994 r.

Frakcja wyrzutowa lewej komory spadła z 55% (9 czerwca) do 41% (28 września). Bez operacji oczekuję całkowitej niewydolności lewej komory w ciągu dziesięciu do dwunastu tygodni.

Konieczna jest operacja na otwartym sercu: wymiana zastawki mitralnej. Metoda przezcewnikowa dostępna w naszym szpitalu jest wykluczona z powodu zmian popromiennych i zwapnień pierścienia.

Zwróciłam się do czterech ośrodków w Polsce. Najwcześniejszy termin to 18 maja 2027 r. Oddział kardiochirurgii w Charkowie nie działa od lutego 2026 r.`,
    close: "Z poważaniem", sign: "dr n. med. Ewa Zielińska", title: "kardiolog, nr prawa wykonywania zawodu 0000143",
  }),
  letter("evidence/cardiologist-letter-en.pdf", {
    head: clinicEnglish, on: "Rzeszow, October 2, 2026", re: "Medical certificate: Olena Kovalenko, born March 2, 1961", name: "Letter of the cardiologist, English",
    body: `The patient has been under my care since June 9, 2026. Diagnosis: severe mitral valve regurgitation with early heart failure (NYHA III), after radiation treatment of the chest in 1994.

The ejection fraction of the left ventricle fell from 55% (June 9) to 41% (September 28). Without an operation I expect complete failure of the left ventricle within ten to twelve weeks.

An open-heart operation is necessary: replacement of the mitral valve. The catheter method that is available in our hospital is ruled out by the changes after radiation and by calcification of the ring.

I have asked four centers in Poland. The earliest date is May 18, 2027. The heart surgery department in Kharkiv has not worked since February 2026.

[Signature illegible] [Round stamp: Provincial Cardiology Hospital in Rzeszow] [Stamp: Ewa Zielinska, M.D., Ph.D., cardiologist, license no. 0000143]`,
  }),
  certificate("evidence/cardiologist-letter-certificate.pdf", { document: "Medical certificate of Dr. Ewa Zielinska for Olena Kovalenko, October 2, 2026", from: "Polish", on: "October 6, 2026", ...wrobel }),
  record("evidence/echo-reports.pdf", {
    look: "scan", head: clinicEnglish, title: "Echocardiography: reports issued in English",
    parts: [
      { heading: "Report of June 9, 2026", rows: [["Patient", "Olena Kovalenko, 1961-03-02"], ["Reason", "Fainted on the stairs"], ["History", "Hodgkin lymphoma 1994, radiation of the mediastinum 36 Gy; in remission"], ["Ejection fraction", "55%"], ["Mitral valve", "Regurgitation moderate; leaflets thickened, ring calcified"], ["Left atrium", "44 mm"], ["Pulmonary pressure", "38 mmHg"]], body: "Advice: tablets, control in three months, no heavy work." },
      { page: true, heading: "Report of September 28, 2026", rows: [["Patient", "Olena Kovalenko, 1961-03-02"], ["Reason", "Breathless at rest, sleeps sitting"], ["Ejection fraction", "41%"], ["Mitral valve", "Regurgitation severe, effective orifice 0.46 cm2"], ["Left atrium", "52 mm"], ["Pulmonary pressure", "57 mmHg"]], body: "Compared with June 9, 2026: clear worsening. Surgery advised. Catheter repair not possible: calcified ring, thickened leaflets after radiation." },
    ],
    sign: "Ewa Zielinska, M.D., Ph.D.",
  }),
  record("evidence/waiting-lists.pdf", {
    head: clinicEnglish, title: "Requests for an operation date: answers received in English and Polish, summary of October 19, 2026",
    parts: [{ rows: [["Warsaw, center 1", "Open surgery after radiation: yes. First date: May 18, 2027. Private payment does not change the date."], ["Krakow, center 2", "Open surgery after radiation: yes. First date: July 6, 2027."], ["Zabrze, center 3", "Open surgery after radiation: yes. First date: September 14, 2027."], ["Lublin, center 4", "Does not operate after radiation of the chest."]], body: "The four answers are in the patient's file and can be asked for." }],
    sign: "Ewa Zielinska, M.D., Ph.D.",
  }),
  letter("evidence/surgeon-letter.pdf", {
    head: institute, on: "November 6, 2026", to: ["To whom it may concern"], re: "Olena Kovalenko, born March 2, 1961: acceptance for surgery",
    body: `I am a cardiac surgeon at Lakefront Heart Institute and have operated on patients with heart disease after radiation since 2009. I have read Ms. Kovalenko's echocardiograms, the letter of Dr. Zielinska and the radiation records of 1994.

Ms. Kovalenko needs an open replacement of the mitral valve. I have accepted her as my patient. An operating room is reserved for Monday, January 11, 2027. She must be here by January 4, 2027 for a CT scan, dental clearance and blood tests.

Her ejection fraction was 41 percent on September 28. When it falls below 35 percent the risk of dying in or after this operation about doubles, from roughly 5 to roughly 10 percent. At the pace of the past months that point lies in the second half of January. I would not wait for a date in May.

---

The course I expect: ten days in the hospital; twelve weeks of cardiac rehabilitation as an outpatient, three times a week; checkups in the weeks of March 15 and May 10, 2027. A long flight is safe after the second checkup. I expect a full return to daily life in about four months.

The operation, the rehabilitation and the checkups will be done here under my name. The later care, yearly echocardiograms and tablets, can be given in Rzeszow, and Dr. Zielinska has agreed to give it.`,
    sign: "Helen Marchetti, M.D.", title: "Director, Heart Disease after Cancer Treatment",
  }),
  letter("evidence/cost-letter.pdf", {
    head: institute, on: "November 9, 2026", to: ["Andriy Kovalenko", "4120 Ridgemont Avenue", "Parma, OH 44129"], re: "Estimate and financial assistance: Olena Kovalenko, account 143-0001",
    body: `The all-inclusive estimate for mitral valve replacement, ten days of hospital stay, rehabilitation and two checkups is $145,000.

The Charity Care Committee met on November 9, 2026 and has agreed to bear $112,000 of it. The balance of $33,000 is to be paid by the family and other helpers. We have received a deposit of $8,000 from Andriy Kovalenko on November 7, 2026, and a letter of the St. Volodymyr Parish Relief Fund for up to $25,000.

No public program is billed for any part of this treatment.`,
    sign: "Denise Okonjo", title: "Patient Financial Services",
  }),
  letter("evidence/fit-to-fly.pdf", {
    look: "scan", head: clinic, on: "Rzeszów, 12 listopada 2026 r.", re: "Zaświadczenie o zdolności do podróży lotniczej: Olena Kovalenko",
    body: `Zbadałam pacjentkę dnia 12 listopada 2026 r. Jest zdolna do jednego lotu z osobą towarzyszącą, z dostępem do tlenu, do 10 stycznia 2027 r. Późniejszy termin wymaga ponownego badania.

Zalecenia: leki moczopędne w dniu lotu, miejsce przy przejściu, wózek na lotnisku.`,
    close: "Z poważaniem", sign: "dr n. med. Ewa Zielińska",
  }),
  letter("evidence/fit-to-fly-en.pdf", {
    head: clinicEnglish, on: "Rzeszow, November 12, 2026", re: "Certificate of fitness for air travel: Olena Kovalenko", name: "Fitness to travel, English",
    body: `I examined the patient on November 12, 2026. She is fit for one flight with a companion, with oxygen at hand, until January 10, 2027. A later date needs a new examination.

Advice: diuretic tablets on the day of the flight, an aisle seat, a wheelchair at the airport.

[Signature illegible] [Stamp: Ewa Zielinska, M.D., Ph.D.]

${certified("certificate of fitness for air travel of November 12, 2026", "Polish", "November 14, 2026")}`, sign: "Jolanta Wrobel", close: "",
  }),
  record("evidence/visa-refusal.jpg", {
    look: "picture", head: ["Consulate General of the United States of America", "Krakow, Poland"], title: "Notice of refusal",
    parts: [{ rows: [["Applicant", "KOVALENKO, OLENA"], ["Date of birth", "02 MAR 1961"], ["Visa class", "B-2"], ["Date of interview", "14 OCT 2026"]], body: `You are not eligible for a nonimmigrant visa under section 214(b) of the Immigration and Nationality Act. You have not shown that you have a residence abroad which you do not intend to abandon.

This decision cannot be appealed. You may apply again at any time.` }],
  }),
  record("evidence/i130-receipt.pdf", {
    head: ["Receipt notice (sample)"], title: "Form I-130, Petition for Alien Relative",
    parts: [{ rows: [["Receipt number", "IOE0900000143"], ["Received date", "October 20, 2026"], ["Petitioner", "KOVALENKO, ANDRIY"], ["Beneficiary", "KOVALENKO, OLENA"], ["Category", "Parent of a U.S. citizen"], ["Status", "Received; no decision"]] }],
  }),
  identity("evidence/passport.jpg", { issuer: "UKRAINE / УКРАЇНА", title: "Passport / Паспорт", rows: [["Surname", "KOVALENKO / КОВАЛЕНКО"], ["Given names", "OLENA / ОЛЕНА"], ["Nationality", "UKRAINE"], ["Date of birth", "02 MAR 1961"], ["Sex", "F"], ["Passport no.", "FB000143"], ["Date of issue", "01 MAY 2020"], ["Date of expiry", "01 MAY 2030"]], lines: ["P<UKRKOVALENKO<<OLENA<<<<<<<<<<<<<<<<<", "FB000143<0UKR6103020F3005010<<<<<<<<<<"] }),
  statement("evidence/declaration.pdf", {
    title: "Declaration of Olena Kovalenko",
    body: `My name is Olena Kovalenko. I was born on March 2, 1961 in Kharkiv, Ukraine. I read and speak English well enough to understand this declaration; my son read it to me in Ukrainian as well.

I taught mathematics at a secondary school in Kharkiv for thirty-one years. On March 5, 2022 the building was destroyed. On March 19, 2022 I crossed into Poland, and since then I have lived in Rzeszow under temporary protection. My husband Mykola died in 2017. Andriy is my only child.

On June 9, 2026 I fainted on the stairs of my building. A neighbor called an ambulance. I took the tablets that I was given and rested through the summer.

In September it became worse. I had to stop at every landing and then I could not go down at all.

---

Since the end of September I sleep in a chair because I cannot breathe lying down. A volunteer brings my food. I can walk about thirty steps.

I want to be operated on and to go home to Rzeszow. My apartment, my friends from Kharkiv and my doctor are there. I do not ask to live in the United States.`,
    oath, on: "Executed on November 15, 2026, in Rzeszow, Poland.", sign: "Olena Kovalenko",
  }),
  record("evidence/lease.pdf", {
    look: "scan", head: ["Umowa najmu lokalu mieszkalnego"], title: "Rzeszów, 28 sierpnia 2026 r.",
    parts: [{ rows: [["Wynajmujący", "Marek Dudek"], ["Najemca", "Olena Kovalenko"], ["Lokal", "ul. Jaworowa 5/12, 35-082 Rzeszów"], ["Okres najmu", "1 września 2026 r. do 31 sierpnia 2027 r."], ["Czynsz", "1 450 zł miesięcznie, zapłacony z góry za cały okres"]] }], sign: "Marek Dudek, Olena Kovalenko",
  }),
  record("evidence/lease-en.pdf", {
    head: ["Residential lease"], title: "Rzeszow, August 28, 2026",
    parts: [{ rows: [["Landlord", "Marek Dudek"], ["Tenant", "Olena Kovalenko"], ["Premises", "ul. Jaworowa 5/12, 35-082 Rzeszow"], ["Term", "September 1, 2026 to August 31, 2027"], ["Rent", "1,450 zloty a month, paid in advance for the whole term"]], body: `[Two signatures]

${certified("residential lease of August 28, 2026", "Polish", "November 14, 2026")}` }], sign: "Jolanta Wrobel",
  }),
  record("evidence/ticket.pdf", {
    head: ["Blue Meridian Travel", "Booking confirmation"], title: "Reference QX143B",
    parts: [{ rows: [["Passenger 1", "KOVALENKO/OLENA MRS"], ["Passenger 2", "KOVALENKO/ANDRIY MR"], ["Outbound", "January 4, 2027, Rzeszow to Cleveland by way of Warsaw and Chicago"], ["Return", "Open until August 31, 2027, Cleveland to Rzeszow"], ["Paid", "$2,940, November 10, 2026, refundable"], ["Special service", "Oxygen and wheelchair"]] }],
  }),
  record("evidence/police-certificate.pdf", { look: "scan", head: ["Krajowy Rejestr Karny"], title: "Informacja o osobie, 30 października 2026 r.", parts: [{ rows: [["Nazwisko i imię", "Kovalenko, Olena"], ["Data urodzenia", "02.03.1961"], ["Treść", "Nie figuruje w Kartotece Karnej"]] }] }),
  record("evidence/police-certificate-en.pdf", { head: ["National Criminal Register"], title: "Information on a person, October 30, 2026", parts: [{ rows: [["Family and given name", "Kovalenko, Olena"], ["Date of birth", "March 2, 1961"], ["Content", "Not listed in the criminal records"]], body: certified("information of the National Criminal Register of October 30, 2026", "Polish", "November 14, 2026") }], sign: "Jolanta Wrobel" }),
  record("evidence/birth-certificate.pdf", {
    look: "scan", head: ["УКРАЇНСЬКА РСР"], title: "Свідоцтво про народження",
    parts: [{ rows: [["Прізвище", "Коваленко"], ["Ім’я", "Андрій"], ["Дата народження", "17 вересня 1986 року"], ["Місце народження", "м. Харків"], ["Батько", "Коваленко Микола Іванович"], ["Мати", "Коваленко Олена Петрівна"], ["Дата видачі", "24 вересня 1986 року"]] }, { page: true, body: "Зворотний бік. Повторно видано: ні. Штамп: Відділ РАЦС, м. Харків." }],
  }),
  record("evidence/birth-certificate-en.pdf", {
    head: ["Ukrainian SSR"], title: "Birth certificate",
    parts: [{ rows: [["Family name", "Kovalenko"], ["Given name", "Andriy"], ["Date of birth", "September 17, 1986"], ["Place of birth", "Kharkiv"], ["Father", "Kovalenko, Mykola Ivanovych"], ["Mother", "Kovalenko, Olena Petrivna"], ["Date of issue", "September 24, 1986"]], body: "Back: Issued again: no. Stamp: Civil registry office, Kharkiv." }],
  }),
  certificate("evidence/birth-certificate-certificate.pdf", { document: "Birth certificate of Andriy Kovalenko, issued September 24, 1986, front and back", from: "Ukrainian", on: "November 3, 2026", translator: "Taras Melnyk", address: "88 Snow Road, Parma, OH 44129", phone: "+1 216 555 0162", email: "t.melnyk@example.org" }),
  identity("evidence/petitioner-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "KOVALENKO"], ["Given names", "ANDRIY"], ["Nationality", "UNITED STATES OF AMERICA"], ["Date of birth", "17 SEP 1986"], ["Passport no.", "X00000143"], ["Date of expiry", "08 JUL 2029"]], lines: ["P<USAKOVALENKO<<ANDRIY<<<<<<<<<<<<<<<<"] }),
  statement("evidence/declaration-andriy.pdf", {
    title: "Declaration of Andriy Kovalenko",
    body: `I am a citizen of the United States and live in Parma, Ohio, with my wife Iryna and our daughter Sofia. Olena Kovalenko is my mother.

She will have the downstairs bedroom and bathroom of our house, eleven miles from Lakefront Heart Institute. My employer has given me four weeks of leave for January. After that my wife, who works from home, will be with her and will drive her to rehabilitation.

I have paid $8,000 to the hospital and will pay what the charity care and the parish fund do not. I have bought her ticket home.`,
    oath: "I declare under penalty of perjury that the foregoing is true and correct.", on: "Executed on November 16, 2026.", sign: "Andriy Kovalenko",
  }),
  letter("evidence/employer-letter.pdf", {
    head: ["Cuyahoga Valve and Pump, Inc.", "77 Works Drive, Brook Park, OH 44142"], on: "November 3, 2026", re: "Andriy Kovalenko: employment",
    body: `Andriy Kovalenko has worked here full time since April 14, 2014, now as a maintenance planner. The position is permanent. His salary is $84,000 a year.

---

Summary of the federal income tax return for 2025 (Form 1040, joint): wages $81,300; adjusted gross income $80,912; three persons.`,
    sign: "Laura Benning", title: "Human Resources",
  }),
  letter("evidence/parish-letter.pdf", {
    head: ["St. Volodymyr Parish Relief Fund", "2280 Broadfield Road, Parma, OH 44134"], on: "November 8, 2026", re: "Commitment for Olena Kovalenko",
    body: `The council of the fund has set aside up to $25,000 for the hospital bills of Olena Kovalenko that charity care does not bear, and will pay them to Lakefront Heart Institute on its invoice. Parishioners who speak Ukrainian will interpret at every appointment.

---

Letter of Erie Shore Credit Union, November 7, 2026: The account of the fund was opened on May 2, 2011. Balance today: $62,410. Deposits of the past twelve months: $48,200.`,
    sign: "Petro Hnatiuk", title: "Treasurer",
  }),
  identity("evidence/treasurer-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "HNATIUK"], ["Given names", "PETRO"], ["Nationality", "UNITED STATES OF AMERICA"], ["Date of birth", "05 NOV 1958"], ["Passport no.", "X00000144"], ["Date of expiry", "11 FEB 2031"]], lines: ["P<USAHNATIUK<<PETRO<<<<<<<<<<<<<<<<<<<"] }),
  form("forms/g-1145.pdf", { form: "G-1145", title: "e-Notification of Application/Petition Acceptance", edition: "09/26/14", pages: [[["Name", "Kovalenko, Andriy"], ["E-mail address", "andriy.kovalenko@example.org"], ["Mobile phone", "216-555-0143"]]] }),
  form("forms/g-28.pdf", { form: "G-28", title: "Notice of Entry of Appearance as Attorney or Accredited Representative", edition: "09/17/18", pages: [[["Part 1. Attorney", "Castellan, Miriam, Lakeshore Immigrant Legal Aid"], ["Part 2. Licensing authority", "Supreme Court of Ohio, 0099999"], ["Part 3. Matter", "USCIS; Form I-131"], ["Client", "Kovalenko, Andriy (requestor)"]], [["Part 4. Client signature", "(ink)"], ["Part 5. Attorney signature", "(ink)"]]] }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Kovalenko, Olena, born 03/02/1961"], ["Petitioner", "Kovalenko, Andriy"]], [["Part 8. Item 1", "See attached explanation"], ["Part 8. Item 2", "150 days"], ["Part 8. Item 3.a", "01/04/2027"], ["Part 8. Item 3.b", "Krakow, Poland"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134-andriy.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Kovalenko, Andriy"], ["Beneficiary", "Kovalenko, Olena"], ["Yearly income", "$84,000"], ["Household", "3"], ["Signature", "(ink)"]]] }),
  form("forms/i-134-parish.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Hnatiuk, Petro, for St. Volodymyr Parish Relief Fund"], ["Beneficiary", "Kovalenko, Olena"], ["Assets", "$62,000"], ["Will pay", "Up to $25,000 of hospital bills"], ["Signature", "(ink)"]]] }),
];
