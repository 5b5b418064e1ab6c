import type { Judge, ScoredElement } from '../detect/types.js';
import type { DoubtfulFamily, RecordSides } from '../probe/dataset-verdict.js';
import { type Budget, Stopped } from './budget.js';
import type { Progress } from './progress.js';

/** Share of the carriers shown in which the judge must take the family's element for a trigger. */
const CONFIRMING_SHARE = 0.5;

/** Who is asked, and in what time. */
export interface OpinionParts {
  /** A judge of single units that knows no label. */
  readonly judge: Judge;
  readonly budget: Budget;
  readonly progress: Progress;
}

/** One side of a record, as families and the judge meet on it. */
type Side = Pick<DoubtfulFamily['carriers'][number], 'record' | 'side'>;

/**
 * Shows the carriers of doubtful families to a judge of single units, each side once.
 * @param records the analysed records of the carriers; those that are missing confirm nothing
 * @returns keys of the families that it confirms
 * @throws Stopped when the run is out of time, or the user asks to stop
 */
export async function confirmFamilies(
  doubtful: readonly DoubtfulFamily[],
  records: ReadonlyMap<number, RecordSides>,
  parts: OpinionParts,
): Promise<Set<string>> {
  const sides = new Map<string, Side>(
    doubtful.flatMap(({ carriers }) => carriers.map((side) => [nameOf(side), side])),
  );
  parts.progress.stage('asking the sentinel for a second opinion', sides.size);
  const triggers = new Map<string, readonly ScoredElement[]>();
  for (const [name, side] of sides) {
    triggers.set(name, await triggersIn(records.get(side.record)?.[side.side], parts));
    parts.progress.advance(1, '');
  }
  const confirmed = doubtful.filter(({ carriers }) => {
    const named = carriers.filter((carrier) => {
      const element = records.get(carrier.record)?.[carrier.side]?.elements[carrier.element];
      return triggers.get(nameOf(carrier))?.some((trigger) => element && isSame(trigger.element, element));
    });
    return named.length > 0 && named.length >= CONFIRMING_SHARE * carriers.length;
  });
  return new Set(confirmed.map(({ key }) => key));
}

function nameOf({ record, side }: Side): string {
  return `${String(record)} ${String(side)}`;
}

/** What the judge takes for triggers; a side that it fails on, or has no time for, confirms nothing. */
async function triggersIn(
  analysis: RecordSides[number] | undefined,
  { judge, budget }: OpinionParts,
): Promise<readonly ScoredElement[]> {
  if (analysis === undefined) return [];
  budget.startUnits(1);
  try {
    const [judgement] = await judge.judge([{ sides: [analysis] }]);
    return judgement?.triggers ?? [];
  } catch (error) {
    const stop = budget.runStop();
    if (stop !== null) throw error instanceof Stopped ? error : new Stopped(stop);
    return [];
  }
}

/** Analysed twice, an element is another object at the same place. */
function isSame(a: ScoredElement['element'], b: ScoredElement['element']): boolean {
  const [first, second] = [a.spans[0], b.spans[0]];
  return a.kind === b.kind && first?.start === second?.start && first?.end === second?.end;
}
