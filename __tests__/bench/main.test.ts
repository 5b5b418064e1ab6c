import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { main } from '../../src/bench/main.js';

let printed = '';
beforeEach(() => {
  printed = '';
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

describe('npm run bench', () => {
  test.each([
    ['without a command explains itself', [], /detection .*\n.*speed/],
    ['with an unknown command too', ['toString'], /npm run bench/],
    ['needs data', ['speed'], /Pass --data/],
    ['refuses a number that is none', ['speed', '--data', 'x', '--functions', 'ten'], /--functions is "ten"/],
    ['refuses an unknown wrapper', ['speed', '--data', 'x', '--wrapper', 'drop'], /--wrapper is "drop"/],
  ])('%s', async (_, args, message) => {
    expect(await main(args)).toBe(2);
    expect(printed).toMatch(message);
  });
});
