import { CodePurifyError } from '../../errors.js';

/**
 * Searches the protobuf of an ONNX file for tensors whose data is in another file. The author of the model chooses that
 * path and the runtime would open it, so such a model is refused before the runtime sees it. Field numbers:
 * onnx.proto3. Iterative, so that nesting in the file cannot exhaust the stack.
 *
 * By hand, not by a protobuf library: that would decode all weights, and make objects as deep and as many as the file
 * says. Here each length is checked against the bytes that are there, and only a few fields are entered.
 */

type Message = 'model' | 'graph' | 'node' | 'attribute' | 'tensor' | 'sparse' | 'function' | 'training';

/** Fields that hold further messages. */
const NESTED: Readonly<Record<Message, Readonly<Record<number, Message>>>> = {
  model: { 7: 'graph', 20: 'training', 25: 'function' },
  graph: { 1: 'node', 5: 'tensor', 15: 'sparse' },
  node: { 5: 'attribute' },
  attribute: { 5: 'tensor', 6: 'graph', 10: 'tensor', 11: 'graph', 22: 'sparse', 23: 'sparse' },
  tensor: {},
  sparse: { 1: 'tensor', 2: 'tensor' },
  function: { 7: 'node', 11: 'attribute' },
  training: { 1: 'graph', 2: 'graph' },
};

/** TensorProto.external_data (StringStringEntryProto) and data_location. */
const EXTERNAL_DATA = 13;
const DATA_LOCATION = 14;

interface Part {
  readonly kind: Message;
  readonly start: number;
  readonly end: number;
}

/**
 * Checks that `bytes` are a complete protobuf message whose tensors are all inside it.
 * @throws CodePurifyError `model`: cut or corrupt file, or a tensor with external data
 */
export function checkOnnxFile(bytes: Uint8Array, path: string): void {
  const parts: Part[] = [{ kind: 'model', start: 0, end: bytes.length }];
  let graphs = 0;
  for (let part = parts.pop(); part !== undefined; part = parts.pop()) {
    const reader = new FieldReader(bytes, part.start, part.end, path);
    for (let field = reader.next(); field !== null; field = reader.next()) {
      if (part.kind === 'tensor') refuseExternal(field, path);
      const nested = NESTED[part.kind][field.number];
      if (nested === undefined || field.wire !== 2) continue;
      if (nested === 'graph') graphs++;
      parts.push({ kind: nested, start: field.start, end: field.end });
    }
  }
  if (graphs === 0) throw corrupt(path);
}

interface Field {
  readonly number: number;
  readonly wire: number;
  /** The value of a varint. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

function refuseExternal(field: Field, path: string): void {
  const external = field.number === EXTERNAL_DATA || (field.number === DATA_LOCATION && field.value !== 0);
  if (!external) return;
  throw new CodePurifyError(
    'model',
    `${path} keeps tensors in another file (external data).`,
    'Export the model into one ONNX file without external data.',
  );
}

function corrupt(path: string): CodePurifyError {
  return new CodePurifyError(
    'model',
    `${path} is not a complete ONNX file.`,
    'Download or export it again; a Git LFS pointer must be replaced by the file itself.',
  );
}

/** Walks the fields of one protobuf message. */
class FieldReader {
  #at: number;

  constructor(
    readonly bytes: Uint8Array,
    start: number,
    readonly end: number,
    readonly path: string,
  ) {
    this.#at = start;
  }

  next(): Field | null {
    if (this.#at >= this.end) return null;
    const key = this.#varint();
    const number = Math.floor(key / 8);
    const wire = key % 8;
    const value = wire === 0 ? this.#varint() : 0;
    const length = this.#length(wire);
    const start = this.#at;
    this.#at += length;
    if (number === 0 || this.#at > this.end) throw corrupt(this.path);
    return { number, wire, value, start, end: this.#at };
  }

  #length(wire: number): number {
    if (wire === 0) return 0;
    if (wire === 1) return 8;
    if (wire === 2) return this.#varint();
    if (wire === 5) return 4;
    throw corrupt(this.path);
  }

  /** A varint of up to ten bytes as a number: exact below 2^53, which is enough for lengths and keys. */
  #varint(): number {
    let value = 0;
    for (let i = 0; i < 10; i++) {
      const byte = this.bytes[this.#at];
      if (byte === undefined || this.#at >= this.end) throw corrupt(this.path);
      this.#at++;
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return value;
    }
    throw corrupt(this.path);
  }
}
