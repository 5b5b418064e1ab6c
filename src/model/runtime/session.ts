import type { InferenceSession, Tensor } from 'onnxruntime-common';
import { CodePurifyError, messageOf } from '../../errors.js';
import { halfToFloat } from './half.js';
import { loadRuntime, type Runtime } from './runtime.js';

/** Row-major numbers with their shape. */
export interface Numbers {
  readonly data: Float32Array;
  readonly dims: readonly number[];
}

/** An input of a model: integers (token ids, masks), or the output of another model. */
export type Feed = { readonly integers: readonly number[]; readonly dims: readonly number[] } | Numbers;

/** Options of a session. */
export interface SessionOptions {
  /** Threads inside one operator; the native runtime's `run` occupies the calling thread meanwhile. */
  readonly threads: number;
}

/** The operator that computes one scale for all rows of a batch. */
const DYNAMIC_QUANTIZATION = 'DynamicQuantizeLinear';

/** An ONNX model; inputs and outputs are selected by name. */
export class OnnxSession {
  readonly #session: InferenceSession;
  readonly #runtime: Runtime;

  private constructor(
    readonly path: string,
    /** Whether a row's answer is the same in any batch; false for dynamically quantised models. */
    readonly independentRows: boolean,
    session: InferenceSession,
    runtime: Runtime,
  ) {
    this.#session = session;
    this.#runtime = runtime;
  }

  /**
   * Loads a model from its (verified) bytes.
   * @param known names of the inputs that the caller can provide; the model may use any of them, but no other
   * @throws CodePurifyError `model`: the runtime refuses the file, or the model has an input that is not `known`
   */
  static async open(
    bytes: Uint8Array,
    path: string,
    known: readonly string[],
    options: SessionOptions,
  ): Promise<OnnxSession> {
    const runtime = await loadRuntime();
    const session = await runtime.InferenceSession.create(bytes, sessionOptions(runtime, options)).catch(
      (cause: unknown) => {
        throw new CodePurifyError(
          'model',
          `${path} cannot be loaded: ${messageOf(cause)}`,
          'Export the model to ONNX again.',
          { cause },
        );
      },
    );
    const opened = new OnnxSession(path, !hasOperator(bytes, DYNAMIC_QUANTIZATION), session, runtime);
    opened.#requireKnown(known);
    return opened;
  }

  /** Names of the model's inputs. */
  get inputs(): readonly string[] {
    return this.#session.inputNames;
  }

  /** Declared shape of an output; `null` if the model has no such output. A name is a variable size. */
  shapeOf(output: string): readonly (number | string)[] | null {
    const found = this.#session.outputMetadata.find((metadata) => metadata.name === output);
    return found?.isTensor === true ? found.shape : null;
  }

  /**
   * The preferred output if the model has it, else its first output.
   */
  outputName(preferred: string): string {
    const names = this.#session.outputNames;
    return names.includes(preferred) ? preferred : (names[0] ?? preferred);
  }

  /**
   * Runs the model on the `feeds` that it reads, and returns one output as float32. float16 is converted.
   * @throws CodePurifyError `model` when the run fails or the output is not a floating-point tensor
   */
  async run(feeds: Readonly<Record<string, Feed>>, output: string): Promise<Numbers> {
    const tensors: Record<string, Tensor> = {};
    for (const name of this.inputs) {
      const feed = feeds[name];
      if (feed !== undefined) tensors[name] = this.#tensor(name, feed);
    }
    const results = await this.#session.run(tensors, [output]).catch((cause: unknown) => {
      throw new CodePurifyError(
        'model',
        `${this.path} fails on its input: ${messageOf(cause)}`,
        'Check maxTokens and the export of the model.',
        { cause },
      );
    });
    return this.#numbers(results[output]);
  }

  /** Frees the model's memory. */
  async close(): Promise<void> {
    await this.#session.release();
  }

  #requireKnown(known: readonly string[]): void {
    const unknown = this.inputs.filter((name) => !known.includes(name));
    if (unknown.length === 0) return;
    throw new CodePurifyError(
      'model',
      `${this.path} has inputs that CodePurify does not know: ${unknown.map((name) => JSON.stringify(name)).join(', ')}.`,
      `Export the model with no other inputs than ${known.join(', ')}.`,
    );
  }

  #tensor(name: string, feed: Feed): Tensor {
    const { Tensor } = this.#runtime;
    if ('data' in feed) return new Tensor('float32', feed.data, feed.dims);
    const metadata = this.#session.inputMetadata.find((input) => input.name === name);
    if (metadata?.isTensor === true && metadata.type === 'int32') {
      return new Tensor('int32', Int32Array.from(feed.integers), feed.dims);
    }
    return new Tensor('int64', BigInt64Array.from(feed.integers, BigInt), feed.dims);
  }

  #numbers(tensor: Tensor | undefined): Numbers {
    const data = tensor?.data;
    if (tensor !== undefined && data !== undefined) {
      if (tensor.type === 'float32') return { data: data as Float32Array, dims: tensor.dims };
      if (tensor.type === 'float16') return { data: halfToFloat(data as Uint16Array), dims: tensor.dims };
    }
    throw new CodePurifyError(
      'model',
      `${this.path} answers with ${tensor?.type ?? 'nothing'} instead of float32 or float16.`,
      'Export the model with float32 logits.',
    );
  }
}

/** Whether the bytes of a file contain the name of an operator; it may also be there as a label. */
function hasOperator(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);
}

function sessionOptions(runtime: Runtime, { threads }: SessionOptions): InferenceSession.SessionOptions {
  if (runtime.kind === 'wasm') return { graphOptimizationLevel: 'all', logSeverityLevel: 3 };
  return {
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3, // users cannot act on the warnings of a model
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Spinning threads slow each other down on a shared machine, and gain nothing on an idle one.
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  };
}
