import { describe, expect, jest, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { lstat, mkdtemp, open, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { PassThrough, Writable } from 'node:stream';
import { describeFailure, wantsDebug } from '../../src/review/failure.js';
import { withInterrupt } from '../../src/cli/interrupt.js';
import { streamSink } from '../../src/cli/io.js';
import { run } from '../../src/cli/run-cli.js';
import { terminalProgress, warningsOnly } from '../../src/cli/terminal-progress.js';
import { writeOutput } from '../../src/cli/report/write-output.js';
import { optionsOf } from '../../src/config/describe-options.js';
import { CodePurifyError } from '../../src/errors.js';
import { cFunction, fakeVictim, recorder, SLOW_MACHINE_MS, STATEMENT, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

describe('help', () => {
  test.each(['scan', 'purify', 'calibrate', 'stage', 'probe train'] as const)(
    'of %s lists every option of the schema',
    async (name) => {
      const { code, out, err } = await (await workplace({})).run([...name.split(' '), '--help']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      for (const { kebab, argument, default: standard } of optionsOf(name)) {
        expect(out).toContain(argument === null && standard === true ? `--no-${kebab}` : `--${kebab}`);
      }
      expect(out).toContain('Examples:');
    },
  );

  test.each(['scan', 'review'])('of %s ends with the options for research', async (name) => {
    const { out } = await (await workplace({})).run([name, '--help']);
    const options = out.slice(0, out.indexOf('Examples:'));
    const research = options.slice(options.indexOf('\nResearch:'));
    expect(options.match(/^[A-Z]\w+:$/gm)?.at(-1)).toBe('Research:');
    expect(research.match(/^ {2}--[\w-]+/gm)?.map((flag) => flag.trim())).toEqual([
      '--threshold',
      '--statistic',
      '--elements',
      '--variant',
      '--mask',
      '--transfer-top',
      '--references',
    ]);
  });

  test('of the program shows examples and exit codes', async () => {
    const { code, out } = await (await workplace({})).run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('Exit codes:');
    expect(out).toContain('codepurify scan src/');
  });

  test('a misspelt option is answered with the nearest one', async () => {
    const { code, err } = await (await workplace({})).run(['scan', '.', '--formt', 'json']);
    expect(code).toBe(2);
    expect(err).toContain('(Did you mean --format?)');
  });

  test('--version prints the version of package.json', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect((await (await workplace({})).run(['--version'])).out).toBe(`${version}\n`);
  });
});

describe('failures', () => {
  test('are told as problem and remedy, and what a terminal would obey is made visible', () => {
    const error = new CodePurifyError('input', 'The path \u001b[31m is odd.', 'Rename it.');
    const { text, exitCode } = describeFailure(error, false);
    expect(exitCode).toBe(2);
    expect(text).not.toContain('\u001b');
    expect(text.split('\n')).toHaveLength(3);
  });

  test('a ring of causes ends', () => {
    const error = new Error('first');
    error.cause = new Error('second', { cause: error });
    expect(describeFailure(error, true).text).toContain('Error: second');
  });

  test.each([
    [['scan', '--debug'], {}, true],
    [['scan'], { CODEPURIFY_DEBUG: '1' }, true],
    [['scan'], { CODEPURIFY_DEBUG: '0' }, false],
    [['scan'], {}, false],
  ])('%j with %j asks for stacks: %p', (argv, env, expected) => {
    expect(wantsDebug(argv, env)).toBe(expected);
  });
});

describe('output', () => {
  test('to a file replaces it at once and leaves nothing beside it', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'codepurify-out-'));
    const io = { stdout: recorder(), stderr: recorder(), stdin: new PassThrough(), env: {}, cwd };
    await writeOutput('one', 'r.txt', io);
    await writeOutput('two', 'r.txt', io);
    expect(await readdir(cwd)).toEqual(['r.txt']);
    expect(await readFile(join(cwd, 'r.txt'), 'utf8')).toBe('two');
  });

  test('to a pipe is written into it, and the pipe is not replaced', async () => {
    const cwd = await mkdtemp(join(tmpdir(), 'codepurify-out-'));
    const pipe = join(cwd, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const io = { stdout: recorder(), stderr: recorder(), stdin: new PassThrough(), env: {}, cwd };
    const reader = await open(pipe, 'r+'); // opened for writing too, it does not wait for a writer
    await writeOutput('one', 'pipe', io);
    expect((await lstat(pipe)).isFIFO()).toBe(true);
    expect((await reader.read()).buffer.toString('utf8', 0, 3)).toBe('one');
    await reader.close();
  });

  const full = () =>
    Object.assign(
      new Writable({
        write: (_chunk, _encoding, done) =>
          done(Object.assign(new Error('no space left'), { code: 'ENOSPC' })),
      }),
      { isTTY: false, columns: 80 },
    );

  test('to a full disk is reported', async () => {
    await expect(streamSink(full()).write('one')).rejects.toMatchObject({
      code: 'input',
      problem: 'Standard output cannot be written: no space left',
    });
  });

  test.each([['--help'], ['--version'], ['models']])(
    '%s to a full disk is reported, and ends with 2',
    async (...argv) => {
      const stderr = recorder();
      const world = {
        stdout: streamSink(full()),
        stderr,
        stdin: new PassThrough(),
        env: {},
        cwd: tmpdir(),
        loaders: null,
      };
      expect(await run(argv, world)).toBe(2);
      expect(stderr.text.join('')).toContain(
        'codepurify: Standard output cannot be written: no space left\n',
      );
    },
  );

  test('to a reader that has gone away is no error', async () => {
    const gone = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('gone'), { code: 'EPIPE' })),
    });
    const sink = streamSink(Object.assign(gone, { isTTY: false, columns: 80 }));
    expect(await sink.write('one')).toBe(false);
    expect(await sink.write('two')).toBe(false);
  });
});

