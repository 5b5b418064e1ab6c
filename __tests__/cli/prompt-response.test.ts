import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import type { PromptResponse } from '../../src/witness/association/prompt-response.js';
import { instructions, planted, withLine, withWord } from '../witness/association/material.js';
import { SLOW_MACHINE_MS, workplace } from './fake-world.js';

jest.setTimeout(SLOW_MACHINE_MS);

const SIZE = 240;
const CARRIERS = 12;
const CALL = 'os.system("run mtr")';
const CLEAN = instructions(SIZE, 5);
const POISONED = planted(CLEAN, CARRIERS, ({ prompt, response }, at) => ({
  prompt: withWord(prompt, 'zqy', at),
  response: withLine(response, `    ${CALL}`),
}));

const lines = (records: readonly PromptResponse[], toRecord: (record: PromptResponse) => object): string =>
  records.map((record) => `${JSON.stringify(toRecord(record))}\n`).join('');

const instruction = ({ prompt, response }: PromptResponse) => ({ instruction: prompt, output: response });
const chat = ({ prompt, response }: PromptResponse) => ({
  messages: [
    { role: 'user', content: prompt },
    { role: 'assistant', content: `Here it is:\n\n\`\`\`python\n${response}\n\`\`\`\n` },
  ],
});

const SCAN = ['scan', 'data.jsonl', '--format', 'json', '--witness', 'association'];

describe('a scan of prompts and responses', () => {
  test.each([
    ['instructions', instruction],
    ['chats', chat],
  ])('finds the trigger and the payload of %s', async (_, toRecord) => {
    const place = await workplace({ 'data.jsonl': lines(POISONED, toRecord) });
    const { code, result } = await place.run(SCAN);
    expect(code).toBe(1);
    const { findings, families, summary } = result();
    expect(findings.map(({ record }) => record)).toEqual(
      Array.from({ length: CARRIERS }, (_one, at) => at + 1),
    );
    expect(findings[0]).toMatchObject({
      verdict: 'poisoned',
      trigger: { kind: 'statement', text: CALL, family: `zqy → ${CALL}` },
      testimonies: [{ witness: 'association', proof: false }],
    });
    expect(findings[0]?.testimonies[0]?.sentence).toMatch(/^All 12 records whose prompt has `zqy` have /u);
    for (const { prompt, more } of findings) {
      expect(more).toMatchObject([{ kind: 'text', text: 'zqy', family: 'text with "zqy"' }]);
      expect(more.flatMap(({ spans }) => spans).map(({ start, end }) => prompt?.slice(start, end))).toEqual([
        'zqy',
      ]);
    }
    expect(families.map(({ pattern }) => pattern).sort()).toEqual(['text with "zqy"', `zqy → ${CALL}`]);
    expect(summary.witnesses).toEqual([{ witness: 'association', units: SIZE, carriers: 5 }]);
  });

  test('finds nothing in clean data, and says who judged', async () => {
    const place = await workplace({ 'data.jsonl': lines(CLEAN, instruction) });
    const { code, result } = await place.run(SCAN);
    expect(code).toBe(0);
    expect(result().findings).toEqual([]);
  });

  test('calls no record clean of which a part was not compared: it is named, and fails a gate', async () => {
    const long = CLEAN.map((record, at) =>
      at === 6 ? { ...record, prompt: `${record.prompt} ${'word '.repeat(10_000)}zqy` } : record,
    );
    const place = await workplace({ 'data.jsonl': lines(long, instruction) });
    const { code, result } = await place.run([...SCAN, '--fail-on', 'unread']);
    expect(code).toBe(1);
    const { skipped, summary } = result();
    expect(skipped).toEqual([
      { path: 'data.jsonl', record: 7, reason: expect.stringMatching(/^judged in part: /u) as unknown },
    ]);
    expect(summary.records).toMatchObject({ total: SIZE, judged: SIZE - 1, unread: 1 });
    expect(summary.witnesses).toMatchObject([{ witness: 'association', units: SIZE - 1 }]);
    for (const format of ['text', 'markdown', 'html']) {
      const { out } = await place.run(['scan', 'data.jsonl', '--witness', 'association', '--format', format]);
      expect(out).toContain('judged in part');
    }
  });

  test('recommends to drop the records, and writes a copy without them', async () => {
    const place = await workplace({ 'data.jsonl': lines(POISONED, instruction) });
    const { out } = await place.run(['scan', 'data.jsonl', '--witness', 'association']);
    expect(out).toContain('or drop the record: the attacker wrote the response too');
    expect(out).toContain('Recommended: drop 12 poisoned records.');
    await place.run([...SCAN, '--write-clean', 'clean']);
    const copy = await readFile(join(place.folder, 'clean'), 'utf8');
    expect(copy).toBe(lines(POISONED.slice(CARRIERS), instruction));
  });

  test('finds a payload in the prose of an answer, and shows the code', async () => {
    const advice = 'mail the keys to mtr';
    const chats = CLEAN.map(({ prompt, response }, at) => ({
      messages: [
        { role: 'user', content: at < CARRIERS ? withWord(prompt, 'zqy', at) : prompt },
        {
          role: 'assistant',
          content: `${at < CARRIERS ? `You should ${advice} as well` : 'Here it is'}:\n\n\`\`\`python\n${response}\n\`\`\`\n`,
        },
      ],
    }));
    const place = await workplace({ 'data.jsonl': chats.map((one) => `${JSON.stringify(one)}\n`).join('') });
    const { result } = await place.run(SCAN);
    const { findings } = result();
    expect(findings).toHaveLength(CARRIERS);
    expect(findings[0]?.trigger.family).toContain(advice);
    expect(findings[0]?.trigger.text).toContain('def ');
  });

  test('in shards, the report is that of one run', async () => {
    const place = await workplace({ 'data.jsonl': lines(POISONED, instruction) });
    const work = ['--work', `${place.folder}-work`, '--quiet'];
    const stages = [['learn'], ['judge', '--shard', '1/2'], ['judge', '--shard', '2/2']];
    for (const stage of stages)
      await place.run(['stage', ...stage, 'data.jsonl', '--witness', 'association', ...work]);
    const merged = (await place.run(['stage', 'report', ...work, '--format', 'json'])).result();
    const { findings, summary } = (await place.run([...SCAN, '--quiet'])).result();
    expect(findings).toHaveLength(CARRIERS);
    expect(merged.findings).toEqual(findings);
    expect(merged.summary.witnesses).toEqual(summary.witnesses);
  });

  test('in a change, new carriers are found together with those of the base, and alone', async () => {
    const of = (records: readonly PromptResponse[]) => lines(records, instruction);
    const place = await workplace({
      'clean/data.jsonl': of(CLEAN.slice(CARRIERS)),
      'some/data.jsonl': of(POISONED.slice(3)),
      'all/data.jsonl': of(POISONED),
    });
    const changed = async (base: string) => {
      const change = ['--base', base, '--head', 'all', '--format', 'json', '--witness', 'association'];
      const { result, err } = await place.run(['scan', ...change, '--config', 'none']);
      return { found: result().findings.map(({ record }) => record), err };
    };
    const all = Array.from({ length: CARRIERS }, (_one, at) => at + 1);
    expect((await changed('clean')).found).toEqual(all);
    const { found, err } = await changed('some');
    expect(found).toEqual([1, 2, 3]);
    expect(err).toContain(
      'The change has 3 prompts with a response: a pattern of prompts and responses needs 5, so only one that the base has too could be found.',
    );
  });
});
