import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Suspect } from '../../src/detect/suspect.js';
import { chosenElements, render, scores, viewsOf } from '../../src/detect/views.js';
import { analysisOf } from './fake-code.js';
import { fakeVictim } from './fake-victim.js';

const victimOf = (maxTokens: number) => fakeVictim({ score: () => 0, maxTokens });
const code = (lines: number, name: string) => {
  const statements = Array.from({ length: lines }, (_, line) => `${name}${String(line)} = g(${name}, "s");`);
  return analysisOf(`int f(int ${name})\n{\n${statements.join('\n')}\n}`, { statements, locals: [name] });
};

describe('how a victim reads a suspect', () => {
  test('what fits is read whole', () => {
    const suspect: Suspect = { sides: [code(3, 'a')] };
    const views = viewsOf(victimOf(512), suspect);
    expect(views).toEqual([
      { windows: [[{ start: 0, end: suspect.sides[0].code.length }]], scoredSides: [0] },
    ]);
  });

  test('a masked element is hidden, and the code around it is as it was', () => {
    const analysis = analysisOf('int f(int a)\n{\n  return a + b;\n}', { locals: ['a'] });
    const [view] = viewsOf(victimOf(512), { sides: [analysis] });
    const [place] = chosenElements({ sides: [analysis] }, 'all').filter(
      ({ element }) => element.text === 'a',
    );
    if (view === undefined || place === undefined) throw new Error('nothing to render');
    const [variant] = render({ sides: [analysis] }, view, [place]);
    expect(variant.map(({ text, masked }) => (masked ? '_' : text)).join('')).toBe(
      'int f(int _)\n{\n  return _ + b;\n}',
    );
  });

  test.each([
    ['all', ['f', 'a', 'g', 'a = g();']],
    ['identifiers', ['f', 'a', 'g']],
    ['statements', ['a = g();']],
  ] as const)('--elements %s', (choice, texts) => {
    const suspect: Suspect = {
      sides: [analysisOf('int f(int a)\n{ a = g(); }', { statements: ['a = g();'] })],
    };
    expect(chosenElements(suspect, choice).map(({ element }) => element.text)).toEqual(texts);
  });

  test('a window too small for any code is refused', () => {
    expect(() => viewsOf(victimOf(6), { sides: [code(3, 'a')] })).toThrow(/at least 8 tokens of code/);
  });
});

describe('however long the sides and small the window', () => {
  const lengths = fc.integer({ min: 0, max: 12 });
  const sizes = fc.integer({ min: 10, max: 120 });

  test('every element is masked in some view, and every view fits', () => {
    fc.assert(
      fc.property(lengths, sizes, (lines, size) => expectAllSeen({ sides: [code(lines, 'a')] }, size)),
      { numRuns: 15 },
    );
  });

  test('so is every element of either side of a pair', () => {
    fc.assert(
      fc.property(lengths, lengths, sizes, (first, second, size) =>
        expectAllSeen({ sides: [code(first, 'a'), code(second, 'b')] }, size + 20),
      ),
      { numRuns: 15 },
    );
  });

  function expectAllSeen(suspect: Suspect, size: number): void {
    const victim = victimOf(size);
    const views = viewsOf(victim, suspect);
    const places = chosenElements(suspect, 'all');
    expect(places.filter((place) => !views.some((view) => scores(view, place)))).toEqual([]);
    for (const view of views) {
      for (const masked of [[], places]) {
        expect(victim.countTokens(render(suspect, view, masked))).toBeLessThanOrEqual(size);
      }
    }
  }
});