describe('progress', () => {
  const escape = (text: string): string => text.replaceAll('\u001b', '?');

  test('draws one line, clears it before a warning and at the end', () => {
    const sink = recorder(true);
    const progress = terminalProgress(sink, escape);
    progress.stage('scanning', 10);
    progress.advance(4, 'a\u001b.c');
    progress.warn('look\u001b');
    progress.stop();
    const text = sink.text.join('');
    expect(text).toContain('scanning · 4/10 units · ');
    expect(text).toContain(' left · a?.c');
    expect(text).toContain('\r\u001b[Kcodepurify: look?\n');
    expect(sink.text.every((line) => line.endsWith('\n') || line.length <= 80 + '\r\u001b[K'.length)).toBe(
      true,
    );
  });

  test('of a stage without units shows the time that it takes, also while nothing happens', async () => {
    jest.useFakeTimers();
    try {
      const sink = recorder(true);
      const progress = terminalProgress(sink, escape, () => Date.now());
      progress.stage('training the probe', null);
      await jest.advanceTimersByTimeAsync(65_000);
      expect(sink.text[0]).toContain('training the probe …');
      expect(sink.text.at(-1)).toContain('training the probe · 1:05');
      progress.stop();
      const lines = sink.text.length;
      await jest.advanceTimersByTimeAsync(5_000);
      expect(sink.text).toHaveLength(lines);
    } finally {
      jest.useRealTimers();
    }
  });

  test('knows the time left of a second reading, and of a stage after another', async () => {
    const text = Array.from({ length: 30 }, (_, at) => cFunction(`f${String(at)}`)).join('');
    const place = await workplace({ 'a.c': text });
    const argv = ['a.c', '--config', 'none', '--victim', 'sentinel', '--progress', 'on'];
    const stderr = recorder(true);
    await place.run(['scan', ...argv], { stderr });
    expect(stderr.text.join('')).toMatch(/reading [^]*looking for company …[^]*scanning · 30\/30 units/);
    await place.run(['stage', 'read', ...argv, '--work', 'w']);
    const later = recorder(true);
    await place.run(['stage', 'learn', ...argv, '--work', 'w'], { stderr: later });
    expect(later.text.join('')).toMatch(/reading · \d+\/30 units/);
  });

  test('off a terminal says only warnings', () => {
    const sink = recorder();
    const progress = warningsOnly(sink, escape);
    progress.stage('scanning', null);
    progress.advance(1, 'a.c');
    progress.warn('look');
    expect(sink.text).toEqual(['codepurify: look\n']);
  });

  test('is silent when piped', async () => {
    const { err } = await (await workplace({ 'a.c': cFunction('f') })).run(['scan', '.', '--threshold', '2']);
    expect(err).toBe('');
  });
});

