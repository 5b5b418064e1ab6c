import { LANGUAGES } from '../../../src/code/languages/languages.js';
import { tokenize } from '../../../src/code/parsing/tokens.js';
import type { Analysis, Variant } from '../../../src/code/analysis.js';
import { plain } from '../../../src/code/edits/variant.js';
import { CodePurifyError } from '../../../src/errors.js';
import type { MaskedModel } from '../../../src/model/mlm/mlm.js';
import type { Victim, VictimInput } from '../../../src/model/victim.js';
import type { GateRecord } from '../../data/sample.js';
import { quantileOf } from '../../defences/outliers.js';
import { Remembered, RememberedTexts } from '../../timing/remembered.js';
import type { Span } from '../../../src/text/span.js';
import { qualityOf } from '../scenario/quality.js';
import { type WordSurprisal, wordSurprisals } from './surprisal.js';
import type { PaperTask } from '../scenario/paper-tasks.js';
import type { DefendedRow, DefenceMaterial, RowDefence, TestDefence } from './paper-defence.js';

/** Points of accuracy or BLEU that the bar may cost on clean rows, as published. */
const MOST_LOST = 2;
/** Bars that are tried: quantiles of the falls on clean rows, the strictest last. */
const QUANTILES = [0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1] as const;
/** Clean rows that the bar is set on. */
const SET_ON = 60;

/** The words of a text, with the fall of perplexity that taking each out brings. */
interface RatedWords {
  readonly words: readonly Span[];
  readonly falls: readonly number[];
}

/** A side with its words. */
interface RatedSide extends RatedWords {
  readonly analysis: Analysis;
}

/** Clean rows come again in every scenario of a task. */
const KNOWN = new Remembered<RememberedTexts<RatedWords>>();

/**
 * ppl(x) − ppl(x without w), with the surprisal of the other words as it is: exp(S / n) − exp((S − s) / (n − k)) for
 * a word of k of the n tokens and s of the S nats.
 */
export function perplexityFalls(words: readonly WordSurprisal[]): number[] {
  const nats = words.reduce((sum, word) => sum + word.nats, 0);
  const tokens = words.reduce((sum, word) => sum + word.tokens, 0);
  const whole = Math.exp(nats / Math.max(1, tokens));
  return words.map((word) => whole - Math.exp((nats - word.nats) / Math.max(1, tokens - word.tokens)));
}

async function rated(mlm: MaskedModel, { sides }: GateRecord): Promise<RatedSide[]> {
  const known = KNOWN.of(mlm, () => new RememberedTexts());
  const found: RatedSide[] = [];
  for (const analysis of sides) {
    const { code, language } = analysis;
    const ratedWords = await known.of(`${language}\0${code}`, async () => {
      const { starts, ends } = tokenize(code, LANGUAGES[language]);
      const words = starts.map((start, index) => ({ start, end: ends[index] ?? start }));
      return { words, falls: perplexityFalls(await wordSurprisals(mlm, code, words)) };
    });
    found.push({ analysis, ...ratedWords });
  }
  return found;
}

/** A side without the words whose removal lowers the perplexity by more than the bar. */
function without({ analysis, words, falls }: RatedSide, bar: number): Variant {
  let [code, end] = ['', 0];
  words.forEach((word, index) => {
    if ((falls[index] ?? 0) <= bar) return;
    code += analysis.code.slice(end, word.start);
    end = word.end;
  });
  return plain(code + analysis.code.slice(end));
}

function defended(sides: readonly RatedSide[], bar: number): DefendedRow {
  const [first, second] = sides.map((side) => without(side, bar));
  const input: VictimInput = second === undefined ? [first ?? []] : [first ?? [], second];
  const most = sides.map(({ falls }) => falls.reduce((top, fall) => Math.max(top, fall), -Infinity));
  const named = sides.map(({ analysis, words, falls }, side) => {
    const word = words[falls.indexOf(most[side] ?? 0)];
    if (word === undefined || (most[side] ?? 0) <= bar) return null;
    return { kind: 'identifier' as const, text: analysis.code.slice(word.start, word.end), spans: [word] };
  });
  const value = Math.max(...most);
  return { input, flagged: value > bar, named, value: Number.isFinite(value) ? value : null };
}

async function qualityWith(
  task: PaperTask,
  victim: Victim,
  rows: readonly GateRecord[],
  inputs: readonly VictimInput[],
): Promise<number> {
  return qualityOf(task, await victim.predict(inputs), rows).percent ?? 0;
}

/** The lowest of the bars that costs no more than two points on clean rows. */
async function barOf({ task, victim, valid }: DefenceMaterial, mlm: MaskedModel): Promise<number> {
  const rows = valid.slice(0, SET_ON);
  const sides: RatedSide[][] = [];
  for (const row of rows) sides.push(await rated(mlm, row));
  const falls = sides.flat().flatMap((side) => side.falls);
  const inputsAt = (bar: number): VictimInput[] => sides.map((own) => defended(own, bar).input);
  const plainQuality = await qualityWith(task, victim, rows, inputsAt(Infinity));
  for (const quantile of QUANTILES) {
    const bar = quantileOf(falls, quantile);
    if ((await qualityWith(task, victim, rows, inputsAt(bar))) >= plainQuality - MOST_LOST) return bar;
  }
  return Infinity;
}

/** ONION: words whose removal makes the text less surprising are taken out before the victim reads it. */
export const onionAtTest: TestDefence = {
  name: 'onion',
  title: 'ONION (masked language model)',
  source: 'Qi et al., ONION, EMNLP 2021; pseudo-perplexity of a masked language model in place of GPT-2',
  ...{ when: 'test', timed: true },
  suits: () => true,
  open: async (material): Promise<RowDefence> => {
    const { mlm } = material;
    if (mlm === null) {
      throw new CodePurifyError('usage', 'ONION asks a language model.', 'Give --mlm with a folder.');
    }
    const bar = await barOf(material, mlm);
    return {
      defend: async (rows) => {
        const found: DefendedRow[] = [];
        for (const row of rows) found.push(defended(await rated(mlm, row), bar));
        return found;
      },
    };
  },
};
