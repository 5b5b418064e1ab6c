import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { styleExample } from '../../scripts/style-example.js';

test('the example of a style is what its script writes', () => {
  const file = path.resolve(import.meta.dirname, '../../examples/records/styles.jsonl');
  expect(readFileSync(file, 'utf8')).toBe(styleExample());
});
