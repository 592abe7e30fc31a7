import { certificate, form, identity, letter, record, statement } from "../kinds.mjs";

const translator = { translator: "Volha Dubinskaya", address: "2415 Rockwell Gardens, Chicago, IL 60625", phone: "+1 312 555 0185", email: "v.dubinskaya@example.org" };
const certified = (what, from) => `Translator's certificate: I, Volha Dubinskaya, certify that I am competent to translate from ${from} into English and that the above translation of the ${what} is complete and accurate. Signed November 12, 2026. 2415 Rockwell Gardens, Chicago, IL 60625, +1 312 555 0185, v.dubinskaya@example.org`;
/** A picture in Russian or Belarusian and its English translation, which carries the certificate. */
const pair = (stem, from, original, english, what) => [
  record(`evidence/${stem}.jpg`, { look: "picture", ...original }),
  record(`evidence/${stem}-en.pdf`, { ...english, parts: [...english.parts, { body: certified(what, from) }], sign: "Volha Dubinskaya" }),
];
const oath = "I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.";

export const documents = [
  ...pair("extradition-notice", "Russian", { head: ["Бишкекский городской суд"], title: "Извещение о судебном заседании", parts: [{ body: `Рассмотрение запроса Республики Беларусь о выдаче Козловской И. назначено на 18 декабря 2026 года, 10:00.

Явка обязательна.` }] }, { head: ["Bishkek City Court"], title: "Notice of hearing, November 5, 2026", parts: [{ body: `The hearing of the request of the Republic of Belarus for the extradition of I. Kozlovskaya is set for December 18, 2026, 10:00.

Attendance is mandatory. [Stamp of the court]` }] }, "notice of hearing of November 5, 2026"),
  ...pair("bail", "Russian", { head: ["Первомайский районный суд города Бишкек"], title: "Постановление, 23 октября 2026 года", parts: [{ body: `Козловская И., задержанная 21 октября 2026 года по запросу Республики Беларусь, освобождается под залог 300 000 сомов на шестьдесят дней.

До заседания ей разрешается выезд в государство, выдавшее ей документ на въезд.` }] }, { head: ["Pervomaisky District Court of the city of Bishkek"], title: "Order, October 23, 2026", parts: [{ body: `I. Kozlovskaya, detained on October 21, 2026 at the request of the Republic of Belarus, is released on bail of 300,000 som for sixty days.

Before the hearing she is permitted to leave for a state that has issued her a document for entry. [Stamp of the court]` }] }, "order of October 23, 2026"),
  letter("evidence/bishkek-lawyer.pdf", { head: ["Law office of Aizada Toktosunova", "Bishkek"], on: "November 10, 2026", re: "Extradition of Iryna Kazlouskaya", body: `I represent Ms. Kazlouskaya. The treaty of 1993 leaves the court little room: it looks at the papers and at the name. I argued political persecution in two such cases this year and lost both.

I expect that the request will be granted on December 18. An appeal does not stay the handing over.

The order of bail lets her leave for a state that admits her. I have asked the prosecutor in writing whether he holds to this. He answered on November 6 that he does.`, sign: "Aizada Toktosunova", title: "Advocate" }),
  record("evidence/observer.pdf", { head: ["Fair Hearing Monitor", "Vienna"], title: "Extraditions to Belarus from Central Asia, January to October 2026", parts: [{ heading: "Method", body: "We attended hearings in Bishkek and Almaty and spoke with counsel in each." }, { page: true, heading: "Bishkek", rows: [["Case 1, February 19", "Engineer. Granted. Handed over on the day of the hearing"], ["Case 2, June 4", "Student. Refused for lack of papers"], ["Case 3, September 11", "Journalist. Granted. Handed over on the day, a stay of the higher court in his hand"]], body: "Case 4, a lawyer, is set for December 18, 2026." }] }),
  record("evidence/charges.pdf", { look: "scan", head: ["Следственный комитет Республики Беларусь"], title: "Постановление о привлечении в качестве обвиняемой", parts: [{ body: `1 июля 2025 года. Козловская Ирина, 2 апреля 1982 года рождения, привлекается в качестве обвиняемой по статье об экстремистском формировании.

Руководила ведением «регистра», порочащего правоохранительные органы. Наказание: до двенадцати лет лишения свободы.` }], sign: "Следователь" }),
  record("evidence/charges-en.pdf", { head: ["Investigative Committee of the Republic of Belarus"], title: "Decision to charge as the accused", parts: [{ body: `July 1, 2025. Irina Kozlovskaya, born April 2, 1982, is charged as the accused under the article on extremist formations.

She led the keeping of a "register" that defames the bodies of law enforcement. Penalty: deprivation of liberty for up to twelve years. [Signature: investigator] [Stamp]` }] }),
  certificate("evidence/charges-certificate.pdf", { document: "Decision of the Investigative Committee of July 1, 2025 to charge Irina Kozlovskaya", from: "Russian", on: "November 12, 2026", ...translator }),
  record("evidence/un-opinion.pdf", { head: ["Committee on the treatment of lawyers (sample)", "Geneva"], title: "Opinion of March 4, 2026 concerning Iryna Kazlouskaya", parts: [{ body: `1. The source submits that Ms. Kazlouskaya is charged for her work as counsel and for signing a register of injuries, handed to this committee in May 2022. The Government did not answer.

2. The committee finds that the charges are a reprisal for her work as counsel. No act of violence, and no call to any, is alleged.

3. The committee asks the Government to drop the charges, and asks all States not to return her.` }] }),
  letter("evidence/expert.pdf", { head: ["Prof. Jonas Vaitkus", "Institute for the Law of Eastern Europe, Kaunas"], on: "November 2, 2026", re: "Iryna Kazlouskaya: the charge and what follows from it", body: `I have written on the criminal law of Belarus for twenty-two years. I take no fee.

The register names officers. One of them stands in 61 of the entries that Ms. Kazlouskaya signed. Since 2024 he is the deputy head of the prison service. She would be in his hands.

---

Between 2021 and October 2026 nineteen lawyers were charged under this article. Thirteen were tried. None was acquitted; the shortest sentence was six years. Two have died in prison.

Persons handed over from abroad are, as a rule, held first in the building on Akrestsin Street.`, sign: "Jonas Vaitkus" }),
  statement("evidence/declaration.pdf", {
    title: "Declaration of Iryna Kazlouskaya",
    body: `I am Iryna Kazlouskaya. I was born on April 2, 1982 in Hrodna. Until 2020 I was a lawyer for families. My parents are dead, and my brother Pavel is my nearest relative outside prison.

On August 10, 2020 the son of my neighbor did not come home. I went to Akrestsin Street and said that I was his counsel. They laughed, and let me wait in a corridor. I heard the beating through the wall. I had a pencil. I wrote down the hour each time.

---

At five in the morning I was pulled into the yard. I was struck on the head with a baton. I remember the color of the sky. They let me go after nine hours.

After the trial of the nurse a gray car stood in front of our house. From February 3, 2021 the telephone rang each night at three. They said the name of the street where Andrei teaches.

---

In March 2022 I was in a cell for four with thirteen women. On the sixth night an officer took me out and asked for the names of the five. He struck me on the left side of the head with his fist, four or five times. I did not say the names.

Andrei lost his school on May 6. He was taken on November 9, 2024 on the way to my mother's grave.

---

On July 4, 2025 a woman whom I had once helped gave me her tram ticket. On it was one word: go. I took one bag.

In Bishkek I have lived in five rooms. On March 30, 2026 my name and my street were read on television, and I moved four times after it.

My left eye sees light and no letters. The right one is clouding. I read for my living and for my life. I will have the operation, rest as I am told, and learn to read with one eye if I must.`,
    oath, on: "Executed on November 16, 2026, in Bishkek, Kyrgyzstan.", sign: "Iryna Kazlouskaya",
  }),
  letter("evidence/forensic.pdf", { head: ["Independent Forensic Group", "Bishkek; report issued in English"], on: "October 29, 2026", re: "Iryna Kazlouskaya: examination by the rules of the Istanbul Protocol", body: `I examined Ms. Kazlouskaya on October 26 and 27, 2026 for six hours with an interpreter whom she had chosen.

Scalp: a scar of 4 cm behind the left ear, white, with marks of stitches. She says: a baton, August 11, 2020. The scar is highly consistent with it.

---

Left eye: detachment of the retina after two operations. Left cheekbone: a healed break, seen on X-ray. She says: a fist, four or five times, in March 2022. Both are highly consistent with it.

She sleeps three hours, wakes at three in the morning and cannot be in a room with the door behind her. This is typical. I have no reason to doubt what she says.`, sign: "Nurlan Asanov, M.D." }),
  ...pair("bar-record", "Belarusian", { head: ["Мінская гарадская калегія адвакатаў"], title: "Вытрымка з асабовай справы", parts: [{ rows: [["Прозвішча", "Казлоўская Ірына"], ["Прынята", "8 чэрвеня 2006 г."], ["Справы 2020-2022", "41 працэс"], ["Выключана", "28 красавіка 2022 г."]] }] }, { head: ["Minsk City Bar"], title: "Extract of the personal file", parts: [{ rows: [["Name", "Iryna Kazlouskaya; degree in law, Minsk 2004"], ["Admitted", "June 8, 2006"], ["Cases September 2020 to March 2022", "Counsel in 41 trials of persons arrested at gatherings"]] }, { page: true, rows: [["Disbarred", "April 28, 2022"], ["Reason", "Conduct that brings the bar into disrepute"]] }] }, "extract of the personal file of April 28, 2022"),
  record("evidence/register.pdf", { look: "scan", head: ["Register of injuries seen after release", "Extract in English"], title: "Kept January 2021 to March 2022 by five lawyers", parts: [{ rows: [["Entries", "1,204, each with date, place, description, and who saw it"], ["Signed by I. Kazlouskaya", "388"], ["Entry 17", "January 29, 2021, Minsk. Woman, 31. Bruises of both arms, round, in rows of four. Seen by I.K."], ["Entry 402", "June 2, 2021, Minsk. Man, 19. Two fingers broken. Seen by I.K."], ["Entry 1,180", "February 27, 2022, Minsk. Woman, 64. Burn of the palm. Seen by I.K."]] }], sign: "Iryna Kazlouskaya" }),
  record("evidence/notes.png", { look: "picture", head: ["Notes, August 10 to 11, 2020"], title: "Copied by her from pencil", parts: [{ body: `23:10  23:14  23:15  23:40  23:52

00:05  00:06  00:31  00:50

01:12  01:13  01:14  02:20  02:55

03:30  03:31  04:02  04:25` }] }),
  ...pair("complaint", "Russian", { head: ["Прокуратура города Минска"], title: "Жалоба № 1 от 14 августа 2020 года", parts: [{ body: "30 ноября 2020 года в возбуждении дела отказано: действия сотрудников признаны правомерными." }] }, { head: ["Prosecutor's Office of the city of Minsk"], title: "Complaint no. 1 of August 14, 2020", parts: [{ body: "November 30, 2020: opening of a case refused; the acts of the officers are found lawful. [Stamp]" }] }, "refusal of complaint no. 1"),
  ...pair("hospital-2020", "Russian", { head: ["Городская больница, Минск"], title: "Выписка, 11 августа 2020 года", parts: [{ body: "Козловская И. Сотрясение головного мозга. Рана головы 4 см, швы. Кровоизлияние в левый глаз." }] }, { head: ["City Hospital, Minsk"], title: "Discharge note, August 11, 2020", parts: [{ body: "I. Kozlovskaya. Concussion. Wound of the head 4 cm, stitched. Bleeding into the left eye." }] }, "discharge note of August 11, 2020"),
  ...pair("hospital-2022", "Russian", { head: ["Глазная клиника, Минск"], title: "Выписка, 2 апреля 2022 года", parts: [{ body: "Разрыв сетчатки левого глаза после ушиба. Лазерная коагуляция выполнена." }] }, { head: ["Eye Clinic, Minsk"], title: "Discharge note, April 2, 2022", parts: [{ body: "Tear of the retina of the left eye after a blow. Laser treatment done." }] }, "discharge note of April 2, 2022"),
  statement("evidence/colleague.pdf", { title: "Declaration of a colleague", body: `My name is known to counsel. I was a lawyer in Minsk until 2023 and live in Vilnius.

On the night of August 10, 2020 Iryna was the first of us who went to Akrestsin. We others waited for the morning. In the trials that followed I sat beside her nineteen times when the accused were women who had carried flowers.

---

On March 17, 2022 I saw how she was taken in the corridor of the court. She was in her robe. Of the five who kept the register I am one. Nobody came for me. I know from this that she gave no name.`, oath, on: "Executed on October 26, 2026, in Vilnius, Lithuania.", sign: "(name known to counsel)" }),
  ...pair("trial-record", "Russian", { head: ["Районный суд, Минск"], title: "Протокол судебного заседания, 1 февраля 2021 года", parts: [{ body: "Защитник Козловская предъявляет видеозапись. Суд объявляет перерыв. Подсудимая Татьяна Л. оправдана." }] }, { head: ["District Court, Minsk"], title: "Record of the hearing, February 1, 2021", parts: [{ body: "Counsel Kozlovskaya produces a video. The court calls a recess. The accused Tatsiana L. is acquitted. Note of February 8: the judge has been moved to another court." }] }, "record of the hearing of February 1, 2021"),
  ...pair("broadcast", "Russian", { head: ["Телеканал, Минск"], title: "Запись передачи, 30 марта 2026 года", parts: [{ body: "Список адвокатов-предателей. Номер три: Козловская. Живёт в Бишкеке, улица Ибраимова." }] }, { head: ["Television channel, Minsk"], title: "Transcript of the broadcast of March 30, 2026", parts: [{ body: "List of lawyer-traitors. Number three: Kozlovskaya. Lives in Bishkek, Ibraimov Street." }] }, "transcript of the broadcast of March 30, 2026"),
  statement("evidence/clients.pdf", { title: "Statements of eleven former clients", body: `1. "She stood up when the judge came in and did not sit down until he had looked at her."

2. "She brought me socks."

3. "My mother paid nothing. She said it was paid."

4 to 11 are enclosed in the file of counsel. All were written in October 2026 in four countries; names and places have been removed because relatives are still in Belarus.`, on: "Collected November 1, 2026.", sign: "Prairie State Asylum Project" }),
  ...pair("husband-sentence", "Russian", { head: ["Суд, Минск"], title: "Приговор, 20 июня 2025 года", parts: [{ body: "Козловский Андрей, задержан 9 ноября 2024 года. За содействие экстремистской деятельности: пять лет лишения свободы." }] }, { head: ["Court, Minsk"], title: "Sentence, June 20, 2025", parts: [{ body: "Andrei Kozlovsky, detained on November 9, 2024. For assisting extremist activity (drove the lawyer Kozlovskaya to court): five years of deprivation of liberty." }] }, "sentence of June 20, 2025"),
  ...pair("husband-letter", "Belarusian", { head: ["Ліст, 19 ліпеня 2026 г."], title: "Дарагая Ірына", parts: [{ body: "Я здаровы. Кожны месяц пытаюцца, дзе ты. Я кажу, што не ведаю. Чытай за мяне." }] }, { head: ["Letter, July 19, 2026"], title: "Dear Iryna", parts: [{ body: "I am well. Each month they ask where you are. I say that I do not know. Read for me." }] }, "letter of July 19, 2026"),
  record("evidence/neighbor.png", { look: "picture", head: ["Сообщение, 14 октября 2025 года"], title: "Соседка", parts: [{ body: "В июле искали у вас. Теперь там живёт семья офицера. Ваши книги вынесли во двор. Я взяла две." }] }),
  record("evidence/neighbor-en.pdf", { head: ["Message, October 14, 2025"], title: "From a neighbor", parts: [{ body: `In July they searched at yours. Now the family of an officer lives there. Your books were carried into the yard. I took two.

${certified("message of October 14, 2025", "Russian")}` }], sign: "Volha Dubinskaya" }),
  identity("evidence/entry-stamp.jpg", { issuer: "KYRGYZ REPUBLIC", title: "Passport page with entry stamp", rows: [["Holder", "KAZLOUSKAYA, IRYNA"], ["Entry", "06 07 2025, Manas"], ["By way of", "Russia"]] }),
  ...pair("kyrgyz-asylum", "Russian", { head: ["Служба миграции, Бишкек"], title: "Решение, 2 сентября 2026 года", parts: [{ body: "Ходатайство Козловской И. от 15 июля 2025 года отклонено. Республика Беларусь является правовым государством." }] }, { head: ["Migration Service, Bishkek"], title: "Decision, September 2, 2026", parts: [{ body: "The application of I. Kozlovskaya of July 15, 2025 is refused. The Republic of Belarus is a state of law. [Stamp]" }] }, "decision of September 2, 2026"),
  record("evidence/visas-refused.pdf", { look: "scan", head: ["Two notices, in English"], title: "Refusals of visas", parts: [{ rows: [["Lithuania, August 20, 2026", "Refused: passport cannot be renewed abroad; permission to stay in Kyrgyzstan ends"], ["Poland, September 30, 2026", "Refused on the same reason"]] }] }),
  letter("evidence/refugee-agency.pdf", { head: ["International Refugee Registration Office", "Bishkek"], on: "October 6, 2026", re: "Inquiry of Iryna Kazlouskaya", body: `The list for citizens of Belarus in Kyrgyzstan was closed on May 1, 2025. We cannot register new cases and cannot refer them for resettlement.`, sign: "Registration Unit" }),
  record("evidence/us-refusal.pdf", { look: "scan", head: ["Embassy of the United States of America", "Bishkek, Kyrgyzstan"], title: "Notice of refusal", parts: [{ rows: [["Applicant", "KAZLOUSKAYA, IRYNA"], ["Visa class", "B-2"], ["Date", "23 SEP 2026"], ["Section", "214(b)"]] }, { page: true, heading: "Notice of refusal", rows: [["Applicant", "KAZLOUSKAYA, IRYNA"], ["Visa class", "J-1"], ["Date", "12 OCT 2026"], ["Section", "214(b)"]] }] }),
  record("evidence/i130.jpg", { look: "picture", head: ["Receipt notice (sample)"], title: "Form I-130", parts: [{ rows: [["Receipt number", "IOE0900000200"], ["Received", "June 3, 2019"], ["Petitioner", "KAZLOUSKI, PAVEL"], ["Beneficiary", "KAZLOUSKAYA, IRYNA"], ["Category", "Sister of a U.S. citizen"]] }] }),
  ...pair("bishkek-clinic", "Russian", { head: ["Глазная клиника, Бишкек"], title: "Заключение, 4 ноября 2026 года", parts: [{ body: "Отслойка сетчатки левого глаза, 11 мая 2026 года. Операции 14 мая и 27 августа без успеха. Третья здесь невозможна." }] }, { head: ["Eye Clinic, Bishkek"], title: "Report, November 4, 2026", parts: [{ body: `Detachment of the retina of the left eye on May 11, 2026. Operations on May 14 and August 27 without success. A third cannot be done here, nor in the other clinic of the city.

Left eye: light only, no letters. Right eye: beginning cataract. Three hospitals that do such a third operation: Lakeside Eye Hospital, Chicago; Kyoto; Zurich.

Flight: permitted if no gas has been put into the eye in the last four weeks. None has.` }] }, "report of November 4, 2026"),
  record("evidence/hospital-refusals.pdf", { head: ["Two answers, in English"], title: "Refusals of hospitals", parts: [{ rows: [["Istanbul, October 12, 2026", "We cannot admit a patient who is subject to a notice of search by the state of citizenship"], ["Almaty, October 19, 2026", "Admission would have to be reported; we advise against it"]] }] }),
  letter("evidence/surgeon.pdf", { head: ["Lakeside Eye Hospital", "1 Harbor Light Plaza, Chicago, IL 60611, +1 312 555 0190"], on: "November 9, 2026", re: "Iryna Kazlouskaya, born April 2, 1982", body: `I have read the pictures and reports from Bishkek. The retina of the left eye is detached for the third time, with scars. I do about forty such operations a year. I have set hers for Wednesday, January 6, 2027.

Without an operation by the middle of January the eye will be blind, because the scars draw the retina together. With it I give an even chance of sight that can be used.

---

She must lie face down for ten days after the operation and must not fly for eight weeks. Checkups: weekly in January, then February 10, March 10 and April 7, 2027. The right eye will be examined at the same time.`, sign: "Anita Rosenthal, M.D.", title: "Retina Service" }),
  letter("evidence/cost.pdf", { head: ["Lakeside Eye Hospital", "Patient Accounts"], on: "November 11, 2026", re: "Iryna Kazlouskaya: estimate, charity care, deposit", body: `Estimate for surgery, anesthesia and checkups: $38,500. Charity care granted on November 10, 2026: $26,000. Deposit received from Pavel Kazlouski on November 11, 2026: $12,500. Balance: $0.

Mr. Kazlouski has shown us a refundable return ticket. No public program is billed.`, sign: "Patient Accounts" }),
  record("evidence/prize.jpg", { look: "picture", head: ["Bar association (sample)", "Vilnius"], title: "Prize for courage 2023", parts: [{ body: "To Iryna Kazlouskaya, who went alone and at night. May 20, 2023." }] }),
  identity("evidence/passport.jpg", { issuer: "РЭСПУБЛІКА БЕЛАРУСЬ / REPUBLIC OF BELARUS", title: "Пашпарт / Passport", rows: [["Surname", "КАЗЛОЎСКАЯ / KAZLOUSKAYA"], ["Given names", "ІРЫНА / IRYNA"], ["Date of birth", "02 04 1982"], ["Place of birth", "HRODNA"], ["Sex", "F"], ["Passport no.", "MP0000200"], ["Date of expiry", "14 02 2029"]], lines: ["P<BLRKAZLOUSKAYA<<IRYNA<<<<<<<<<<<<<<<"] }),
  ...pair("marriage", "Belarusian", { head: ["Рэспубліка Беларусь"], title: "Пасведчанне аб шлюбе", parts: [{ body: "Казлоўскі Андрэй, 25 студзеня 1980 г., і Ірына Казлоўская. Мінск, 23 жніўня 2008 г." }] }, { head: ["Republic of Belarus"], title: "Certificate of marriage", parts: [{ body: "Andrei Kazlouski, January 25, 1980, and Iryna Kazlouskaya. Minsk, August 23, 2008." }] }, "certificate of marriage"),
  ...pair("birth-records", "Belarusian", { head: ["Рэспубліка Беларусь"], title: "Выпіскі аб нараджэнні", parts: [{ body: "Павел Казлоўскі, 11 кастрычніка 1978 г., Гродна. Ірына Казлоўская, 2 красавіка 1982 г., Гродна. Бацькі: Мікалай і Вера." }] }, { head: ["Republic of Belarus"], title: "Extracts of birth records", parts: [{ body: "Pavel Kazlouski, October 11, 1978, Hrodna. Iryna Kazlouskaya, April 2, 1982, Hrodna. Parents of both: Mikalai and Vera." }] }, "extracts of birth records of August 12, 2026"),
  statement("evidence/brother-declaration.pdf", { title: "Declaration of Pavel Kazlouski", body: `I came to Chicago in 2005 and am a citizen since 2014. I live with my wife Nadia and our son Lev at 5127 North Oakley Terrace. Iryna is my sister.

She will have the room that looks on the garden. Nadia is a nurse and has taken three weeks of leave for January. I will drive Iryna to each checkup.`, oath: "I declare under penalty of perjury that the foregoing is true and correct.", on: "Executed on November 17, 2026.", sign: "Pavel Kazlouski" }),
  identity("evidence/brother-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "KAZLOUSKI"], ["Given names", "PAVEL"], ["Date of birth", "11 OCT 1978"], ["Place of birth", "BELARUS"], ["Passport no.", "X00000200"], ["Date of expiry", "30 JAN 2034"]], lines: ["P<USAKAZLOUSKI<<PAVEL<<<<<<<<<<<<<<<<<"] }),
  letter("evidence/brother-means.pdf", { head: ["Halsted Bridge Engineers", "Chicago, IL 60607"], on: "November 10, 2026", re: "Pavel Kazlouski: employment", body: `Pavel Kazlouski has been a structural engineer with us since March 1, 2012, full time and permanent, at $103,400 a year.

---

Summary of the federal income tax return for 2025 (joint): adjusted gross income $161,220; three persons. Savings at North Branch Bank on November 9, 2026: $57,080.

Receipt of the Pervomaisky District Court, Bishkek, October 23, 2026 (in English and Russian): 300,000 som, paid by bank transfer of Pavel Kazlouski.`, sign: "Gwen Ashby", title: "Human Resources" }),
  letter("evidence/law-school-letter.pdf", { head: ["Wabash Law School", "Clinic for Human Rights, 300 East Wacker Steps, Chicago, IL 60601"], on: "November 12, 2026", re: "Iryna Kazlouskaya", body: `We have worked with Ms. Kazlouskaya since 2021. She signed 388 entries of the register with her own name; nobody else did. For one year the school will pay her a stipend of $1,500 a month and give her an office and a library card. A fund of $22,000 stands ready for a third country if asylum should be refused. The board has set aside $40,000 in all.

We ask her to prepare statements on the entries for a court that has asked for them. This takes about six months.

---

In 2024 our students checked 150 of her entries, drawn by lot, against hospital records that had been brought out of the country. They found no error.`, sign: "Denise Farquhar", title: "Director" }),
  identity("evidence/director-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "FARQUHAR"], ["Given names", "DENISE"], ["Date of birth", "08 AUG 1969"], ["Passport no.", "X00000201"], ["Date of expiry", "18 JUN 2031"]], lines: ["P<USAFARQUHAR<<DENISE<<<<<<<<<<<<<<<<<"] }),
  form("forms/g-1145.pdf", { form: "G-1145", title: "e-Notification of Application/Petition Acceptance", edition: "09/26/14", pages: [[["Name", "Kazlouski, Pavel"], ["E-mail address", "pavel.kazlouski@example.org"]]] }),
  form("forms/g-28.pdf", { form: "G-28", title: "Notice of Entry of Appearance as Attorney or Accredited Representative", edition: "09/17/18", pages: [[["Part 1. Attorney", "Oyelowo, Marguerite"], ["Part 2. Licensing authority", "Supreme Court of Illinois, 9999999"], ["Part 3. Matter", "USCIS; Form I-131"], ["Client", "Kazlouski, Pavel (requestor)"]], [["Part 4. Client signature", "(ink)"], ["Part 5. Attorney signature", "(ink)"]]] }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Kazlouskaya, Iryna, born 04/02/1982"], ["Petitioner", "Kazlouski, Pavel"]], [["Part 8. Item 2", "365 days"], ["Part 8. Item 3.a", "12/16/2026"], ["Part 8. Item 3.b", "Bishkek, Kyrgyzstan"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134-brother.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Kazlouski, Pavel"], ["Beneficiary", "Kazlouskaya, Iryna"], ["Yearly income", "$103,400"], ["Signature", "(ink)"]]] }),
  form("forms/i-134-law-school.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Farquhar, Denise, for Wabash Law School"], ["Beneficiary", "Kazlouskaya, Iryna"], ["Set aside", "$40,000"], ["Signature", "(ink)"]]] }),
];
