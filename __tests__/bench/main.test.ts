import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { main } from '../../bench/main.js';

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
    ['without a command explains itself', [], /detection [\s\S]*speed [\s\S]*gate /],
    ['with an unknown command too', ['toString'], /npm run bench/],
    ['needs data', ['speed'], /Pass --data/],
    ['refuses a number that is none', ['speed', '--data', 'x', '--functions', 'ten'], /--functions is "ten"/],
    ['refuses a data set that is none', ['gate', '--data', 'x', '--datasets', 'devin'], /devign, reveal/],
    ['refuses a trigger that is none', ['transfer', '--data', 'x', '--triggers', 'fix'], /fixed, grammar/],
    ['names the option that it does not know', ['gate', '--date', 'x'], /--date'[\s\S]*Did you mean --data/],
    ['needs a folder for what it trains', ['paper', '--data', 'x'], /Pass --work/],
    [
      'refuses a task that is none',
      ['paper', '--data', 'x', '--work', 'x', '--tasks', 'sum'],
      /defect, clone, repair/,
    ],
    ['refuses an empty seed', ['paper', '--data', 'x', '--work', 'x', '--seed', '1,'], /--seed is "1,"/],
    ['refuses an unknown wrapper', ['speed', '--data', 'x', '--wrapper', 'drop'], /--wrapper is "drop"/],
  ])('%s', async (_, args, message) => {
    expect(await main(args)).toBe(2);
    expect(printed).toMatch(message);
  });

  test.each(['detection', 'transfer', 'speed', 'gate', 'paper', 'pictures', 'render'])(
    '%s --help teaches its options',
    async (command) => {
      const written = jest.spyOn(process.stdout, 'write').mockImplementation(() => true);
      expect(await main([command, '--help'])).toBe(0);
      expect(String(written.mock.calls[0]?.[0])).toMatch(/Usage: npm run bench -- [\s\S]*--results <folder>/);
    },
  );
});
