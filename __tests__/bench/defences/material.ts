import { fixed } from '../../../bench/attacks/fixed.js';
import type { Material } from '../../../bench/defences/defence.js';
import { type LabelledRecord, parseRecords } from '../../../bench/data/records.js';
import { poisonDataset } from '../../../bench/gate/poison-dataset.js';
import { createRandom } from '../../../bench/statistics/seeded-random.js';

const NAMES = [
  'count',
  'total',
  'size',
  'offset',
  'state',
  'flags',
  'index',
  'limit',
  'left',
  'right',
] as const;
const CALLS = ['update', 'read_next', 'check', 'log_value', 'release', 'open_file', 'flush'] as const;

/** Functions of our own whose labels depend on their calls. The grammars must have been loaded. */
export function writtenRecords(count: number, seed = 'written'): LabelledRecord[] {
  const random = createRandom(seed);
  return parseRecords(
    Array.from({ length: count }, (_, number) => {
      const [a, b, c] = random.shuffled(NAMES);
      const [first, second] = random.shuffled(CALLS);
      const risky = first === 'release' || second === 'open_file' ? 0.8 : 0.4;
      const code = [
        `int step_${String(number)}(int ${String(a)}, int ${String(b)})`,
        '{',
        `    int ${String(c)} = ${String(first)}(${String(a)}, ${String(random.below(50))});`,
        `    if (${String(c)} > ${String(random.below(1000))})`,
        `        return ${String(second)}(${String(b)});`,
        `    return ${String(a)} + ${String(c)};`,
        '}',
        '',
      ].join('\n');
      return { codes: [code] as const, label: random.next() < risky ? '1' : '0' };
    }),
    'c',
  );
}

/** Such records, a tenth of them poisoned: as few as the probe learns from. */
export async function poisonedMaterial(): Promise<Material> {
  const { records } = await poisonDataset(writtenRecords(200), fixed, {
    task: 'classification',
    count: 20,
    seed: '1',
  });
  return {
    records,
    clean: writtenRecords(60, 'clean').flatMap(({ sides }) => sides),
    task: 'classification',
    rate: 0.1,
    seed: '1',
  };
}
