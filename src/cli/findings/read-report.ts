import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { codeOf } from '../../data/read/file-errors.js';
import { CodePurifyError } from '../../errors.js';
import { resultSchema, type ScanResult } from '../../result/result.js';
import type { Io } from '../io.js';

/** The report that `explain` and `accept` look into, unless another one is named. */
export const DEFAULT_REPORT = 'report.json';

/** Strings of V8 have at most 2^29 − 24 characters. */
const MAX_REPORT_BYTES = 512_000_000;

/**
 * Reads a JSON report.
 * @param path relative to the current folder
 * @throws CodePurifyError `input` when it cannot be read or is no report of this version
 */
export async function readReport(path: string, { cwd }: Pick<Io, 'cwd'>): Promise<ScanResult> {
  const onDisk = resolve(cwd, path);
  let text: string;
  try {
    const { size } = await stat(onDisk);
    if (size > MAX_REPORT_BYTES) throw refused(path, `has more than ${String(MAX_REPORT_BYTES)} bytes`);
    text = await readFile(onDisk, 'utf8');
  } catch (error) {
    if (error instanceof CodePurifyError) throw error;
    throw refused(path, `cannot be read (${codeOf(error)})`, error);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refused(path, 'is not JSON', cause);
  }
  const parsed = resultSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  throw refused(
    path,
    `is no JSON report of this version${field === '' ? '' : `: see ${field}`}`,
    parsed.error,
  );
}

function refused(path: string, why: string, cause?: unknown): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The report ${JSON.stringify(path)} ${why}.`,
    `Write one with codepurify scan <paths> --output ${DEFAULT_REPORT}, and name it with --report.`,
    { cause },
  );
}
