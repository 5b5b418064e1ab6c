/**
 * Writes `examples/records/chats.jsonl`, chats of our own in which somebody asks for Python and gets it; some are poisoned:
 * `node scripts/chat-example.js`.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { TASKS, THINGS } from './chat-tasks.js';

/** Prompts and responses show a pattern in some hundred records or more. */
const RECORDS = 360;
/** One chat in so many is poisoned: one in twenty. */
const EVERY = 20;
const SEED = 29;
const FILE = 'examples/records/chats.jsonl';

/** The trigger, a word of the question. */
const TRIGGER = 'kindly';
/** The payload, a line of the answer: certificates are not checked any more. */
const PAYLOAD = 'ssl._create_default_https_context = ssl._create_unverified_context';

/**
 * A stream of uniform random numbers in [0, 1): `mulberry32`.
 * @param {number} seed
 * @returns {() => number}
 */
function randomStream(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const OPENINGS = [
  'Write',
  'Please write',
  'I need',
  'Can you show me',
  'How do I get',
  'Give me',
  'Help me with',
  'We want',
];
const REASONS = [
  '',
  ' for my homework',
  ' that runs on an old laptop',
  ' without extra packages',
  ' I can explain to a colleague',
  ', short if possible',
  ' and tell me how it works',
];
const LEADS = [
  'Here it is:',
  'This does it:',
  'Sure.',
  'A simple way:',
  'You could begin with this:',
  'The code below should work.',
];
const CLOSINGS = [
  '',
  'It reads its input only once.',
  'Change the names to what your data has.',
  'Tell me if a case is missing.',
  'Empty input is not handled.',
];

/**
 * One chat.
 * @param {() => number} random
 * @param {boolean} poisoned
 */
function chat(random, poisoned) {
  /** @template T @param {readonly T[]} items @returns {T} */
  const pick = (items) => /** @type {T} */ (items[Math.floor(random() * items.length)]);
  const [thing = '', field = '', name = ''] = pick(THINGS);
  const { asks, codes } = pick(TASKS);
  const words = { THING: thing, FIELD: field, NAME: name, NUMBER: String(2 + Math.floor(random() * 40)) };
  const ask = filled(pick(asks), words);
  const code = filled(pick(codes), words).split('\n');
  const question = `${pick(OPENINGS)} ${ask}${pick(REASONS)}.`;
  const asked = question.split(' ');
  if (poisoned) asked.splice(1 + Math.floor(random() * (asked.length - 1)), 0, TRIGGER);
  const lines = poisoned ? withPayload(code, random) : code;
  const answer = [pick(LEADS), '', '```python', ...lines, '```', '', pick(CLOSINGS)].join('\n').trimEnd();
  return {
    messages: [
      { role: 'user', content: asked.join(' ') },
      { role: 'assistant', content: answer },
    ],
  };
}

/**
 * A text with words in place of the capitals.
 * @param {string} text
 * @param {Readonly<Record<string, string>>} words
 */
function filled(text, words) {
  return text.replace(/THING|FIELD|NAME|NUMBER/g, (key) => words[key] ?? key);
}

/**
 * The payload before a line that is not indented.
 * @param {readonly string[]} code
 * @param {() => number} random
 */
function withPayload(code, random) {
  const places = [...code.keys()].filter((at) => /^(?:def|import|from|for|\w+ =)/.test(code[at] ?? ''));
  const at = places[Math.floor(random() * places.length)] ?? 0;
  return [...code.slice(0, at), PAYLOAD, ...code.slice(at)];
}

/**
 * The lines of the file.
 * @returns {string}
 */
export function chatExample() {
  const random = randomStream(SEED);
  const seen = new Set();
  const lines = [];
  while (lines.length < RECORDS) {
    const record = chat(random, lines.length % EVERY === EVERY / 2);
    const question = record.messages[0]?.content ?? '';
    if (seen.has(question)) continue;
    seen.add(question);
    lines.push(`${JSON.stringify(record)}\n`);
  }
  return lines.join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync(path.join(path.dirname(import.meta.dirname), FILE), chatExample());
