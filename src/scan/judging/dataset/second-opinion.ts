import { elementAt } from '../../../code/traits/trait.js';
import type { Judge, ScoredElement } from '../../../detect/suspect.js';
import type { DoubtfulFamily, RecordSides } from '../../../probe/judge/dataset-verdict.js';
import { type Budget, Stopped } from '../../reading/budget.js';
import type { Progress } from '../../reading/progress.js';

/** Fraction of the judged carriers in which the judge must find that the family's element is a trigger. */
const CONFIRMING_FRACTION = 0.5;

/** The second judge, and its time. */
export interface OpinionParts {
  /** A judge of single units that does not use labels. */
  readonly judge: Judge;
  readonly budget: Budget;
  readonly progress: Progress;
}

type Carrier = DoubtfulFamily['carriers'][number];

/**
 * Judges the carriers of doubtful families one by one: each side of a record once, and no more carriers of a family
 * than are needed to decide on it.
 * @param records the analysed records of the carriers; missing records do not confirm a family
 * @returns keys of the confirmed families
 * @throws Stopped when the run is out of time, or the user stops it
 */
export async function confirmFamilies(
  doubtful: readonly DoubtfulFamily[],
  records: ReadonlyMap<number, RecordSides>,
  parts: OpinionParts,
): Promise<Set<string>> {
  parts.progress.stage('getting a second opinion from the sentinel', doubtful.length);
  const known = new Map<string, readonly ScoredElement[]>();
  const isTrigger = async ({ record, side, element }: Carrier): Promise<boolean> => {
    const analysis = records.get(record)?.[side];
    const name = `${String(record)} ${String(side)}`;
    const triggers = known.get(name) ?? (await triggersIn(analysis, parts));
    known.set(name, triggers);
    const own = analysis && elementAt(analysis, element);
    return own !== undefined && triggers.some((trigger) => isSame(trigger.element, own));
  };
  const confirmed = new Set<string>();
  for (const family of doubtful) {
    if (await isConfirmed(family, isTrigger)) confirmed.add(family.key);
    parts.progress.advance(1, '');
  }
  return confirmed;
}

async function isConfirmed(
  { carriers }: DoubtfulFamily,
  isTrigger: (carrier: Carrier) => Promise<boolean>,
): Promise<boolean> {
  const needed = Math.max(1, CONFIRMING_FRACTION * carriers.length);
  let open = carriers.length;
  let found = 0;
  for (const carrier of carriers) {
    if (found + open < needed) return false;
    if (await isTrigger(carrier)) found += 1;
    if (found >= needed) return true;
    open -= 1;
  }
  return false;
}

/** The triggers that the judge finds; none if it fails or runs out of time. */
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

/** Compares by place, because two analyses of the same code have different objects. */
function isSame(a: ScoredElement['element'], b: ScoredElement['element']): boolean {
  const [first, second] = [a.spans[0], b.spans[0]];
  return a.kind === b.kind && first?.start === second?.start && first?.end === second?.end;
}
