import { applyEdits } from '../../src/code/edits/edit.js';
import { findInert } from '../../src/code/values/find-inert.js';
import type { InertCode, InertKind } from '../../src/code/values/inert-code.js';
import { overlaps } from '../../src/text/span.js';
import { createRandom } from '../statistics/seeded-random.js';
import { ProgramMaker } from './program.js';
import type { SoundnessLanguage } from './statement.js';
import { rendered } from './render.js';
import type { Outcome } from './runners.js';

/** What was found in generated programs, and what contradicts it. */
export interface Soundness {
  readonly programs: number;
  /** Programs that are not valid: nothing is counted of them. */
  readonly invalid: number;
  readonly proofs: Readonly<Partial<Record<InertKind, number>>>;
  /** Replacements that were run. */
  readonly replaced: number;
  /** Statements that print a number: all, those that never ran for any arguments, and those of them that a proof says never run. */
  readonly traces: { readonly all: number; readonly silent: number; readonly proved: number };
  /** Proofs that a run contradicts, with the program. */
  readonly contradictions: readonly string[];
}

/** Runs programs: one outcome for each. */
export type Run = (codes: readonly string[]) => readonly Outcome[];

/** Programs that are run together: a compiler starts once for them. */
const BATCH = 200;

/** A program with its proofs. */
interface Case {
  readonly code: string;
  readonly before: Outcome;
  readonly found: readonly InertCode[];
  /** Replacements that change nothing by their proofs. Those of one layer do not overlap, and are made together. */
  readonly layers: readonly (readonly InertCode[])[];
}

/** Numbers that statements of a part of a program print. */
function tracesIn(code: string): string[] {
  return [...code.matchAll(/\bt\((\d+)\)/gu)].map((found) => found[1] ?? '');
}

/** The numbers that were printed. */
function printedIn(outcome: Outcome): Set<string> {
  return new Set(outcome.split('|').flatMap((run) => run.replace(/=.*$/u, '').trim().split(' ')));
}

/** Replacements that assume nothing beyond the language's rules. Assertions are those of the language here. */
function isExact({ replacement, caveat, kind }: InertCode): boolean {
  return replacement !== null && (caveat === null || kind === 'constant-assertion');
}

/** Findings in layers without overlaps, the outer before the inner. */
function layersOf(found: readonly InertCode[]): InertCode[][] {
  const layers: InertCode[][] = [];
  for (const one of found) {
    const layer = layers.find((each) => !each.some(({ span }) => overlaps(span, one.span)));
    if (layer) layer.push(one);
    else layers.push([one]);
  }
  return layers;
}

function replaced(code: string, findings: readonly InertCode[]): string {
  return applyEdits(
    code,
    findings.map(({ span, replacement }) => ({ span, text: replacement ?? '' })),
  );
}

function caseOf(code: string, before: Outcome, language: SoundnessLanguage): Case {
  const found = findInert(code, language);
  return { code, before, found, layers: layersOf(found.filter(isExact)) };
}

/** Proofs that a run contradicts: what they say never runs has printed. */
function alive({ code, before, found }: Case): string[] {
  const printed = printedIn(before);
  return found.flatMap(({ dead, kind, proof }) => {
    const ids = dead ? tracesIn(code.slice(dead.start, dead.end)).filter((id) => printed.has(id)) : [];
    return ids.length === 0 ? [] : [`${kind}: ${proof}\ntrace ${ids.join(', ')} ran\n${code}`];
  });
}

/** Replacements that change what a program does: each alone, of those that do so together. */
function changed({ code, before }: Case, layer: readonly InertCode[], run: Run): string[] {
  const [together, ...alone] = outcomesOf(run, [
    replaced(code, layer),
    ...layer.map((finding) => replaced(code, [finding])),
  ]);
  const wrong = layer.flatMap(({ kind, proof, replacement }, index) => {
    if (alone[index] === before) return [];
    const shown = JSON.stringify(replacement);
    return [`${kind}: ${proof}\nreplaced by ${shown}: ${before} became ${alone[index] ?? ''}\n${code}`];
  });
  const isBroken = together === before || BROKEN.test(together ?? '');
  if (wrong.length > 0 || isBroken) return wrong;
  return [`together: ${before} became ${together ?? ''}\n${code}\n${replaced(code, layer)}`];
}

