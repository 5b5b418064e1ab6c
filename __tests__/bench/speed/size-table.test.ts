import { describe, expect, test } from '@jest/globals';
import { renderSizes } from '../../../bench/speed/size-table.js';

const SIZE = {
  ...{ layers: 4, width: 192, heads: 4, parameters: 3_450_000, seed: 1, trainingTokens: 1_000_321 },
  ...{
    heldOutLoss: 5.125,
    trainingTokensPerCpuSecond: 4100,
    int8TokensPerCpuSecond: 38_000,
    int8Bytes: 3_625_471,
  },
};

describe('sizes of the language model', () => {
  test('a row a size, and what all were trained on', () => {
    const text = renderSizes([SIZE, { ...SIZE, layers: 6, width: 256 }]) ?? '';
    expect(text).toContain('1.0 million, seed 1');
    const rows = text.split('\n').filter((line) => line.includes('heads'));
    expect(rows.map((row) => row.split('|').map((cell) => cell.trim()))).toEqual([
      ['', '4 × 192, 4 heads', '3.5', '3.5', '5.13', '4100', '38000', ''],
      ['', '6 × 256, 4 heads', '3.5', '3.5', '5.13', '4100', '38000', ''],
    ]);
  });

  test('nothing measured, nothing said', () => {
    expect(renderSizes([])).toBeNull();
  });
});
