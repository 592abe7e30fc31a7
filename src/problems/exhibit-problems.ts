import { defineProblem } from "./define-problem.ts";

const leftOut = "A file that cannot be opened is not in the packet, and what it proves is missing.";
const looksDifferent =
  "What a reader shows on the screen and what is printed must be the same, or evidence is lost unnoticed.";
const printAgain = "Open it in the program that made it or in a PDF reader, print it to a new PDF, and name that file.";

const printAgainThen = printAgain.charAt(0).toLowerCase() + printAgain.slice(1, -1);

export interface File {
  /** The name as the case gives it. */
  readonly file: string;
}

export interface Page extends File {
  /** Page of the file, from 1. */
  readonly page: number;
}

export const exhibitProblems = {
  "file-missing": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `The file "${file}" is not there.`,
    why: leftOut,
    fix: ({ file }) =>
      `Put it there or correct its name; small and capital letters differ${file.includes("\\") ? ', and folders are divided by "/"' : ""}.`,
  }),
  "file-outside-case": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `"${file}" lies outside the folder of the case.`,
    why: "A case holds its own evidence: a path that leads elsewhere can bring another client's papers into the packet.",
    fix: () => "Copy the file into the folder of the case and name the copy.",
  }),
  "file-not-a-file": defineProblem<File & { is: "folder" | "device" }>({
    severity: "error",
    says: ({ file, is }) => (is === "folder" ? `"${file}" is a folder.` : `"${file}" is not an ordinary file.`),
    why: leftOut,
    fix: ({ is }) =>
      is === "folder"
        ? "Name a file; a folder of files can only be an exhibit, and by its own path."
        : "Name a PDF or a picture.",
  }),
  "folder-empty": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `The folder "${file}" holds no file.`,
    why: leftOut,
    fix: () => "Put the files into it, or name a file.",
  }),
  "folder-in-folder": defineProblem<File & { folder: string }>({
    severity: "error",
    says: ({ file, folder }) => `The folder "${file}" holds another folder, "${folder}".`,
    why: "Files of a folder within a folder are not taken, and nothing is left out unnoticed.",
    fix: () => "Move its files up, or move it out and name it as an exhibit of its own.",
  }),
  "folder-system-files": defineProblem<File & { names: string }>({
    severity: "note",
    says: ({ file, names }) => `Left out of the folder "${file}": ${names}.`,
    why: "The system has put it there; it is no evidence.",
    fix: () => "Nothing to do.",
  }),
  "folder-order": defineProblem<File & { names: string }>({
    severity: "note",
    says: ({ file, names }) => `The folder "${file}" stands in the packet in this order: ${names}.`,
    why: "Files of a folder follow each other by name, numbers by their size.",
    fix: () => "Nothing to do; to change the order, put numbers before the names.",
  }),
  "file-unreadable": defineProblem<File & { reason: string }>({
    severity: "error",
    says: ({ file, reason }) => `"${file}" cannot be read (${reason}).`,
    why: leftOut,
    fix: () => "Check the right to read it, and that the disk or network folder is there.",
  }),
  "file-empty": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `"${file}" is empty.`,
    why: leftOut,
    fix: () => "Download, scan or copy it again.",
  }),
  "file-too-large": defineProblem<File & { megabytes: number; mostMegabytes: number }>({
    severity: "error",
    says: ({ file, megabytes, mostMegabytes }) =>
      `"${file}" has ${megabytes} MB; at most ${mostMegabytes} MB are opened.`,
    why: leftOut,
    fix: () =>
      "Scan it in grey at 200 to 300 dpi, or divide it into several exhibits. To open it all the same: --max-file-mb <number>.",
  }),
  "file-too-slow": defineProblem<File & { mostSeconds: number }>({
    severity: "error",
    says: ({ file, mostSeconds }) =>
      `"${file}" was not open after ${mostSeconds} ${mostSeconds === 1 ? "second" : "seconds"}; it was given up.`,
    why: leftOut,
    fix: () =>
      `If it opens in a PDF reader: ${printAgainThen}. For a large file on a slow machine, allow more with --file-timeout <seconds>.`,
  }),
  "file-takes-memory": defineProblem<File & { mostMegabytes: number }>({
    severity: "error",
    says: ({ file, mostMegabytes }) => `"${file}" needs more than ${mostMegabytes} MB to be opened; it was given up.`,
    why: leftOut,
    fix: () =>
      `If it opens in a PDF reader: ${printAgainThen}. For a large file, allow more with --file-memory <megabytes>.`,
  }),
  "file-breaks-reader": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `Reading "${file}" broke off in a way that nobody foresaw.`,
    why: leftOut,
    fix: () => printAgain,
  }),
  "file-kind-unsupported": defineProblem<File & { kind: string; remedy: string }>({
    severity: "error",
    says: ({ file, kind }) =>
      `"${file}" is ${kind}; a packet takes PDF and pictures (JPEG, PNG, TIFF, WebP, AVIF, GIF, HEIC).`,
    why: leftOut,
    fix: ({ remedy }) => remedy,
  }),
  "file-name-differs": defineProblem<File & { kind: string }>({
    severity: "note",
    says: ({ file, kind }) => `"${file}" is ${kind}, whatever its name says.`,
    why: "It was opened as what it is.",
    fix: () => "Rename it, so that other programs open it too.",
  }),

  "image-damaged": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `The picture "${file}" is damaged or cut off.`,
    why: "Part of it would be grey or missing on paper.",
    fix: () => "Photograph, scan or download it again.",
  }),
  "image-needs-package": defineProblem<File & { package: string }>({
    severity: "error",
    says: ({ file }) => `"${file}" is a HEIC picture, as iPhones make them, and what reads those is not installed.`,
    why: leftOut,
    fix: ({ package: name }) =>
      `Add it once with "npm install --global ${name}" (without --global where parole-packet is installed in a project), or save the picture as JPEG. So that new pictures come as JPEG: on the iPhone choose Settings, Camera, Formats, Most Compatible.`,
  }),
  "image-first-only": defineProblem<File & { pictures: number }>({
    severity: "warning",
    says: ({ file, pictures }) => `"${file}" holds ${pictures} pictures, as a film does; only the first is printed.`,
    why: "Paper shows no film, and what only a later picture shows is missing.",
    fix: () => "Save the pictures that matter one by one, and enclose those.",
  }),
  "image-too-large": defineProblem<File & { megapixels: number; mostMegapixels: number }>({
    severity: "error",
    says: ({ file, megapixels, mostMegapixels }) =>
      `The picture "${file}" has ${megapixels} million pixels; at most ${mostMegapixels} million are opened.`,
    why: leftOut,
    fix: () =>
      "Save it smaller; 10 million pixels are plenty for a page. To open it all the same: --max-megapixels <number>.",
  }),
  "image-coarse": defineProblem<File & { widthPx: number; heightPx: number; dpi: number }>({
    severity: "warning",
    says: ({ file, widthPx, heightPx, dpi }) =>
      `The picture "${file}" has few pixels (${widthPx} by ${heightPx}, ${dpi} dpi on a page).`,
    why: "Small print in it may not be readable on paper, least of all after the agency has scanned it.",
    fix: () => "Look at it in the draft; photograph or scan it again at 200 dpi or more if anything is hard to read.",
  }),
  "image-blank": defineProblem<File>({
    severity: "warning",
    says: ({ file }) => `The picture "${file}" shows nothing on white paper.`,
    why: "White or transparent drawing cannot be seen in print.",
    fix: () => "Save it with a background, or leave it out.",
  }),

  "pdf-password": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `"${file}" opens only with a password.`,
    why: leftOut,
    fix: () =>
      "Write its password into passwords.json beside the office's office.json, or beside its name in the case (password). Or open it with the password, print it to a new PDF, and name that file.",
  }),
  "pdf-password-wrong": defineProblem<File & { tried: number }>({
    severity: "error",
    says: ({ file, tried }) =>
      tried === 1
        ? `The password given for "${file}" does not open it.`
        : `None of the ${tried} passwords that the case and the office give opens "${file}".`,
    why: leftOut,
    fix: () =>
      "Ask whoever sent the file; small and capital letters differ. A password for printing or changing is another one than the one for opening.",
  }),
  "pdf-encryption-unknown": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `"${file}" is locked in a way that this program does not know.`,
    why: leftOut,
    fix: () => printAgain,
  }),
  "pdf-damaged": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `The PDF "${file}" is damaged or cut off.`,
    why: "Pages or parts of pages would be missing from the packet.",
    fix: () => `Download or scan it again. If it opens: ${printAgainThen}.`,
  }),
  "pdf-page-damaged": defineProblem<Page>({
    severity: "error",
    confirmable: true,
    says: ({ file, page }) => `Something on page ${page} of "${file}" is damaged or missing.`,
    why: "A part of the page may be missing on paper.",
    fix: () =>
      "Compare the page in the draft with the original. If they differ, print the file to a new PDF; if they agree, confirm this finding.",
  }),
  "pdf-cut-off": defineProblem<File>({
    severity: "warning",
    says: ({ file }) => `The PDF "${file}" does not end as a PDF ends.`,
    why: "An interrupted download or copy can have lost pages.",
    fix: () => "Compare its pages in the draft with the original, or get the file again.",
  }),
  "pdf-change-cut-off": defineProblem<File>({
    severity: "error",
    confirmable: true,
    says: ({ file }) => `The PDF "${file}" was changed after it was first saved, and the change is cut off.`,
    why: "Pages, answers or signatures that were added last can be missing from the packet.",
    fix: () =>
      "Get the file again. If its pages in the draft agree with the original all the same, confirm this finding.",
  }),
  "pdf-repaired": defineProblem<File & { pages: number }>({
    severity: "error",
    confirmable: true,
    says: ({ file, pages }) =>
      `The PDF "${file}" is damaged; ${pages === 1 ? "one page was" : `${pages} pages were`} found by searching it.`,
    why: "Pages can be missing, doubled, or of an older state of the file.",
    fix: () =>
      "Compare its pages in the draft with the original. If they differ, print the file to a new PDF; if they agree, confirm this finding.",
  }),
  "pdf-rendered": defineProblem<File & { pages: number }>({
    severity: "warning",
    says: ({ file, pages }) =>
      `"${file}" could be read by the last program only: ${pages === 1 ? "its page is" : `its ${pages} pages are`} in the packet as ${pages === 1 ? "a picture" : "pictures"} of 200 dpi.`,
    why: "A picture can lack what that program does not know, and its text cannot be searched.",
    fix: () => `Compare its pages in the draft with the original. Better: ${printAgainThen}.`,
  }),
  "pdf-page-count-differs": defineProblem<File & { said: number; found: number }>({
    severity: "error",
    confirmable: true,
    says: ({ file, said, found }) => `"${file}" says that it has ${said} pages; ${found} were found.`,
    why: "Pages can be missing from the packet.",
    fix: () =>
      "Compare its pages in the draft with the original. If any is missing, print the file to a new PDF; if none is, confirm this finding.",
  }),
  "pdf-without-pages": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `The PDF "${file}" has no pages.`,
    why: leftOut,
    fix: () => "Make or download the file again.",
  }),
  "pdf-too-many-pages": defineProblem<File & { pages: number; most: number }>({
    severity: "error",
    says: ({ file, pages, most }) => `"${file}" has ${pages} pages; at most ${most} are opened.`,
    why: leftOut,
    fix: () =>
      "Enclose the pages that prove something, as a file of their own. To open it all the same: --max-file-pages <number>.",
  }),
  "pdf-page-tiny": defineProblem<Page>({
    severity: "warning",
    says: ({ page, file }) => `Page ${page} of "${file}" is smaller than an inch.`,
    why: "Pages are never enlarged, and nobody can read this one.",
    fix: () => "Export or scan it in its real size.",
  }),
  "pdf-dynamic-form": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `"${file}" is a dynamic form (XFA), whose pages only Adobe's programs can build.`,
    why: 'Printed by any other program it says nothing but "Please wait".',
    fix: () => "Open it in Adobe Acrobat Reader, print it to a new PDF, and name that file.",
  }),
  "pdf-portfolio": defineProblem<File>({
    severity: "error",
    says: ({ file }) => `"${file}" is a portfolio: its documents are attached to a cover page.`,
    why: "Only the cover page would be in the packet.",
    fix: () => "Save the documents out of it and enclose them one by one.",
  }),
  "pdf-attachments-left-out": defineProblem<File & { count: number }>({
    severity: "warning",
    says: ({ file, count }) =>
      `${count === 1 ? "A file is" : `${count} files are`} attached to "${file}" and not in the packet.`,
    why: "Attached files are not pages; nobody who reads the paper sees them.",
    fix: () => "Save what proves something out of it and enclose it as an exhibit.",
  }),
  "pdf-recordings-left-out": defineProblem<File & { count: number }>({
    severity: "warning",
    says: ({ file, count }) =>
      `"${file}" holds ${count === 1 ? "a film, sound or model" : `${count} films, sounds or models`} that ${count === 1 ? "plays" : "play"} on the screen; paper shows at most the picture that stands for ${count === 1 ? "it" : "them"}.`,
    why: "What is said or shown in it does not reach the reader of the packet.",
    fix: () => "Enclose a written transcript, and pictures of what matters.",
  }),
  "pdf-scripts-left-out": defineProblem<File>({
    severity: "note",
    says: ({ file }) => `"${file}" holds scripts or actions; they are not carried over.`,
    why: "The packet is paper: nothing in it acts.",
    fix: () => "Nothing to do.",
  }),
  "pdf-comments": defineProblem<File & { count: number }>({
    severity: "warning",
    says: ({ file, count }) =>
      `"${file}" has ${count === 1 ? "a comment" : `${count} comments`} whose words open in a window of their own; the words are not printed.`,
    why: "Notes of the office do not belong in a filing, and words of a witness must not be lost.",
    fix: () => "Delete the comments, or write what must be read into the page itself.",
  }),
  "pdf-mark-not-drawn": defineProblem<Page & { what: string }>({
    severity: "warning",
    says: ({ page, file, what }) =>
      `On page ${page} of "${file}" ${what} stands that has no picture of its own; it is not in the packet.`,
    why: looksDifferent,
    fix: () => printAgain,
  }),
  "pdf-mark-not-printed": defineProblem<Page & { count: number }>({
    severity: "warning",
    says: ({ page, file, count }) =>
      `Page ${page} of "${file}" shows ${count === 1 ? "something" : `${count} things`} on the screen that the file keeps from being printed, or the other way round; left out.`,
    why: looksDifferent,
    fix: () => printAgain,
  }),
  "pdf-field-not-drawn": defineProblem<Page>({
    severity: "error",
    says: ({ page, file }) => `A field on page ${page} of "${file}" is filled in, but how it looks cannot be made.`,
    why: "An answer would be missing on paper.",
    fix: () => printAgain,
  }),
  "pdf-field-cut-off": defineProblem<Page>({
    severity: "error",
    says: ({ page, file }) => `An answer on page ${page} of "${file}" is longer than its box.`,
    why: "Its end would be missing on paper.",
    fix: () => "Shorten it, or move the rest to where the form has room for more; then save the form anew.",
  }),
  "pdf-field-not-redrawn": defineProblem<Page>({
    severity: "warning",
    says: ({ page, file }) =>
      `An answer on page ${page} of "${file}" may have changed after it was last drawn, and cannot be drawn anew.`,
    why: "The packet shows it as it was last drawn.",
    fix: () => `Compare the page in the draft with the form. If it differs: ${printAgainThen}.`,
  }),
  "pdf-field-unclear": defineProblem<Page>({
    severity: "warning",
    says: ({ page, file }) =>
      `A box on page ${page} of "${file}" is drawn otherwise than the file says that it is marked.`,
    why: "The packet shows it as drawn.",
    fix: () => "Compare the page in the draft with what should be marked, and mark it anew if it differs.",
  }),
  "pdf-signature-left-out": defineProblem<File>({
    severity: "note",
    says: ({ file }) =>
      `"${file}" carries an electronic signature; the packet shows its picture, where it has one, and not its proof.`,
    why: "On paper nobody can check it.",
    fix: () => "Enclose the maker's own certificate or verification page if the signature itself matters.",
  }),
};
