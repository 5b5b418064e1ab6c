import { mean } from 'd3-array';
import type { Analysis, CodeElement, LanguageName } from '../../../src/code/analysis.js';
import { insertAfterBodyStart } from '../../../src/code/edits/edit.js';
import { createReferencePool, type ReferencePool } from '../../../src/detect/reference-pool.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { logOddsOf } from '../../../src/detect/necessity.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import { type LabelledRecord, mapSides } from '../../data/records.js';
import { inputOfCodes } from '../../victims/learn-victim.js';
import { asReference } from '../defences/as-reference.js';
import { cutToWindow } from '../victims/window.js';
import { type Renaming, withNames } from './renaming.js';

/** Clean rows that something is planted in. */
const PLANTED_IN = 8;

/** Of these, the first ones: where they move by less than half of the bar, the others are not asked. */
const FIRST = 3;

/** Largest part of the victim's window that such a row fills. */
const REFERENCE_WINDOW = 0.5;

/** A side with names over its own of the same roles; `null` where it has too few. */
function withPlantedNames(analysis: Analysis, names: readonly CodeElement[]): string | null {
  const taken = new Set<CodeElement>();
  const renamings = names.flatMap(({ role, text }): Renaming[] => {
    const place = analysis.elements.find(
      (own) => own.kind === 'identifier' && own.role === role && !taken.has(own),
    );
    if (place === undefined) return [];
    taken.add(place);
    return [{ side: 0, element: place, to: text }];
  });
  return renamings.length < names.length ? null : withNames([analysis], renamings)[0];
}

/** A side with statements at the start of its body; `null` where it has none. */
function withPlantedStatements(
  { code, bodyStart, language }: Analysis,
  statements: readonly CodeElement[],
): string | null {
  if (bodyStart < 0) return null;
  return statements.reduceRight(
    (text, { text: own }) => insertAfterBodyStart(text, bodyStart, own, language),
    code,
  );
}

/** A side with names or with statements. */
function loaded(analysis: Analysis, cargo: readonly CodeElement[]): string | null {
  return cargo[0]?.kind === 'statement'
    ? withPlantedStatements(analysis, cargo)
    : withPlantedNames(analysis, cargo);
}

/** Plants in clean rows that the victim answers otherwise. */
export class Planting {
  private constructor(
    private readonly victim: Victim,
    private readonly pool: ReferencePool,
  ) {}

  /** Clean rows, each cut so that there is room. */
  static in(victim: Victim, clean: readonly LabelledRecord[]): Planting {
    const most = Math.floor(victim.description.maxTokens * REFERENCE_WINDOW);
    const references = clean.map((row) => asReference(cutToWindow(victim, row, most)));
    return new Planting(victim, createReferencePool(victim, references, PLANTED_IN));
  }

  /**
   * How far names, or statements, move clean rows towards an answer that are planted in each of their sides: the mean of
   * the log-odds (nats) over the rows that have a place.
   * @param bar what the evidence must be above; well below it, a few rows are enough
   * @returns `null` where no row has a place
   */
  async shift(
    cargo: readonly CodeElement[],
    language: LanguageName,
    answer: Prediction,
    bar: number,
  ): Promise<number | null> {
    const rivals = await this.pool.rivals(language, answer);
    const planted = rivals.flatMap(({ sides: own, plain: before }) => {
      const codes = mapSides(own, (side) => loaded(side, cargo));
      const isWhole = codes.every((code) => code !== null);
      return isWhole ? [{ input: inputOfCodes(mapSides(codes, (code) => code ?? '')), before }] : [];
    });
    const shiftsOf = async (rows: typeof planted): Promise<number[]> => {
      const after = await this.victim.confidences(
        rows.map(({ input }) => input),
        rows.map(() => answer),
      );
      return rows.map(({ before }, index) => logOddsOf(elementAt(after, index)) - before);
    };
    const first = await shiftsOf(planted.slice(0, FIRST));
    const isFar = (mean(first) ?? -Infinity) < bar / 2;
    return mean(isFar ? first : [...first, ...(await shiftsOf(planted.slice(FIRST)))]) ?? null;
  }
}
