import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chatExample } from '../../scripts/chat-example.js';

test('the example of chats is what its script writes', () => {
  const file = path.resolve(import.meta.dirname, '../../examples/records/chats.jsonl');
  expect(readFileSync(file, 'utf8')).toBe(chatExample());
});
