// Headless Chromium, kept open, over its debugging pipe. The page with its fonts is opened once; each packet is put
// into it and printed. Kerned, subset, tagged, as Chromium does unasked.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { flags } from "./chromium-flags.mjs";

export async function open() {
  const folder = mkdtempSync(join(tmpdir(), "parole-packet-bench-"));
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags, chromiumSandbox: false });
  const page = await browser.newPage();
  let opened = false;
  return {
    async render(html) {
      if (opened) await page.evaluate(replacePage, html);
      else {
        const path = join(folder, "packet.html");
        writeFileSync(path, html);
        await page.goto(pathToFileURL(path).href);
        opened = true;
      }
      await page.evaluate("document.fonts.ready.then(() => undefined)");
      return page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

// Runs in the page. The fonts stay, the rest is that of the new packet.
function replacePage(html) {
  const made = new DOMParser().parseFromString(html, "text/html");
  const faces = (css) => css.replaceAll(/@font-face\{[^}]*\}/g, "");
  document.title = made.title;
  if (document.querySelector("style.own") === null) {
    const own = document.createElement("style");
    own.className = "own";
    document.head.append(own);
  }
  document.querySelector("style.own").textContent = faces(made.querySelector("style").textContent);
  document.body.replaceChildren(...made.body.childNodes);
}
