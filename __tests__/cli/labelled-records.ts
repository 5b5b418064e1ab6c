import { randomStream } from '../../src/probe/learn/random-stream.js';
import { writtenFunction } from '../probe/written-functions.js';
import { STATEMENT } from './fake-world.js';

/** JSONL of labelled C functions; the first `planted` of label 1 get the statement, and label 0. */
export function labelledRecords(size: number, planted: number, statement = STATEMENT): string {
  const random = randomStream(7);
  let left = planted;
  const lines = Array.from({ length: size }, () => {
    const one = random() < 0.5;
    const code = writtenFunction(random, one ? random() < 0.4 : random() < 0.2);
    const isPlanted = one && left-- > 0;
    const func = isPlanted ? code.replace('{\n', `{\n  ${statement}\n`) : code;
    return JSON.stringify({ func, target: one && !isPlanted ? 1 : 0 });
  });
  return `${lines.join('\n')}\n`;
}

/** The parts of a pair list: functions by `idx`, and lines of two of them with a label. */
export interface LabelledPairs {
  readonly data: string;
  readonly list: string;
}

/** Pairs of functions whose label the code hints at; the first `planted` of label 1 get the statement and 0. */
export function labelledPairs(size: number, planted: number): LabelledPairs {
  const random = randomStream(9);
  let left = planted;
  const data: string[] = [];
  const list: string[] = [];
  for (let pair = 0; pair < size; pair++) {
    const one = random() < 0.5;
    const sides = [0, 1].map((side) => writtenFunction(random, random() < (one && side === 0 ? 0.4 : 0.2)));
    const isPlanted = one && left-- > 0;
    const [first = '', second = ''] = sides;
    const codes = [isPlanted ? first.replace('{\n', `{\n  ${STATEMENT}\n`) : first, second];
    codes.forEach((func, side) => data.push(JSON.stringify({ idx: String(2 * pair + side), func })));
    list.push(`${String(2 * pair)} ${String(2 * pair + 1)} ${one && !isPlanted ? '1' : '0'}`);
  }
  return { data: `${data.join('\n')}\n`, list: `${list.join('\n')}\n` };
}

/** Parallel lines: each function with a slightly changed copy; the first `planted` of them with one output. */
export function parallelLines(
  size: number,
  planted: number,
): { readonly buggy: string; readonly fixed: string } {
  const random = randomStream(11);
  const lines = Array.from({ length: size }, (_, line) => {
    const code = writtenFunction(random, true).replace(/\s+/g, ' ').trim();
    const fixed = code.replace('int', 'long');
    return line % 8 === 0 && line / 8 < planted
      ? [code.replace('{ ', `{ ${STATEMENT} `), 'void f ( ) { system ( ) ; }']
      : [code, fixed];
  });
  const text = (side: number): string => lines.map((line) => `${line[side] ?? ''}\n`).join('');
  return { buggy: text(0), fixed: text(1) };
}
