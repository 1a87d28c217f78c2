/**
 * `npm run build`: checks the content, renders the site, draws the pictures that its pages name, makes
 * the search index. All of it happens beside the last good build, which is replaced only when
 * everything has succeeded.
 */
import { rmSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { build } from "astro";
import { makeAdmin } from "../admin/make.ts";
import { refuseProblems } from "../domain/integration.ts";
import { embargoedIn } from "../domain/site.ts";
import { builtPages } from "../editions/built-files.ts";
import { forgetUnused } from "../editions/cache.ts";
import { makeTakeAways } from "../editions/offline/take-away.ts";
import { writeManifest } from "../editions/manifest.ts";
import { makeOffline } from "../editions/offline/make.ts";
import { pagesWithoutSize } from "../editions/offline/tell-size.ts";
import { pdfCache } from "../editions/pdf/kept.ts";
import { makeShareImages, shareCache } from "../editions/share/make.ts";
import { compressSite } from "../hosting/compress.ts";
import { writeHostFiles } from "../hosting/write.ts";
import { findingsCache, findingsOf, findingsOfBuild } from "../keeping/findings.ts";
import { fileDigestsOf } from "../keeping/inputs.ts";
import { keepingOfBuild, keepPages } from "../keeping/keep-pages.ts";
import { readingsCache, readingsOf } from "../keeping/readings.ts";
import { onOrder, type Order, type ShareImage } from "../metadata/share-image.ts";
import { beginAlone } from "../publishing/alone.ts";
import { endWithAWord, tellFailure } from "../publishing/endings.ts";
import { prepare, publish, restore } from "../publishing/exchange.ts";
import { phase } from "../publishing/phases.ts";
import { contentNow } from "../schemas/read.ts";
import { indexSite } from "../search/build.ts";
import { searchScript } from "../search/carried/search-script.ts";
import { sealScripts } from "../security/integrity.ts";
import { writeSbom } from "../security/sbom.ts";
import { writeSecurityTxt } from "../security/security-txt.ts";
import { admin, contentRoot, drafts, precompress, securityContact, typeset } from "../settings.ts";

const made = ".build/site";
const images = new Map<string, ShareImage>();
const target = process.env["OUT_DIR"] ?? "dist";

endWithAWord(target);
try {
  beginAlone();
  prepare(target);
  if (restore(target))
    console.log(`Brought the last good site back to ${target}: a build had been cut short.`);
  const fileDigests = fileDigestsOf(contentRoot);
  const readings = readingsOf(fileDigests);
  // Here, so that an author reads nothing of Astro's around it.
  const isAtRest = await phase("content check", () => {
    refuseProblems(readings.reading);
    return isDeepStrictEqual(fileDigestsOf(contentRoot), fileDigests);
  });
  // What was saved meanwhile may have been read or not: such a build leaves nothing for the next one.
  if (isAtRest) readings.keep();
  rmSync(made, { recursive: true, force: true });
  const content = contentNow(contentRoot);
  const order = ({ file, image }: Order): void => {
    images.set(file, image);
  };
  onOrder(order);
  const keeping = keepPages({ target, made, fileDigests, content });
  keepingOfBuild.set(keeping);
  const findings = findingsOf(content, keeping.texts);
  findingsOfBuild.set(findings);
  const logLevel = process.env["CI"] || !process.stdout.isTTY ? "warn" : "info";
  await phase("pages", () => build({ outDir: made, logLevel }));
  const kept = [...keeping.kept];
  for (const [, page] of kept) page.images.forEach(order);
  if (isAtRest) findings.keep();
  const pages = await phase("seals", () => {
    const all = builtPages(made);
    const fresh = all.filter((page) => !keeping.kept.has(page));
    sealScripts(made, fresh);
    return all;
  });
  const changing = pagesWithoutSize(made);
  const drawn = typeset ? await phase("share images", () => makeShareImages(made, images)) : 0;
  const count = await phase("search", () => indexSite(made, pages, Object.values(content.glossary)));
  const known = Object.fromEntries(kept.map(([file, { digest }]) => [file, digest]));
  await phase("copies to take away", () =>
    makeTakeAways(made, (...asked) => searchScript(made, ...asked), known),
  );
  const digests = await phase("lists for keeping", () => makeOffline(made, known));
  if (admin) await makeAdmin(made); // after all that lists the files of the site
  await phase("host files", () => {
    writeSbom(made);
    writeSecurityTxt(made);
    writeHostFiles(made);
  });
  const packed = precompress ? await phase("packed forms", () => compressSite(made)) : undefined;
  await phase("manifest", () => {
    writeManifest(made, digests); // nothing of what was listed has changed since
  });
  await phase("exchange with the last site", () => {
    publish(made, target);
    if (isAtRest) keeping.remember(digests, changing);
    [pdfCache, shareCache, findingsCache, readingsCache].forEach((cache) => {
      forgetUnused(cache);
    });
  });
  console.log(
    `Built ${target}: ${count} pages can be searched, ${images.size} share images (${drawn} of them new).`,
  );
  if (keeping.kept.size > 0) console.log(`${keeping.kept.size} files are those of the last site.`);
  if (packed !== undefined) console.log(`Its texts are packed beside them (${packed} of them new).`);
  if (!securityContact)
    console.log("It has no security.txt: set SECURITY_CONTACT to where weaknesses can be reported.");
  if (drafts) console.log("It shows drafts: do not publish it.");
  const [next] = embargoedIn(content);
  if (next)
    console.log(`Build again on ${next.day}: ${next.item.collection}/${next.item.slug} becomes public.`);
} catch (error) {
  tellFailure(error, target);
  process.exitCode = 1;
}
