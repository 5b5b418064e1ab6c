import type { VerdictOptions } from '../../../config/options.js';

/** Environment variable that holds the probe's secret key. */
const SEED_VARIABLE = 'CODEPURIFY_SEED';

/** A public text: gives reproducible results when the key need not be secret. */
const PUBLIC_SEED = 'codepurify';

/**
 * The key of the probe: `--seed`, else the environment (other users can see the arguments of a process), else a public
 * text. docs/explanation/probe.md says who must not know the key.
 */
export function probeSeed(
  { seed }: Pick<VerdictOptions, 'seed'>,
  env: Readonly<Record<string, string | undefined>>,
): string {
  const secret = env[SEED_VARIABLE] ?? '';
  return seed ?? (secret === '' ? PUBLIC_SEED : secret);
}

/** Whether the key of the probe is the public text, which everybody can look up. */
export function isPublicSeed(
  options: Pick<VerdictOptions, 'seed'>,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return probeSeed(options, env) === PUBLIC_SEED;
}
