import { randomStream } from '../../src/probe/random.js';
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
