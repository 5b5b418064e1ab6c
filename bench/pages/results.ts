import { join } from 'node:path';
import type { AssociationLine } from '../association/measure-association.js';
import type { ComparedLine } from '../company/compare-methods.js';
import type { CompanyLine } from '../company/measure-company.js';
import type { DetectionResult } from '../detection/measure-detection.js';
import type { FormatLine, FormatMemoryLine } from '../formats/format-line.js';
import type { AdversaryLine } from '../gate/adversary.js';
import type { AftermathLine } from '../gate/aftermath.js';
import type { GateLine } from '../gate/run-gate.js';
import type { HistoryLine } from '../gate/simulate-histories.js';
import type { ChangeLine } from '../gate/simulate-changes.js';
import type { MethodResult } from '../method/method-result.js';
import type { NextStepLine } from '../next-steps/measure-next-steps.js';
import type { PaperLine, RowLine } from '../paper/scenario/paper-line.js';
import { type Published, readPublished } from '../paper/tables/published.js';
import type { Versioned } from '../results/code-version.js';
import { readLines, readResult } from '../results/result-files.js';
import type { SoundnessLine } from '../soundness/soundness-table.js';
import type { EngineLine } from '../speed/engine-table.js';
import type { GrowthLine } from '../speed/measure-growth.js';
import type { ScanLine } from '../speed/measure-scans.js';
import type { SpeedResult } from '../speed/measure-speed.js';
import type { ModelSize } from '../speed/size-table.js';
import type { SmallChangeLine } from '../small-changes/measure-small-changes.js';
import type { StyleLine } from '../styles/measure-styles.js';
import type { TransferLine } from '../transfer/measure-transfer.js';
import type { AlarmLine, CountLine, PatternLine } from '../witness/natural-rates.js';
import type { WordingLine } from '../wordings/measure-wordings.js';

/** Every kind of result. */
export interface Results {
  /** `null` where there is no file. */
  readonly detection: DetectionResult | null;
  readonly speed: SpeedResult | null;
  readonly method: MethodResult | null;
  /** Empty where there is no file. */
  readonly gate: readonly Versioned<GateLine>[];
  readonly changes: readonly Versioned<ChangeLine>[];
  readonly histories: readonly Versioned<HistoryLine>[];
  readonly smallChanges: readonly Versioned<SmallChangeLine>[];
  readonly styles: readonly Versioned<StyleLine>[];
  readonly wordings: readonly Versioned<WordingLine>[];
  readonly naturalRates: readonly (CountLine | AlarmLine | PatternLine)[];
  readonly companyMethods: readonly Versioned<ComparedLine>[];
  readonly aftermath: readonly Versioned<AftermathLine>[];
  readonly growth: readonly Versioned<GrowthLine>[];
  readonly scans: readonly Versioned<ScanLine>[];
  readonly engines: readonly EngineLine[];
  readonly adversary: readonly Versioned<AdversaryLine>[];
  readonly formats: readonly Versioned<FormatLine>[];
  readonly formatMemory: readonly Versioned<FormatMemoryLine>[];
  readonly transfer: readonly TransferLine[];
  readonly nextSteps: readonly NextStepLine[];
  readonly soundness: readonly SoundnessLine[];
  readonly company: readonly CompanyLine[];
  readonly association: readonly AssociationLine[];
  readonly sizes: readonly ModelSize[];
  readonly lines: readonly PaperLine[];
  readonly rows: readonly RowLine[];
  readonly published: Published;
}

/** The name of the file of each kind of result. */
export const RESULT_FILES = {
  detection: 'detection.json',
  speed: 'speed.json',
  method: 'method.json',
  gate: 'gate.jsonl',
  changes: 'changes.jsonl',
  histories: 'histories.jsonl',
  smallChanges: 'small-changes.jsonl',
  styles: 'styles.jsonl',
  wordings: 'wordings.jsonl',
  naturalRates: 'natural-rates.jsonl',
  companyMethods: 'company-methods.jsonl',
  aftermath: 'aftermath.jsonl',
  growth: 'growth.jsonl',
  scans: 'scans.jsonl',
  engines: 'engines.jsonl',
  adversary: 'adversary.jsonl',
  formats: 'formats.jsonl',
  formatMemory: 'format-memory.jsonl',
  transfer: 'transfer.jsonl',
  soundness: 'soundness.jsonl',
  company: 'company.jsonl',
  association: 'association.jsonl',
  nextSteps: 'next-steps.jsonl',
  sizes: 'model-sizes.jsonl',
  lines: 'paper.jsonl',
  rows: 'paper-rows.jsonl',
} as const;

/** Reads the results in a folder. @param docs folder of the published figures, which are not measured */
export async function loadResults(folder: string, docs = folder): Promise<Results> {
  const whole = <T>(kind: keyof typeof RESULT_FILES): Promise<T | null> =>
    readResult<T>(join(folder, RESULT_FILES[kind]));
  const lines = <T>(kind: keyof typeof RESULT_FILES): Promise<T[]> =>
    readLines<T>(join(folder, RESULT_FILES[kind]));
  return {
    detection: await whole('detection'),
    speed: await whole('speed'),
    method: await whole('method'),
    gate: await lines('gate'),
    changes: await lines('changes'),
    histories: await lines('histories'),
    smallChanges: await lines('smallChanges'),
    styles: await lines('styles'),
    wordings: await lines('wordings'),
    naturalRates: await lines('naturalRates'),
    companyMethods: await lines('companyMethods'),
    aftermath: await lines('aftermath'),
    growth: await lines('growth'),
    scans: await lines('scans'),
    engines: await lines('engines'),
    adversary: await lines('adversary'),
    formats: await lines('formats'),
    formatMemory: await lines('formatMemory'),
    transfer: await lines('transfer'),
    nextSteps: await lines('nextSteps'),
    soundness: await lines('soundness'),
    company: await lines('company'),
    association: await lines('association'),
    sizes: await lines('sizes'),
    lines: await lines('lines'),
    rows: await lines('rows'),
    published: await readPublished(docs),
  };
}
