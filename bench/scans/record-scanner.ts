import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadOptions } from '../../src/config/load-options.js';
import { CodePurifyError } from '../../src/errors.js';
import type { LanguageName } from '../../src/language-names.js';
import { scanPaths } from '../../src/scan/scan-paths.js';
import type { ScanOutcome } from '../../src/scan/stages/pipeline.js';
import { openingOnce } from './opening-once.js';

/** A record as a line of the data holds it. */
export interface LineRecord {
  readonly func: string;
  /** `undefined`: the data have no labels. */
  readonly target?: string;
}

type ScanResult = ScanOutcome['result'];

/** A finding of a scan. */
type Finding = ScanResult['findings'][number];

/** What a scan says of records. */
export interface RecordsVerdict {
  /** `null`: there is no verdict on the whole. */
  readonly overall: NonNullable<ScanResult['overall']>['kind'] | null;
  /** Whether the check fails with default options: it is poisoned, or a change holds what was not read. */
  readonly fails: boolean;
  /** The finding of each judged record, in their order. */
  readonly findings: readonly (Finding | null)[];
  readonly families: ScanResult['families'];
}

/** Options of a scan besides the defaults. */
export type ScanValues = Readonly<Record<string, unknown>>;

const FILE = 'data.jsonl';

/** Scans records as a user's scan of a file does, many times in one process: models are opened once, code is parsed once. */
export class RecordScanner {
  private readonly loaders = openingOnce();
  private base: readonly LineRecord[] = [];

  /**
   * @param folder a folder for files and the cache, which the caller removes
   * @param values options besides the defaults
   */
  constructor(
    private readonly folder: string,
    private readonly language: LanguageName,
    private readonly values: ScanValues = {},
  ) {}

  /** Writes the base of the changes that follow. */
  async setBase(records: readonly LineRecord[]): Promise<void> {
    this.base = records;
    await this.write('base', records);
  }

  /** Judges a change: records that are added to the base. */
  async change(records: readonly LineRecord[]): Promise<RecordsVerdict> {
    await this.write('head', [...this.base, ...records]);
    const sides = { base: join(this.folder, 'base'), head: join(this.folder, 'head') };
    return this.scan(records.length, this.base.length, sides, this.folder);
  }

  /** Judges records as a whole. */
  async whole(records: readonly LineRecord[]): Promise<RecordsVerdict> {
    return this.scan(records.length, 0, {}, await this.write('whole', records));
  }

  private async scan(
    count: number,
    before: number,
    values: ScanValues,
    cwd: string,
  ): Promise<RecordsVerdict> {
    const given = {
      ...{ config: 'none', purify: 'off', language: this.language, cacheDir: join(this.folder, 'cache') },
      ...this.values,
      ...values,
    };
    const { options } = loadOptions(given, cwd, new Date());
    const context = { cwd, env: {}, stdin: process.stdin, loaders: this.loaders };
    const outcome = await scanPaths([FILE], options, new Set(), context);
    if (outcome.result.summary.records.judged === 0) throw nothingJudged(outcome.result);
    const findings = Array.from({ length: count }, (): Finding | null => null);
    for (const finding of outcome.result.findings) {
      const at = (finding.record ?? 0) - before - 1;
      if (findings[at]?.verdict !== 'poisoned') findings[at] = finding;
    }
    const { overall, summary, families } = outcome.result;
    const isPoisoned = overall === null ? summary.poisoned > 0 : overall.kind === 'poisoned';
    const isUnread = options.base !== null && summary.records.unread > 0;
    return { overall: overall?.kind ?? null, fails: isPoisoned || isUnread, findings, families };
  }

  private async write(name: string, records: readonly LineRecord[]): Promise<string> {
    const folder = join(this.folder, name);
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, FILE), records.map((record) => `${JSON.stringify(record)}\n`).join(''));
    return folder;
  }
}

function nothingJudged({ overall }: ScanResult): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The scan judged no record: ${overall?.reason ?? 'there is none'}`,
    'Give data with functions.',
  );
}
