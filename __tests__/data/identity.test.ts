import { describe, expect, test } from '@jest/globals';
import { identityOf } from '../../src/data/identity.js';
import type { Unit } from '../../src/data/unit.js';

const unit: Unit = {
  path: 'a.jsonl',
  record: 1,
  place: { kind: 'record', format: 'jsonl', pointer: '/func', span: null },
  language: 'c',
  code: 'int f(void) {\n  return 1;\n}',
  name: null,
  startLine: 1,
  endLine: 1,
  startColumn: 0,
  label: '0',
  task: 'classification',
};
const other: Unit = { ...unit, code: 'int g(void) { return 2; }' };
const pair = { path: 'l.txt', record: 1, sides: [unit, other], label: '1' } as const;

describe('the identity of content', () => {
  test.each<[string, Partial<Unit>]>([
    ['its file', { path: 'b.jsonl' }],
    ['its line', { record: 9, startLine: 9, endLine: 9 }],
    ['its name', { name: 'f' }],
    ['its column', { startColumn: 4 }],
    ['the kind of place', { place: { kind: 'source', offset: 7 } }],
    ['another spelling of its class', { label: '0.0' }],
    ['blanks around its class', { label: ' 0' }],
    ['line ends that git turned round', { code: unit.code.replaceAll('\n', '\r\n') }],
  ])('does not change with %s', (_, over) => {
    expect(identityOf({ ...unit, ...over })).toBe(identityOf(unit));
  });

  test.each<[string, Partial<Unit>]>([
    ['the code', { code: unit.code.replace('1', '2') }],
    ['a blank in the code', { code: unit.code.replace('  return', '   return') }],
    ['a lone carriage return', { code: unit.code.replace('\n', '\r') }],
    ['the label', { label: '1' }],
    ['the loss of the label', { label: null }],
    ['the language', { language: 'java' }],
    ['a prompt', { prompt: 'Write a function.' }],
    ['an empty prompt', { prompt: '' }],
    ['a one-hot label', { label: '[1,0]' }],
  ])('changes with %s', (_, over) => {
    expect(identityOf({ ...unit, ...over })).not.toBe(identityOf(unit));
  });

  test.each<[string, Partial<Omit<Unit, 'prompt'>> & { readonly prompt?: string | undefined }]>([
    ['the prompt', { prompt: 'Write g.' }],
    ['a blank in the prompt', { prompt: 'Write  f.' }],
    ['the loss of the prompt', { prompt: undefined }],
    ['digits of the target', { label: 'return 0.0;' }],
    ['a blank around the target', { label: 'return 0; ' }],
  ])('of code that is written to a prompt changes with %s', (_, over) => {
    const written: Unit = { ...unit, task: 'generation', label: 'return 0;', prompt: 'Write f.' };
    const { prompt, ...rest } = { ...written, ...over };
    expect(identityOf({ ...rest, ...(prompt === undefined ? {} : { prompt }) })).not.toBe(
      identityOf(written),
    );
  });

  test('of code that is written to a prompt does not change with line ends', () => {
    const written = (prompt: string): Unit => ({ ...unit, label: null, prompt });
    expect(identityOf(written('Write\r\nf.'))).toBe(identityOf(written('Write\nf.')));
  });

  test('of a pair hangs on both codes, their order and the label of the pair', () => {
    const variants = [
      pair,
      { ...pair, sides: [other, unit] },
      { ...pair, sides: [unit, unit] },
      { ...pair, label: '0' },
      unit,
    ] as const;
    expect(new Set(variants.map(identityOf)).size).toBe(variants.length);
    const renumbered = {
      ...pair,
      path: 'm.txt',
      record: 5,
      sides: [{ ...unit, record: 8, label: '1' }, other],
    };
    expect(identityOf({ ...renumbered, sides: [renumbered.sides[0] ?? unit, other] })).toBe(identityOf(pair));
  });

  test('is 16 characters of one byte each', () => {
    const bytes = Array.from(identityOf(unit), (character) => character.charCodeAt(0));
    expect(bytes).toHaveLength(16);
    expect(Math.max(...bytes)).toBeLessThan(256);
  });

  test('tells texts apart that only their joint would confuse', () => {
    const labels = ['ab', 'a'].map((label) =>
      identityOf({ ...unit, label, code: label === 'a' ? 'bc' : 'c' }),
    );
    expect(labels[0]).not.toBe(labels[1]);
  });
});
