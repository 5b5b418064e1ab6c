import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import { LANGUAGE_NAMES } from '../../../src/language-names.js';
import { parseManifest } from '../../../src/model/folder/manifest.js';
import { speaksFor } from '../../../src/scan/models/speaks-for.js';

describe('speaksFor', () => {
  test('the bundled sentinel speaks for the languages that it was trained or measured on', () => {
    const path = 'models/sentinel/codepurify.json';
    const manifest = parseManifest(readFileSync(path, 'utf8'), path);
    expect(LANGUAGE_NAMES.filter((language) => speaksFor(manifest, language))).toEqual(['c', 'cpp', 'java']);
  });

  test('a model that lists no languages speaks for all', () => {
    expect(speaksFor({}, 'python')).toBe(true);
    expect(speaksFor(null, 'cpp')).toBe(true);
  });
});
