import type { ReadingOptions, VerdictOptions } from '../config/options.js';
import { isPublicSeed } from '../scan/judging/dataset/probe-seed.js';

/** Why a run with the public key is weaker: plain text that is safe in Markdown. */
const PUBLIC_KEY =
  'No seed is set, so the probe uses its public default key: people who write the data can try out in advance what is not found. ';

/** The same, and what to do in the Action. */
const SEED_NOTE =
  PUBLIC_KEY +
  'Keep a random text as a secret and pass it as the input `seed`. A pull request from a fork gets no secrets; ' +
  'a second workflow (`workflow_run`) judges it with the seed.';

/** A note for the summary and the log of a run that has no secret seed; otherwise none. */
export function seedNotes(
  options: Pick<VerdictOptions, 'seed'>,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return isPublicSeed(options, env) ? [SEED_NOTE] : [];
}

/** The same, and what to do at the command line. */
const COMMAND_NOTE = `${PUBLIC_KEY}Set CODEPURIFY_SEED to a random text that they do not know.`;

/** Witnesses that need no key: whoever knows how they work can try out in any run what they do not find. */
const WITHOUT_KEY: ReadonlySet<string> = new Set(['semantics', 'characters']);

/**
 * What the command line says of a change that is judged with the public key. Nothing of data that is judged as it is: there the key
 * keeps nothing from anybody.
 */
export function commandSeedNotes(
  options: Pick<VerdictOptions, 'seed' | 'witness'> & Pick<ReadingOptions, 'base'>,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const isKeyed = options.witness.some((name) => !WITHOUT_KEY.has(name));
  return options.base !== null && isKeyed && isPublicSeed(options, env) ? [COMMAND_NOTE] : [];
}
