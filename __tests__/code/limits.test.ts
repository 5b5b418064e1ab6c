import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, describe, expect, test } from '@jest/globals';

import { analyze, MAX_CODE_LENGTH } from '../../src/code/analyze.js';
import { listFunctions, MAX_SOURCE_LENGTH, MAX_SOURCE_TOKENS } from '../../src/code/functions.js';
import { grammarFolder } from '../../src/code/parsing/grammar-folder.js';
import { loadParser, readGrammar } from '../../src/code/parsing/parser.js';
import { MAX_STATEMENT_HEIGHT } from '../../src/code/elements/statements.js';
import type { LanguageName } from '../../src/code/analysis.js';

beforeAll(() => Promise.all([loadParser('c'), loadParser('java')]));

const DEEP = 10_000;

describe('deep nesting', () => {
  test.each<[string, LanguageName, string, string]>([
    ['blocks', 'c', '{', '}'],
    ['ifs', 'c', 'if (a) {', '}'],
    ['ifs without braces', 'c', 'if (a) ', ''],
    ['parentheses', 'c', 'x = (', ')'],
    ['blocks never closed', 'c', '{', ''],
    ['closers without openers', 'c', '}', ''],
    ['anonymous classes', 'java', 'x(new A(){ void g(){', '}});'],
    ['lambdas', 'java', 'y -> ', ''],
  ])('%s, 10,000 levels, are walked and the innermost statement found', (_, language, open, close) => {
    const code = `void f(int a) { ${open.repeat(DEEP)}b(1);${close.repeat(DEEP)} }`;
    const analysis = analyze(code, language);
    expect(analysis.elements.some((element) => element.text.startsWith('b'))).toBe(true);
    const masked = analysis.elements.reduce((sum, element) => sum + element.maskSpans.length, 0);
    expect(masked).toBeLessThan((MAX_STATEMENT_HEIGHT + 2) * code.length);
  });

  test('hosts with more levels inside than the limit are no elements, the inner ones are', () => {
    const levels = MAX_STATEMENT_HEIGHT + 5;
    const analysis = analyze(`void f(int a) { ${'if (a) {'.repeat(levels)}b(1);${'}'.repeat(levels)} }`, 'c');
    const statements = analysis.elements.filter((element) => element.kind === 'statement');
    expect(statements).toHaveLength(MAX_STATEMENT_HEIGHT + 1);
    expect(statements.at(-1)?.text).toBe('b(1);');
  });
});

describe('limits', () => {
  test('a function that is too long is refused', () => {
    expect(() => analyze(' '.repeat(MAX_CODE_LENGTH + 1), 'c')).toThrow(/1000001 characters/u);
  });

  test('a unit with too many elements is refused', () => {
    const body = Array.from({ length: 20_001 }, (_, index) => `v${index.toString()};`).join('');
    expect(() => analyze(`void f() {${body}}`, 'c')).toThrow(/identifiers and statements/u);
  });

  test('a file that is too long is refused', () => {
    expect(() => listFunctions(' '.repeat(MAX_SOURCE_LENGTH + 1), 'java')).toThrow(/16000001 characters/u);
  });

  test('a file of nothing but brackets is refused before it is parsed', () => {
    expect(() => listFunctions('('.repeat(MAX_SOURCE_TOKENS + 1), 'c')).toThrow(/more than 1500000 tokens/u);
  });
});

describe('grammars', () => {
  test('a grammar that was tampered with is refused, by name', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'grammars-'));
    const origin = readFileSync(join(grammarFolder(), 'origin.json'));
    writeFileSync(join(folder, 'origin.json'), origin);
    writeFileSync(join(folder, 'tree-sitter-c.wasm'), 'not it');
    await expect(readGrammar('c', folder)).rejects.toThrow(/tree-sitter-c\.wasm has sha256/u);
    rmSync(folder, { recursive: true });
  });

  test('the published grammars are those of the origin file', async () => {
    await expect(readGrammar('java', grammarFolder())).resolves.toBeInstanceOf(Uint8Array);
  });
});
