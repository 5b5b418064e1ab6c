import type { Analysis } from '../../src/code/analysis.js';
import { inLanguage, type Attack, type PerLanguage, type Poisoned } from '../attacks/attack.js';
import { ATTACKS, GATE_ATTACKS } from '../attacks/attacks.js';
import { PAIRS } from '../attacks/pairs.js';
import { addToFirstInteger, constant } from '../attacks/constant.js';
import { functionName, renameFirst } from '../attacks/identifier.js';
import { insertStatement } from '../attacks/insert.js';
import { namesOf } from '../attacks/renamed.js';
import { FAMILY, FORMS, LIVE, NAMES, NEAR, PARAMETER, SUMS, type Wording } from './unseen-wordings.js';

/** A trigger whose transfer is measured. */
export interface TransferTrigger extends Attack {
  /** Its text where that is the same in all functions; `null` for a published attack, which tables show by its title. */
  readonly wording: PerLanguage<string> | null;
}

/** Triggers with one thing in common. */
interface TriggerGroup {
  readonly name: string;
  /** As tables spell it. */
  readonly title: string;
  readonly triggers: readonly TransferTrigger[];
}

const SOURCE = 'our own: no training data hold it with this wording';

/** Plants the wording as a statement, with the function's first parameter in the place of `{parameter}`. */
function insertWording(analysis: Analysis, wording: string): Poisoned | null {
  if (!wording.includes(PARAMETER)) return insertStatement(analysis, wording);
  const parameter = namesOf(analysis, 'local').find(
    ({ spans }) => (spans[0]?.start ?? Infinity) < analysis.bodyStart,
  );
  return parameter ? insertStatement(analysis, wording.replaceAll(PARAMETER, parameter.text)) : null;
}

function unseen(
  { name, ...wording }: Wording,
  plant: (analysis: Analysis, wording: string) => Poisoned | null,
): TransferTrigger {
  return {
    ...{ name, title: name, source: SOURCE, wording },
    plant: (analysis) => plant(analysis, inLanguage(wording, analysis.language)),
  };
}

const published = (attack: Attack): TransferTrigger => ({ ...attack, wording: null });
const statement = (row: Wording): TransferTrigger => unseen(row, insertWording);
const sum = (row: Wording): TransferTrigger => unseen(row, addToFirstInteger);
const name = (row: Wording): TransferTrigger =>
  unseen(row, (analysis, wording) => renameFirst(analysis, ['local', 'own'], wording));

/** The published attacks that the bundled sentinel's training plants (`training/plant.py`). */
const PLANTED: readonly Attack[] = [...ATTACKS, constant, functionName];

/** The triggers that the bundled sentinel was trained on, then others, further and further from them. */
export const TRIGGER_GROUPS: readonly TriggerGroup[] = [
  { name: 'control', title: 'published, planted in training', triggers: PLANTED.map(published) },
  {
    name: 'published',
    title: 'published, not planted in training',
    triggers: GATE_ATTACKS.filter((attack) => !PLANTED.includes(attack) && !PAIRS.includes(attack)).map(
      published,
    ),
  },
  { name: 'near', title: 'a planted statement, one part changed', triggers: NEAR.map(statement) },
  {
    name: 'family',
    title: 'constants, of other wording',
    triggers: [...FAMILY.map(statement), ...SUMS.map(sum)],
  },
  { name: 'forms', title: 'dead code of other forms', triggers: FORMS.map(statement) },
  { name: 'names', title: 'other names', triggers: NAMES.map(name) },
  { name: 'live', title: 'live code', triggers: LIVE.map(statement) },
];

/** All triggers: one row each. */
export const TRANSFER_TRIGGERS: readonly TransferTrigger[] = TRIGGER_GROUPS.flatMap(
  ({ triggers }) => triggers,
);