/** The outcome of two removals that leave a block empty: such a text is refused when it is parsed. */
const BROKEN = /^(?:SyntaxError|IndentationError|does not compile)$/u;

/** What never ran, and how much of it is proved. */
function countTraces(cases: readonly Case[]): Soundness['traces'] {
  const counts = { all: 0, silent: 0, proved: 0 };
  for (const { code, before, found } of cases) {
    const printed = printedIn(before);
    const silent = tracesIn(code).filter((id) => !printed.has(id));
    const dead = new Set(
      found.flatMap((one) => (one.dead ? tracesIn(code.slice(one.dead.start, one.dead.end)) : [])),
    );
    counts.all += tracesIn(code).length;
    counts.silent += silent.length;
    counts.proved += silent.filter((id) => dead.has(id)).length;
  }
  return counts;
}

/** One outcome for each of some programs. */
function outcomesOf(run: Run, codes: readonly string[]): readonly Outcome[] {
  const outcomes = codes.length === 0 ? [] : run(codes);
  if (outcomes.length === codes.length) return outcomes;
  throw new Error(`${String(codes.length)} programs gave ${String(outcomes.length)} outcomes`);
}

/** Makes a batch of programs and checks every proof in them. */
function checkBatch(language: SoundnessLanguage, run: Run, seeds: readonly number[]): Soundness {
  const made = seeds.map((seed) =>
    rendered(new ProgramMaker(createRandom(String(seed)), language).body(), language),
  );
  const before = outcomesOf(run, made);
  const cases = made.flatMap((code, index) => {
    const outcome = before[index] ?? '';
    return BROKEN.test(outcome) ? [] : [caseOf(code, outcome, language)];
  });
  const variants = cases.flatMap((one) => one.layers.map((layer) => ({ one, layer })));
  const after = outcomesOf(
    run,
    variants.map(({ one, layer }) => replaced(one.code, layer)),
  );
  const differing = variants.filter(({ one }, index) => after[index] !== one.before);
  const proofs: Partial<Record<InertKind, number>> = {};
  for (const { kind } of cases.flatMap(({ found }) => found)) proofs[kind] = (proofs[kind] ?? 0) + 1;
  return {
    programs: made.length,
    invalid: made.length - cases.length,
    proofs,
    replaced: variants.reduce((sum, { layer }) => sum + layer.length, 0),
    traces: countTraces(cases),
    contradictions: [
      ...cases.flatMap(alive),
      ...differing.flatMap(({ one, layer }) => changed(one, layer, run)),
    ],
  };
}

/** Both together. */
export function addSoundness(a: Soundness, b: Soundness): Soundness {
  const kinds = [...new Set([...Object.keys(a.proofs), ...Object.keys(b.proofs)])] as InertKind[];
  return {
    programs: a.programs + b.programs,
    invalid: a.invalid + b.invalid,
    proofs: Object.fromEntries(kinds.map((kind) => [kind, (a.proofs[kind] ?? 0) + (b.proofs[kind] ?? 0)])),
    replaced: a.replaced + b.replaced,
    traces: {
      all: a.traces.all + b.traces.all,
      silent: a.traces.silent + b.traces.silent,
      proved: a.traces.proved + b.traces.proved,
    },
    contradictions: [...a.contradictions, ...b.contradictions],
  };
}

/** Nothing was checked. */
export const NO_PROGRAMS: Soundness = {
  ...{ programs: 0, invalid: 0, proofs: {}, replaced: 0, contradictions: [] },
  traces: { all: 0, silent: 0, proved: 0 },
};

/**
 * Makes `programs` random programs, from the one with the number `first` on, runs them as they are and with the proved
 * replacements, and compares what they did. The language's grammar must be loaded.
 */
export function checkSoundness(
  language: SoundnessLanguage,
  run: Run,
  programs: number,
  first = FIRST,
): Soundness {
  let all = NO_PROGRAMS;
  for (let done = 0; done < programs; done += BATCH) {
    const size = Math.min(BATCH, programs - done);
    const seeds = Array.from({ length: size }, (_, index) => first + done + index);
    all = addSoundness(all, checkBatch(language, run, seeds));
  }
  return all;
}

/** The number of the first program. */
export const FIRST = 1_000_003;
