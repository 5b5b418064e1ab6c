import { readFile, stat } from 'node:fs/promises';
import { CodePurifyError } from '../errors.js';
import type { Victim } from '../model/victim.js';
import { MOST_PROBE_BYTES, probeFingerprint, readProbe } from '../probe/probe-file.js';
import { ProbeVictim } from '../probe/probe-victim.js';

/**
 * The victim in the file of a probe.
 * @throws CodePurifyError `model` naming the file that cannot be read, or is no probe
 */
export async function readProbeVictim(path: string): Promise<Victim> {
  const bytes = await readBounded(path);
  return new ProbeVictim(readProbe(bytes), probeFingerprint(bytes));
}

/** What is larger than any probe is refused before it is read. */
async function readBounded(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size <= MOST_PROBE_BYTES) return await readFile(path);
  } catch (cause) {
    throw unusable(path, `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`, cause);
  }
  throw unusable(path, `is larger than ${String(MOST_PROBE_BYTES)} bytes, the size of the largest probe`);
}

function unusable(path: string, what: string, cause?: unknown): CodePurifyError {
  return new CodePurifyError(
    'model',
    `${path} ${what}.`,
    'Give the file that "codepurify probe train" wrote.',
    cause === undefined ? {} : { cause },
  );
}
