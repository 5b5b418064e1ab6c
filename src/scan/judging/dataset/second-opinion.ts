import type { Judge, ScoredElement } from '../../../detect/suspect.js';
import type { DoubtfulFamily, RecordSides } from '../../../probe/judge/dataset-verdict.js';
import { type Budget, Stopped } from '../../reading/budget.js';
import type { Progress } from '../../reading/progress.js';

/** Share of the carriers shown in which the judge must take the family's element for a trigger. */
const CONFIRMING_SHARE = 0.5;

/** Who is asked, and in what time. */
export interface OpinionParts {
  /** A judge of single units that knows no label. */
  readonly judge: Judge;
  readonly budget: Budget;
  readonly progress: Progress;
}

type Carrier = DoubtfulFamily['carriers'][number];

/**
 * Shows the carriers of doubtful families to a judge of single units, each side of a record once, and of a family no
 * more than decide on it.
 * @param records the analysed records of the carriers; those that are missing confirm nothing
 * @returns keys of the families that it confirms
 * @throws Stopped when the run is out of time, or the user asks to stop
 */
export async function confirmFamilies(
  doubtful: readonly DoubtfulFamily[],
  records: ReadonlyMap<number, RecordSides>,
  parts: OpinionParts,
): Promise<Set<string>> {
  parts.progress.stage('asking the sentinel for a second opinion', doubtful.length);
  const known = new Map<string, readonly ScoredElement[]>();
  const isTrigger = async ({ record, side, element }: Carrier): Promise<boolean> => {
    const analysis = records.get(record)?.[side];
    const name = `${String(record)} ${String(side)}`;
    const triggers = known.get(name) ?? (await triggersIn(analysis, parts));
    known.set(name, triggers);
    const own = analysis?.elements[element];
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
  const needed = Math.max(1, CONFIRMING_SHARE * carriers.length);
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
