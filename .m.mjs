import { chromium } from "@playwright/test";
import { launchOptions } from "./tests/browser/chromium.ts";
const b=await chromium.launch(await launchOptions());
for (const [l,w,s] of [["en",360,"light"],["ar",360,"dark"],["kk",1280,"light"],["ar",1280,"light"]]) {
 const c=await b.newContext({viewport:{width:w,height:800},colorScheme:s}); const p=await c.newPage();
 await p.goto(`http://localhost:4342/${l}/safety/`); if(l!=="en") await p.locator("[data-discreet] button").first().click();
 await p.evaluate(()=>document.fonts.ready);
 await p.screenshot({path:`/tmp/D-${l}-${w}.png`,fullPage:true});
 await c.close(); }
await b.close();
