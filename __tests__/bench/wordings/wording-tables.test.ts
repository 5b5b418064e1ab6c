import { describe, expect, test } from '@jest/globals';
import type { Versioned } from '../../../bench/results/code-version.js';
import { proportion } from '../../../bench/statistics/metrics.js';
import type { WordingLine } from '../../../bench/wordings/measure-wordings.js';
import { renderCleanFunctions, renderWordings } from '../../../bench/wordings/wording-tables.js';
import type { AlarmLine } from '../../../bench/witness/natural-rates.js';

function line(changed: Partial<WordingLine>): Versioned<WordingLine> {
  return {
    ...{ language: 'c', trigger: 'fixed', functions: 4, seed: '1', text: 'if (rand() < 0) x();' },
    ...{ poisoned: proportion(3, 4), reported: proportion(4, 4), by: { semantics: 4 }, unplantable: 0 },
    ...{ cpuSeconds: 1, code: { commit: 'abc', probe: '0123' } },
    ...changed,
  };
}

describe('wordings as tables', () => {
  test('groups first, then each wording with who found it', () => {
    const text = renderWordings([
      line({}),
      line({ trigger: 'hidden-200b-name', text: 'a\u200bb' }),
      line({ language: 'python', trigger: 'pid', poisoned: proportion(4, 4) }),
    ]);
    expect(text).toMatch(/\| published, planted in training +\| +6 \| +\.75 \/ 1\.00 \|/u);
    expect(text).toMatch(/\| dead code +\| +3 \| +1\.00 \/ 1\.00 \|/u);
    expect(text).toContain('`a<U+200B>b`');
    expect(text).toContain('semantics 4');
  });

  test('clean functions stand beside the alarms of the other half', () => {
    const alarm: AlarmLine = {
      ...{ of: 'alarms', language: 'c', functions: 1000 },
      ...{ poisoned: 2, poisonedWithoutVictim: 3, suspicious: 10 },
    };
    const clean = line({ trigger: 'none', poisoned: proportion(0, 200), reported: proportion(2, 200) });
    expect(renderCleanFunctions([clean], [alarm])).toMatch(
      /\| c +\| +\.00 \(0\/200\) \| +\.01 \(2\/200\) \| +1000 \| +\.0020 \(2\) \| +\.0030 \(3\) \| +\.0100 \(10\) \|/u,
    );
  });

  test('without a line leave the page as it is', () => {
    expect([renderWordings([]), renderCleanFunctions([], [])]).toEqual([null, null]);
  });
});
