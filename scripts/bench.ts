import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { examples } from "#data/examples/index.ts";
import { explainFigures, horizonOf, type Question } from "#lib/figures/index.ts";
import { readPlan } from "#lib/input/index.ts";
import { computeScenario, protectionByAge } from "#lib/projection/index.ts";
import { parseMonth } from "#lib/time/index.ts";
import { pairsOf, startChooser } from "#lib/values/index.ts";
import { kernel } from "./kernel.ts";

type Row = { readonly id: string; readonly medianNs: number; readonly ratio: number; readonly target: number };

/** Ratios of the last accepted run; `--guard` fails at three times one of them. */
const STORED = new URL("bench-ratios.json", import.meta.url);
const SAMPLES = 15;

function exampleOf(id: string) {
  const read = readPlan(examples.find((example) => example.id === id)?.plan);
  if (!read.ok) throw new Error(`the benchmark's plan is refused: ${JSON.stringify(read.issues)}`);
  const [scenario] = read.plan.scenarios;
  if (!scenario) throw new Error("the benchmark's plan has no scenario");
  return { plan: read.plan, scenario, horizon: horizonOf(read.plan, scenario) };
}

const { plan, scenario, horizon } = exampleOf("employee-1985");
const one = { ...plan, scenarios: [scenario] };
/** A couple with two children, over 360 months. */
const family = exampleOf("family-of-four");
const MONTHS = 360;

/** Two near their pensions, whose four start ages are chosen together. */
const couple = exampleOf("couple-near-65");

/** Everybody lives to the end of a hundred years' chances that fall evenly: the chances are no part of the work. */
const valued = (asked: ReturnType<typeof exampleOf>) => ({
  ...asked,
  survivals: asked.plan.people.map(() => ({
    from: parseMonth(asked.plan.startsAt),
    alive: Float64Array.from({ length: 1200 }, (_, i) => 1 - i / 1200),
  })),
  discountRate: 0.01,
  deflator: () => 1,
});
const soloBasis = valued({ plan: one, scenario, horizon });
const coupleBasis = valued(couple);

/** Nanoseconds of a call, and of the kernel beside it: a machine that is slower for a while is so for both. */
type Sample = { readonly ns: number; readonly kernelNs: number };

const now = () => Number(process.hrtime.bigint());
/** All samples of the kernel in this run. */
const kernels: number[] = [];

/** Calls that take about this many milliseconds, after a warm-up in which the compiler comes to an end. */
function callsFor(ms: number, work: () => unknown, warmUpMs = 2000): number {
  const started = now();
  let calls = 0;
  while (now() < started + warmUpMs * 1e6) {
    work();
    calls++;
  }
  return Math.max(1, Math.round((calls * ms * 1e6) / (now() - started)));
}

function timed(work: () => unknown, calls: number): number {
  const start = now();
  for (let i = 0; i < calls; i++) work();
  return (now() - start) / calls;
}

const KERNEL_CALLS = callsFor(20, kernel);

function kernelTimed(): number {
  const ns = timed(kernel, KERNEL_CALLS);
  kernels.push(ns);
  return ns;
}

/** 15 samples of a piece of work, the kernel before and after each. */
function samplesOf(work: () => unknown, sampleMs = 100): readonly Sample[] {
  const calls = callsFor(sampleMs, work);
  let before = kernelTimed();
  return Array.from({ length: SAMPLES }, () => {
    const ns = timed(work, calls);
    const after = kernelTimed();
    const kernelNs = (before + after) / 2;
    before = after;
    return { ns, kernelNs };
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * One career through the command line, from a file to a file, on one worker: what a line of a long run takes more than one of a
 * short run.
 */
function batchSamples(): readonly Sample[] {
  const folder = mkdtempSync(join(tmpdir(), "nenrin-bench-"));
  const line = `${JSON.stringify(one)}\n`;
  const run = (count: number) => {
    const plans = join(folder, `${count}.ndjson`);
    writeFileSync(plans, line.repeat(count));
    const out = openSync(join(folder, "out.ndjson"), "w");
    const start = now();
    const done = spawnSync(process.execPath, ["scripts/nenrin.ts", "batch", plans, "--workers", "1"], {
      stdio: ["ignore", out, "pipe"],
    });
    if (done.status !== 0) throw new Error(`batch: ${done.stderr}`);
    const ns = now() - start;
    closeSync(out);
    return ns;
  };
  try {
    // while it runs, the kernel cannot: it is held against that of the whole run
    return Array.from({ length: 3 }, () => ({ ns: (run(60_000) - run(10_000)) / 50_000, kernelNs: median(kernels) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const rows: Row[] = [
  row(
    "projection",
    45,
    samplesOf(() => computeScenario(one, scenario, horizon)),
  ),
  row("projection-explained", 180, samplesOf(explained)),
  row(
    "sweep-181",
    600,
    samplesOf(() => startChooser(soloBasis)),
  ),
  row(
    "pairs-gross",
    3_000,
    samplesOf(() => pairsOf(startChooser(soloBasis).optionsOf(0, []))),
  ),
  row(
    "couple",
    300_000,
    samplesOf(() => startChooser(coupleBasis).best(), 200),
  ),
  row("protection", 150_000, samplesOf(protection, 200)),
  row("batch", 180, batchSamples()),
];
const kernelNs = median(kernels);

/** The projection, and the steps and sources of every right and of every amount that it pays. */
function explained(): unknown {
  const { timelines } = computeScenario(one, scenario, horizon);
  const questions = timelines.flatMap(({ member, rights, changes }): Question[] => {
    const of = { scenario: scenario.id, person: member.person.id };
    return [
      ...rights.map(({ benefit }): Question => ({ ...of, kind: "right", benefit })),
      ...changes.map(({ benefit, month }): Question => ({ ...of, kind: "award", benefit, month })),
    ];
  });
  return explainFigures(one, questions);
}

function protection(): unknown {
  return protectionByAge(family.plan, family.scenario, family.horizon, { most: MONTHS });
}

/** The ratio is the median of the samples' own, each against the kernel beside it. */
function row(id: string, target: number, samples: readonly Sample[]): Row {
  const ratio = median(samples.map((sample) => sample.ns / sample.kernelNs));
  return { id, medianNs: Math.round(median(samples.map(({ ns }) => ns))), ratio: Math.round(ratio * 10) / 10, target };
}

if (process.argv.includes("--json")) console.log(JSON.stringify({ kernelNs: Math.round(kernelNs), rows }));
else {
  console.log(`kernel ${Math.round(kernelNs)} ns`);
  for (const { id, medianNs: ns, ratio, target } of rows)
    console.log(
      `${id.padEnd(22)} ${String(ns).padStart(10)} ns ${String(ratio).padStart(8)} kernels, target ${target}${ratio > target ? ", above it" : ""}`,
    );
}
if (process.argv.includes("--store")) {
  writeFileSync(STORED, `${JSON.stringify(Object.fromEntries(rows.map(({ id, ratio }) => [id, ratio])), null, 2)}\n`);
}
if (process.argv.includes("--guard")) {
  const stored = JSON.parse(readFileSync(STORED, "utf8")) as Readonly<Record<string, number>>;
  const slow = rows.filter(({ id, ratio }) => ratio > 3 * (stored[id] ?? Number.POSITIVE_INFINITY));
  for (const { id, ratio } of slow)
    console.error(`${id}: ${ratio} kernels, more than three times the stored ${stored[id]}`);
  if (slow.length > 0) process.exit(1);
}
