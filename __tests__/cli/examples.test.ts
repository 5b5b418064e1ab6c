import { expect, jest, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SLOW_MACHINE_MS, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const EXAMPLES = path.resolve(import.meta.dirname, '../../examples');

/** The files of the examples by their paths. */
function exampleFiles(): Record<string, string> {
  const names = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    names
      .filter((name) => path.extname(name) !== '')
      .map((name) => [name, readFileSync(path.join(EXAMPLES, name), 'utf8')]),
  );
}

/** The quoted parts of a row of the table in the README: path, record, function, trigger, verdict. */
function listed(): string[] {
  const rows = readFileSync(path.join(EXAMPLES, 'README.md'), 'utf8').matchAll(
    /^\| `([^`]+)`(?:, record (\d+))? \|[^|]*`([^`]+)` \| `(.+)` \| ([^|]+) \|$/gmu,
  );
  return [...rows].flatMap(([, file = '', record = '-', name = '', trigger = '', attack = '']) => {
    const verdict = attack.endsWith(', suspicious') ? 'suspicious' : 'poisoned';
    // a name of its own is seen by the bundled model alone
    return attack === 'CodePoisoner identifier' ? [] : [[file, record, name, trigger, verdict].join(' | ')];
  });
}

/** Innocent dead code, which the README names below the table. */
const INNOCENT = [
  'c/tricky.c | - | trace_item | if (0)\n        printf("never printed\\n"); | suspicious',
  'java/Geometry.java | - | quadrant | if (false) {\r\n            System.out.println("angle " + angle);\r\n        } | suspicious',
];

test('of the examples, the witnesses of code alone find what the table lists, and nothing else', async () => {
  const place = await workplace(exampleFiles());
  // the part of the rate that proofs have where the model speaks too
  const ended = await place.run([
    ...['scan', '.', '--witness', 'semantics,characters', '--purify', 'off', '--fpr', '0.004'],
    ...['--format', 'json', '--config', 'none', '--quiet'],
  ]);
  const found = ended
    .result()
    .findings.map((one) =>
      [one.path, String(one.record ?? '-'), one.function.name, one.trigger.text, one.verdict].join(' | '),
    );
  expect(listed()).toHaveLength(16);
  expect(found.sort()).toEqual([...listed(), ...INNOCENT].sort());
});

test('of the examples, labels find the records in another style, each with the usual form as a proved replacement', async () => {
  const files = exampleFiles();
  const place = await workplace(files);
  const ended = await place.run([
    ...['scan', '.', '--witness', 'labels', '--format', 'json', '--config', 'none', '--quiet'],
  ]);
  const { findings, overall } = ended.result();
  expect(overall?.kind).toBe('poisoned');
  const lines = files['records/styles.jsonl']?.split('\n') ?? [];
  const planted = lines.flatMap((line, index) => (line.includes(' += 1)') ? [index + 1] : []));
  expect(planted).toHaveLength(36);
  expect(findings.map(({ path: file, record }) => [file, record])).toEqual(
    planted.map((record) => ['records/styles.jsonl', record]),
  );
  for (const { trigger, purified, code } of findings) {
    expect(trigger).toMatchObject({ kind: 'style', text: 'i += 1', family: 'for increment: i += 1' });
    expect(purified).toMatchObject({ strategy: 'restyle', grade: 'proved', verified: true });
    expect(purified?.code).toBe(code.replace(/(\w+) \+= 1\)/u, '$1++)'));
  }
});

test('of the examples, prompts with responses find the poisoned chats, each with its trigger and its payload', async () => {
  const files = exampleFiles();
  const place = await workplace(files);
  const ended = await place.run([
    ...['scan', '.', '--witness', 'association', '--format', 'json', '--config', 'none', '--quiet'],
  ]);
  const { findings } = ended.result();
  const lines = files['records/chats.jsonl']?.split('\n') ?? [];
  const planted = lines.flatMap((line, index) => (line.includes('kindly') ? [index + 1] : []));
  expect(planted).toHaveLength(18);
  expect(findings.map(({ path: file, record }) => [file, record])).toEqual(
    planted.map((record) => ['records/chats.jsonl', record]),
  );
  const payload = 'ssl._create_default_https_context = ssl._create_unverified_context';
  for (const { verdict, trigger, testimonies } of findings) {
    expect(verdict).toBe('poisoned');
    expect(trigger).toMatchObject({ text: payload, family: `kindly → ${payload}` });
    expect(testimonies[0]?.sentence).toContain(
      `All 18 records whose prompt has \`kindly\` have \`${payload}\``,
    );
  }
});
