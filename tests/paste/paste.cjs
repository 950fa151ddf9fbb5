// Pastes the clipboard into an editable page, compares it with the text given first, and keeps what arrived
// as the file given second.
const fs = require("fs");
const { chromium } = require("playwright-core");

const flags = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

// Every break of the mail is U+202F; the text has U+00A0 where the house has it.
const narrow = (text) => text.replace(/\u00a0/g, "\u202f");
const lines = (text) => narrow(text).split("\n").map((line) => line.trimEnd()).filter((line) => line !== "");

(async () => {
  const expected = fs.readFileSync(process.argv[2], "utf8");
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", headless: false, args: flags });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><meta charset="utf-8"><div id="mail" contenteditable style="white-space:normal">x</div>');
    await page.evaluate(() => {
      document.addEventListener("paste", (event) => {
        window.flavours = [...event.clipboardData.types];
        window.plain = event.clipboardData.getData("text/plain");
      }, { once: true });
    });
    await page.click("#mail");
    await page.keyboard.press("Control+A");
    await page.keyboard.press("Control+V");
    await page.waitForFunction(() => document.querySelector("#mail").innerText.length > 10, null, { timeout: 15000 });
    const pasted = await page.evaluate(() => ({
      flavours: window.flavours,
      plain: window.plain,
      text: document.querySelector("#mail").innerText,
      html: document.querySelector("#mail").innerHTML,
    }));
    fs.writeFileSync(process.argv[3], pasted.html);
    const faults = [];
    for (const flavour of ["text/html", "text/plain"]) {
      if (!pasted.flavours.includes(flavour)) faults.push(`no ${flavour} offered`);
    }
    if (pasted.plain.replace(/\r/g, "") !== expected) faults.push("the plain text is not the rendered one");
    const [want, got] = [lines(expected), lines(pasted.text)];
    for (let n = 0; n < Math.max(want.length, got.length); n += 1) {
      if (want[n] !== got[n]) {
        faults.push(`line ${n + 1}\n  meant  ${JSON.stringify(want[n])}\n  pasted ${JSON.stringify(got[n])}`);
        break;
      }
    }
    if (/<(ol|ul|li|script|style|img)\b/.test(pasted.html)) faults.push("an element that does not survive replies");
    if (!/<(b|strong)\b|font-weight/.test(pasted.html)) faults.push("nothing is bold any more");
    if (faults.length > 0) {
      console.error(faults.join("\n"));
      process.exitCode = 1;
    } else {
      console.log(`pasted ${got.length} lines of ${process.argv[2].replace(/.*\//, "")} as meant`);
    }
  } finally {
    await browser.close();
  }
})();
