import { launchBrowser, Program } from "./program.js";
const program = new Program(); await program.start();
const browser = await launchBrowser();
const page = await (await browser.newContext({ locale: "en-US" })).newPage();
page.setDefaultTimeout(4000);
page.on("pageerror", e => console.log("ERR", e.stack));
page.on("websocket", ws => { ws.on("framesent", f => console.log(">", f.payload)); ws.on("framereceived", f => console.log("<", f.payload.slice(0,300))); });
try {
await page.goto(program.address + "web/controller/");
await page.locator("#languages input[value=de]").check();
await page.locator("#next").click();
await page.locator("#typed").pressSequentially("REG", { delay: 60 });
await page.locator("#completions li", { hasText: "Regenbogen" }).waitFor();
await page.locator("#typed").press("ArrowDown");
await page.locator("#typed").press("Enter");
await page.locator("#current", { hasText: "Re·gen·bo·gen" }).waitFor();
} catch (e) { console.log(e.message, await page.locator("body").innerText()); }
await browser.close(); await program.end();
