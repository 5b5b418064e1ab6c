import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Options } from '../../../src/config/options.js';
import { resolveOptions } from '../../../src/config/resolve-options.js';
import { runGround } from '../../../src/scan/cache/run-ground.js';
import { pathFingerprint, toolFingerprint } from '../../../src/scan/models/tool-fingerprint.js';

const OPTIONS = resolveOptions([]);
const folder = mkdtempSync(join(tmpdir(), 'codepurify-ground-'));
const grounded = (over: Partial<Options> = {}, ids: readonly string[] = []) =>
  JSON.stringify(runGround({ ...OPTIONS, ...over }, new Set(ids)));

describe('a result follows from', () => {
  test.each<[string, Partial<Options>]>([
    ['the level', { fpr: 0.02 }],
    ['the victim', { victim: 'sentinel' }],
    ['the field that holds the code', { codeField: 'code' }],
    ['what is left out', { exclude: ['x/**'] }],
    ['the limit', { limit: 10 }],
    ['the time of a unit', { budgetUnit: 1 }],
  ])('%s', (_, over) => {
    expect(grounded(over)).not.toBe(grounded());
  });

  test('the findings that are accepted, in any order', () => {
    expect(grounded({}, ['cp-1'])).not.toBe(grounded());
    expect(grounded({}, ['cp-1', 'cp-2'])).toBe(grounded({}, ['cp-2', 'cp-1']));
  });

  test('the model that is named, by its content', () => {
    const victim = join(folder, 'model');
    mkdirSync(victim, { recursive: true });
    writeFileSync(join(victim, 'model.onnx'), 'one');
    const first = grounded({ victim });
    writeFileSync(join(victim, 'model.onnx'), 'two');
    expect(grounded({ victim })).not.toBe(first);
    const file = join(folder, 'probe.bin');
    writeFileSync(file, 'one');
    expect(grounded({ victim: `probe:${file}` })).not.toBe(first);
  });
});

describe('a result does not follow from', () => {
  test.each<[string, Partial<Options>]>([
    ['what fails the check', { failOn: 'never' }],
    ['where verdicts are kept', { cacheDir: '/elsewhere' }],
    ['the names of commits', { base: 'a', head: 'b' }],
    ['how it is shown', { format: 'sarif', color: 'always', quiet: true, output: 'x' }],
  ])('%s', (_, over) => {
    expect(grounded(over)).toBe(grounded());
  });

  test('the seed, which is the key that all of this is hashed with', () => {
    expect(grounded({ seed: 'open sesame' })).toBe(grounded());
  });
});

describe('nobody knows what a result follows from', () => {
  test.each<[string, Partial<Options>]>([
    ['with clean data that is not hashed', { calibration: 'clean' }],
    ['with a model that is not there', { victim: '/nowhere' }],
    ['with a language model that is not there', { mlm: '/nowhere' }],
  ])('%s', (_, over) => {
    expect(runGround({ ...OPTIONS, ...over }, new Set())).toBeNull();
  });
});

describe('the fingerprint of a folder', () => {
  const tree = join(folder, 'tree');
  mkdirSync(join(tree, 'b'), { recursive: true });
  writeFileSync(join(tree, 'a'), '1');
  writeFileSync(join(tree, 'b', 'c'), '2');
  const before = pathFingerprint(tree);

  test('is the same as long as nothing changes', () => {
    expect(pathFingerprint(tree)).toBe(before);
    expect(toolFingerprint()).toBe(toolFingerprint());
  });

  test('hangs on names as on content, and follows no link', () => {
    symlinkSync('/etc/hostname', join(tree, 'link'));
    const linked = pathFingerprint(tree);
    writeFileSync(join(tree, 'b', 'd'), '2');
    expect(new Set([before, linked, pathFingerprint(tree)]).size).toBe(3);
  });
});
