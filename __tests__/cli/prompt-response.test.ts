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
    expect(families).toHaveLength(1);
    expect(summary.witnesses).toEqual([{ witness: 'association', units: SIZE, carriers: 5 }]);
  });

  test('finds nothing in clean data, and says who judged', async () => {
    const place = await workplace({ 'data.jsonl': lines(CLEAN, instruction) });
    const { code, result } = await place.run(SCAN);
    expect(code).toBe(0);
    expect(result().findings).toEqual([]);
  });

  test('recommends to drop the records, and writes a copy without them', async () => {
    const place = await workplace({ 'data.jsonl': lines(POISONED, instruction) });
    const { out } = await place.run(['scan', 'data.jsonl', '--witness', 'association']);
    expect(out).toContain('or drop the record: whoever plants a trigger in a prompt writes its response too');
    expect(out).toContain('Recommended: drop 12 poisoned records.');
    await place.run([...SCAN, '--write-clean', 'clean']);
    const copy = await readFile(join(place.folder, 'clean'), 'utf8');
    expect(copy).toBe(lines(POISONED.slice(CARRIERS), instruction));
  });
});
