import { chooseJudge, type JudgeChoice, withoutLabels } from './choose-judge.js';
import type { DataSource } from '../change/data-source.js';
import type { ScanOptions } from '../config/options.js';
import { type EngineParts, openEngine } from './judging/units/engine.js';
import { scanUnits } from './judging/units/scan-units.js';
import type { ScanOutcome } from './stages/pipeline.js';
import { scanByProbeFile } from './judging/probe-file/scan-by-probe-file.js';
import { scanDataset } from './judging/dataset/scan-dataset.js';
import { learnCompany } from './witnesses/company/learn-company.js';
import { CodeWitnesses } from './witnesses/code-witnesses.js';
import { settingsOf } from './stages/settings.js';
import { noEngine } from './judging/units/no-engine.js';

/** What a scan needs besides its data. */
export interface SourceParts extends EngineParts {
  readonly options: ScanOptions;
  /** Ids of findings that are accepted. */
  readonly suppressed: ReadonlySet<string>;
}

/**
 * Scans the records of a source, one by one or as a whole, depending on `--victim`.
 * @throws CodePurifyError `usage`, `model` or `input` before the first unit; later failures are part of the
 *   outcome
 */
export async function scanSource(source: DataSource, parts: SourceParts): Promise<ScanOutcome> {
  const { options, budget, progress } = parts;
  try {
    const choice = await chooseJudge(source, options, budget);
    if (choice.kind === 'probe-families') return await scanByProbeFile(source, choice, parts);
    if (choice.kind !== 'probe') return await scanOneByOne(source, choice, parts);
    const judged = await scanDataset(source, choice.isGiven, parts);
    return 'kind' in judged ? await scanOneByOne(source, withoutLabels(judged, options), parts) : judged;
  } finally {
    progress.stop();
  }
}

async function scanOneByOne(
  source: DataSource,
  choice: Exclude<JudgeChoice, { readonly kind: 'probe' | 'probe-families' }>,
  parts: SourceParts,
): Promise<ScanOutcome> {
  const { options, budget, progress } = parts;
  const heard = await learnCompany(source, parts);
  const engine = choice.kind === 'code' ? noEngine(choice.reason) : await openEngine(choice, parts);
  try {
    progress.stage('scanning', options.limit);
    const settings = settingsOf(parts, engine.victim, options.fdr);
    const witnesses = new CodeWitnesses(
      options,
      (language) => engine.tools.silence?.(language) == null,
      heard,
    );
    return await scanUnits(source.head(), engine.tools, settings, budget, progress, {
      unchanged: () => source.unchanged(),
      witnesses,
    });
  } finally {
    await engine.close();
  }
}
