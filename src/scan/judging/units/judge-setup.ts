import type { VerdictOptions } from '../../../config/options.js';
import type { Row } from '../../../data/row.js';
import { type Calibration, calibrationFrom } from '../../../detect/calibration.js';
import { judgedStatistic } from '../../../detect/create-judge.js';
import type { Reference, Statistic } from '../../../detect/suspect.js';
import type { Victim } from '../../../model/victim.js';
import type { Budget } from '../../reading/budget.js';
import { measureCleanSet } from './measure-clean-set.js';
import { calibrationKey } from './calibration-key.js';
import type { LoadedVictim, ModelLoaders } from '../../models/load-victim.js';
import type { Progress } from '../../reading/progress.js';
import { type ReferenceCode, toReferences } from '../../models/read-references.js';
import { bundledModel, SENTINEL } from '../../models/choose-victim.js';

/** Reads data: rows of all paths, in order. */
export type ReadRows = (paths: readonly string[]) => AsyncIterable<Row>;

/** What the judge of single units needs besides the victim. */
export interface JudgeSetup {
  readonly statistic: Statistic;
  readonly referenceCode: readonly ReferenceCode[];
  readonly references: readonly Reference[];
  readonly calibration: Calibration | null;
}

/** What a judge is prepared from. */
export interface JudgeSetupParts {
  readonly options: VerdictOptions;
  readonly loaded: LoadedVictim;
  /** The victim, guarded by the budget. */
  readonly victim: Victim;
  readonly loaders: ModelLoaders;
  readonly read: ReadRows;
  readonly budget: Budget;
  readonly progress: Progress;
}

/** Values of `--calibration` that do not name data. */
const NO_DATA: readonly string[] = ['stored', 'none'];

/**
 * References taken from clean data: several times `--references`, because those predicted like the suspect cannot be
 * used.
 */
const REFERENCES_OF_CLEAN_DATA = 200;

/** Finds the references and the calibration for a run, from the options and the victim's folder. */
export async function prepareJudge(parts: JudgeSetupParts): Promise<JudgeSetup> {
  const referenceCode = await findReferences(parts, cleanData(parts.options) ?? []);
  const references = toReferences(referenceCode);
  const statistic = statisticOn(parts, references);
  const calibration = await findCalibration(parts, references, statistic);
  return { statistic, referenceCode, references, calibration };
}

/** Paths of the clean data that `--calibration` names. */
function cleanData({ calibration }: VerdictOptions): readonly string[] | null {
  return NO_DATA.includes(calibration) ? null : [calibration];
}

/**
 * The references in the victim's folder, else some of the clean data, else those of the bundled sentinel.
 * @param clean paths of data that is known to be clean
 */
export async function findReferences(
  { options, loaded, loaders, read }: Pick<JudgeSetupParts, 'options' | 'loaded' | 'loaders' | 'read'>,
  clean: readonly string[],
): Promise<readonly ReferenceCode[]> {
  if (loaded.references.length > 0 || options.transferTop === 0) return loaded.references;
  return clean.length > 0 ? firstCodes(read(clean)) : loaders.bundledReferences(bundledModel(SENTINEL));
}

async function firstCodes(rows: AsyncIterable<Row>): Promise<ReferenceCode[]> {
  const codes: ReferenceCode[] = [];
  for await (const row of rows) {
    if (row.kind === 'skipped' || row.kind === 'notData') continue;
    const [first, partner] = row.kind === 'unit' ? [row.unit] : row.pair.sides;
    codes.push({ language: first.language, code: first.code, partner: partner?.code });
    if (codes.length === REFERENCES_OF_CLEAN_DATA) break;
  }
  return codes;
}

/** Without references the default statistic `both` becomes `drop`, and the user is warned. */
function statisticOn({ options, progress }: JudgeSetupParts, references: readonly Reference[]): Statistic {
  const statistic = judgedStatistic({ statistic: options.statistic, transfer: options.transferTop });
  if (statistic !== 'both' || references.length > 0) return statistic;
  progress.warn(
    'There are no clean references to plant elements in: units are judged by the statistic drop alone. ' +
      'Pass --calibration with clean data, or add references to the model folder.',
  );
  return 'drop';
}

async function findCalibration(
  parts: JudgeSetupParts,
  references: readonly Reference[],
  statistic: Statistic,
): Promise<Calibration | null> {
  const { options, loaded, victim, read, budget, progress } = parts;
  const paths = cleanData(options);
  if (options.calibration === 'none' || options.threshold !== null || options.variant === 'E') return null;
  if (paths === null) {
    const stored = new Map(Object.entries(loaded.manifest?.calibration ?? {}));
    const values = stored.get(calibrationKey({ ...options, statistic }));
    return values === undefined ? null : calibrationFrom(values, 'stored');
  }
  progress.stage('calibrating', null);
  const judgeOptions = {
    elements: options.elements,
    transfer: options.transferTop,
    references: options.references,
  };
  const clean = await measureCleanSet(
    read(paths),
    { victim, options: judgeOptions, references },
    budget,
    progress,
    null,
  );
  return calibrationFrom(clean.values.get(statistic) ?? [], 'clean');
}
