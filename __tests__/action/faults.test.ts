import { beforeEach, describe, expect, test } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cFunction, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import type { FakePull } from '../github/fake-github/repository.js';
import { everyFault } from './fault-table.js';
import { runStep, type Step } from './step.js';
import { eachInWorld } from './world.js';

const BASE = { 'README.md': '# Data\n', 'src/edited.c': `${cFunction('edited')}\n${cFunction('other')}` };
const HEAD = {
  ...BASE,
  'src/bad.c': cFunction('bad', STATEMENT),
  'src/worse.c': cFunction('worse', STATEMENT),
};

/** Each run reads the same functions: what they hold is parsed once. */
const CACHE = mkdtempSync(join(tmpdir(), 'codepurify-cache-'));

const world = eachInWorld(BASE);
let pull: FakePull;
let step: Step;

beforeEach(() => {
  pull = world.open(HEAD);
  step = world.stepOf(pull, { timeoutMs: 1500, env: { XDG_CACHE_HOME: CACHE } });
});

/** Every operation that a review makes. */
const OPERATIONS = [
  ...['git/get-tree', 'repos/compare-commits', 'pulls/list-files', 'git/get-blob', 'issues/list-comments'],
  ...['pulls/list-review-comments', 'pulls/create-review', 'graphql'],
];

describe('a poisoned pull request', () => {
  test.each(everyFault(OPERATIONS))(
    '$operation, $times times $name: the check fails, and after another run each finding is reported once',
    async ({ operation, kind, times }) => {
      world.fake.fail({ at: operation, kind, times });
      const ended = await runStep(world.fake, world.fake.token(), step);
      // 1: judged, and reported somewhere; 2: it could not be judged, and the log says why
      expect([1, 2]).toContain(ended.code);
      if (ended.code === 1) {
        // a file that GitHub did not return is counted instead of judged, and only that
        const isRead = operation !== 'git/get-blob' || !/\d rows? unread/.test(ended.summary);
        expect(ended.outputs.get('delivered')).toMatch(isRead ? /^2 findings = / : /^[01] findings? = /);
        expect(ended.summary).toMatch(
          isRead ? /The check fails: 2 poisoned/ : /The check fails: [01] poisoned, \d rows? unread/,
        );
      } else expect(ended.commands.at(-1)).toMatch(/^::error title=CodePurify::codepurify: /);
      world.fake.faults.clear();
      const again = await runStep(world.fake, world.fake.token(), step);
      expect([again.code, again.outputs.get('poisoned')]).toEqual([1, '2']);
      expect(pull.comments.map(({ path }) => path).sort()).toEqual(['src/bad.c', 'src/worse.c']);
    },
    SLOW_MACHINE_MS,
  );
});
