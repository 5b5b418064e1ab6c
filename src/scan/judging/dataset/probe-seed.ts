import type { VerdictOptions } from '../../../config/options.js';

/** Environment variable that holds the probe's secret key. */
const SEED_VARIABLE = 'CODEPURIFY_SEED';

/** Known to everybody: reproducible results where nobody is kept from the key. */
const PUBLIC_SEED = 'codepurify';

/**
 * The key of the probe: `--seed`, else the environment (arguments of a process can be seen by others), else a
 * text that everybody knows. See docs/probe.md on who must not know it.
 */
export function probeSeed(
  { seed }: Pick<VerdictOptions, 'seed'>,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const secret = env[SEED_VARIABLE] ?? '';
  return seed ?? (secret === '' ? PUBLIC_SEED : secret);
}
