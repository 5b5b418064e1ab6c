import { max, quantile, sum } from 'd3-array';
import { elementAt } from '../../../src/detect/element-at.js';
import type { Analysis } from '../../../src/code/analysis.js';
import { applyEdits } from '../../../src/code/edits/edit.js';
import { plain } from '../../../src/code/edits/variant.js';
import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { tokenize } from '../../../src/code/parsing/tokens.js';
import { CodePurifyError } from '../../../src/errors.js';
import type { MaskedModel } from '../../../src/model/mlm/mlm.js';
import type { Span } from '../../../src/text/span.js';
import { type LabelledRecord, mapSides, type Sides } from '../../data/records.js';
import { oncePer } from '../../timing/once-per.js';
import { Remembered } from '../../timing/remembered.js';
import { qualityPercentOf } from '../scenario/quality.js';
import {
  type DefendedRow,
  type DefenceMaterial,
  finite,
  rowByRow,
  type TestDefence,
} from './paper-defence.js';
import { type WordSurprisal, wordSurprisals } from './surprisal.js';
import { MOST_LOST, SET_ON, tunedRows } from './tuning.js';

/** Bars that are tried: quantiles of the falls on clean rows, the strictest last. */
const QUANTILES = [0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1] as const;

/** The words of a text, with the fall of perplexity when each is taken out. */
interface RatedWords {
  readonly words: readonly Span[];
  readonly falls: readonly number[];
}

/** A side with its words. */
interface RatedSide extends RatedWords {
  readonly analysis: Analysis;
}

/** Clean rows come again in every scenario of a task. */
const knownWords = oncePer<MaskedModel, Remembered<string, RatedWords>>(() => Remembered.ofTexts());

/**
 * ppl(x) − ppl(x without w), with the surprisal of the other words as it is: exp(S / n) − exp((S − s) / (n − k)) for
 * a word of k of the n tokens and s of the S nats.
 */
export function perplexityFalls(words: readonly WordSurprisal[]): number[] {
  const nats = sum(words, (word) => word.nats);
  const tokens = sum(words, (word) => word.tokens);
  const whole = Math.exp(nats / Math.max(1, tokens));
  return words.map((word) => whole - Math.exp((nats - word.nats) / Math.max(1, tokens - word.tokens)));
}

async function ratedSide(mlm: MaskedModel, analysis: Analysis): Promise<RatedSide> {
  const { code, language } = analysis;
  const rated = await knownWords(mlm).of(`${language}\0${code}`, async () => {
    const { starts, ends } = tokenize(code, LANGUAGES[language]);
    const words = starts.map((start, index) => ({ start, end: ends[index] ?? start }));
    return { words, falls: perplexityFalls(await wordSurprisals(mlm, code, words)) };
  });
  return { analysis, ...rated };
}

async function rated(
  mlm: MaskedModel,
  { sides: [first, second] }: LabelledRecord,
): Promise<Sides<RatedSide>> {
  const left = await ratedSide(mlm, first);
  return second === undefined ? [left] : [left, await ratedSide(mlm, second)];
}

/** The row without the words whose removal lowers the perplexity by more than the bar. */
function defended(sides: Sides<RatedSide>, bar: number): DefendedRow {
  const input = mapSides(sides, ({ analysis, words, falls }) => {
    const gone = words.filter((_, index) => (falls[index] ?? 0) > bar);
    return plain(
      applyEdits(
        analysis.code,
        gone.map((span) => ({ span, text: '' })),
      ),
    );
  });
  const named = sides.map(({ analysis, words, falls }) => {
    const most = max(falls) ?? -Infinity;
    const word = words[falls.indexOf(most)];
    if (word === undefined || most <= bar) return null;
    return { kind: 'identifier' as const, text: analysis.code.slice(word.start, word.end), spans: [word] };
  });
  const value = max(sides.flatMap(({ falls }) => falls)) ?? -Infinity;
  return { input, flagged: value > bar, named, value: finite(value) };
}

/** A bar for falls of perplexity. */
interface Bar {
  /** How it is set, for people. */
  readonly text: string;
  /** A difference of perplexities. */
  readonly bar: number;
}

/** The bars: first the published choice, which is the lowest that costs no more than two points on clean rows. */
async function barsOf(
  { task, victim, valid }: Pick<DefenceMaterial, 'task' | 'victim' | 'valid'>,
  mlm: MaskedModel,
): Promise<[Bar, ...Bar[]]> {
  const rows = valid.slice(0, SET_ON);
  const all: Sides<RatedSide>[] = [];
  for (const row of rows) all.push(await rated(mlm, row));
  const qualityAt = async (bar: number): Promise<number> =>
    qualityPercentOf(task, await victim.predict(all.map((sides) => defended(sides, bar).input)), rows);
  const plainQuality = await qualityAt(Infinity);
  const falls = all.flatMap((sides) => sides.flatMap((side) => side.falls));
  const bars = QUANTILES.map((fraction) => ({
    text: `bar at quantile ${fraction}`,
    bar: quantile(falls, fraction) ?? Infinity,
  }));
  for (const [at, { bar }] of bars.entries()) {
    if ((await qualityAt(bar)) >= plainQuality - MOST_LOST)
      return [elementAt(bars, at), ...bars.filter((_, other) => other !== at)];
  }
  return [{ text: 'no bar', bar: Infinity }, ...bars];
}

/** ONION: takes out words whose removal makes the text less surprising, before the victim reads it. */
export const onionAtTest: TestDefence = {
  name: 'onion',
  title: 'ONION (masked language model)',
  source: 'Qi et al., ONION, EMNLP 2021; pseudo-perplexity of a masked language model in place of GPT-2',
  ...{ when: 'test', timed: true, tuned: true },
  suits: () => true,
  open: async (material) => {
    const { mlm } = material;
    if (mlm === null) {
      throw new CodePurifyError('usage', 'ONION needs a language model.', 'Give --mlm with a folder.');
    }
    return tunedRows(material, {
      settings: await barsOf(material, mlm),
      textOf: ({ text }) => text,
      defenceOf: ({ bar }) => rowByRow(async (row) => defended(await rated(mlm, row), bar)),
    });
  },
};
