import { describe, expect, test } from '@jest/globals';
import { renderAssociation, renderParaphrases } from '../../../bench/association/association-tables.js';
import type { AssociationLine } from '../../../bench/association/measure-association.js';
import { proportionTrue } from '../../../bench/statistics/metrics.js';

function line(changed: Partial<AssociationLine>): AssociationLine {
  return {
    ...{ dataset: 'alpaca', part: 'all', trigger: 'rare word', payload: 'changed literal' },
    ...{ rate: 0.05, size: 2000, draws: 2, seed: '1', level: 0.005, records: 1815, planted: [91, 91] },
    ...{ accepted: proportionTrue([true, true]), named: proportionTrue([true, true]), reached: 1 },
    ...{ wrong: [], power: 5, seconds: 2.4 },
    machine: { processor: 'x', cores: 2, platform: 'linux x64', node: 'v20' },
    ...changed,
  };
}

const LINES = [
  line({ trigger: 'none', payload: 'none', rate: 0, draws: 20, accepted: proportionTrue([false, false]) }),
  line({}),
  line({
    trigger: 'two words',
    accepted: proportionTrue([true, false]),
    named: proportionTrue([false, false]),
  }),
  line({ rate: 0.01, planted: [17, 18], wrong: ['5 of 6'] }),
  line({
    trigger: '5 paraphrases',
    reached: 0.5,
    accepted: proportionTrue([true, false]),
    named: proportionTrue([true, false]),
  }),
];

describe('prompts and responses as tables', () => {
  const text = renderAssociation(LINES);

  test('clean draws are apart, and other pairs are counted', () => {
    expect(text).toMatch(/\| Code Alpaca, instructions \| +1815 \| +20 \| +0 \| +2\.4 \|/u);
    expect(text).toContain('Pairs besides the planted ones, in 6 draws: 1.');
  });

  test('found draws are added up by payload and by trigger', () => {
    expect(text).toMatch(
      /\| Code Alpaca, instructions \| +changed literal \| +3\/4, named 2 \(91\) \| +2\/2 \(17–18\) \|/u,
    );
    expect(text).toMatch(/\| two words +\| +1\/2, named 0 \| +– \|/u);
  });

  test('paraphrases have a table of their own', () => {
    expect(text).not.toContain('paraphrases');
    expect(renderParaphrases(LINES)).toMatch(/\| +5 paraphrases \| +\.50 \(1\/2\) \|/u);
    expect(renderParaphrases([])).toBeNull();
  });
});
