/** Smaller p-values are written as `< .0001`. */
const SMALLEST_P = 1e-4;

const NOT_A_NUMBER = 'n/a';

/** A probability with two digits, as statisticians write it: `.98`, `1`, `>.99`, `<.01`. */
export function formatProbability(value: number): string {
  if (!Number.isFinite(value)) return NOT_A_NUMBER;
  if (value <= 0 || value >= 1) return String(Math.round(value));
  if (value < 0.005) return '<.01';
  return value >= 0.995 ? '>.99' : withoutZero(value.toFixed(2));
}

/** A p-value with two significant digits and its sign: `= .0007`, `= .052`, `< .0001`. */
export function formatPValue(value: number): string {
  if (!Number.isFinite(value)) return '= n/a';
  if (value < SMALLEST_P) return '< .0001';
  return `= ${withoutZero(String(Number(value.toPrecision(2))))}`;
}

/** From this probability on a percentage is easier to read than odds. */
const LARGE_PROBABILITY = 0.1;

/** Odds are not written past this number: nobody can measure them. */
const LARGEST_ODDS = 1_000_000;

/**
 * How many of some things, for a probability: `1 of 1,400 functions`, `34 % of functions`, `fewer than 1 of 1,000,000
 * functions`; two significant digits.
 * @param counted how many things the probability was counted in: fewer than 1 of them are never written as odds
 */
export function formatOdds(probability: number, things: string, counted = LARGEST_ODDS): string {
  if (!Number.isFinite(probability)) return `${NOT_A_NUMBER} of ${things}`;
  if (probability >= LARGE_PROBABILITY) return `${String(Math.round(probability * 100))} % of ${things}`;
  if (probability * counted < 1)
    return `fewer than 1 of ${formatCount(Number(counted.toPrecision(2)))} ${things}`;
  return `1 of ${formatCount(Number((1 / probability).toPrecision(2)))} ${things}`;
}

/** A statistic in nats with two decimals: `2.31`, `-0.40`. */
export function formatNats(value: number): string {
  return Number.isFinite(value) ? value.toFixed(2) : NOT_A_NUMBER;
}

/** A fraction below 1 in whole percent, never rounded up to 100. */
export function formatFraction(fraction: number): string {
  return `${String(Math.min(99, Math.round(fraction * 100)))} %`;
}

/** Seconds with one decimal: `12.3 s`. */
export function formatSeconds(seconds: number): string {
  return `${Number.isFinite(seconds) ? seconds.toFixed(1) : NOT_A_NUMBER} s`;
}

/** A count with its noun: `1 unit`, `3,000 units`. */
export function count(number: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(number)} ${number === 1 ? singular : plural}`;
}

/** A count with thousands separators, the same in every locale: `12,345`. */
export function formatCount(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function withoutZero(decimal: string): string {
  return decimal.replace(/^0\./, '.');
}
