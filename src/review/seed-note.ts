import type { VerdictOptions } from '../config/options.js';
import { isPublicSeed } from '../scan/judging/dataset/probe-seed.js';

/** Why a run with the public key is weaker, and what to do: plain text that is safe in Markdown. */
const SEED_NOTE =
  'No seed is set, so the probe uses its public default key: people who write the data can try out in advance what is not found. ' +
  'Keep a random text as a secret and pass it as the input `seed`. A pull request from a fork gets no secrets; ' +
  'a second workflow (`workflow_run`) judges it with the seed.';

/** A note for the summary and the log of a run that has no secret seed; otherwise none. */
export function seedNotes(
  options: Pick<VerdictOptions, 'seed'>,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return isPublicSeed(options, env) ? [SEED_NOTE] : [];
}
