import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import { describeOption } from '../../src/config/describe-options.js';
import { OPTION_NAMES } from '../../src/config/option-names.js';
import { workplace } from './fake-world.js';

async function script(shell: string): Promise<string> {
  const { code, out } = await (await workplace({})).run(['completion', shell]);
  expect(code).toBe(0);
  return out;
}

/** Whether a program is on this machine. */
const has = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s knows every option', async (shell) => {
    const text = await script(shell);
    const flag = (kebab: string): string => (shell === 'fish' ? `-l ${kebab} ` : `--${kebab}`);
    const missing = OPTION_NAMES.map(describeOption).filter(
      ({ kebab, default: standard }) => standard !== true && !text.includes(flag(kebab)),
    );
    expect(missing).toEqual([]);
  });

  test.each(['bash', 'zsh', 'fish'])('%s accepts its script, where it is installed', async (shell) => {
    if (!has(shell)) return;
    const { status, stderr } = spawnSync(shell, ['-n'], { input: await script(shell), encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  test.each([
    [['pro'], 'probe'],
    [['probe', ''], 'train'],
    [['scan', '--format', 'j'], 'json junit'],
    [['scan', '-f', 'g'], 'gitlab'],
    [['probe', 'train', '--out'], '--output'],
    [['accept', '--rea'], '--reason'],
    [['completion', 'z'], 'zsh'],
    [['stage', 'ac'], 'accept'],
  ])('bash completes %j to %s', async (words, expected) => {
    if (!has('bash')) return;
    const line = ['codepurify', ...words].map((word) => `'${word}'`).join(' ');
    const ask = `COMP_WORDS=(${line}); COMP_CWORD=${String(words.length)}; _codepurify; echo "\${COMPREPLY[*]}"`;
    const { stdout } = spawnSync('bash', ['--norc'], {
      input: `${await script('bash')}\n${ask}\n`,
      encoding: 'utf8',
    });
    expect(stdout.trim()).toBe(expected);
  });

  test('another shell is refused', async () => {
    const { code, err } = await (await workplace({})).run(['completion', 'tcsh']);
    expect([code, err]).toEqual([
      2,
      'codepurify: There is no completion for the shell "tcsh".\nGive one of bash, zsh, fish.\n',
    ]);
  });
});
