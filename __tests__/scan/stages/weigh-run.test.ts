import { describe, expect, test } from '@jest/globals';
import { weighRun } from '../../../src/scan/stages/weigh-run.js';
import { finding } from '../../report/results.js';

const WORDS = ['red', 'green', 'blue', 'amber', 'violet', 'teal'];

/** A suspicious function whose other words are its own. */
function suspect(at: number, statement = 'int capacity = 5333;') {
  const words = [0, 1, 2, 3].map((n) => `${WORDS[at % WORDS.length] ?? ''}${String(n)}`).join('(); ');
  const code = `void ${WORDS[at % WORDS.length] ?? ''}(void) { ${statement} ${words}(); }`;
  return {
    finding: {
      ...finding({ marked: statement, code, family: statement.replace(/\d+/u, 'N') }),
      ...{ id: `cp-00000000000${String(at)}`, verdict: 'suspicious' as const, pValue: 0.005 },
      testimonies: [
        { witness: 'semantics' as const, proof: true, pValue: 0.005, sentence: 'It is not read.' },
      ],
    },
  };
}

const whole = (units: number) => ({ units, isChange: false, level: 0.001 });

const verdicts = (hits: readonly { readonly finding: { readonly verdict: string } }[]) =>
  hits.map(({ finding: { verdict } }) => verdict);

