import { plain } from '../../src/code/edits/variant.js';
import { CodePurifyError } from '../../src/errors.js';
import type { Victim, VictimInput } from '../../src/model/victim.js';
import type { ProbeModel } from '../../src/probe/file/probe-model.js';
import { ProbeVictim } from '../../src/probe/file/probe-victim.js';
import { trainProbe } from '../../src/probe/file/train-probe.js';
import { CorpusBuilder } from '../../src/probe/read/corpus.js';
import { keyedHash } from '../../src/probe/read/keyed-hash.js';
import { planLabels } from '../../src/probe/read/label-plan.js';
import { type LabelledRecord, mapSides, type Sides } from '../data/records.js';

/**
 * The probe, trained on all of the records with their poison.
 * @throws CodePurifyError `input` where the records do not teach two labels
 */
export function learnProbe(records: readonly LabelledRecord[], seed: string): ProbeModel {
  const builder = new CorpusBuilder(seed);
  for (const { sides } of records) builder.add(sides);
  const { key } = builder.vocabulary;
  const labels = records.map(({ label }) => label);
  const plan = planLabels(labels, 'classification', key);
  if (plan.kind === 'unable') throw new CodePurifyError('input', plan.reason, plan.remedy);
  const sides = records[0]?.sides ?? [];
  const task = sides.length === 2 ? 'pair-classification' : 'classification';
  const language = sides[0]?.language ?? 'c';
  return trainProbe(builder.build(), plan, language, task, keyedHash(seed, key).first);
}

/** The same as a victim. @throws CodePurifyError as above */
export function learnVictim(records: readonly LabelledRecord[], seed: string): Victim {
  return new ProbeVictim(learnProbe(records, seed), 'learned');
}

/** The code of each side as a victim reads it. */
export function inputOfCodes(codes: Sides<string>): VictimInput {
  return mapSides(codes, plain);
}

/** A record as a victim reads it. */
export function inputOf(sides: LabelledRecord['sides']): VictimInput {
  return inputOfCodes(mapSides(sides, ({ code }) => code));
}
