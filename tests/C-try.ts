import { createServer } from "node:http";
import { readFileSync, globSync, existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { launchOptions } from "./browser/chromium.ts";
import { adminPolicy } from "../src/security/admin-policy.ts";
const types: any = {html:"text/html",js:"text/javascript",json:"application/json",woff2:"font/woff2",svg:"image/svg+xml"};
const s = createServer((q,r)=>{ let p=q.url!.split("?")[0]!; if(p.endsWith("/"))p+="index.html"; const f="/tmp/C-admin"+p; if(!existsSync(f)){r.writeHead(404).end();return;} r.writeHead(200,{"content-type":types[f.split(".").at(-1)!]??"application/octet-stream","content-security-policy":adminPolicy,"cross-origin-embedder-policy":"require-corp"}); r.end(readFileSync(f)); }).listen(4347);
const b = await chromium.launch(await launchOptions());
const c = await b.newContext({viewport:{width:1280,height:900}});
const p = await c.newPage();
p.on("console",m=>console.log("console",m.type(),m.text().slice(0,300)));
p.on("pageerror",e=>console.log("ERR",e.message.slice(0,400)));
p.on("request",r=>{ if(!r.url().startsWith("http://localhost:4347")) console.log("OUT",r.url())});
const files = Object.fromEntries(globSync("content/**/*.{mdx,yaml}").filter(f=>/women-dialogue|mandate|vocab|glossary\/v|people\/a|kibhr/.test(f)).map(f=>[f,readFileSync(f,"utf8")]));
await p.addInitScript((files)=>{
  addEventListener("securitypolicyviolation",e=>console.log("VIOLATION",e.effectiveDirective,e.blockedURI,e.sourceFile));
  (window as any).showDirectoryPicker = async () => {
    const root = await navigator.storage.getDirectory();
    const folder = async (names: string[]) => { let d=root; for(const n of names) d=await d.getDirectoryHandle(n,{create:true}); return d; };
    await folder([".git"]);
    for (const [f,t] of Object.entries(files)) { const n=f.split("/"); const d=await folder(n.slice(0,-1)); const h=await d.getFileHandle(n.at(-1)!,{create:true}); const w=await h.createWritable(); await w.write(t as string); await w.close(); }
    return root;
  };
}, files);
await p.goto("http://localhost:4347/admin/");
await p.waitForTimeout(4000);
await p.screenshot({path:"/tmp/C-1.png"});
console.log((await p.locator("body").innerText()).slice(0,800));
const t=Date.now();
const btn=p.getByRole("button",{name:/local repository/i});
if(await btn.count()){ await btn.click(); await p.waitForTimeout(5000); await p.screenshot({path:"/tmp/C-2.png"}); console.log((await p.locator("body").innerText()).slice(0,1500)); }
for (const url of (process.argv.slice(2))) { await p.goto("http://localhost:4347/admin/"+url); await p.waitForTimeout(3000); await p.screenshot({path:`/tmp/C-${url.replace(/\W+/g,"-")}.png`}); console.log(url,(await p.locator("body").innerText()).slice(0,600)); }
await b.close(); s.close();
