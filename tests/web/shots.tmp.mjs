import { launchBrowser, longSentence, Program } from "./program.js";
const program = new Program(); await program.start();
const browser = await launchBrowser();
async function open(path, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on("pageerror", e => console.log("ERR", path, e.message));
  page.on("console", m => m.type()==="error" && console.log("LOG", m.text()));
  await page.goto(program.address + "web/" + path);
  return page;
}
const settle = (p) => p.waitForTimeout(450);
const shot = async (p, n) => { await settle(p); await p.screenshot({ path: `/tmp/shots/${n}.png` }); };
try {
const phone = {width:390,height:844};
const c = await open("controller/?ui=ru", { viewport: phone, locale:"ru-RU" });
await c.locator("#next:enabled").waitFor();
await shot(c, "01-phone-idle-ru");
await c.locator("#languages input[value=ru]").check();
await c.locator("#next").click();
const text = "Ночью в окно заглянула луна и пожелала нам добрых снов.";
await c.locator("#typed").fill(text); await c.locator("#typed").press("Enter");
await c.locator("#sentence .current").waitFor();
for (const t of ["мама", "Кот спит на тёплой печке."]) { await c.locator("#typed").fill(t); await c.locator("#typed").press("Enter"); await c.locator("#queue li", {hasText:t}).waitFor(); }
for (let i=0;i<3;i++) await c.locator("#next").click();
await shot(c, "02-phone-read-ru");
await c.locator("#more").click(); await shot(c, "03-phone-menu-ru");
await c.locator("#mirror-switch").click(); await shot(c, "04-phone-mirror-ru");
await c.locator("#library-tab").click(); await c.locator("#found li").first().waitFor(); await shot(c, "05-phone-library-ru");
const dark = await open("controller/", { viewport: phone, locale:"de-DE", colorScheme:"dark" });
await dark.locator("#sentence .current").waitFor(); await shot(dark, "06-phone-read-de-dark");
const t1 = await open("controller/", { viewport: {width:1024,height:768}, locale:"de-DE" });
await t1.locator("#sentence .current").waitFor(); await shot(t1, "07-tablet-land-de");
await t1.locator("#library-tab").click(); await t1.locator("#found li").first().waitFor(); await shot(t1, "08-tablet-land-library-de");
const t2 = await open("controller/", { viewport: {width:768,height:1024}, locale:"en-US", colorScheme:"dark" });
await t2.locator("#sentence .current").waitFor(); await shot(t2, "09-tablet-port-en-dark");
await t2.locator("#more").click(); await t2.locator("#large-tap-switch").click(); await shot(t2, "10-tablet-port-large");
const l = await open("controller/", { viewport: {width:740,height:360}, locale:"en-US" });
await l.locator("#sentence .current").waitFor(); await shot(l, "11-phone-land");
for (const [n, v, scheme] of [["20-tv", {width:1920,height:1080}, "light"], ["21-display-land", {width:1024,height:768}, "light"], ["22-display-port-dark", {width:768,height:1024}, "dark"], ["23-native-size", {width:1366,height:768}, "light"]]) {
  const d = await open("display/", { viewport: v, locale:"ru-RU", colorScheme: scheme });
  await d.locator("body[data-state=reading]").waitFor(); await shot(d, n);
  if (n.startsWith("23")) { await c.locator("#read-tab").click(); for (let i=0;i<20 && !(await c.locator("#notice.good").count());i++) await c.locator("#next").click(); await d.locator("body[data-state=completed]").waitFor(); await shot(d, "24-completed"); await shot(c,"25-phone-completed");}
}
await c.locator("#more").click(); await c.locator("#end").click();
const d = await open("display/", { viewport: {width:1024,height:768}, locale:"de-DE" }); await shot(d, "26-display-idle");
await program.kill(); await d.locator("#line:not([hidden])").waitFor(); await shot(d,"27-display-away"); await shot(c,"28-phone-away");
} catch (e) { console.log(e.message); }
await browser.close(); await program.end();
