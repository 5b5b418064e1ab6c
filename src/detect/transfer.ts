import type { Analysis, LanguageName } from '../code/analysis.js';
import type { Confidence, Prediction, VictimInput } from '../model/victim.js';
import type { Reader } from './coalesce.js';
import { elementAt } from './element-at.js';
import { logOddsOf } from './necessity.js';
import { plant, type Planting } from './plant.js';
import type { ReferencePool, Rival } from './reference-pool.js';
import type { Transfer } from './suspect.js';

/** An element to plant, and the prediction that it is suspected to cause. */
export interface PlantingOrder {
  readonly planting: Planting;
  readonly language: LanguageName;
  readonly prediction: Prediction;
}

/** Plants elements in references and measures how their predictions change. */
export interface Planter {
  /**
   * Plants each element in references with another prediction.
   * @param references number of references for each element, most suitable first
   * @returns `null` for an element that could not be planted: no reference has another prediction, or it fits none
   */
  plant(orders: readonly PlantingOrder[], references: number): Promise<(Transfer | null)[]>;
  /** The same for one element, with `turned` counted by the victim's predictions if log-odds are not enough. */
  confirm(order: PlantingOrder, references: number): Promise<Transfer | null>;
}

/** A reference with the element in it. */
interface Planted {
  readonly input: VictimInput;
  readonly plain: number;
}

/** Makes a planter that takes its references from a pool. */
export function createPlanter(reader: Reader, pool: ReferencePool): Planter {
  const prepare = async (order: PlantingOrder, references: number): Promise<Planted[]> => {
    const rivals = await pool.rivals(order.language, order.prediction);
    return rivals.slice(0, references).flatMap((rival) => plantedIn(reader, rival, order.planting));
  };
  const shiftsOf = async (orders: readonly PlantingOrder[], rows: readonly Planted[][]) => {
    const answers = await reader.confidences(
      rows.flatMap((row) => row.map(({ input }) => input)),
      rows.flatMap((row, index) => row.map(() => elementAt(orders, index).prediction)),
    );
    let next = 0;
    return rows.map((row) => transferOf(row, answers.slice(next, (next += row.length))));
  };
  return {
    async plant(orders, references) {
      return shiftsOf(orders, await Promise.all(orders.map((order) => prepare(order, references))));
    },
    async confirm(order, references) {
      const row = await prepare(order, references);
      const [transfer = null] = await shiftsOf([order], [row]);
      if (transfer === null || isBinary(reader)) return transfer;
      const predictions = await reader.predict(row.map(({ input }) => input));
      const turned = predictions.filter(({ label }) => label === order.prediction.label).length;
      return { ...transfer, turned };
    },
  };
}

/** With two labels, log-odds give the prediction. With more labels, or an output text, they do not. */
function isBinary({ description }: Reader): boolean {
  return description.task !== 'generation' && description.labels.length === 2;
}

/** Both sides of a pair get the element: the published attacks on pairs poison both. */
function plantedIn(reader: Reader, { sides, plain }: Rival, planting: Planting): Planted[] {
  const [first, second] = sides.map((side: Analysis) => plant(side, planting));
  if (first === undefined || first === null || second === null) return [];
  const input: VictimInput = second === undefined ? [pieces(first)] : [pieces(first), pieces(second)];
  return reader.countTokens(input) <= reader.description.maxTokens ? [{ input, plain }] : [];
}

const pieces = (text: string) => [{ text, masked: false }];

function transferOf(row: readonly Planted[], answers: readonly Confidence[]): Transfer | null {
  if (row.length === 0) return null;
  const after = answers.map(logOddsOf);
  const total = after.reduce((sum, logOdds, index) => sum + logOdds - elementAt(row, index).plain, 0);
  const turned = after.filter((logOdds) => logOdds > 0).length;
  return { planted: row.length, turned, shift: total / row.length };
}
