// Text as content stream operators (ISO 32000-1, 9.4). The font is set only where it changes; runs of one font and
// height on a baseline go into one TJ array.
import type { TextItem } from "../layout/page.ts";
import { formatNumber } from "./pdf-syntax.ts";
import type { UsedFonts } from "./used-fonts.ts";

/** Where the writing of one page's text stands. */
export class TextOperators {
  readonly #fonts: UsedFonts;
  #font = "";
  /** Names of the fonts that the page uses. */
  readonly names = new Map<string, string>();

  constructor(fonts: UsedFonts) {
    this.#fonts = fonts;
  }

  /** Forgets the font that is set; a restored graphics state (Q) has none. */
  reset(): void {
    this.#font = "";
  }

  /** The operators of one item, to stand within BT and ET. `turn` is the first four numbers of the text matrix. */
  write(item: TextItem, turn = "1 0 0 1"): string {
    let out = `${turn} ${formatNumber(item.xPt)} ${formatNumber(item.baselinePt)} Tm`;
    let tj = "";
    let rise = 0;
    for (const run of item.runs) {
      if (run.tj === "") continue;
      const name = this.#fonts.nameOf(run.font);
      this.names.set(run.font, name);
      const font = `/${name} ${formatNumber(item.sizePt)} Tf`;
      const raised = (run.riseEm / 1000) * item.sizePt;
      if ((font !== this.#font || raised !== rise) && tj !== "") {
        out += `[${tj}]TJ`;
        tj = "";
      }
      if (font !== this.#font) {
        out += font;
        this.#font = font;
      }
      if (raised !== rise) {
        out += ` ${formatNumber(raised)} Ts`;
        rise = raised;
      }
      tj += this.#fonts.write(run);
    }
    if (tj !== "") out += `[${tj}]TJ`;
    if (rise !== 0) out += " 0 Ts";
    return `${out}\n`;
  }
}
