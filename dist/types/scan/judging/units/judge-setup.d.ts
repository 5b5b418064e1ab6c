import type { VerdictOptions } from '../../../config/options.js';
import type { Row } from '../../../data/row.js';
import { type Calibration } from '../../../detect/calibration.js';
import type { Reference, Statistic } from '../../../detect/suspect.js';
import type { Victim } from '../../../model/victim.js';
import type { Budget } from '../../reading/budget.js';
import type { LoadedVictim, ModelLoaders } from '../../models/load-victim.js';
import type { Progress } from '../../reading/progress.js';
import { type ReferenceCode } from '../../models/read-references.js';
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
/** Finds the references and the calibration for a run, from the options and the victim's folder. */
export declare function prepareJudge(parts: JudgeSetupParts): Promise<JudgeSetup>;
/**
 * The references in the victim's folder, else some of the clean data, else those of the bundled sentinel.
 * @param clean paths of data that is known to be clean
 */
export declare function findReferences({ options, loaded, loaders, read }: Pick<JudgeSetupParts, 'options' | 'loaded' | 'loaders' | 'read'>, clean: readonly string[]): Promise<readonly ReferenceCode[]>;
