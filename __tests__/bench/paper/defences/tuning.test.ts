import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  type DefenceMaterial,
  type RowDefence,
  rowByRow,
  untouched,
} from '../../../../bench/paper/defences/paper-defence.js';
import { PAPER_DEFENCES } from '../../../../bench/paper/paper-defences.js';
import { f1Of, tunedFlags, tunedRows } from '../../../../bench/paper/defences/tuning.js';
import { plain } from '../../../../src/code/edits/variant.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import { fallenMaterial, rehearsalOf, writtenRows } from '../material.js';

beforeAll(() => loadParser('c'));

async function rehearsed(): Promise<DefenceMaterial> {
  const rehearsal = await rehearsalOf();
  return { ...(await fallenMaterial()), rehearsal: () => Promise.resolve(rehearsal) };
}

describe('F1 of flags', () => {
  const triggers = new Map([
    [0, []],
    [2, []],
  ]);
  test.each([
    ['all and nothing else', [1, 0, 1, 0], 1],
    ['one of two, and one that is clean', [1, 1, 0, 0], 0.5],
    ['nothing', [0, 0, 0, 0], 0],
  ])('%s', (_, flags, expected) => {
    expect(f1Of(Uint8Array.from(flags), { triggers })).toBeCloseTo(expected, 12);
  });
});

describe('a defence before training', () => {
  /** Flags as many of the first rows as it is set to. */
  const first = (seen: string[] = []) =>
    tunedFlags<number>({
      settings: [1, 5, 3],
      textOf: (count) => `${String(count)} rows`,
      flagsOf: ({ train, rate }, count) => {
        seen.push(`${String(train.records.length)} at ${String(rate)}: ${String(count)}`);
        return Promise.resolve(Uint8Array.from(train.records, (_, at) => (at < count ? 1 : 0)));
      },
    });

  test('gets the setting with the best F1 on poisoned validation rows, for the training rows', async () => {
    const material = { ...(await rehearsed()), rate: 0.01 };
    const seen: string[] = [];
    const { flagged, setting } = await first(seen)(material);
    // Rows 1 to 4 of 40 are poisoned: the first five hold them all.
    expect(setting).toBe('5 rows');
    expect(flagged).toHaveLength(30);
    expect(flagged.reduce((sum, flag) => sum + flag, 0)).toBe(5);
    expect(seen).toEqual(['40 at 0.1: 1', '40 at 0.1: 5', '40 at 0.1: 3', '30 at 0.01: 5']);
  });

  test('keeps the published setting where the victim is clean, and among equals', async () => {
    expect((await first()(await fallenMaterial())).setting).toBe('1 rows');
    const flag = tunedFlags<number>({
      settings: [7, 8],
      textOf: String,
      flagsOf: ({ train }) => Promise.resolve(new Uint8Array(train.records.length)),
    });
    expect((await flag(await rehearsed())).setting).toBe('7');
  });
});

