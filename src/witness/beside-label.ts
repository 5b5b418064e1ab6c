import type { UnitTestimony } from './unit-witness.js';

/** A label is against the code if at most this part of the records with the label fit theirs as little. Fixed in advance. */
export const AGAINST_CODE = 0.05;

/**
 * Fisher's p-value of two independent ones: the chance that the product of two uniform numbers is at most theirs,
 * x · (1 − ln x) with x = p · q. In clean data, whether code holds something inert says nothing about how well its label fits the rest.
 */
export function fisher(p: number, q: number): number {
  const product = p * q;
  return product <= 0 ? 0 : Math.min(1, product * (1 - Math.log(product)));
}

/** An inert statement with a label that is against the rest of the code: as rare as both together. */
export function besideLabel(testimony: UnitTestimony, surprise: number): UnitTestimony {
  const { said } = testimony;
  if (said.witness !== 'semantics' || surprise > AGAINST_CODE) return testimony;
  const percent = Number((100 * surprise).toPrecision(2)).toString();
  const sentence = `${said.sentence} The label does not fit the rest of the code: ${percent} % of the records with this label fit theirs as little.`;
  return { ...testimony, said: { ...said, pValue: fisher(said.pValue, surprise), sentence } };
}
