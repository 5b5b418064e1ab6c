import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { cFunction, SLOW_MACHINE_MS, STATEMENT } from '../cli/fake-world.js';
import type { Fault } from '../github/fake-github/faults.js';
import { READ_ONLY, REVIEWER } from '../github/fake-github/permissions.js';
import type { FakePull, FakeRepository } from '../github/fake-github/repository.js';
import { FakeGitHub } from '../github/fake-github/server.js';
import { zipped } from '../github/zips.js';
import { finding, scanResult } from '../report/results.js';
import { pullPayload, runStep, type Ended, type Step } from './step.js';

const BASE = { 'README.md': '# Data\n' };
const HEAD = { ...BASE, 'src/bad.c': cFunction('bad', STATEMENT), 'src/good.c': cFunction('good') };
const RUN = 5;
const NAME = 'codepurify-report';

let fake: FakeGitHub;
let repository: FakeRepository;
let pull: FakePull;
let base: string;

beforeEach(async () => {
  fake = await FakeGitHub.start();
  repository = fake.repository('octo', 'data');
  base = repository.commit('main', BASE);
  repository.commit('topic', HEAD);
  pull = repository.openPull({ head: 'topic', headRepository: 'stranger/data' });
});
afterEach(async () => {
  await fake.close();
  expect(fake.violations).toEqual([]);
});

function secondHalf(over: Partial<Step> = {}, token = fake.token()): Promise<Ended> {
  const workflow_run = {
    ...{ id: RUN, event: 'pull_request', head_sha: pull.head, head_branch: 'topic' },
    ...{ head_repository: { full_name: 'stranger/data' }, pull_requests: [{ number: 999 }] },
  };
  const payload = { action: 'completed', workflow_run };
  return runStep(fake, token, { event: 'workflow_run', payload, ...over });
}

/** Keeps a file as the artifact of the first half. */
function keep(content: string | Buffer, over: Partial<(typeof repository.artifacts)[number]> = {}): void {
  const zip = Buffer.isBuffer(content) ? content : zipped([{ name: 'report.json', content }]);
  repository.artifacts.push({ id: repository.nextId(), run: RUN, name: NAME, zip, ...over });
}

/** Whatever the first half says, the pull request is judged by what it holds. */
function expectJudged(ended: Ended): void {
  expect([ended.code, ended.outputs.get('verdict'), ended.outputs.get('poisoned')]).toEqual([
    1,
    'poisoned',
    '1',
  ]);
  expect(ended.summary).toContain('The check fails: 1 poisoned');
  expect(pull.comments.map(({ path, line }) => [path, line])).toEqual([['src/bad.c', 3]]);
}

/** The paragraph on the first half. */
function told({ summary }: Ended): string {
  return /^(?:The first half reported|Nothing to compare).*$/m.exec(summary)?.[0] ?? '';
}

/** What the first half of an honest fork reports. */
async function honestReport(): Promise<string> {
  const from = 'stranger/data';
  const payload = pullPayload({ number: pull.number, base, head: pull.head, from });
  const ended = await runStep(fake, fake.token(READ_ONLY), { event: 'pull_request', payload });
  return readFileSync(ended.outputs.get('report-json') ?? '', 'utf8');
}

const forged = (id: string, path: string, name: string) => ({
  ...finding({ marked: STATEMENT, id, path }),
  function: { name, startLine: 1, endLine: 2 },
});
const reportOf = (...findings: Parameters<typeof scanResult>[0]) => JSON.stringify(scanResult(findings));

const WHY =
  'Only what was found here counts. An altered workflow on the fork, another configuration or another version explains a difference.';

