import { chooseJudge, type JudgeChoice, withoutLabels } from './choose-judge.js';
import type { DataSource } from '../change/data-source.js';
import type { ScanOptions } from '../config/options.js';
import { type EngineParts, openEngine } from './judging/units/engine.js';
import { scanUnits } from './judging/units/scan-units.js';
import type { ScanOutcome } from './stages/pipeline.js';
import type { ShardOwnership } from './reading/ownership.js';
import type { FirstReading } from './judging/first-reading.js';
import { scanByProbeFile } from './judging/probe-file/scan-by-probe-file.js';
import { scanDataset } from './judging/dataset/scan-dataset.js';
import { sentinelOpener } from './judging/dataset/sentinel-opener.js';
import { type Closable, closeAll } from './models/mlm-opener.js';
import { readFirst } from './read-first.js';
import { openSurveys } from './surveys/open-surveys.js';
import { CodeWitnesses } from './witnesses/code-witnesses.js';
import { settingsOf } from './stages/settings.js';
import { noEngine } from './judging/units/no-engine.js';

/** What a scan needs besides its data. */
export interface SourceParts extends EngineParts {
  readonly options: ScanOptions;
  /** Ids of findings that are accepted. */
  readonly suppressed: ReadonlySet<string>;
  /** What an earlier process has learned from the same data; absent: it is learned here. */
  readonly first?: FirstReading;
  /** What judges, where an earlier process has chosen it; absent: it is chosen here, which may read the data. */
  readonly choice?: JudgeChoice;
  /** This machine's shard of the run; absent: the run is not split. */
  readonly shard?: ShardOwnership;
}

/**
 * Scans the records of a source, one by one or as a whole, depending on `--victim`.
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
export async function scanSource(source: DataSource, parts: SourceParts): Promise<ScanOutcome> {
  const { options, budget, progress } = parts;
  const opened: Closable[] = [];
  try {
    const choice = parts.choice ?? (await chooseJudge(source, options, budget));
    if (choice.kind === 'probe-families') return await scanByProbeFile(source, choice, parts);
    const needed = { ...parts, sentinel: sentinelOpener(parts, opened) };
    const first = parts.first ?? (await readFirst(source, choice, () => openSurveys(parts), needed));
    if (choice.kind !== 'probe') return await scanOneByOne(source, choice, first, parts);
    const { learned } = first;
    if (learned === null) throw new Error('labels were not read');
    return learned.verdict.kind === 'unable' && !choice.isGiven
      ? await scanOneByOne(source, withoutLabels(learned.verdict, options), first, parts)
      : await scanDataset(source, { ...first, learned }, choice.isGiven, needed);
  } finally {
    progress.stop();
    await closeAll(opened);
  }
}

async function scanOneByOne(
  source: DataSource,
  choice: Exclude<JudgeChoice, { readonly kind: 'probe' | 'probe-families' }>,
  first: FirstReading,
  parts: SourceParts,
): Promise<ScanOutcome> {
  const { options, budget, progress } = parts;
  const engine = choice.kind === 'code' ? noEngine(choice.reason) : await openEngine(choice, parts);
  try {
    progress.stage('scanning', options.limit);
    const settings = settingsOf(parts, engine.victim, options.fdr);
    const company = (await first.company?.named(source.broughtBy)) ?? null;
    const witnesses = new CodeWitnesses(options, (language) => engine.tools.silence?.(language) == null, {
      ...first,
      company,
    });
    return await scanUnits(source.head(), engine.tools, settings, budget, progress, {
      unchanged: () => source.unchanged(),
      witnesses,
    });
  } finally {
    await engine.close();
  }
}
