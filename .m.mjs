import { chromium } from "@playwright/test";
import { launchOptions } from "./tests/browser/chromium.ts";
const b=await chromium.launch(await launchOptions());
const cdp=await b.newBrowserCDPSession();
let log=[]; cdp.on("Target.targetInfoChanged",({targetInfo:t})=>log.push(t.title));
await cdp.send("Target.setDiscoverTargets",{discover:true});
const p=await b.newPage();
const c=await p.context().newCDPSession(p);
await c.send("Network.enable");
await p.goto(`http://localhost:${process.env.P??4342}/en/safety/`);
if(!process.env.PLAIN) await p.getByRole("button",{name:"Switch on"}).click();
await c.send("Network.emulateNetworkConditions",{offline:false,latency:562,downloadThroughput:180*1024,uploadThroughput:84*1024});
log=[];
for (const path of ["Mandate","News","Partners","Search"]) { await p.locator(".sections a").getByText(path).first().click(); await p.waitForLoadState("load"); await p.waitForTimeout(1000);}
console.log("titles that the browser had in discreet mode (slow):",[...new Set(log)]);
// FCP slow
for (const path of ["en/mandate/","kk/partners/"]) { const t=[];
 for(let i=0;i<5;i++){ const ctx=await b.newContext(); const q=await ctx.newPage(); const s=await ctx.newCDPSession(q); await s.send("Network.enable"); await s.send("Network.setCacheDisabled",{cacheDisabled:true});
 await s.send("Network.emulateNetworkConditions",{offline:false,latency:150,downloadThroughput:1.6*1024*1024/8,uploadThroughput:750*1024/8});
 await q.goto(`http://localhost:${process.env.P??4342}/`+path,{waitUntil:"load"}); t.push(await q.evaluate(()=>(async()=>{for(;;){const e=performance.getEntriesByName("first-contentful-paint")[0]; if(e) return Math.round(e.startTime); await new Promise(r=>setTimeout(r,50));}})())); await ctx.close();}
 console.log(path,"FCP",t.sort((a,b)=>a-b)); }
await b.close();