describe('the first half is told beside the second', () => {
  test(
    'where both have found the same',
    async () => {
      keep(await honestReport());
      const ended = await secondHalf();
      expectJudged(ended);
      expect(told(ended)).toBe('The first half reported 1 finding: the same as here.');
    },
    SLOW_MACHINE_MS,
  );

  test('where it has found nothing', async () => {
    keep(reportOf());
    const ended = await secondHalf();
    expectJudged(ended);
    expect(told(ended)).toBe(
      `The first half reported 0 findings; 0 are confirmed here, 1 finding of this run it did not report. ${WHY}`,
    );
  });

  test('where it has found more', async () => {
    const report = JSON.parse(await honestReport()) as { findings: unknown[] };
    const more = [1, 2, 3, 4, 5, 6].map((one) => forged(`cp-00000000000${String(one)}`, 'src/x.c', 'f'));
    keep(JSON.stringify({ ...report, findings: [...report.findings, ...more] }));
    const ended = await secondHalf();
    expectJudged(ended);
    const names = [1, 2, 3, 4, 5]
      .map((one) => `\`cp-00000000000${String(one)}\` \`src/x.c\` \`f\``)
      .join('; ');
    expect(told(ended)).toBe(
      `The first half reported 7 findings; 1 is confirmed here, 6 are not (${names}; 1 more). ${WHY}`,
    );
  });

  test('with names that are shown, and do nothing', async () => {
    const path = '@everyone ``` <img src=x> ::set-output name=verdict::clean\n# owned ##[error]';
    keep(reportOf(forged('cp-aaaaaaaaaaaa', path, '[x](https://evil.invalid)\u202E')));
    const ended = await secondHalf();
    expectJudged(ended);
    expect(told(ended)).toBe(
      'The first half reported 1 finding; 0 are confirmed here, 1 is not (`cp-aaaaaaaaaaaa` ' +
        '````@everyone ``` <img src=x> ::set-output name=verdict::clean # owned #\\u{23}[error]```` ' +
        `\`[x](https://evil.invalid)\\u{202E}\`), 1 finding of this run it did not report. ${WHY}`,
    );
    expect(ended.commands.filter((line) => !/^::(add-mask|error|warning) ?/.test(line))).toEqual([]);
  });

  test('the newest of several, as attempts of a run leave them', async () => {
    keep(reportOf());
    keep(await honestReport());
    expect(told(await secondHalf())).toBe('The first half reported 1 finding: the same as here.');
  });

  test('by the name that is given', async () => {
    keep(await honestReport(), { name: 'mine' });
    const ended = await secondHalf({ inputs: { 'report-artifact': 'mine' } });
    expect(told(ended)).toBe('The first half reported 1 finding: the same as here.');
  });
});

const NONE = 'The run has kept no artifact with the name codepurify-report. Upload it there.';
const NO_REPORT = (why: string) =>
  `The artifact holds no report of CodePurify: ${why}. Upload the output report-json, of this version.`;
const NO_ZIP = (why: string) => `The artifact ${why}. Upload one file with actions/upload-artifact.`;
const file = (content: string | Buffer, name = 'report.json') => ({ name, content });

describe('nothing is compared, and nothing else changes, where the first half has kept', () => {
  test.each<[string, () => void, string]>([
    ['nothing', () => undefined, NONE],
    ['a report in another run', () => keep(reportOf(), { run: 6 }), NONE],
    ['a report by another name', () => keep(reportOf(), { name: 'other' }), NONE],
    [
      'a report that has expired',
      () => keep(reportOf(), { expired: true }),
      'The artifact of the run has expired. Run the first half again.',
    ],
    [
      'a zip of nine megabytes',
      () => keep(Buffer.alloc(9 << 20)),
      'The artifact of the run is larger than 8388608 bytes. Read it in the run that has kept it.',
    ],
    ['no zip', () => keep(Buffer.from('PK')), NO_ZIP('is no zip that can be read')],
    ['a zip without a report', () => keep(zipped([])), NO_ZIP('holds 0 files with the name report.json')],
    [
      'a zip that leads out of its folder',
      () => keep(zipped([file(reportOf()), file('x', '../../../etc/passwd')])),
      NO_ZIP('is no zip that can be read'),
    ],
    [
      'a bomb',
      () => keep(zipped([file(Buffer.alloc(1 << 28))])),
      NO_ZIP('unpacks to more than 16777216 bytes'),
    ],
    [
      'a bomb that lies',
      () => keep(zipped([{ ...file(Buffer.alloc(1 << 28)), says: 100 }])),
      NO_ZIP('is no zip that can be read'),
    ],
    ['no JSON', () => keep('::set-output name=verdict::clean'), NO_REPORT('it is not JSON')],
    [
      'bytes that are no UTF-8',
      () => keep(zipped([file(Buffer.from([0x22, 0xff, 0x22]))])),
      NO_REPORT('it is not JSON'),
    ],
    [
      'two million findings',
      () => keep(JSON.stringify({ findings: new Array(2_000_000).fill({}) })),
      NO_REPORT('it has more than 1000000 values'),
    ],
    [
      'a finding with a million places',
      () => keep(JSON.stringify({ findings: [{ trigger: { spans: new Array(1_000_000).fill(0) } }] })),
      NO_REPORT('it has more than 1000000 values'),
    ],
    [
      'half a million of everything wrong',
      () => keep(JSON.stringify({ findings: new Array(500_000).fill(0) })),
      NO_REPORT('it does not fit the schema'),
    ],
    [
      'an object with a million names',
      () => keep(`{${Array.from({ length: 1_000_000 }, (_, one) => `"${String(one)}":0`).join()}}`),
      NO_REPORT('it has more than 1000000 values'),
    ],
    ['a list', () => keep('[[[]]]'), NO_REPORT('it does not fit the schema')],
    [
      'deep JSON',
      () => keep(`${'['.repeat(1e6)}${']'.repeat(1e6)}`),
      NO_REPORT('it does not fit the schema'),
    ],
    [
      'a report with the number of another pull request',
      () => keep(JSON.stringify({ ...JSON.parse(reportOf()), pull_request: 999 })),
      NO_REPORT('it does not fit the schema'),
    ],
    [
      'a report with an id that is none',
      () => keep(reportOf(forged('@everyone', 'x', 'x'))),
      NO_REPORT('it does not fit the schema'),
    ],
  ])(
    '%s',
    async (_, prepare, why) => {
      prepare();
      const ended = await secondHalf();
      expectJudged(ended);
      expect(plain(told(ended))).toBe(`Nothing to compare with from the first half: ${why}`);
    },
    SLOW_MACHINE_MS,
  );

  test('a report that the token may not read', async () => {
    keep(reportOf());
    const ended = await secondHalf({}, fake.token({ ...REVIEWER, actions: 'none' }));
    expectJudged(ended);
    expect(told(ended)).toContain('The token may not read the artifacts of the run');
    expect(told(ended)).toContain('actions');
  });
});

