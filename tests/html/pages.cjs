// Each page: valid, alone, in order, said in its languages, readable by day and by night, the same words as
// the text beside it.
const fs = require("fs");
const path = require("path");
const { HtmlValidate } = require("html-validate");
const { chromium } = require("playwright-core");

const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
// Paragraphs that are a list to who listens, and a list to nobody else: their numbers are among the words.
// The widths of columns are the one thing that is styled where it stands.
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: { "prefer-native-element": ["error", { exclude: ["list", "listitem"] }], "no-inline-style": "off" },
});
// Bullets, rules of tables and the breaks of lines are each format's own.
const words = (text) => text.replace(/^\s*[-–] |^[- ]+$/gm, " ").replace(/\s+/g, "");

const inside = () => {
  const faults = [];
  // WCAG 2, 1.4.3.
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.match(/\d+/g).slice(0, 3).map(Number).map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (colour !== "rgba(0, 0, 0, 0)") return colour;
    }
    return "rgb(255, 255, 255)";
  };
  for (const element of document.querySelectorAll("main *")) {
    if (!element.textContent.trim()) continue;
    const pair = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => b - a);
    const contrast = (pair[0] + 0.05) / (pair[1] + 0.05);
    if (contrast < 7) faults.push(`contrast ${contrast.toFixed(1)}: ${element.outerHTML.slice(0, 80)}`);
  }
  const levels = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((heading) => Number(heading.tagName[1]));
  levels.forEach((level, n) => {
    if (level > (levels[n - 1] || 0) + 1) faults.push(`a heading of level ${level} after ${levels[n - 1] || "none"}`);
  });
  if (levels.filter((level) => level === 1).length !== 1) faults.push("not one first heading");
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) faults.push(`${wide} pixels too wide`);
  // Han letters look otherwise in each language.
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const language = node.parentElement.closest("[lang]").lang;
    if (/[\u3040-\u30ff\u4e00-\u9fff]/.test(node.data) && language !== "ja") faults.push(`not said to be Japanese: ${node.data}`);
  }
  return { faults, text: document.querySelector("main").innerText, paper: getComputedStyle(document.documentElement).backgroundColor };
};

(async () => {
  const [pictures, ...files] = process.argv.slice(2);
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: flags });
  let failed = 0;
  try {
    for (const file of files) {
      const name = path.basename(file, ".html");
      const faults = [];
      const report = await validator.validateFile(file);
      for (const { messages } of report.results) {
        for (const { line, ruleId, message } of messages) faults.push(`line ${line}: ${ruleId}: ${message}`);
      }
      const expected = fs.readFileSync(file.replace(/html$/, "txt"), "utf8");
      const looks = [["light", 1000], ["dark", 1000], ["narrow", 360], ["print", 800]];
      for (const [look, width] of looks) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        page.on("request", (request) => request.url().startsWith("file:") || faults.push(`asks for ${request.url()}`));
        page.on("console", (message) => faults.push(`console: ${message.text()}`));
        await page.emulateMedia({ colorScheme: look === "light" || look === "narrow" ? "light" : "dark", media: look === "print" ? "print" : "screen" });
        await page.goto(`file://${file}`);
        const seen = await page.evaluate(inside);
        faults.push(...seen.faults.map((fault) => `${look}: ${fault}`));
        if (words(seen.text) !== words(expected)) faults.push(`${look}: other words than the text\n${words(seen.text)}\n${words(expected)}`);
        const white = seen.paper === "rgb(255, 255, 255)";
        if (white !== (look !== "dark")) faults.push(`${look}: the sheet is ${seen.paper}`);
        await page.screenshot({ path: path.join(pictures, `${name}-${look}.png`), fullPage: true });
        await page.close();
      }
      failed += faults.length > 0 ? 1 : 0;
      console.log(faults.length > 0 ? `${name}:\n  ${faults.join("\n  ")}` : `${name}: valid, alone, readable`);
    }
  } finally {
    await browser.close();
  }
  console.log(`${files.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
})();
