// Text as content stream operators (ISO 32000-1, 9.4). The font is set only where it changes; runs of one font and
// height on a baseline go into one TJ array.
import type { TextItem } from "../layout/page.ts";
import { formatNumber } from "./pdf-syntax.ts";
import type { UsedFonts } from "./used-fonts.ts";

/** Where the writing of one page's text stands. */
export class TextOperators {
  readonly #fonts: UsedFonts;
  #font = "";
  #sizePt = 0;
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
    const { sizePt } = item;
    let out = `${turn} ${formatNumber(item.xPt)} ${formatNumber(item.baselinePt)} Tm`;
    let inArray = false;
    let riseEm = 0;
    for (const run of item.runs) {
      if (run.tj === "") continue;
      const setsFont = run.font !== this.#font || sizePt !== this.#sizePt;
      if ((setsFont || run.riseEm !== riseEm) && inArray) {
        out += "]TJ";
        inArray = false;
      }
      if (setsFont) out += this.#setFont(run.font, sizePt);
      if (run.riseEm !== riseEm) {
        riseEm = run.riseEm;
        out += ` ${formatNumber((riseEm / 1000) * sizePt)} Ts`;
      }
      if (!inArray) out += "[";
      inArray = true;
      out += this.#fonts.write(run);
    }
    if (inArray) out += "]TJ";
    return out + (riseEm === 0 ? "\n" : " 0 Ts\n");
  }

  #setFont(font: string, sizePt: number): string {
    const name = this.#fonts.nameOf(font);
    this.names.set(font, name);
    this.#font = font;
    this.#sizePt = sizePt;
    return `/${name} ${formatNumber(sizePt)} Tf`;
  }
}
