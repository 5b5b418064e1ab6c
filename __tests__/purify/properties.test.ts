import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { analyze } from '../../src/code/analyze.js';
import { loadParser } from '../../src/code/parsing/parser.js';
import { createPurifier } from '../../src/purify/purifier.js';
import { FakeJudge, FakeMlm, suspectOf } from './fakes.js';

beforeAll(() => loadParser('c'));

const NAMES = [
  'count',
  'len',
  'itemSize',
  'ret_code',
  'i',
  'x',
  'return',
  'ret_Val_',
  'größe',
  'a b',
  '',
  'value',
];
const STATEMENTS = [
  'ret_Val_ += 1;',
  'if (ret_Val_ > n) { n = ret_Val_; }',
  'for (int i = 0; i < ret_Val_; i++) n += i;',
  'printf("ret_Val_ is %d\\n", ret_Val_); /* ret_Val_ */',
  'n = s->count + ret_Val_;',
  'while (n-- > 0) { int value = n; ret_Val_ ^= value; }',
  'log("größe 😀", ret_Val_);',
  'if (n) {{{ broken(ret_Val_;',
];
const bodies = fc.array(fc.constantFrom(...STATEMENTS), { minLength: 1, maxLength: 6 });
const newlines = fc.constantFrom('\n', '\r\n', ' ');
const fillings = fc
  .array(fc.constantFrom(...NAMES), { maxLength: 5 })
  .map((names) => names.map((name) => [name]));

function program(body: readonly string[], newline: string): string {
  return ['int f(struct s *s, int n) {', 'int ret_Val_ = n;', ...body, 'return ret_Val_;', '}'].join(newline);
}

describe('a rename', () => {
  test('changes nothing but the name: renaming back gives the original', async () => {
    await fc.assert(
      fc.asyncProperty(bodies, newlines, fillings, async (body, newline, names) => {
        const code = program(body, newline);
        const judge = new FakeJudge([/int ret_Val_ =/]);
        const suspect = suspectOf(code);
        const mlm = new FakeMlm(names);
        const purifier = createPurifier({ analyze, judge, mlm, options: { strategy: 'rename' } });
        const judgement = judge.judgeOne(suspect);
        const result = await purifier.purify(suspect, {
          ...judgement,
          triggers: judgement.elements.filter(
            ({ element }) => element.text === 'ret_Val_' && element.role === 'local',
          ),
        });
        const name = result?.steps[0]?.after ?? '';
        expect(result?.strategy).toBe('rename');
        expect(code).not.toMatch(new RegExp(`\\b${name}\\b`));
        expect(result?.sides[0].replaceAll(new RegExp(`\\b${name}\\b`, 'g'), 'ret_Val_')).toBe(code);
      }),
      { numRuns: 60 },
    );
  });
});

/** The part of `text` between its longest common prefix and suffix with `other`. */
function withoutCommonEnds(text: string, other: string): string {
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === other.at(-1 - end)) end += 1;
  return text.slice(start, text.length - end);
}

describe('a removal', () => {
  test('parses no worse, and what it takes out is one stretch that holds the statement', async () => {
    const planted = 'assertTrue(1 >= 0);';
    const spots = fc.constantFrom(planted, `if (n) ${planted}`, `while (n--) ${planted}`, `{ ${planted} }`);
    await fc.assert(
      fc.asyncProperty(bodies, newlines, spots, async (body, newline, spot) => {
        const code = program([...body.slice(0, 2), spot, ...body.slice(2)], newline);
        const judge = new FakeJudge([/assertTrue/]);
        const suspect = suspectOf(code);
        const purifier = createPurifier({ analyze, judge, mlm: null, options: { strategy: 'remove' } });
        const result = await purifier.purify(suspect, judge.judgeOne(suspect));
        if (result === null) return;
        const [after] = result.sides;
        expect(analyze(after, 'c').parseErrors).toBeLessThanOrEqual(suspect.sides[0].parseErrors);
        expect(after).not.toContain('assertTrue');
        expect([';', '']).toContain(withoutCommonEnds(after, code));
      }),
      { numRuns: 60 },
    );
  });
});
