import { mean } from 'd3-array';
import type { Analysis, CodeElement } from '../../../src/code/analysis.js';
import { insertAfterBodyStart } from '../../../src/code/edits/edit.js';
import { plain } from '../../../src/code/edits/variant.js';
import { createReferencePool, type ReferencePool } from '../../../src/detect/reference-pool.js';
import { elementAt } from '../../../src/detect/element-at.js';
import { logOddsOf } from '../../../src/detect/necessity.js';
import type { Prediction, Victim } from '../../../src/model/victim.js';
import { type LabelledRecord, mapSides, type Sides } from '../../data/records.js';
import { asReference } from '../defences/as-reference.js';
import { cutToWindow } from '../victims/window.js';
import { type Renaming, withNames } from './renaming.js';
import type { Statement } from './removal.js';

/** Clean rows that something is planted in. */
const PLANTED_IN = 8;

/** Of these, the first ones: where they move by less than half of the bar, the others are not asked. */
const FIRST = 3;

/** Largest part of the victim's window that such a row fills. */
const REFERENCE_WINDOW = 0.5;

/** What is planted in one side: names over the side's own, and statements at its start. */
export interface Cargo {
  readonly names: readonly CodeElement[];
  readonly statements: readonly CodeElement[];
}

/** What renamings took away, for each side. */
export function cargoOfNames(sides: Sides<Analysis>, renamings: readonly Renaming[]): Cargo[] {
  return sides.map((_, at) => ({
    names: renamings.filter(({ side }) => side === at).map(({ element }) => element),
    statements: [],
  }));
}

/** What a removal took away, for each side. */
export function cargoOfStatements(sides: Sides<Analysis>, statements: readonly Statement[]): Cargo[] {
  return sides.map((_, at) => ({
    names: [],
    statements: statements.filter(({ side }) => side === at).map(({ element }) => element),
  }));
}

/** A side with cargo; `null` where it has no place for all of it. */
function loaded(analysis: Analysis, { names, statements }: Cargo): string | null {
  const { elements, bodyStart, language } = analysis;
  const taken = new Set<CodeElement>();
  const renamings = names.flatMap((name): Renaming[] => {
    const place = elements.find(
      (own) => own.kind === 'identifier' && own.role === name.role && !taken.has(own),
    );
    if (place === undefined) return [];
    taken.add(place);
    return [{ side: 0, element: place, to: name.text }];
  });
  if (renamings.length < names.length || (statements.length > 0 && bodyStart < 0)) return null;
  const [code] = withNames([analysis], renamings);
  // a name before the body moves its start
  const moved = renamings.flatMap(({ element, to }) =>
    element.spans.filter(({ end }) => end <= bodyStart).map(() => to.length - element.text.length),
  );
  const start = moved.reduce((sum, one) => sum + one, bodyStart);
  return statements.reduceRight(
    (text, { text: own }) => insertAfterBodyStart(text, start, own, language),
    code,
  );
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
   * How far cargo moves clean rows towards an answer: the mean of the log-odds (nats) over the rows that have a place.
   * @param cargo for each side
   * @param bar what the evidence must be above; well below it, a few rows are enough
   * @returns `null` where no row has a place
   */
  async shift(
    cargo: readonly Cargo[],
    sides: Sides<Analysis>,
    answer: Prediction,
    bar: number,
  ): Promise<number | null> {
    const rivals = await this.pool.rivals(sides[0].language, answer);
    const planted = rivals.flatMap(({ sides: own, plain: before }) => {
      const codes = own.map((side, at) => loaded(side, elementAt(cargo, at)));
      if (codes.includes(null)) return [];
      return [{ input: mapSides(sides, (_, at) => plain(codes[at] ?? '')), before }];
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
