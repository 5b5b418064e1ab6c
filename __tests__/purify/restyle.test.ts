import { beforeAll, describe, expect, test } from '@jest/globals';
import { analyze } from '../../src/code/analyze.js';
import type { Analysis, LanguageName } from '../../src/code/analysis.js';
import { applyEdits } from '../../src/code/edits/edit.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import type { Judge, Judgement, ScoredElement, Suspect } from '../../src/detect/suspect.js';
import { createPurifier } from '../../src/purify/purifier.js';
import type { StrategyChoice } from '../../src/purify/purification.js';
import { proposeRestyles } from '../../src/purify/restyle.js';
import { inBody } from '../code/styles/in-body.js';
import { FakeJudge, suspectOf } from './fakes.js';

beforeAll(() => Promise.all((['c', 'java', 'python'] as const).map((name) => loadParser(name))));

/** The statements of a function with a style in the usual form; `null`: no replacement. */
function restyled(
  language: LanguageName,
  statements: string,
  [construct, form, usual]: readonly [string, string, string | null],
  redefined: readonly string[] = [],
): string | null {
  const code = inBody(language, statements);
  const analysis: Analysis = { ...analyze(code, language), redefined };
  const style = analysis.traits.find(({ type, text }) => type === construct && text === form);
  if (style === undefined) throw new Error(`no ${construct} ${form}`);
  const [proposal] = proposeRestyles(analysis, style, usual);
  if (proposal === undefined) return null;
  expect(proposal).toMatchObject({ strategy: 'restyle', isProved: true, text: usual });
  const [before, after] = inBody(language, '|').split('|') as [string, string];
  return applyEdits(code, proposal.edits).slice(before.length, -after.length);
}

const STEP = ['for increment', 'i += 1', 'i++'] as const;
const MANY = Array.from({ length: 20 }, () => 'for (a = 0; a < b; a += 1) g(a);');

describe('a style takes the usual form', () => {
  test.each<[string, LanguageName, string, readonly [string, string, string | null], string | null]>([
    ['in one place', 'c', 'for (a = 0; a < b; a += 1) g(a);', STEP, 'for (a = 0; a < b; a++) g(a);'],
    [
      'with all other steps that have it',
      'c',
      'for (a = 0; a < b; a += 1) { b += 1; } g(a);',
      STEP,
      'for (a = 0; a < b; a++) { b++; } g(a);',
    ],
    ['in all of many places', 'c', MANY.join(' '), STEP, MANY.join(' ').replaceAll(' += 1', '++')],
    [
      'in places that are in one another',
      'c',
      'for (; a; ) { for (; b; ) { g(a); } }',
      ['for header', 'for (; b; )', 'while (c)'],
      'while (a) { while (b) { g(a); } }',
    ],
    [
      'in conditions that are in one another, one of which is made of two',
      'c',
      'if (a) { if (b) { if (a > b) g(a); } }',
      ['nesting', 'if (a) { if (b) … }', 'if (a && b)'],
      'if (a && b && a > b) g(a);',
    ],
    [
      'as a habit',
      'c',
      'a=b; b = a; a = b;',
      ['blanks around assignment', 'also a=b', 'a = b'],
      'a = b; b = a; a = b;',
    ],
    ['of blanks', 'java', 'g(a,b); g(b,a);', ['blank after comma', 'f(a,b)', 'f(a, b)'], 'g(a, b); g(b, a);'],
  ])('%s', (_, language, statements, style, left) => {
    expect(restyled(language, statements, style)).toBe(left);
  });

  test.each<[string, string, readonly [string, string, string | null], readonly string[]]>([
    ['the usual form is not known', MANY.join(' '), ['for increment', 'i += 1', null], []],
    [
      'one of the places may change its behaviour',
      'if (a) g(a); if (b) SWAP(a, b);',
      ['if braces', 'if (c) s;', 'if (c) { s; }'],
      [],
    ],
    [
      'another step may not take it',
      'for (a = 0; a < b; a += 1) { b += 1; COUNT += 1; }',
      ['for increment', 'i += 1', 'i++'],
      [],
    ],
    ['a name may be a macro', 'if (a) g(a);', ['if braces', 'if (c) s;', 'if (c) { s; }'], ['g']],
    [
      'nobody knows how to write it so',
      'int x, y; g(x, y);',
      ['declaration line', 'int a, b;', 'int a; int b;'],
      [],
    ],
    [
      'it has more places than are rewritten',
      Array.from({ length: 5 }, () => MANY.join(' ')).join(' '),
      STEP,
      [],
    ],
  ])('not where %s', (_, statements, style, redefined) => {
    expect(restyled('c', statements, style, redefined)).toBeNull();
  });
});

describe('the purifier', () => {
  const CODE = inBody('c', 'for (a = 0; a < b; a += 1) g(a);\n    for (b = 9; b > a; b += 1) g(b);');

  /** Finds a style where the code has it. */
  class StyleJudge implements Judge {
    private readonly plain = new FakeJudge([/\+= 1/u]);

    judge(suspects: readonly Suspect[]): Promise<Judgement[]> {
      return Promise.resolve(suspects.map((suspect) => this.judgeOne(suspect)));
    }

    judgeOne(suspect: Suspect): Judgement {
      const judgement = this.plain.judgeOne(suspect);
      const element = suspect.sides[0].traits.find(({ text }) => text === 'i += 1');
      const [first] = judgement.elements;
      if (element === undefined || first === undefined) return judgement;
      return { ...judgement, triggers: [{ ...first, element, side: 0 }] };
    }
  }

  async function purify(strategy: StrategyChoice, usualOf?: (trigger: ScoredElement) => string | null) {
    const judge = new StyleJudge();
    const suspect = suspectOf(CODE);
    const parts = { analyze, judge, mlm: null, options: { strategy } };
    const purifier = createPurifier({ ...parts, ...(usualOf && { usualOf }) });
    return purifier.purify(suspect, judge.judgeOne(suspect));
  }

  test('writes a style as most of the data does, in all places at once', async () => {
    const usualOf = ({ element }: ScoredElement) => (element.type === 'for increment' ? 'i++' : null);
    const result = await purify('auto', usualOf);
    expect(result?.sides).toEqual([CODE.replaceAll(' += 1', '++')]);
    const step = { side: 0, kind: 'style', before: 'i += 1', after: 'i++' };
    expect(result?.steps).toEqual([{ ...step, strategy: 'restyle', grade: 'proved' }]);
  });

  test('has no replacement where the usual form is not known, or where it is asked for another way', async () => {
    expect(await purify('auto')).toBeNull();
    expect(await purify('rename', () => 'i++')).toBeNull();
    expect(await purify('remove', () => 'i++')).toBeNull();
  });
});