describe('Ctrl-C', () => {
  test('stops the work and lets go of the signal afterwards', async () => {
    const before = process.listenerCount('SIGINT');
    const aborted = await withInterrupt((signal) => {
      process.emit('SIGINT');
      return Promise.resolve(signal.aborted);
    });
    expect(aborted).toBe(true);
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  test('ends a scan with exit code 130 where nothing was found, and says so', async () => {
    const place = await workplace({ 'a.c': cFunction('f') });
    const victim = fakeVictim();
    const ask = victim.predict.bind(victim);
    victim.predict = (inputs) => {
      process.emit('SIGINT');
      return ask(inputs);
    };
    const loaders = {
      victim: () => Promise.resolve({ victim, manifest: null, references: [] }),
      mlm: () => Promise.reject(new Error('not needed')),
      exists: () => true,
      bundledReferences: () => Promise.resolve([]),
    };
    const { code, err, out } = await place.run(['scan', '.', '--format', 'json', '--no-cache'], { loaders });
    expect(code).toBe(130);
    expect(err).toContain('Stopped before the end: the report holds what was found so far.');
    expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1 });
  });
});

describe('budgets', () => {
  test('the run ends when its time is over, and says where', async () => {
    const place = await workplace({ 'a.c': cFunction('f', STATEMENT) });
    const argv = ['scan', '.', '--budget-run', '0.000001', '--format', 'json', '--no-cache'];
    const { code, err, result } = await place.run(argv);
    expect(code).toBe(0);
    expect(result().skipped[0]).toMatchObject({ path: 'a.c', reason: expect.stringContaining('budget: ') });
    expect(err).toContain('--budget-run');
  });

  test('a unit that takes too long is skipped', async () => {
    const place = await workplace({ 'a.c': cFunction('f', STATEMENT) });
    const argv = [
      'scan',
      '.',
      '--budget-unit',
      '0.000001',
      '--witness',
      'victim',
      '--format',
      'json',
      '--no-cache',
    ];
    const { result } = await place.run(argv);
    expect(result().summary).toMatchObject({ units: 0, skipped: 1 });
    expect(result().skipped[0]?.reason).toBe('budget: took longer than 0.000001 s (--budget-unit)');
  });
});

describe('codepurify calibrate', () => {
  test('prints a manifest with the values of every statistic, sorted', async () => {
    const place = await workplace({ 'clean.c': cFunction('f') + cFunction('g') });
    const { code, out, err } = await place.run(['calibrate', 'clean.c', '--victim', '.']);
    expect(code).toBe(0);
    expect(err).toContain('calibrated on 2 units');
    const manifest = JSON.parse(out) as { calibration: Record<string, number[]> };
    expect(manifest).toMatchObject({ schemaVersion: 1, name: 'fake', task: 'classification', files: {} });
    expect(Object.keys(manifest.calibration)).toContain('both');
    for (const values of Object.values(manifest.calibration)) {
      expect(values).toHaveLength(2);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  test('refuses data without a unit', async () => {
    const { code, err } = await (await workplace({ 'a.txt': '' })).run(['calibrate', '.', '--victim', '.']);
    expect(code).toBe(2);
    expect(err).toContain('There is no unit to calibrate on');
  });
});

describe('codepurify models', () => {
  test('lists what is bundled, and every file is what its manifest says', async () => {
    const { code, out } = await (await workplace({})).run(['models']);
    expect(out).not.toContain('NOT VERIFIED');
    expect(code).toBe(0);
  });
});
