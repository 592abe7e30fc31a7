import { form, identity, letter, record, statement } from "../kinds.mjs";

const center = ["South Bay Transplant Center", "200 Alum Rock Medical Way, San Jose, CA 95116, +1 408 555 0190"];
export const documents = [
  letter("evidence/transplant-letter.pdf", {
    head: center, on: "November 10, 2026", re: "Recipient: Nguyen Thi Anh, born December 1, 1979. Donor: Nguyen Van Hung, born July 8, 1982",
    body: `Ms. Nguyen has had end-stage kidney disease since March 2025 and receives dialysis three times a week. She has been on the waiting list since April 2025; in this region the usual wait for her blood group is eight to ten years.

Dialysis is becoming harder to give. Two of her three access sites have been lost to clotting. The third, in the left arm, narrowed in October 2026 and was stretched on October 14. I do not expect it to last beyond the winter, and I do not expect her to stay fit for a transplant beyond February 2027.

Her panel of antibodies is 99.2 percent, which means that fewer than one in a hundred donors could give to her. Her brother can: five of six HLA markers match and the crossmatch is negative. I know of no other donor for her.

The transplant is set for Tuesday, January 19, 2027. The donor must be here by January 8 for a last crossmatch and an examination.

---

The donor stays in the hospital for three days. He may fly long distances six to eight weeks after the operation, after a checkup. The recipient's health plan bears all hospital costs of the donor: evaluation, operation and checkups for ninety days.

An independent donor advocate has spoken with Mr. Nguyen by video with an interpreter on November 2, 2026.`,
    sign: "Priya Raman, M.D.", title: "Surgical Director, Kidney Transplantation",
  }),
  record("evidence/match-report.pdf", { look: "scan", head: [center[0], "Tissue Typing Laboratory"], title: "HLA typing and crossmatch, October 5, 2026", parts: [{ rows: [["Recipient", "Nguyen Thi Anh: A2, A11, B15, B46, DR9, DR12"], ["Donor", "Nguyen Van Hung: A2, A11, B15, B46, DR9, DR15"], ["Match", "5 of 6"], ["Crossmatch, T and B cells", "Negative"], ["Donor-specific antibodies", "None found"], ["Blood groups", "Recipient B; donor B"]] }, { page: true, heading: "Others tested", rows: [["Husband", "1 of 6; crossmatch positive"], ["Cousin, 38", "2 of 6; crossmatch positive"], ["Cousin, 44", "1 of 6; crossmatch positive"], ["Mother, 74", "3 of 6; not fit: diabetes"]] }], sign: "Laboratory director" }),
  record("evidence/donor-health.pdf", { look: "scan", head: ["Bệnh viện Sông Hậu / Song Hau Hospital", "Ho Chi Minh City; report issued in English"], title: "Examination of a living kidney donor", parts: [{ rows: [["Name", "Nguyễn Văn Hùng, 08/07/1982"], ["Dates", "July 20 and September 21, 2026"], ["Blood pressure", "118/74"], ["Kidney function", "GFR 104; two normal kidneys on CT"], ["Infections", "Hepatitis B and C, HIV, tuberculosis: negative"], ["Conclusion", "Fit to give a kidney; fit to fly"]] }], sign: "Dr. Phạm Thu Hà" }),
  statement("evidence/donor-consent.pdf", { title: "Consent of the donor and report of the independent donor advocate", body: `I, Nguyen Van Hung, want to give a kidney to my sister Nguyen Thi Anh. Nobody has paid or promised me anything. I know that I may withdraw at any time before the operation. This was read to me in Vietnamese on November 2, 2026.

Report of the advocate: I spoke with Mr. Nguyen alone, by video, with an interpreter, for fifty minutes. He understands the operation, its risks and his right to withdraw. I found no pressure and no payment. Karen Oyelaran, R.N., Independent Living Donor Advocate, November 2, 2026.`, sign: "Nguyễn Văn Hùng" }),
  record("evidence/household-book.pdf", { look: "scan", head: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], title: "Sổ hộ khẩu, ngày 12 tháng 3 năm 1996", parts: [{ rows: [["Chủ hộ", "Nguyễn Văn Lâm, 1950"], ["Vợ", "Lê Thị Hoa, 1952"], ["Con", "Nguyễn Thị Ánh, 01/12/1979"], ["Con", "Nguyễn Văn Hùng, 08/07/1982"], ["Địa chỉ", "42 Trần Hưng Đạo, Cần Thơ"]] }] }),
  record("evidence/household-book-en.pdf", { head: ["SOCIALIST REPUBLIC OF VIETNAM", "Independence, Freedom, Happiness"], title: "Household registration book, March 12, 1996", parts: [{ rows: [["Head of household", "Nguyễn Văn Lâm, 1950"], ["Wife", "Lê Thị Hoa, 1952"], ["Child", "Nguyễn Thị Ánh, December 1, 1979"], ["Child", "Nguyễn Văn Hùng, July 8, 1982"], ["Address", "42 Trần Hưng Đạo, Cần Thơ"]], body: "[Red round seal: Police of Cần Thơ]" }] }),
  record("evidence/business-license.pdf", { look: "scan", head: ["ỦY BAN NHÂN DÂN QUẬN NINH KIỀU"], title: "Giấy chứng nhận đăng ký hộ kinh doanh", parts: [{ rows: [["Tên hộ kinh doanh", "Nhà máy xay xát Hùng Phát"], ["Chủ hộ", "Nguyễn Văn Hùng"], ["Ngành nghề", "Xay xát lúa gạo"], ["Ngày cấp", "20/02/2019"]] }] }),
  record("evidence/business-license-en.pdf", { head: ["PEOPLE'S COMMITTEE OF NINH KIỀU DISTRICT"], title: "Certificate of registration of a household business", parts: [{ rows: [["Name of business", "Hùng Phát Rice Mill"], ["Owner", "Nguyễn Văn Hùng"], ["Trade", "Milling of rice"], ["Date of issue", "February 20, 2019"]], body: "[Red round seal of the People's Committee]" }] }),
  record("evidence/visa-refusal.jpg", { look: "picture", head: ["Consulate General of the United States of America", "Ho Chi Minh City, Vietnam"], title: "Notices of refusal", parts: [{ rows: [["Applicant", "NGUYEN, VAN HUNG"], ["First application", "B-2, refused 27 AUG 2026, section 214(b)"], ["Second application", "B-2, refused 22 OCT 2026, section 214(b)"]], body: "These decisions cannot be appealed." }] }),
  record("evidence/petition-notice.jpg", { look: "picture", head: ["Receipt notice (sample)"], title: "Form I-130, Petition for Alien Relative", parts: [{ rows: [["Receipt number", "WAC0900000158"], ["Received date", "May 11, 2016"], ["Petitioner", "NGUYEN, THI ANH"], ["Beneficiary", "NGUYEN, VAN HUNG"], ["Category", "Brother of a U.S. citizen"]] }] }),
  identity("evidence/passport.jpg", { issuer: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", title: "Hộ chiếu / Passport", rows: [["Full name", "NGUYỄN VĂN HÙNG"], ["Nationality", "VIỆT NAM"], ["Date of birth", "08 07 1982"], ["Sex", "M"], ["Passport no.", "C0000158"], ["Date of expiry", "18 04 2033"]], lines: ["P<VNMNGUYEN<<VAN<HUNG<<<<<<<<<<<<<<<<<"] }),
  identity("evidence/petitioner-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "NGUYEN"], ["Given names", "THI ANH"], ["Date of birth", "01 DEC 1979"], ["Passport no.", "X00000158"], ["Date of expiry", "30 JUN 2032"]], lines: ["P<USANGUYEN<<THI<ANH<<<<<<<<<<<<<<<<<<"] }),
  identity("evidence/sponsor-passport.jpg", { issuer: "UNITED STATES OF AMERICA", title: "Passport", rows: [["Surname", "TRAN"], ["Given names", "DANIEL QUANG"], ["Date of birth", "25 MAY 1977"], ["Passport no.", "X00000159"], ["Date of expiry", "15 JAN 2031"]], lines: ["P<USATRAN<<DANIEL<QUANG<<<<<<<<<<<<<<<"] }),
  letter("evidence/pay-and-tax.pdf", { head: ["Almaden Circuit Works", "455 Monterey Yard, San Jose, CA 95112"], on: "October 30, 2026", re: "Daniel Quang Tran: employment", body: `Daniel Quang Tran has been a quality engineer with us since June 6, 2011. The position is full time and permanent. His salary is $118,500 a year.

---

Summary of the federal income tax return for 2025 (Form 1040, joint): wages $151,900; adjusted gross income $149,880; four persons.`, sign: "Meera Kapoor", title: "People Operations" }),
  form("forms/g-1145.pdf", { form: "G-1145", title: "e-Notification of Application/Petition Acceptance", edition: "09/26/14", pages: [[["Name", "Nguyen, Thi Anh"], ["E-mail address", "anh.nguyen@example.org"], ["Mobile phone", "408-555-0158"]]] }),
  form("forms/i-131.pdf", { form: "I-131", title: "Application for Travel Documents, Parole Documents, and Arrival/Departure Records", edition: "01/20/25", pages: [[["Part 1. Item 7", "X Initial parole, beneficiary outside the United States"], ["Part 2. Beneficiary", "Nguyen, Van Hung, born 07/08/1982"], ["Petitioner", "Nguyen, Thi Anh"]], [["Part 8. Item 2", "75 days"], ["Part 8. Item 3.a", "01/06/2027"], ["Part 8. Item 3.b", "Ho Chi Minh City, Vietnam"], ["Part 10. Signature", "(ink)"]]] }),
  form("forms/i-134.pdf", { form: "I-134", title: "Declaration of Financial Support", edition: "01/20/25", pages: [[["Supporter", "Tran, Daniel Quang"], ["Beneficiary", "Nguyen, Van Hung"], ["Yearly income", "$118,500"], ["Signature", "(ink)"]]] }),
];
