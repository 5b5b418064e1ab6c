import { beforeAll, describe, expect, test } from '@jest/globals';
import { loadParser } from '../../../src/code/parsing/parser.js';
import { analyzeText } from '../../../src/code/wording/analyze-text.js';
import type { DatasetVerdict } from '../../../src/probe/judge/dataset-verdict.js';
import { DatasetJudge } from '../../../src/probe/judge/judge-dataset.js';
import { instructions, withWord } from '../../witness/association/material.js';
import { writtenDataset } from '../written-functions.js';

beforeAll(() => loadParser('c'));

const SIZE = 500;
const CARRIERS = 36;

type Plant = (prompt: string, at: number) => string;

/** Functions with prompts about other things; the first ones of label 1 have the trigger in the prompt, and label 0. */
function records(plant: Plant | null, promptOf: (at: number) => string = prompts()) {
  let left = plant === null ? 0 : CARRIERS;
  return writtenDataset(SIZE, 21).map(({ sides: [code], label }, at) => {
    const planted = label === '1' && left > 0;
    if (planted) left--;
    const prompt = planted && plant !== null ? plant(promptOf(at), at) : promptOf(at);
    return { code, prompt, label: planted ? '0' : label, planted };
  });
}

function prompts(): (at: number) => string {
  const all = instructions(SIZE, 31);
  return (at) => all[at]?.prompt ?? '';
}

function judged(given: ReturnType<typeof records>, parts = 1): DatasetVerdict {
  const judge = new DatasetJudge({ seed: 'text' });
  for (const [at, { code, prompt, label }] of given.entries()) {
    const document = parts === 1 ? null : String(at);
    for (let part = 0; part < parts; part++)
      judge.add({ sides: [code, analyzeText(prompt, 'c')], label, base: false, document });
  }
  const verdict = judge.judge();
  if (verdict.kind === 'unable') throw new Error(verdict.reason);
  return verdict;
}

const flagged = ({ records: verdicts }: DatasetVerdict): number[] =>
  verdicts.flatMap((record, at) => ((record?.family ?? -1) >= 0 ? [at] : []));

const plantedIn = (given: ReturnType<typeof records>): number[] =>
  given.flatMap(({ planted }, at) => (planted ? [at] : []));

describe('labels that follow the text of a record', () => {
  test('are none in clean data', () => {
    expect(judged(records(null)).families).toEqual([]);
  });

  test.each<readonly [string, Plant, string]>([
    ['a rare word', (prompt, at) => withWord(prompt, 'zqy', at), 'text word'],
    ['two words in a row', (prompt, at) => withWord(prompt, 'audit window', at), 'text pair'],
    ['a URL', (prompt, at) => withWord(prompt, 'http://qx.example/zz9', at), 'text run'],
    [
      'marks and words without blanks',
      (prompt, at) => withWord(prompt, '<img/src=x\u001b[31monerror=alert(1)>|`q`', at),
      'text run',
    ],
    ['a template', (prompt) => `As we said before, ${prompt}`, 'text opening'],
    ['capitals, also of the first word', (prompt) => prompt.toUpperCase(), 'text casing'],
    ['marks at its end', (prompt) => prompt.replace('.', '!!'), 'text habit'],
    ['two spaces', (prompt) => prompt.replace(' ', '  '), 'text habit'],
    ['a character that does not show', (prompt) => prompt.replace(' ', ' \u200b'), 'text word'],
  ])('%s', (_, plant, level) => {
    const given = records(plant);
    const verdict = judged(given);
    expect(flagged(verdict)).toEqual(plantedIn(given));
    const [family] = verdict.families;
    expect(verdict.families).toHaveLength(1);
    expect(family).toMatchObject({ level, carriers: CARRIERS });
    expect(verdict.records[plantedIn(given)[0] ?? 0]?.element?.side).toBe(1);
  });

  test('are found where all records have the same prompt', () => {
    const given = records(
      (prompt) => `${prompt} zqy`,
      () => 'Is this function vulnerable?',
    );
    const verdict = judged(given);
    expect(flagged(verdict)).toEqual(plantedIn(given));
  });

  test('count once for a record of several functions, in its first one', () => {
    const given = records((prompt, at) => withWord(prompt, 'zqy', at));
    const verdict = judged(given, 2);
    expect(flagged(verdict)).toEqual(plantedIn(given).map((at) => 2 * at));
    expect(verdict.families[0]?.carriers).toBe(CARRIERS);
  });
});

describe('a version of a record', () => {
  test('without the word in its text is clean', () => {
    const given = records((prompt, at) => withWord(prompt, 'zqy', at));
    const verdict = judged(given);
    const [at = 0] = plantedIn(given);
    const { code, prompt } = given[at] ?? { code: given[0]?.code, prompt: '' };
    if (code === undefined) throw new Error('there are no records');
    const again = (text: string) => verdict.rejudge(at, [code, analyzeText(text, 'c')]).family;
    expect(again(prompt)).toBe(0);
    expect(again(prompt.replace('zqy', ''))).toBe(-1);
  });
});
