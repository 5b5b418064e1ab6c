/**
 * CodePurify as a library: scan files and folders, render the result, and work with its parts.
 *
 * ```ts
 * import { renderers, scan } from 'codepurify';
 *
 * const result = await scan(['data']);
 * console.log(renderers.markdown(result));
 * ```
 */
export { CodePurifyError, EXIT_CODES, type ErrorCode } from './errors.js';
export type { Company, Family, Finding, Necessity, OverallVerdict, PlacedSpan, Purified, ScanResult, Skipped, Sufficiency, Summary, Trigger, UnjudgedFile, } from './result/result.js';
export { loadOptions, type LoadedOptions } from './config/load-options.js';
export type { OptionName, Options, ScanOptions } from './config/options.js';
export { scan } from './scan/scan.js';
export { scanPaths } from './scan/scan-paths.js';
export type { ScanContext } from './scan/scan-context.js';
export { openStreamJudging, type StreamJudging } from './scan/stream/stream-judging.js';
export { streamVerdicts } from './scan/stream/stream-verdicts.js';
export type { LineVerdict } from './result/line-verdict.js';
export { scanUnits } from './scan/judging/units/scan-units.js';
export type { ScanEnd, ScanOutcome } from './scan/stages/pipeline.js';
export type { ScanSettings } from './scan/stages/settings.js';
export type { Tools } from './scan/judging/tools.js';
export { Budget, type BudgetLimits } from './scan/reading/budget.js';
export { silentProgress, type Progress } from './scan/reading/progress.js';
export type { LoadedVictim, ModelLoaders } from './scan/models/load-victim.js';
export { noCache, type VerdictCache } from './scan/cache/verdict-cache.js';
export { analyze } from './code/analyze.js';
export { listFunctions } from './code/functions.js';
export { loadParser, loadParsers } from './code/parsing/load-languages.js';
export type { Analysis, CodeElement, LanguageName, Piece, Variant } from './code/analysis.js';
export type { Span } from './text/span.js';
export { openMaskedLanguageModel, openVictim, type OpenOptions } from './model/open-victim.js';
export type { Confidence, MaskedLanguageModel, Prediction, Victim, VictimDescription, VictimInput, } from './model/victim.js';
export { createJudge, type JudgeOptions, type JudgeParts } from './detect/create-judge.js';
export { calibrate } from './detect/measure-calibration.js';
export { calibrationFrom, type Calibration } from './detect/calibration.js';
export type { Judge, Judgement, Reference, ScoredElement, Statistic, Suspect } from './detect/suspect.js';
export { createPurifier } from './purify/purifier.js';
export type { PurifiedResult, Purifier } from './purify/purification.js';
export type { DataTools } from './data/data-tools.js';
export { readData } from './data/read-data.js';
export type { DataOptions, Row } from './data/row.js';
export type { SkippedRow, Unit, UnitPair } from './data/unit.js';
export { applyReplacements, type FileChange } from './data/write/write-back.js';
export { renderers } from './report/renderers.js';
export type { ReportFormat } from './result/report-formats.js';
