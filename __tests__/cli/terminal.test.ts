import { expect, jest, test } from '@jest/globals';
import { cFunction, recorder, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

test.each([
  ['a terminal', { TERM: 'xterm' }, true],
  ['a terminal that shows no colours', { TERM: 'dumb' }, false],
  ['a terminal whose user wants none', { TERM: 'xterm', NO_COLOR: '1' }, false],
])('a report on %s has colours, or none', async (_, env, expected) => {
  const place = await workplace({ 'a.c': cFunction('bad', STATEMENT) });
  const [stdout, stderr] = [recorder(true), recorder(true)];
  await place.run(['scan', 'a.c', '--config', 'none'], { env, stdout, stderr });
  expect(stdout.text.join('').includes('\u001b[')).toBe(expected);
  expect(stderr.text.join('').includes('\u001b[')).toBe(env.TERM !== 'dumb');
});
