import { analyze } from '../../src/code/analyze.js';
import { applyEdits, insertAfterBodyStart } from '../../src/code/edits/edit.js';
import { proposeRenames } from '../../src/purify/rename-candidates.js';
import { CodeWitnesses } from '../../src/scan/witnesses/code-witnesses.js';
import { purifiedCode } from '../../src/scan/witnesses/purified-code.js';
import { createRandom } from '../statistics/seeded-random.js';
import { OWN_PROGRAMS } from './own-programs.js';
import { PLANTED_INERT, PLANTED_NAME, type PlantedInert, type PlantedKind } from './planted-inert.js';
import { ProgramMaker } from './program.js';
import type { SoundnessLanguage } from './statement.js';
import { rendered } from './render.js';
import type { Outcome } from './runners.js';

/** Planted programs of a kind, those with a proved replacement, and those of them that did the same before and after. */
export interface KindCounts {
  readonly planted: number;
  readonly replaced: number;
  readonly equal: number;
}

/** What proved replacements did. */
export interface Replacements {
  readonly kinds: Readonly<Partial<Record<PlantedKind, KindCounts>>>;
  /** Programs that did something else afterwards. */
  readonly differences: readonly string[];
}

/** A planted program, and the product's proved replacement; `null`: it has none. */
interface Pair {
  readonly kind: PlantedKind;
  readonly before: string;
  readonly after: string | null;
}

/** Programs that are run together, before and after: a compiler starts once for them. */
const BATCH = 100;

const WITNESSES = new CodeWitnesses(
  { witness: ['semantics', 'characters'], fpr: 0.01, purify: 'auto' },
  () => false,
);

/** The replacement that a scan proposes for all that the witnesses of code find, if its grade is `proved`. */
function provedCode(code: string, language: SoundnessLanguage): string | null {
  const unit = { code, language };
  const found = WITNESSES.testify(unit);
  const purified = purifiedCode(unit, found, (seen) => WITNESSES.testify(seen));
  return purified?.grade === 'proved' ? purified.code : null;
}

/** The code with the planted local renamed, if that is proved. */
async function renamedCode(code: string, language: SoundnessLanguage): Promise<string | null> {
  const analysis = analyze(code, language);
  const element = analysis.elements.find(({ kind, text }) => kind === 'identifier' && text === PLANTED_NAME);
  const [proposal] = element === undefined ? [] : await proposeRenames(analysis, element, null);
  return proposal?.isProved === true ? applyEdits(code, proposal.edits) : null;
}

async function planted(
  code: string,
  { kind, statement }: PlantedInert,
  language: SoundnessLanguage,
): Promise<Pair> {
  const { bodyStart } = analyze(code, language);
  const before = insertAfterBodyStart(code, bodyStart, statement, language);
  const after = kind === 'local-name' ? await renamedCode(before, language) : provedCode(before, language);
  return { kind, before, after };
}

/** Every planted statement in every own program, and one, in turn, in each generated program. */
async function* pairs(language: SoundnessLanguage, programs: number, seed: number): AsyncGenerator<Pair> {
  const table = PLANTED_INERT[language];
  for (const code of OWN_PROGRAMS[language]) for (const row of table) yield planted(code, row, language);
  for (let number = 0; number < programs; number++) {
    const random = createRandom(String(seed * 1_000_003 + number));
    const code = rendered(new ProgramMaker(random, language).body(), language);
    const row = table[number % table.length];
    if (row !== undefined) yield planted(code, row, language);
  }
}

/**
 * Plants triggers that are proved to be inert in own and in generated programs, runs each with the product's proved replacement and
 * without, and compares what they print and return. The language's grammar must be loaded.
 */
export async function checkReplacements(
  language: SoundnessLanguage,
  run: (codes: readonly string[]) => Outcome[],
  programs: number,
  seed = 1,
): Promise<Replacements> {
  const kinds: Partial<Record<PlantedKind, KindCounts>> = {};
  const differences: string[] = [];
  const count = ({ kind }: Pair, key: keyof KindCounts): void => {
    const known = kinds[kind] ?? { planted: 0, replaced: 0, equal: 0 };
    kinds[kind] = { ...known, [key]: known[key] + 1 };
  };
  let batch: (Pair & { readonly after: string })[] = [];
  const runBatch = (): void => {
    const outcomes = run(batch.flatMap(({ before, after }) => [before, after]));
    for (const [index, pair] of batch.entries()) {
      const [before, after] = [outcomes[2 * index], outcomes[2 * index + 1]];
      count(pair, 'replaced');
      if (before !== undefined && before === after) count(pair, 'equal');
      else differences.push(`${pair.before}\n→\n${pair.after}\n${before ?? ''} became ${after ?? ''}`);
    }
    batch = [];
  };
  for await (const { after, ...pair } of pairs(language, programs, seed)) {
    count({ ...pair, after }, 'planted');
    if (after !== null) batch.push({ ...pair, after });
    if (batch.length === BATCH) runBatch();
  }
  if (batch.length > 0) runBatch();
  return { kinds, differences };
}
