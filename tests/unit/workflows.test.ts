import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}
interface Job {
  uses?: string;
  steps?: Step[];
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  concurrency?: object;
  jobs: Record<string, Job>;
}

const files = globSync(".github/workflows/*.{yml,yaml}").toSorted();
const workflows = files.map((file) => {
  const text = readFileSync(file, "utf8");
  return { file, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ file, workflow }) =>
  Object.entries(workflow.jobs).map(([name, job]) => ({ name: `${file}, ${name}`, job })),
);
const steps = jobs.flatMap(({ name, job }) => (job.steps ?? []).map((step) => ({ name, step })));

test("there is a workflow that tests and one that deploys", () => {
  expect(files).toEqual([".github/workflows/deploy.yml", ".github/workflows/test.yml"]);
  expect(steps.length).toBeGreaterThan(10);
});

test.each(steps.flatMap(({ name, step }) => (step.uses ? [[name, step.uses] as const] : [])))(
  "%s: %s is one commit, and its version stands beside it",
  (_, uses) => {
    expect(uses).toMatch(/^actions\/[a-z-]+@[\da-f]{40}$/);
    for (const { text } of workflows.filter((each) => each.text.includes(uses)))
      expect(text).toMatch(new RegExp(`${uses} # v\\d+\\.\\d+\\.\\d+\\n`));
  },
);

test.each(workflows)("$file may only read, and no change of a stranger runs with more", ({ workflow }) => {
  expect(workflow.permissions).toEqual({ contents: "read" });
  expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
  expect(Object.keys(workflow.on)).not.toContain("workflow_run");
  expect(workflow.concurrency).toBeDefined();
});

test("one job alone may write, and only pages", () => {
  const more = jobs.filter(({ job }) => Object.values(job.permissions ?? {}).includes("write"));
  expect(more.map(({ name }) => name)).toEqual([".github/workflows/deploy.yml, deploy"]);
  expect(more[0]?.job.permissions).toEqual({ pages: "write", "id-token": "write" });
});

test("no secret is asked for, and nothing that a stranger wrote becomes part of a command", () => {
  for (const { text } of workflows) expect(text).not.toMatch(/\bsecrets\.|secrets: inherit/);
  for (const { step } of steps) expect(step.run ?? "").not.toContain("${{");
});

test("what is handed on from .well-known is not left out as hidden", () => {
  const uploads = steps.filter(({ step }) => /\/upload-(pages-)?artifact@/.test(step.uses ?? ""));
  expect(uploads).toHaveLength(2);
  for (const { name, step } of uploads) expect(step.with?.["include-hidden-files"], name).toBe(true);
});

test("no copy of the sources keeps the right to push", () => {
  const checkouts = steps.filter(({ step }) => step.uses?.startsWith("actions/checkout@"));
  expect(checkouts.length).toBeGreaterThan(2);
  for (const { name, step } of checkouts) expect(step.with, name).toEqual({ "persist-credentials": false });
});

test("every job ends in time, and nothing is published that was not tested", () => {
  for (const { name, job } of jobs)
    if (!job.uses) expect(job["timeout-minutes"], name).toBeLessThanOrEqual(30);
  const { jobs: deploy } = workflows[0]?.workflow as unknown as { jobs: Record<string, { needs?: string }> };
  expect([deploy["build"]?.needs, deploy["deploy"]?.needs]).toEqual(["test", "build"]);
});
