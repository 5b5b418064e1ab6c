import { cross } from 'd3-array';
import type { Analysis, Variant } from '../../../src/code/analysis.js';
import { insertAfterBodyStart } from '../../../src/code/edits/edit.js';
import { maskSpans, plain } from '../../../src/code/edits/variant.js';
import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { TOKEN_KINDS, tokenize } from '../../../src/code/parsing/tokens.js';
import type { Victim, VictimInput } from '../../../src/model/victim.js';
import type { PoisonedRecords } from '../../attacks/poison.js';
import { type LabelledRecord, mapSides } from '../../data/records.js';
import { createRandom } from '../../statistics/seeded-random.js';
import { inputOf } from '../../victims/learn-victim.js';
import { isClassification, type PaperTask } from '../scenario/paper-tasks.js';
import { qualityPercentOf } from '../scenario/quality.js';
import type { TrainingDefence } from './paper-defence.js';
import { inputWith } from './suspicion-scores.js';
import { type JudgedRows, type Settings, tunedFlags } from './tuning.js';

/** Training rows whose words are occluded: all rows would need a pass for every word of the data. */
const MINED_ROWS = 60;
/** Words of a row that count as important. */
const TOP_WORDS = 3;
/** Clean rows that they are planted in. */
const CLEAN_ROWS = 60;

/** What may be set. */
interface DetectorSetting {
  /** Words that are planted in clean rows, the most important first. */
  readonly words: number;
  /** Points of accuracy that a trigger costs. */
  readonly leastFall: number;
}

/** Words that are planted for any setting. */
const MOST_WORDS = 80;

/** The settings: first what is measured without tuning. */
const SETTINGS: Settings<DetectorSetting> = {
  settings: [
    { words: 40, leastFall: 20 },
    ...cross([40, 20, MOST_WORDS], [20, 10, 5], (words, leastFall) => ({ words, leastFall })).slice(1),
  ],
  textOf: ({ words, leastFall }) => `${words} words, ${leastFall} points`,
};

/** The names, literals and calls of a side, each once. */
function distinctWords({ code, language }: Analysis): string[] {
  const { kinds, texts } = tokenize(code, LANGUAGES[language]);
  const isWord = (kind: number | undefined): boolean =>
    kind === TOKEN_KINDS.identifier || kind === TOKEN_KINDS.literal;
  return [...new Set(texts.filter((_, index) => isWord(kinds[index])))];
}

/** A side with all occurrences of a word masked. */
function hiding({ code, language }: Analysis, word: string): Variant {
  const { starts, ends, texts } = tokenize(code, LANGUAGES[language]);
  const spans = texts.flatMap((text, index) =>
    text === word ? [{ start: starts[index] ?? 0, end: ends[index] ?? 0 }] : [],
  );
  return maskSpans(code, spans);
}

/** The words of a row whose masking costs most of the probability of the victim's answer, with that cost. */
async function importantWords(victim: Victim, { sides }: LabelledRecord): Promise<[string, number][]> {
  const [prediction] = await victim.predict([inputOf(sides)]);
  const places = sides.flatMap((analysis, side) =>
    distinctWords(analysis).map((word) => ({ word, input: inputWith(sides, side, hiding(analysis, word)) })),
  );
  if (prediction === undefined || places.length === 0) return [];
  const answers = await victim.confidences(
    places.map(({ input }) => input),
    places.map(() => prediction),
  );
  const falls = places.map(({ word }, index): [string, number] => [
    word,
    prediction.confidence.probability - (answers[index]?.probability ?? 0),
  ]);
  return falls.sort((a, b) => b[1] - a[1]).slice(0, TOP_WORDS);
}

/** Words by the sum of their importance over rows, the most important first. */
async function minedWords(victim: Victim, rows: readonly LabelledRecord[]): Promise<string[]> {
  const totals = new Map<string, number>();
  for (const row of rows) {
    for (const [word, fall] of await importantWords(victim, row)) {
      if (fall > 0) totals.set(word, (totals.get(word) ?? 0) + fall);
    }
  }
  return [...totals].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** A word, and the points of accuracy that it costs when it is planted in clean rows. */
interface PlantedWord {
  readonly word: string;
  readonly fall: number;
}

/** What each word costs, in their order. */
async function fallsOf(
  words: readonly string[],
  clean: readonly LabelledRecord[],
  victim: Victim,
  task: PaperTask,
): Promise<PlantedWord[]> {
  const accuracy = async (inputs: readonly VictimInput[]): Promise<number> =>
    qualityPercentOf(task, await victim.predict(inputs), clean);
  const before = await accuracy(clean.map(({ sides }) => inputOf(sides)));
  const found: PlantedWord[] = [];
  for (const word of words) {
    const planted = clean.map(({ sides }) =>
      mapSides(sides, ({ code, bodyStart }) => plain(insertAfterBodyStart(code, bodyStart, `${word};`))),
    );
    found.push({ word, fall: before - (await accuracy(planted)) });
  }
  return found;
}

/** The most important words of rows, and what they cost. */
async function minedFalls({ task, victim, valid, train, seed }: JudgedRows): Promise<PlantedWord[]> {
  const drawn = createRandom(`${seed}:code-detector`).shuffled(train.records).slice(0, MINED_ROWS);
  const words = (await minedWords(victim, drawn)).slice(0, MOST_WORDS);
  return fallsOf(words, valid.slice(0, CLEAN_ROWS), victim, task);
}

/** @param falls the words of the same rows, which all settings share */
function flagsOf(
  rows: JudgedRows,
  falls: readonly PlantedWord[],
  { words, leastFall }: DetectorSetting,
): Uint8Array {
  const mined = falls.slice(0, words);
  const triggers = new Set(mined.filter(({ fall }) => fall >= leastFall).map(({ word }) => word));
  return Uint8Array.from(rows.train.records, ({ sides }) =>
    sides.some((side) => distinctWords(side).some((word) => triggers.has(word))) ? 1 : 0,
  );
}

/** CodeDetector: plants the victim's most important words in clean rows and drops the rows with those that hurt. */
export const codeDetector: TrainingDefence = {
  name: 'codedetector',
  title: 'CodeDetector (occlusion)',
  source: 'Li et al., TOSEM 2023; words by occlusion in place of integrated gradients, of 60 drawn rows',
  ...{ when: 'training', tuned: true },
  suits: isClassification,
  flag: (material) => {
    // Every setting looks at the same words of the same rows.
    const known = new Map<PoisonedRecords, Promise<PlantedWord[]>>();
    const fallsIn = (rows: JudgedRows): Promise<PlantedWord[]> => {
      const falls = known.get(rows.train) ?? minedFalls(rows);
      known.set(rows.train, falls);
      return falls;
    };
    return tunedFlags({
      ...SETTINGS,
      flagsOf: async (rows, setting) => flagsOf(rows, await fallsIn(rows), setting),
    })(material);
  },
};
