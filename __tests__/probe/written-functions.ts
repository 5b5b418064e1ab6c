import { analyze } from '../../src/code/analyze.js';
import type { Analysis } from '../../src/code/analysis.js';
import type { DatasetRecord } from '../../src/probe/judge/judge-dataset.js';
import { randomStream } from '../../src/probe/learn/random-stream.js';

const NOUNS = ['frame', 'packet', 'table', 'queue', 'cursor', 'stream', 'buffer', 'device', 'clock', 'cache'];
const VERBS = ['read', 'write', 'seek', 'flush', 'scan', 'merge', 'reset', 'check', 'parse', 'count'];
const TYPES = ['int', 'long', 'char *', 'unsigned'];

/** A C function of a few random statements whose locals are read, written for these tests: `hint` makes label 1 a little likelier. */
export function writtenFunction(random: () => number, hint: boolean): string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const noun = pick(NOUNS);
  const lines = Array.from({ length: 3 + Math.floor(random() * 5) }, () => {
    const call = `${pick(VERBS)}_${pick(NOUNS)}(${noun}, ${String(Math.floor(random() * 40))})`;
    return pick([
      `${pick(TYPES)} ${pick(NOUNS)}_${pick(VERBS)} = ${call};`,
      `if (${call} < ${String(Math.floor(random() * 9))}) return ${pick(NOUNS)};`,
      `while (${noun}->${pick(VERBS)}) ${call};`,
      `${noun}->${pick(NOUNS)}[${String(Math.floor(random() * 9))}] = ${call};`,
    ]);
  });
  const locals = lines.flatMap((line) => /^(?:int|long|char \*|unsigned) (\w+) =/.exec(line)?.[1] ?? []);
  if (locals.length > 0) lines.push(`use_${noun}(${[...new Set(locals)].join(', ')});`);
  if (hint) lines.push(`unlock_${noun}(${noun});`);
  return `static int ${pick(VERBS)}_${pick(VERBS)}_${noun}(struct ${noun} *${noun})\n{\n  ${lines.join('\n  ')}\n}\n`;
}

/** What `writtenDataset` plants. */
export interface Planting {
  readonly every: number;
  readonly statement: (random: () => number) => string;
}

/** A labelled record with what was done to it. */
export interface WrittenRecord extends DatasetRecord {
  readonly planted: boolean;
}

/**
 * Labelled records, half of either label; every n-th record of label 1 gets a statement behind its first `{`
 * and label 0. `loadParser('c')` must have been awaited.
 */
export function writtenDataset(
  size: number,
  seed: number,
  planting: Planting | null = null,
): WrittenRecord[] {
  const random = randomStream(seed);
  let ones = 0;
  return Array.from({ length: size }, (): WrittenRecord => {
    const one = random() < 0.5;
    const code = writtenFunction(random, one ? random() < 0.4 : random() < 0.2);
    const planted = planting !== null && one && ++ones % planting.every === 0;
    const text = planted ? code.replace('{\n', `{\n  ${planting.statement(random)}\n`) : code;
    return { sides: [analysed(text)], label: one && !planted ? '1' : '0', base: false, planted };
  });
}

/** By the code: several tests write the same functions. */
const analyses = new Map<string, Analysis>();

function analysed(code: string): Analysis {
  const known = analyses.get(code) ?? analyze(code, 'c');
  analyses.set(code, known);
  return known;
}
