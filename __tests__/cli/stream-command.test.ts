import { describe, expect, jest, test } from '@jest/globals';
import { PassThrough, Readable } from 'node:stream';
import { lineVerdictSchema, type LineVerdict } from '../../src/result/line-verdict.js';
import { cFunction, recorder, SLOW_MACHINE_MS, STATEMENT, workplace, type Ran } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const ALONE = ['stream', '--config', 'none', '--witness', 'semantics,characters'];
const WITH_MODEL = ['stream', '--config', 'none', '--victim', 'sentinel', '--no-cache'];

const record = (code: string): string => JSON.stringify({ code });
const CLEAN = record(cFunction('clean'));
const POISONED = record(cFunction('read', STATEMENT));

/** Every line is a Buffer, so that some may be no text. */
function input(lines: readonly (string | Uint8Array)[], end = '\n'): Buffer {
  return Buffer.concat(
    lines
      .flatMap((line, at) => [Buffer.from(at === 0 ? '' : '\n'), Buffer.from(line)])
      .concat(Buffer.from(end)),
  );
}

async function stream(chunks: Iterable<Uint8Array>, args: readonly string[] = ALONE): Promise<Ran> {
  const place = await workplace({});
  return place.run(args, { stdin: Readable.from(chunks) });
}

function verdicts({ out }: Ran): LineVerdict[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => lineVerdictSchema.parse(JSON.parse(line)));
}

async function verdictsOf(lines: readonly (string | Uint8Array)[], args = ALONE): Promise<LineVerdict[]> {
  return verdicts(await stream([input(lines)], args));
}

describe('codepurify stream', () => {
  test('answers each line once, in order, and says why one was not read', async () => {
    const found = await verdictsOf([
      CLEAN,
      POISONED,
      '',
      '   ',
      '{"code": ',
      '[1]',
      '{"text": "hello there"}',
      Buffer.from([0x7b, 0xff, 0x00, 0x7d]),
      '{"code": "", "code2": 3}',
      CLEAN,
    ]);
    expect(found.map(({ line, verdict, unread: [why] }) => [line, verdict, why?.split(':')[0]])).toEqual([
      [1, 'clean', undefined],
      [2, 'poisoned', undefined],
      [3, 'unread', 'a blank line'],
      [4, 'unread', 'a blank line'],
      [5, 'unread', 'not valid JSON'],
      [6, 'unread', 'not a JSON object'],
      [7, 'unread', 'no field was recognised as code'],
      [8, 'unread', expect.any(String)],
      [9, 'unread', expect.any(String)],
      [10, 'clean', undefined],
    ]);
  });

  test('says where a trigger is in the string of the record', async () => {
    const text = `Answer:\n\`\`\`c\n${cFunction('read', STATEMENT)}\`\`\`\n`;
    const [found] = await verdictsOf([JSON.stringify({ prompt: 'Write a loop.', response: text })]);
    const [finding] = found?.findings ?? [];
    const [span] = finding?.trigger.spans ?? [];
    expect(finding?.pointer).toBe('/response');
    expect(
      text.slice((finding?.offset ?? 0) + (span?.start ?? 0), (finding?.offset ?? 0) + (span?.end ?? 0)),
    ).toBe(STATEMENT);
  });

  test('a line with code that was not judged is not clean', async () => {
    const [found] = await verdictsOf(
      [CLEAN],
      ['stream', '--config', 'none', '--victim', 'sentinel', '--no-cache', '--witness', 'victim'],
    );
    expect(found).toMatchObject({ verdict: 'clean', judged: 1, heard: ['victim'] });
    const cobol = record('       IDENTIFICATION DIVISION.\n       PROGRAM-ID. HELLO.\n');
    expect((await verdictsOf([cobol]))[0]?.verdict).not.toBe('poisoned');
    const python = record('def add(first, second):\n    return first + second\n');
    const silent = ['stream', '--config', 'none', '--witness', 'company'];
    expect((await verdictsOf([python], silent))[0]).toMatchObject({
      verdict: 'unread',
      judged: 0,
      heard: [],
    });
  });

  test('a verdict depends on no other line, and not on how the stream is divided', async () => {
    const lines = [CLEAN, POISONED, '{', '', record('int f() { return 1; }'), POISONED, CLEAN];
    const whole = input(lines, '');
    const expected = verdicts(await stream([whole], WITH_MODEL));
    for (const size of [1, 7, 64]) {
      const parts: Buffer[] = [];
      for (let at = 0; at < whole.length; at += size) parts.push(whole.subarray(at, at + size));
      expect(verdicts(await stream(parts, WITH_MODEL))).toEqual(expected);
    }
    const alone = await Promise.all(lines.map((line) => verdictsOf([line], WITH_MODEL)));
    const place = (one: LineVerdict): unknown =>
      JSON.parse(
        JSON.stringify(one, (key, value: unknown) =>
          /^(?:line|record|startLine|endLine)$/.test(key) ? 0 : value,
        ),
      );
    expect(alone.map(([one]) => one && place(one))).toEqual(expected.map(place));
  });

  test('answers a line before the next one comes', async () => {
    const place = await workplace({});
    const stdin = new PassThrough();
    const stdout = recorder();
    let answered = (): void => undefined;
    const write = (text: string): Promise<boolean> => {
      stdout.text.push(text);
      answered();
      return Promise.resolve(true);
    };
    const running = place.run(ALONE, { stdin, stdout: { ...stdout, write } });
    for (const count of [1, 2, 3]) {
      const answer = new Promise<void>((done) => (answered = done));
      stdin.write(`${CLEAN}\n`);
      await answer;
      expect(stdout.text).toHaveLength(count);
    }
    stdin.end();
    expect((await running).code).toBe(0);
  });

  test('takes no line before the verdicts on those before were taken', async () => {
    let taken = 0;
    function* lines(): Generator<Buffer> {
      for (; taken < 10_000; taken++) yield Buffer.from(`${CLEAN}\n`);
    }
    const place = await workplace({});
    const gone = { ...recorder(), write: () => Promise.resolve(false) };
    const { code } = await place.run(ALONE, { stdin: Readable.from(lines()), stdout: gone });
    expect(code).toBe(0);
    expect(taken).toBeLessThan(200);
  });

  test('refuses a probe that would have to learn from the whole', async () => {
    const { code, err } = await stream([], ['stream', '--config', 'none', '--victim', 'probe']);
    expect(code).toBe(2);
    expect(err).toContain('codepurify probe train data.jsonl --output probe.bin');
  });

  test('a line above the limit is not read', async () => {
    const [long, short] = await verdictsOf(
      [record(`int f() { return ${'1 + '.repeat(200)}1; }`), CLEAN],
      [...ALONE, '--max-record-bytes', '300'],
    );
    expect(long).toMatchObject({ verdict: 'unread', unread: [expect.stringContaining('300')] });
    expect(short?.verdict).toBe('clean');
  });
});
