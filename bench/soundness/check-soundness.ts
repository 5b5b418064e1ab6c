import { findInert } from '../../src/code/values/find-inert.js';
import type { InertCode, InertKind } from '../../src/code/values/inert-code.js';
import { createRandom } from '../statistics/seeded-random.js';
import { ProgramMaker, type SoundnessLanguage } from './program.js';
import { rendered } from './render.js';
import type { Outcome } from './runners.js';

/** What was found in generated programs, and what contradicts it. */
export interface Soundness {
  readonly programs: number;
  readonly proofs: Readonly<Partial<Record<InertKind, number>>>;
  /** Replacements that were run. */
  readonly replaced: number;
  /** Proofs that a run contradicts, with the program. */
  readonly contradictions: readonly string[];
}

/** Programs that are run together: a compiler starts once for them. */
const BATCH = 200;

/** A program with one finding. */
interface Case {
  readonly code: string;
  readonly finding: InertCode;
  /** Index of its program in the batch, and of the replaced program among all that are run, or -1. */
  readonly program: number;
  readonly variant: number;
}

/** Traces of a part of a program. */
function tracesIn(code: string): string[] {
  return [...code.matchAll(/\bt\((\d+)\)/gu)].map((found) => found[1] ?? '');
}

/** What contradicts a finding, or `null`. */
function contradiction(
  { code, finding, program, variant }: Case,
  outcomes: readonly Outcome[],
): string | null {
  const before = outcomes[program] ?? '';
  const ran = new Set(before.split(/[ |=]+/u));
  const { dead, replacement, proof, kind } = finding;
  const printed = new Set(before.split('|').flatMap((run) => run.replace(/=.*$/u, '').trim().split(' ')));
  const alive = dead ? tracesIn(code.slice(dead.start, dead.end)).filter((id) => printed.has(id)) : [];
  if (alive.length > 0 && ran.size > 0) return `${kind}: ${proof}\ntrace ${alive.join(', ')} ran\n${code}`;
  if (variant < 0 || outcomes[variant] === before) return null;
  return `${kind}: ${proof}\nreplaced by ${JSON.stringify(replacement)}: ${before} became ${outcomes[variant] ?? ''}\n${code}`;
}

/** Makes a batch of programs and checks every proof in them. */
function checkBatch(
  language: SoundnessLanguage,
  run: (codes: readonly string[]) => Outcome[],
  seeds: readonly number[],
): { readonly cases: Case[]; readonly contradictions: string[] } {
  const codes = seeds.map((seed) =>
    rendered(new ProgramMaker(createRandom(String(seed)), language).body(), language),
  );
  const all = [...codes];
  const cases = codes.flatMap((code, program) =>
    findInert(code, language).map((finding): Case => {
      const { replacement, span, caveat } = finding;
      const isExact = replacement !== null && (caveat === null || finding.kind === 'constant-assertion');
      if (isExact) all.push(code.slice(0, span.start) + replacement + code.slice(span.end));
      return { code, finding, program, variant: isExact ? all.length - 1 : -1 };
    }),
  );
  const outcomes = run(all);
  if (outcomes.length !== all.length)
    throw new Error(`${String(all.length)} programs gave ${String(outcomes.length)} outcomes`);
  return { cases, contradictions: cases.flatMap((each) => contradiction(each, outcomes) ?? []) };
}

/**
 * Makes `programs` random programs from a seed, runs them as they are and with each proved replacement, and compares what they did.
 * The language's grammar must be loaded.
 */
export function checkSoundness(
  language: SoundnessLanguage,
  run: (codes: readonly string[]) => Outcome[],
  programs: number,
  seed = 1,
): Soundness {
  const proofs: Partial<Record<InertKind, number>> = {};
  const contradictions: string[] = [];
  let replaced = 0;
  for (let done = 0; done < programs; done += BATCH) {
    const size = Math.min(BATCH, programs - done);
    const seeds = Array.from({ length: size }, (_, index) => seed * 1_000_003 + done + index);
    const batch = checkBatch(language, run, seeds);
    contradictions.push(...batch.contradictions);
    for (const { finding, variant } of batch.cases) {
      proofs[finding.kind] = (proofs[finding.kind] ?? 0) + 1;
      if (variant >= 0) replaced++;
    }
  }
  return { programs, proofs, replaced, contradictions };
}
