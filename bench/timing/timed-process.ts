import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CodePurifyError } from '../../src/errors.js';

/** GNU time prints the seconds and the peak memory of a process in KiB. */
const TIME = ['/usr/bin/time', '-q', '-f', 'measured %e %M'] as const;
/** Bytes of a report that are kept: a finding has some kilobytes. */
const MOST_OUTPUT = 2 ** 28;

/** A program that has ended. */
export interface TimedProcess {
  readonly stdout: string;
  /** Without the line of the measurement. */
  readonly stderr: string;
  readonly seconds: number;
  readonly peakMebibytes: number;
}

/**
 * Runs a script of Node in a process of its own, and measures it. Any exit code is a result.
 * @throws CodePurifyError `input` where GNU time is not there
 */
export async function timedProcess(script: string, args: readonly string[]): Promise<TimedProcess> {
  const [time, ...options] = TIME;
  const { stdout, stderr } = await promisify(execFile)(
    time,
    [...options, process.execPath, script, ...args],
    { maxBuffer: MOST_OUTPUT },
  ).catch((error: unknown) => outputOf(error));
  const [line = '', seconds, kibibytes] = /^measured ([\d.]+) (\d+)$/mu.exec(stderr) ?? [];
  if (line === '') {
    throw new CodePurifyError(
      'input',
      `${time} measured nothing: ${stderr.slice(-500)}`,
      'Install GNU time.',
    );
  }
  return {
    stdout,
    stderr: stderr.replace(line, '').trimEnd(),
    ...{ seconds: Number(seconds), peakMebibytes: Number(kibibytes) / 1024 },
  };
}

/** A process that ended with another code than 0 is an error of `execFile`, which has its output. */
function outputOf(error: unknown): { readonly stdout: string; readonly stderr: string } {
  if (error instanceof Error && 'stdout' in error && 'stderr' in error) {
    return { stdout: String(error.stdout), stderr: String(error.stderr) };
  }
  throw error;
}
