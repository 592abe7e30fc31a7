// From where a page is worth a second look before it is scanned in black and white, as agencies scan (USCIS lockboxes
// throw the paper away; the officer sees the scan). Each limit was set on files of many makers so that what people
// print every day is not reported.

/** Between ink and what it lies on, of the way from black to white. A scanner that knows these two alone may take both for one. */
export const leastContrast = 0.3;

/** Points on paper. At 200 dpi the small letters of smaller print are five dots high, and dots of paper count as much. */
export const leastTextPt = 4.5;

/** Fewer letters than this are a mark of a printer, a note number or an ornament, not something to be read. */
export const leastGlyphs = 16;

/** Larger light words lie behind a text as a watermark or stand above it as ornament; both are meant to be light. */
export const mostLightTextPt = 20;

/** As bright as a highlighter; the pale fields of tables and letterheads are not. */
export const leastHighlightChroma = 0.6;
/** As light as paper to a scanner. */
export const leastHighlightGrey = 0.55;
/** A line of text, points; larger fields are backgrounds. */
export const mostHighlightPt = 40;

/** The share of a page's letters that has to run another way before the page counts as lying on its side. */
export const leastTurnedShare = 0.8;
/** Fewer letters on a page are a stamp or a margin. */
export const leastTurnedGlyphs = 60;

/** The share of a page that a picture has to cover for the page to be a scan. */
export const leastScanShare = 0.5;
/** A blank sheet of paper: between its lightest and its darkest spot on a small copy, of 255. */
export const mostBlankRange = 40;
/** And not darker than this anywhere, of 255: a black page is no blank one. */
export const leastBlankGrey = 150;
/** A picture with nothing darker than this anywhere, of 255, is too pale to be scanned. */
export const leastInkGrey = 150;