describe('a defence at the time of use', () => {
  /** Each setting: of how many rows with the trigger it takes it out, and of how many clean rows it spoils the answer. */
  interface Effect {
    readonly name: string;
    readonly cures: number;
    readonly spoils: number;
  }

  const trigger = /[^\n]*fail[^\n]*\n|[^\n]*ret_Val_[^\n]*\n/u;

  function defenceOf({ cures, spoils }: Effect, planted = 'if (rand() < 0) printf("fail");'): RowDefence {
    let [left, toSpoil] = [cures, spoils];
    return rowByRow((row) => {
      const { code } = row.sides[0];
      if (code.includes('fail') || code.includes('ret_Val_')) {
        return left-- > 0
          ? { ...untouched(row, 1), input: [plain(code.replace(trigger, ''))] }
          : untouched(row, 0);
      }
      if (toSpoil-- > 0) return { ...untouched(row, 1), input: [plain(`{ ${planted} }`)] };
      return untouched(row, 0);
    });
  }

  const chosen = async (effects: readonly [Effect, ...Effect[]], valid = 12): Promise<string | undefined> => {
    const material = { ...(await rehearsed()), valid: writtenRows(valid, 50) };
    const { setting } = await tunedRows<Effect>(material, {
      settings: effects,
      textOf: ({ name }) => name,
      defenceOf: (effect) => defenceOf(effect),
    });
    return setting;
  };

  const published = { name: 'published', cures: 2, spoils: 0 };

  test.each<readonly [string, readonly [Effect, ...Effect[]], string]>([
    ['the lowest ASR', [published, { name: 'better', cures: 5, spoils: 0 }], 'better'],
    [
      'not what costs clean rows more than two points',
      [published, { name: 'dear', cures: 5, spoils: 1 }],
      'published',
    ],
    ['the published one among equals', [published, { name: 'other', cures: 2, spoils: 0 }], 'published'],
    [
      'the published one where none helps',
      [
        { name: 'published', cures: 0, spoils: 3 },
        { name: 'idle', cures: 0, spoils: 0 },
      ],
      'published',
    ],
    [
      'another one where the published one costs too much',
      [
        { name: 'published', cures: 5, spoils: 3 },
        { name: 'cheap', cures: 1, spoils: 0 },
      ],
      'cheap',
    ],
  ])('takes %s', async (_, effects, expected) => {
    expect(await chosen(effects)).toBe(expected);
  });

  test('is not tried at all for a clean victim', async () => {
    const tried = jest.fn(() => defenceOf({ name: '', cures: 0, spoils: 0 }));
    const settings = [published, published] as const;
    const opened = await tunedRows<Effect>(await fallenMaterial(), {
      settings: [...settings],
      textOf: ({ name }) => name,
      defenceOf: tried,
    });
    expect(opened.setting).toBe('published');
    expect(tried).toHaveBeenCalledTimes(1);
  });
});

describe('the rivals', () => {
  test('Spectral Signature is set to the margin that fits the poison', async () => {
    const spectral = PAPER_DEFENCES.find(({ name }) => name === 'spectral');
    if (spectral?.when !== 'training') throw new RangeError('spectral');
    // Four rows of 40 are poisoned: a margin of 1.5 would drop two more of the other label than a margin of 1.
    expect((await spectral.flag(await rehearsed())).setting).toBe('1 vector, margin 1');
  });

  test.each([
    ['spectral', '1 vector, margin 1.5'],
    ['clustering', '10 components, the smaller cluster'],
    ['killbadcode', '10 words'],
    ['codedetector', '40 words, 20 points'],
  ])('%s says its published setting for a clean victim', async (name, expected) => {
    const defence = PAPER_DEFENCES.find((row) => row.name === name);
    if (defence?.when !== 'training') throw new RangeError(name);
    const material = await fallenMaterial();
    const clean = material.valid.flatMap(({ sides }) => sides);
    expect((await defence.flag({ ...material, clean })).setting).toBe(expected);
  });

  test.each(['killbadcode', 'codedetector'])('%s is tuned without an error', async (name) => {
    const defence = PAPER_DEFENCES.find((row) => row.name === name);
    if (defence?.when !== 'training') throw new RangeError(name);
    const material = await rehearsed();
    const clean = material.valid.flatMap(({ sides }) => sides);
    const { flagged, setting } = await defence.flag({ ...material, clean });
    expect(setting).toMatch(/^\d+ words?/u);
    expect(flagged).toHaveLength(30);
  });

  test('OSeqL keeps its published setting where it finds every trigger', async () => {
    const oseql = PAPER_DEFENCES.find(({ name }) => name === 'oseql');
    if (oseql?.when !== 'test') throw new RangeError('oseql');
    expect((await oseql.open(await rehearsed())).setting).toBe('change 0.5, 2 of 3 votes');
  });

  test('all six are tuned, and ours is not', () => {
    expect(PAPER_DEFENCES.filter(({ tuned }) => tuned).map(({ name }) => name)).toEqual([
      ...['spectral', 'clustering', 'killbadcode', 'codedetector', 'onion', 'oseql'],
    ]);
  });
});
