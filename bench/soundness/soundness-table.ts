import type { InertKind } from '../../src/code/values/inert-code.js';
import { tableOf } from '../tables/cells.js';
import { addSoundness, NO_PROGRAMS, type Soundness } from './check-soundness.js';
import type { SoundnessLanguage } from './statement.js';

/** Programs of one language that were checked. */
export interface SoundnessLine extends Omit<Soundness, 'contradictions'> {
  readonly language: SoundnessLanguage;
  /** Number of the first program. */
  readonly first: number;
  readonly contradicted: number;
}

const NAMES: Readonly<Record<SoundnessLanguage, string>> = {
  c: 'C',
  python: 'Python',
  javascript: 'JavaScript',
};

const thousands = (value: number): string => value.toLocaleString('en-US');

/** The proofs of each language, and how many a run contradicts. */
export function renderSoundness(lines: readonly SoundnessLine[]): string | null {
  if (lines.length === 0) return null;
  const languages = [...new Set(lines.map(({ language }) => language))];
  const rows = languages.map((language) => {
    const own = lines.filter((line) => line.language === language);
    const all = own
      .map((line) => ({ ...line, contradictions: [] }))
      .reduce<Soundness>(addSoundness, NO_PROGRAMS);
    return { language, ...all, contradicted: own.reduce((sum, line) => sum + line.contradicted, 0) };
  });
  return tableOf(rows, [
    ['language', ({ language }) => NAMES[language]],
    ['programs', ({ programs, invalid }) => thousands(programs - invalid)],
    ['proofs', ({ proofs }) => thousands(total(proofs))],
    ['replacements run', ({ replaced }) => thousands(replaced)],
    ['contradicted', ({ contradicted }) => String(contradicted)],
    ['branches that never ran', ({ traces }) => thousands(traces.silent)],
    ['of these proved', ({ traces }) => `${thousands(traces.proved)} (${share(traces)})`],
  ]);
}

function share({ proved, silent }: Soundness['traces']): string {
  return silent === 0 ? '0' : (proved / silent).toFixed(2).replace(/^0/u, '');
}

function total(proofs: Readonly<Partial<Record<InertKind, number>>>): number {
  return Object.values(proofs).reduce((sum, count) => sum + count, 0);
}