describe('inert code that unrelated functions share', () => {
  test('is poisoned, and says how many hold it', () => {
    const hits = weighRun([suspect(0), suspect(1)], whole(20));
    expect(verdicts(hits)).toEqual(['poisoned', 'poisoned']);
    expect(hits[0]?.finding.testimonies[1]).toMatchObject({
      witness: 'company',
      sentence: '2 functions that have little else in common hold the same.',
    });
  });

  test('a poisoned one is suspicious where so many units of a change hold one by chance', () => {
    const hit = suspect(0);
    const poisoned = { finding: { ...hit.finding, verdict: 'poisoned' as const } };
    const change = (units: number) => ({ units, isChange: true, level: 0.05 });
    expect(verdicts(weighRun([poisoned], change(5)))).toEqual(['poisoned']);
    expect(verdicts(weighRun([poisoned], change(7)))).toEqual(['suspicious']);
    expect(verdicts(weighRun([poisoned], change(50)))).toEqual(['suspicious']);
  });

  test('so is a proof in whole data, but not what the victim accuses at its rate of units', () => {
    const { finding } = suspect(0);
    const poisoned = { finding: { ...finding, verdict: 'poisoned' as const } };
    const data = (units: number) => ({ units, isChange: false, level: 0.05 });
    expect(verdicts(weighRun([poisoned], data(5)))).toEqual(['poisoned']);
    expect(verdicts(weighRun([poisoned], data(50)))).toEqual(['suspicious']);
    const model = {
      witness: 'victim' as const,
      proof: false,
      pValue: 0.005,
      sentence: 'It turns the answer.',
    };
    const byVictim = { finding: { ...poisoned.finding, testimonies: [model] } };
    expect(verdicts(weighRun([byVictim], data(50)))).toEqual(['poisoned']);
  });

  test('more rare things of different patterns than natural data holds are poisoned together', () => {
    const rare = { witness: 'semantics' as const, proof: true, pValue: 1e-5, sentence: 'It never runs.' };
    const hits = WORDS.map((word, at) => {
      const { finding } = suspect(at, `if (rand() < 0) ${word}();`);
      return { finding: { ...finding, verdict: 'poisoned' as const, pValue: 1e-5, testimonies: [rare] } };
    });
    const run = { units: 2000, isChange: false, level: 0.003 };
    expect(verdicts(weighRun(hits.slice(0, 2), run))).toEqual(['suspicious', 'suspicious']);
    expect(new Set(verdicts(weighRun(hits, run)))).toEqual(new Set(['poisoned']));
    const common = suspect(0, 'int z;');
    expect(verdicts(weighRun([...hits, common], run)).at(-1)).toBe('suspicious');
    expect(new Set(verdicts(weighRun(hits, { ...run, units: 200_000 })))).toEqual(new Set(['suspicious']));
  });

  test('the rarest of its witnesses counts, and what is poisoned alone is no noise for others', () => {
    const rare = { witness: 'semantics' as const, proof: true, pValue: 1e-5, sentence: 'It never runs.' };
    const alone = WORDS.map((word, at) => {
      const { finding } = suspect(at, `if (rand() < 0) ${word}();`);
      return { finding: { ...finding, verdict: 'poisoned' as const, testimonies: [rare] } };
    });
    const change = { units: 400, isChange: true, level: 0.005 };
    expect(new Set(verdicts(weighRun([...alone, suspect(0), suspect(1)], change)))).toEqual(
      new Set(['poisoned', 'suspicious']),
    );
    expect(verdicts(weighRun(alone, change))).not.toContain('suspicious');
    const small = { ...change, units: 10 };
    expect(verdicts(weighRun([...alone, suspect(0), suspect(1)], small))).not.toContain('suspicious');
  });

  test('a single one stays suspicious', () => {
    expect(verdicts(weighRun([suspect(0)], whole(20)))).toEqual(['suspicious']);
  });

  test('so do copies of one function', () => {
    expect(verdicts(weighRun([suspect(0), suspect(0)], whole(20)))).toEqual(['suspicious', 'suspicious']);
  });

  test('and two among as many functions as hold them by chance', () => {
    expect(verdicts(weighRun([suspect(0), suspect(1)], whole(20_000)))).toEqual(['suspicious', 'suspicious']);
  });

  test('data full of inert code of other patterns says nothing', () => {
    const others = WORDS.map((word, at) => suspect(at, `int ${word} = 1;`));
    expect(verdicts(weighRun([suspect(0), suspect(1), ...others], whole(20)))).not.toContain('poisoned');
  });

  describe('and labels confirm', () => {
    /** Carriers with a label; a quarter of the data has label 1. */
    const carriers = (...labels: readonly (string | null)[]) =>
      labels.map((label, at) => {
        const { finding } = suspect(at);
        return { finding: { ...finding, label } };
      });
    const counts = [
      ['0', 1500],
      ['1', 500],
    ] as const;
    // 10 natural functions hold such a thing: four unrelated ones share it in one of 2,400 datasets
    const run = { units: 2000, isChange: false, level: 0.001, labels: { counts, dispersion: 0 } };

    test('are poisoned, and say which label they have', () => {
      const hits = weighRun(carriers('1', '1.0', '1', '1'), run);
      expect(new Set(verdicts(hits))).toEqual(new Set(['poisoned']));
      expect(hits[0]?.finding.testimonies[1]).toMatchObject({
        pValue: (10 ** 4 / 24) * 1e-6 * 2 * 0.25 ** 4,
        sentence: '4 functions that have little else in common hold the same. All are labelled `1`.',
      });
    });

    test.each([
      ['several labels', carriers('1', '1', '0', '1'), run],
      ['one without a label', carriers('1', '1', null, '1'), run],
      ['a label that most have', carriers('0', '0', '0', '0'), run],
      ['data without labels', carriers('1', '1', '1', '1'), { ...run, labels: null }],
      ['three carriers, where these are too few', carriers('1', '1', '1'), run],
      [
        'labels that unrelated functions agree in by nature',
        carriers('1', '1', '1', '1'),
        { ...run, labels: { counts, dispersion: 0.5 } },
      ],
    ])('but not with %s', (_, hits, settings) => {
      expect(verdicts(weighRun(hits, settings))).not.toContain('poisoned');
    });

    test('three are enough where what they hold is rarer', () => {
      const rare = carriers('1', '1', '1').map(({ finding }) => {
        const testimonies = finding.testimonies.map((one) => ({ ...one, pValue: 0.0015 }));
        return { finding: { ...finding, pValue: 0.0015, testimonies } };
      });
      expect(new Set(verdicts(weighRun(rare, run)))).toEqual(new Set(['poisoned']));
      expect(verdicts(weighRun(rare, { ...run, labels: null }))).not.toContain('poisoned');
    });

    test('what company says of suspicious ones does not stand in the way', () => {
      const weak = { witness: 'company' as const, proof: false, pValue: 0.0001, sentence: 'Few hold it.' };
      const hits = carriers('1', '1', '1', '1').map(({ finding }) => ({
        finding: { ...finding, pValue: weak.pValue, testimonies: [weak, ...finding.testimonies] },
      }));
      expect(new Set(verdicts(weighRun(hits, run)))).toEqual(new Set(['poisoned']));
      const known = hits.map(({ finding }) => ({ finding: { ...finding, verdict: 'poisoned' as const } }));
      expect(weighRun(known, run)).toEqual(known);
      const byCompany = hits.map(({ finding }) => ({ finding: { ...finding, testimonies: [weak] } }));
      expect(weighRun(byCompany, run)).toEqual(byCompany);
    });
  });
});
