// The kinds of invented document: each gives { file, title, blocks, look } for the drawers.
const text = (words, more = {}) => ({ kind: "text", text: words, ...more });
const paragraphs = (body) =>
  body
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph.trim() === "---" ? { kind: "page" } : text(paragraph.replace(/\s*\n\s*/g, " ").trim()),
    );

/** A letter: head (lines), on, to (lines), re, body (paragraphs parted by blank lines; "---" turns the page), sign and title. */
export function letter(
  file,
  { head, on, to = [], re, greeting, body, close = "Sincerely,", sign, title, look = "pdf", name },
) {
  const blocks = [
    text(head[0], { style: "bold", size: 14, align: "center", after: 1 }),
    ...head.slice(1).map((line) => text(line, { size: 9.5, align: "center", after: 0 })),
    { kind: "rule" },
  ];
  if (on) blocks.push(text(on, { after: 10 }));
  if (to.length > 0) blocks.push(text(to.join("\n"), { after: 10 }));
  if (re) blocks.push(text(re, { style: "bold", after: 10 }));
  if (greeting) blocks.push(text(greeting));
  blocks.push(...paragraphs(body));
  if (sign)
    blocks.push(
      text(close, { after: 2 }),
      { kind: "scrawl", seed: sign },
      text(sign, { after: 0 }),
      ...(title ? [text(title, { after: 0 })] : []),
    );
  return { file, title: name ?? re ?? head[0], blocks, look, footer: head[0] };
}

/** A record: head (lines), title, parts, each { heading?, rows?, body?, page? }. `ruled` draws lines between the rows. */
export function record(file, { head, title, parts, ruled = true, look = "pdf", sign, note }) {
  const blocks = [
    ...head.map((line, index) =>
      text(line, { style: index === 0 ? "bold" : "regular", size: index === 0 ? 12 : 9.5, align: "center", after: 0 }),
    ),
    { kind: "rule" },
    text(title, { style: "bold", size: 13, align: "center", after: 10 }),
  ];
  for (const part of parts) {
    if (part.page) blocks.push({ kind: "page" });
    if (part.heading) blocks.push(text(part.heading, { style: "bold", after: 4 }));
    if (part.rows) blocks.push({ kind: "rows", rows: part.rows, ruled, ...(part.share ? { share: part.share } : {}) });
    if (part.body) blocks.push(...paragraphs(part.body));
  }
  if (sign) blocks.push({ kind: "scrawl", seed: sign }, text(sign, { after: 0 }));
  if (note) blocks.push(text(note, { style: "italic", size: 9 }));
  return { file, title, blocks, look, footer: head[0] };
}

/** A passport page or card: a picture, a box for the photograph, rows. */
export function identity(file, { title, issuer, rows, lines = [] }) {
  const blocks = [
    text(issuer, { style: "bold", size: 15, after: 0 }),
    text(title, { size: 12, after: 8 }),
    { kind: "rule" },
    { kind: "box", width: 110, height: 138, x: 358, look: "grey", overlay: true },
    { kind: "rows", rows, ruled: false, share: 0.3 },
    { kind: "below-box" },
    ...lines.map((line) => text(line, { size: 12.5, after: 0 })),
  ];
  return { file, title, blocks, look: file.endsWith(".pdf") ? "scan" : "picture", footer: "", cropPt: 420 };
}

/** A translator's certificate (8 CFR 103.2(b)(3)). */
export function certificate(file, { document, from, translator, address, phone, email, on, look = "pdf" }) {
  return {
    file,
    title: "Certificate of translation",
    look,
    footer: "",
    blocks: [
      text("Certificate of Translation", { style: "bold", size: 14, align: "center", after: 16 }),
      text(
        `I, ${translator}, certify that I am competent to translate from ${from} into English, and that the attached translation of the document named below is complete and accurate.`,
      ),
      {
        kind: "rows",
        rows: [
          ["Document", document],
          ["Language", from],
        ],
        ruled: true,
      },
      { kind: "scrawl", seed: translator },
      {
        kind: "rows",
        rows: [
          ["Name", translator],
          ["Address", address],
          ["Telephone", phone],
          ["E-mail", email],
          ["Date", on],
        ],
        ruled: false,
      },
    ],
  };
}

/** A stand-in for an official form: its name and edition at the foot of each page, the main answers as rows. */
export function form(file, { form: name, title, edition, pages }) {
  const blocks = pages.flatMap((rows, index) => [
    ...(index > 0 ? [{ kind: "page" }] : []),
    text("SAMPLE STAND-IN, NOT AN OFFICIAL FORM", { style: "bold", size: 10, align: "center", after: 2 }),
    text(title, { style: "bold", size: 15, align: "center", after: 1 }),
    text(`Form ${name}`, { align: "center", after: 8 }),
    { kind: "rule" },
    { kind: "rows", rows, ruled: true, share: 0.48 },
  ]);
  return {
    file,
    title: `Form ${name}, sample stand-in`,
    blocks,
    look: "pdf",
    footer: `Form ${name}   Edition ${edition}`,
  };
}

/** A note of a family or a statement in the first person, signed. */
export function statement(file, { title, body, sign, on, look = "pdf", oath }) {
  return {
    file,
    title,
    look,
    footer: title,
    blocks: [
      text(title, { style: "bold", size: 13, align: "center", after: 14 }),
      ...paragraphs(body),
      ...(oath ? [text(oath)] : []),
      ...(on ? [text(on, { after: 0 })] : []),
      { kind: "scrawl", seed: sign },
      text(sign),
    ],
  };
}
