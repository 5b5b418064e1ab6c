import { CodePurifyError } from '../../errors.js';
import type { ModelFolder } from '../folder/model-folder.js';
import { argMax, logOddsOf, probabilityOf } from '../log-odds.js';
import type { Confidence, Prediction } from '../victim.js';

/** Class scores of one input: k logits, k > 1. A model with one logit z is read as the two logits 0, z. */
export type ClassLogits = Float32Array;

/** Output of a model's last layer (manifest: `output`). */
export type OutputKind = 'logits' | 'probabilities';

/** Labels of a classifier: the manifest's, else `id2label` of config.json, else `LABEL_0`, `LABEL_1`, …. */
export function labelsOf(folder: ModelFolder): readonly string[] {
  const listed = folder.manifest?.labels ?? [];
  if (listed.length > 0) return listed;
  const named = folder.config.id2label;
  if (typeof named === 'object' && named !== null) {
    const entries = Object.entries(named).sort(([a], [b]) => Number(a) - Number(b));
    if (entries.length > 1) return entries.map(([, label]) => String(label));
  }
  const count = Number(folder.config.num_labels ?? 2);
  return Array.from({ length: Math.max(2, count) }, (_, i) => `LABEL_${i}`);
}

/**
 * Checks the labels against the width of the model's output.
 * @throws CodePurifyError `model`: a label without a logit, or a logit without a label
 */
export function requireWidth(labels: readonly string[], width: number, path: string): void {
  const classes = width === 1 ? 2 : width;
  if (classes === labels.length) return;
  throw new CodePurifyError(
    'model',
    `${path} has ${width} ${width === 1 ? 'logit' : 'logits'} for ${labels.length} labels (${labels.join(', ')}).`,
    `List ${classes} labels in codepurify.json, or in id2label of config.json.`,
  );
}

/** One row of a model's output as class logits. */
export function classLogits(row: Float32Array, kind: OutputKind): ClassLogits {
  if (row.length === 1) return Float32Array.of(0, kind === 'logits' ? (row[0] ?? 0) : logit(row[0] ?? 0));
  return kind === 'logits' ? row : row.map(Math.log);
}

/** ln p − ln(1 − p). */
function logit(probability: number): number {
  return Math.log(probability) - Math.log1p(-probability);
}

/** Confidence in the class with this index. */
export function confidenceIn(logits: ClassLogits, index: number): Confidence {
  const logOdds = logOddsOf(logits, index);
  return { probability: probabilityOf(logOdds), logOdds };
}

/** The most likely class. */
export function predictionOf(logits: ClassLogits, labels: readonly string[]): Prediction {
  const index = argMax(logits);
  return {
    label: labels[index] ?? String(index),
    index,
    outputIds: [],
    confidence: confidenceIn(logits, index),
  };
}
