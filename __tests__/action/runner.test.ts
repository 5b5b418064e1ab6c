import { describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import {
  addSummary,
  annotate,
  annotateFiles,
  inGroup,
  logLine,
  maskSecret,
  setOutput,
} from '../../src/action/runner.js';
import { showUnsafeLines } from '../../src/text/show-unsafe.js';
import { FORBIDDEN, hostileText } from '../text/hostile.js';
import { outputsOf } from './step.js';
import { recordingRunner } from './toolkit.js';

/** Lines of a log; each was written whole. */
function lines(log: readonly string[]): string[] {
  return log.map((text) => {
    expect(text.endsWith('\n')).toBe(true);
    return text.slice(0, -1);
  });
}

/** What the runner reads: `ActionCommand.cs` of actions/runner decodes `%25` last. */
function decoded(encoded: string): string {
  return encoded
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}

/** A new file for the runner to read. */
function emptyFile(name: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'codepurify-runner-')), name);
  writeFileSync(file, '');
  return file;
}

describe('foreign text', () => {
  test('in an annotation is one command, decodes to itself, and shows every character', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { runner, log } = recordingRunner();
        annotate(runner, 'error', text);
        const [command = '', ...others] = lines(log);
        expect([others, /[\r\n]|##\[/.test(command), FORBIDDEN.test(command)]).toEqual([[], false, false]);
        const [, message = ''] = /^::error title=CodePurify::(.*)$/.exec(command) ?? [];
        expect(decoded(message)).toBe(showUnsafeLines(text));
      }),
    );
  });

  test('in the place of an annotation stays within its property', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { runner, log } = recordingRunner();
        const place = { file: `a${text}`, startLine: 7 };
        annotateFiles(runner, [{ level: 'notice', title: text, text: 'text', place }]);
        const [command = '', ...others] = lines(log);
        const [, title = '', file = ''] =
          /^::notice title=([^,:]*),file=([^,:]*),line=7::text$/.exec(command) ?? [];
        expect(others).toEqual([]);
        expect(decoded(file)).toBe(showUnsafeLines(`a${text}`));
        expect(decoded(title)).toBe(showUnsafeLines(`CodePurify${text === '' ? '' : `: ${text}`}`));
        expect(FORBIDDEN.test(command)).toBe(false);
      }),
    );
  });

  test('in a line of the log starts no command, and is one line', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { runner, log } = recordingRunner();
        logLine(runner, text);
        expect(lines(log).join('\n')).not.toMatch(/::|##\[|\n/);
      }),
    );
  });

  test('in the title of a group is one short line', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const { runner, log } = recordingRunner();
        await inGroup(runner, text, () => logLine(runner, 'inside'));
        const [title = '', ...rest] = lines(log);
        expect(title).toMatch(/^::group::.*$/);
        expect(title).not.toMatch(/[\r\n]|##\[/);
        expect(rest).toEqual(['inside', '::endgroup::']);
      }),
    );
  });

  test('in an output reaches the next step as it is, and sets no other output', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        // the runner reads lines, whatever ends them
        const value = text.replaceAll(/\p{Cs}/gu, '').replaceAll('\r', '');
        const file = emptyFile('output');
        const { runner, log } = recordingRunner({ GITHUB_OUTPUT: file });
        setOutput(runner, 'a', value);
        expect([...outputsOf(readFileSync(file, 'utf8'))]).toEqual([['a', value]]);
        expect(log).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('an output', () => {
  test('is a command where the runner has no file for it, as on old Enterprise servers', () => {
    const { runner, log } = recordingRunner();
    setOutput(runner, 'report', 'a\n::error::b 5%');
    expect(lines(log)).toEqual(['', '::set-output name=report::a%0A::error::b 5%25']);
  });
});

describe('a group', () => {
  test('ends where its action fails', async () => {
    const { runner, log } = recordingRunner();
    const failing = inGroup(runner, 'judge', () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(lines(log)).toEqual(['::group::judge', '::endgroup::']);
  });
});

describe('a secret', () => {
  test('is masked line by line, and as it is: a percent sign too', () => {
    const { runner, log } = recordingRunner();
    maskSecret(runner, 'one\r\n\n50%25 two\n');
    expect(lines(log).map(decoded)).toEqual(['::add-mask::one', '::add-mask::50%25 two']);
  });
});

describe('the summary', () => {
  test('is added to the file of its step', async () => {
    for (const text of ['first', 'second']) {
      const file = emptyFile('summary.md');
      const { runner, log } = recordingRunner({ GITHUB_STEP_SUMMARY: file });
      await addSummary(runner, `# ${text}\n`);
      await addSummary(runner, 'and more\n');
      expect([readFileSync(file, 'utf8'), log]).toEqual([`# ${text}\nand more\n`, []]);
    }
  });

  test.each([undefined, ''])('is written to the log if there is no file: %j', async (none) => {
    const { runner, log } = recordingRunner({ GITHUB_STEP_SUMMARY: none });
    await addSummary(runner, '# One\n::error::x ##[error]y');
    expect(lines(log)).toEqual([
      '::group::Job summary',
      '# One',
      ':\\u{3A}error:\\u{3A}x #\\u{23}[error]y',
      '::endgroup::',
    ]);
  });
});
