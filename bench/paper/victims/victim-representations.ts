import { CodePurifyError } from '../../../src/errors.js';
import { ModelFolder } from '../../../src/model/folder/model-folder.js';
import { OnnxSession } from '../../../src/model/runtime/session.js';
import { ENCODER_INPUTS, paddedFeeds } from '../../../src/model/tokenizers/padded.js';
import { CodeTokenizer } from '../../../src/model/tokenizers/tokenizer.js';
import type { VictimDescription } from '../../../src/model/victim.js';
import { pairEncoder, templateEncoder } from '../../../src/model/victims/input-encoders.js';
import type { LabelledRecord } from '../../data/records.js';
import type { Vectors } from '../../statistics/principal-components.js';
import { inputOf } from '../../victims/learn-victim.js';
import { graphNodes, lastLayerInput, withOutput } from './onnx-graph.js';

/** The session of a victim, and the tensor that becomes one vector for each row. */
interface Source {
  readonly session: OnnxSession;
  readonly tensor: string;
}

async function openSource(
  folder: ModelFolder,
  task: VictimDescription['task'],
  threads: number,
): Promise<Source> {
  const file = task === 'generation' ? 'encoder_model.onnx' : 'model.onnx';
  const model = await folder.readOnnx(file);
  const path = folder.pathOf(file);
  const open = (bytes: Uint8Array): Promise<OnnxSession> =>
    OnnxSession.open(bytes, path, ENCODER_INPUTS, { threads });
  if (task === 'generation') {
    const session = await open(model);
    return { session, tensor: session.outputName('last_hidden_state') };
  }
  const tensor = lastLayerInput(graphNodes(model), 'logits');
  if (tensor !== null) return { session: await open(withOutput(model, tensor)), tensor };
  throw new CodePurifyError(
    'model',
    `${path} does not end in a linear layer, so it has no representation.`,
    'Leave out the defences that need representations.',
  );
}

/** The mean over a row's tokens; where there is one vector, the vector itself. */
function pooled(data: Float32Array, columns: number): number[] {
  const tokens = data.length / columns;
  const mean = new Array<number>(columns).fill(0);
  data.forEach((value, index) => {
    mean[index % columns] = (mean[index % columns] ?? 0) + value / tokens;
  });
  return mean;
}

/**
 * A trained victim's representation of each row: the input of a classifier's last layer, the mean of a generator's
 * encoder output. One row at a time, as quantised models need.
 */
export async function victimRepresentations(
  directory: string,
  { task, maxTokens }: VictimDescription,
  records: readonly LabelledRecord[],
  threads: number,
): Promise<Vectors> {
  const folder = await ModelFolder.open(directory);
  const tokenizer = await CodeTokenizer.open(folder);
  const { session, tensor } = await openSource(folder, task, threads);
  const padId = tokenizer.idOf('pad_token') ?? 0;
  const parts = { tokenizer, mask: 'mask', maxTokens, padId } as const;
  const encoder =
    task === 'pair-classification' ? pairEncoder(parts, folder.manifest?.pair) : templateEncoder(parts, 1);
  const vectors: number[][] = [];
  for (const { sides } of records) {
    const { data, dims } = await session.run(paddedFeeds([encoder.row(inputOf(sides))], padId), tensor);
    vectors.push(pooled(data, dims.at(-1) ?? 0));
  }
  await session.close();
  return vectors;
}
