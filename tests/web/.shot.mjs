import { launchBrowser, longSentence, Program } from "./program.js";
const program = new Program(); await program.start();
const browser = await launchBrowser();
async function open(path, options) {
  const context = await browser.newContext({ locale: "en-US", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  page.on("pageerror", e => console.log("ERR", path, e.message));
  page.on("console", m => console.log("LOG", m.text()));
  await page.goto(program.address + "web/" + path);
  return page;
}
try {
const c = await open("controller/", { viewport: {width:390,height:844}, locale: "en-US" });
await c.locator("#next:enabled").waitFor();
await c.screenshot({path:"/tmp/shots/c-idle.png"});
await c.locator("#languages input[value=de]").check();
await c.locator("#next").click();
await c.locator("#typed").fill("Die Katze trinkt Milch.");
await c.locator("#typed").press("Enter");
await c.locator("#current .syllable").first().waitFor();
await c.locator("#next").click();
const d = await open("display/", { viewport: {width:1024,height:768} });
await d.locator("body[data-state=reading]").waitFor();
await d.screenshot({path:"/tmp/shots/d-tablet.png"});
await c.screenshot({path:"/tmp/shots/c-read.png"});
await c.locator("#library-tab").click();
await c.locator("#found li").first().waitFor();
await c.screenshot({path:"/tmp/shots/c-library.png"});
} catch (e) { console.log(e.message); }
await browser.close(); await program.end();
