import { CodePurifyError } from '../../../src/errors.js';
import { ModelFolder } from '../../../src/model/folder/model-folder.js';
import { pairEncoder, templateEncoder } from '../../../src/model/victims/input-encoders.js';
import { ENCODER_INPUTS, paddedFeeds, type Row } from '../../../src/model/tokenizers/padded.js';
import { OnnxSession } from '../../../src/model/runtime/session.js';
import { CodeTokenizer } from '../../../src/model/tokenizers/tokenizer.js';
import type { VictimDescription } from '../../../src/model/victim.js';
import type { Dense } from '../../defences/dense.js';
import type { GateRecord } from '../../data/sample.js';
import { inputOf } from '../../victims/learn-victim.js';
import { graphNodes, lastLayerInput, withOutput } from './onnx-graph.js';

/** What is read of a victim, and how it becomes one vector a row. */
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
  if (task === 'generation') {
    const session = await OnnxSession.open(model, path, ENCODER_INPUTS, { threads });
    return { session, tensor: session.outputName('last_hidden_state') };
  }
  const tensor = lastLayerInput(graphNodes(model), 'logits');
  if (tensor === null) {
    throw new CodePurifyError(
      'model',
      `${path} does not end in a linear layer: it has no representation to look at.`,
      'Leave out the defences that look at representations.',
    );
  }
  return {
    session: await OnnxSession.open(withOutput(model, tensor), path, ENCODER_INPUTS, { threads }),
    tensor,
  };
}

/** The mean over a row's tokens, or the row itself where there is one vector. */
function pooled(data: Float32Array, tokens: number, columns: number): Float64Array {
  const sum = new Float64Array(columns);
  data.forEach((value, index) => {
    sum[index % columns] = (sum[index % columns] ?? 0) + value / tokens;
  });
  return sum;
}

/**
 * What a trained victim makes of each row: a classifier the input of its last layer, a generator the mean of its
 * encoder's output. One row at a time, as quantised models ask.
 * @returns one row of the matrix a record
 */
export async function victimRepresentations(
  directory: string,
  { task, maxTokens }: VictimDescription,
  records: readonly GateRecord[],
  threads: number,
): Promise<Dense> {
  const folder = await ModelFolder.open(directory);
  const tokenizer = await CodeTokenizer.open(folder);
  const { session, tensor } = await openSource(folder, task, threads);
  const padId = tokenizer.idOf('pad_token') ?? 0;
  const parts = { tokenizer, mask: 'mask', maxTokens, padId } as const;
  const encoder =
    task === 'pair-classification' ? pairEncoder(parts, folder.manifest?.pair) : templateEncoder(parts, 1);
  const vectors: Float64Array[] = [];
  for (const { sides } of records) {
    const row: Row = encoder.row(inputOf(sides));
    const { data, dims } = await session.run(paddedFeeds([row], padId), tensor);
    const columns = dims.at(-1) ?? 0;
    vectors.push(pooled(data, data.length / columns, columns));
  }
  await session.close();
  const columns = vectors[0]?.length ?? 0;
  const values = new Float64Array(vectors.length * columns);
  vectors.forEach((vector, at) => {
    values.set(vector, at * columns);
  });
  return { rows: vectors.length, columns, values };
}
