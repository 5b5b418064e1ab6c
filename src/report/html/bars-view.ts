import type { Finding } from '../../result/result.js';
import { formatNats, formatPValue } from '../../text/numbers.js';
import type { ElementNode } from './node.js';
import { bar, terms } from './words.js';

/** The drop of the log-odds, in nats, that fills its bar: from .98 to .02. */
const FULL_DROP = 8;

/** The p-value that fills its bar: 10 to the power of minus this. */
const FULL_RARITY = 4;

/** A number of a finding as a bar. */
interface Bar {
  readonly name: string;
  readonly fraction: number;
  readonly says: string;
}

/** Numbers of a finding as bars from 0 to the most that is possible; `null` for a finding without numbers. */
export function barsView(finding: Finding): ElementNode | null {
  const rows = [dropBar(finding), turnBar(finding), labelBar(finding), rarityBar(finding)]
    .filter((one) => one !== null)
    .filter(({ fraction }) => Number.isFinite(fraction))
    .map(({ name, fraction, says }) => [name, [bar(fraction, `${name}: ${says}`), ` ${says}`]] as const);
  return terms('bars', rows);
}

function dropBar({ necessity }: Finding): Bar | null {
  if (necessity === null) return null;
  const { drop } = necessity;
  return { name: 'Falls without it', fraction: drop / FULL_DROP, says: `${formatNats(drop)} nats` };
}

function turnBar({ sufficiency }: Finding): Bar | null {
  if (sufficiency === null || sufficiency.planted === 0) return null;
  const { planted, turned } = sufficiency;
  return {
    name: 'Turns clean functions',
    fraction: turned / planted,
    says: `${String(turned)} of ${String(planted)}`,
  };
}

function labelBar({ company }: Finding): Bar | null {
  if (company === null || company.carriers === 0) return null;
  const { carriers, labelled } = company;
  return {
    name: 'Label follows it',
    fraction: labelled / carriers,
    says: `${String(labelled)} of ${String(carriers)}`,
  };
}

function rarityBar({ pValue }: Finding): Bar | null {
  if (pValue === null) return null;
  const fraction = -Math.log10(Math.max(pValue, 10 ** -FULL_RARITY)) / FULL_RARITY;
  return { name: 'Rare among clean code', fraction, says: `p ${formatPValue(pValue)}` };
}
