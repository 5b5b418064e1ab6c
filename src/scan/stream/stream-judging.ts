import { CodePurifyError } from '../../errors.js';
import type { ScanOptions } from '../../config/options.js';
import { chooseUnitJudge } from '../choose-judge.js';
import { openProbeFile } from '../judging/probe-file/open-probe-file.js';
import { type EngineParts, openEngine } from '../judging/units/engine.js';
import { noEngine } from '../judging/units/no-engine.js';
import { unitJudging } from '../judging/units/scan-units.js';
import { PROBE } from '../models/choose-victim.js';
import type { Judging } from '../stages/judging.js';
import { CodeWitnesses } from '../witnesses/code-witnesses.js';
import { withWitnesses } from '../witnesses/with-witnesses.js';

/** What judges the lines of a stream. */
export interface StreamJudging {
  readonly judging: Judging;
  /** A sentence on what judges. */
  readonly reason: string;
  /** Releases the models. */
  close(): Promise<void>;
}

/** What a stream is judged with. */
export interface StreamParts extends Omit<EngineParts, 'options'> {
  readonly options: ScanOptions;
}

/**
 * Opens what judges units on their own: the patterns of a probe file, a model, or the code alone.
 * @throws CodePurifyError `usage` for a probe, which judges records together; `model` for one that cannot be opened
 */
export async function openStreamJudging(parts: StreamParts): Promise<StreamJudging> {
  const { options } = parts;
  if (options.victim === PROBE) throw notAlone();
  const choice = chooseUnitJudge(options);
  if (choice.kind === 'probe-families') {
    const opened = await openProbeFile(choice.path, parts, () => null);
    return { judging: opened.judging, reason: choice.reason, close: () => opened.close() };
  }
  const engine = choice.kind === 'code' ? noEngine(choice.reason) : await openEngine(choice, parts);
  const witnesses = new CodeWitnesses(options, (language) => engine.tools.silence?.(language) == null);
  return {
    judging: withWitnesses(unitJudging(engine.tools, parts), witnesses, 'victim'),
    reason: engine.victim.reason,
    close: () => engine.close(),
  };
}

function notAlone(): CodePurifyError {
  return new CodePurifyError(
    'usage',
    '--victim is "probe", which learns from all records before it judges one; a stream is judged line by line.',
    'Train it first, with codepurify probe train data.jsonl --output probe.bin, and give --victim probe:probe.bin.',
  );
}
