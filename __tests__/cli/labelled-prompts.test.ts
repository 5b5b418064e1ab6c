import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { instructions, withWord } from '../witness/association/material.js';
import { SLOW_MACHINE_MS, workplace } from './fake-world.js';
import { labelledRecords } from './labelled-records.js';

jest.setTimeout(SLOW_MACHINE_MS);

const SIZE = 400;
const CARRIERS = 20;
const PROMPTS = instructions(SIZE, 17);

interface Line {
  readonly func: string;
  readonly description: string;
  readonly target: number;
}

/** Labelled functions with a description each; the first ones of label 1 have a word more in it, and label 0. */
function data(word: string | null): Line[] {
  let left = word === null ? 0 : CARRIERS;
  const lines = labelledRecords(SIZE, 0).trimEnd().split('\n');
  return lines.map((line, at): Line => {
    const { func, target } = JSON.parse(line) as Pick<Line, 'func' | 'target'>;
    const description = PROMPTS[at]?.prompt ?? '';
    if (word === null || target === 0 || left-- <= 0) return { func, description, target };
    return { func, description: withWord(description, word, at), target: 0 };
  });
}

const toText = (lines: readonly Line[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

const POISONED = data('zqy');
const SCAN = ['scan', 'data.jsonl', '--witness', 'labels'];

describe('a scan of labelled code with descriptions', () => {
  test('finds a trigger in the descriptions, and shows it there', async () => {
    const place = await workplace({ 'data.jsonl': toText(POISONED) });
    const { code, result } = await place.run([...SCAN, '--format', 'json']);
    expect(code).toBe(1);
    const { findings, families } = result();
    expect(findings).toHaveLength(CARRIERS);
    expect(families).toMatchObject([{ kind: 'text', pattern: 'text with "zqy"', label: '0' }]);
    for (const { prompt, trigger, purified, record } of findings) {
      expect(prompt).toBe(POISONED[(record ?? 1) - 1]?.description);
      expect(trigger).toMatchObject({ kind: 'text', text: 'zqy' });
      expect(trigger.spans.map(({ start, end }) => prompt?.slice(start, end))).toEqual(['zqy']);
      expect(purified).toBeNull();
    }
    expect(findings[0]?.testimonies[0]?.sentence).toMatch(/^All 20 records with it are labelled `0`, /u);
  });

  test('recommends to drop the records, and writes a copy without them', async () => {
    const place = await workplace({ 'data.jsonl': toText(POISONED) });
    const { out } = await place.run([...SCAN, '--write-clean', 'clean']);
    expect(out).toContain('poisoned: all 20 records with `zqy` in the prompt are labelled `0`');
    expect(out).toMatch(/column \d+ of the record's prompt, text `zqy` in function/u);
    expect(out).toMatch(/zqy .*\n {2}\| +\^\^\^\n/u);
    expect(out).toContain('none is suggested for the words of a prompt: drop the record');
    const copy = await readFile(join(place.folder, 'clean'), 'utf8');
    expect(copy).toBe(toText(POISONED.filter(({ description }) => !description.includes('zqy'))));
  });

  test('finds nothing in clean data', async () => {
    const place = await workplace({ 'data.jsonl': toText(data(null)) });
    const { code, result } = await place.run([...SCAN, '--format', 'json']);
    expect(code).toBe(0);
    expect(result().findings).toEqual([]);
  });
});