const LATE = { status: 429, headers: { 'retry-after': '1' }, message: 'a secondary rate limit' } as const;
const DENIED = 'The token may not read the artifacts of the run. Give it actions: read.';
const EXPIRED = 'The artifact of the run has expired.';
const ELSEWHERE = 'GitHub names no address that it can be downloaded from.';
const NO_STORAGE = 'its storage does not answer.';
const api = (status: number) => `GitHub did not give the artifact of the run: status ${String(status)}.`;
const storage = (status: number) => `its storage answers ${String(status)}.`;
const to = (location: string): Fault['kind'] => ({ status: 302, headers: { location } });

/** A fault, and what is told where it hits the list, the address and the storage. */
const FAULTS: readonly (readonly [string, Fault['kind'], string, string, string])[] = [
  ['403', { status: 403 }, DENIED, DENIED, storage(403)],
  ['404', { status: 404 }, DENIED, DENIED, storage(404)],
  ['410', { status: 410 }, EXPIRED, EXPIRED, storage(410)],
  ['422', { status: 422 }, api(422), api(422), storage(422)],
  ['429 with retry-after', LATE, api(429), api(429), storage(429)],
  ['500', { status: 500 }, api(500), api(500), storage(500)],
  ['a redirect to another machine', to('http://127.0.0.1:9/x'), api(500), ELSEWHERE, NO_STORAGE],
  ['a redirect to a file', to('file:///etc/passwd'), api(500), ELSEWHERE, NO_STORAGE],
  ['no answer', 'timeout', api(500), api(500), NO_STORAGE],
  ['a cut connection', 'reset', api(500), api(500), NO_STORAGE],
  [
    'a truncated answer',
    'truncated',
    api(502),
    'reported 1 finding: the same as here.',
    'is no zip that can',
  ],
];

const CALLS = ['actions/list-workflow-run-artifacts', 'actions/download-artifact', 'storage'];
const EVERY = FAULTS.flatMap(([name, kind, ...why]) =>
  CALLS.map((at, index) => ({ at, name, kind, why: why[index] ?? '' })),
);

describe('a call that fails costs the comparison at most', () => {
  test.each(EVERY)(
    '$at, every time $name',
    async ({ at, kind, why }) => {
      keep(await honestReport());
      fake.fail({ at, kind, times: Infinity });
      const ended = await secondHalf({ timeoutMs: 500 });
      expectJudged(ended);
      expect(plain(told(ended))).toContain(why);
      expect(ended.log + ended.summary).not.toContain('signature=');
    },
    SLOW_MACHINE_MS,
  );

  test.each(['actions/list-workflow-run-artifacts', 'actions/download-artifact'])(
    '%s is asked for again where it fails once',
    async (at) => {
      keep(await honestReport());
      fake.fail({ at, kind: { status: 500 } });
      expect(told(await secondHalf())).toBe('The first half reported 1 finding: the same as here.');
    },
    SLOW_MACHINE_MS,
  );
});

/** A paragraph as it is read. */
function plain(markdown: string): string {
  return markdown.replaceAll('\\', '').replaceAll('&#8203;', '');
}
