/** A node of a graph: its operator, and the tensors that it reads and writes. */
interface GraphNode {
  readonly operator: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
}

/** Field numbers of onnx.proto3: ModelProto.graph, GraphProto.node and .output, NodeProto and ValueInfoProto. */
const FIELDS = { graph: 7, node: 1, graphOutput: 12, input: 1, output: 2, operator: 4, name: 1 } as const;
const LENGTH_DELIMITED = 2;
/** Bytes of the wire types with a fixed length. */
const FIXED: Readonly<Record<number, number>> = { 1: 8, 5: 4 };

interface Field {
  readonly number: number;
  readonly bytes: Uint8Array;
}

function varint(bytes: Uint8Array, from: number): { readonly value: number; readonly next: number } {
  let [value, at] = [0, from];
  for (let shift = 0; ; shift += 7, at++) {
    const byte = bytes[at] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) return { value, next: at + 1 };
  }
}

/** The length-delimited fields of a message. Opening the file has checked that it is complete. */
function* fieldsOf(bytes: Uint8Array): Generator<Field> {
  for (let at = 0; at < bytes.length;) {
    const key = varint(bytes, at);
    const wire = key.value % 8;
    const length = wire === 1 || wire === 5 ? null : varint(bytes, key.next);
    const start = length?.next ?? key.next;
    const end = start + (wire === LENGTH_DELIMITED ? (length?.value ?? 0) : (FIXED[wire] ?? 0));
    if (wire === LENGTH_DELIMITED) {
      yield { number: Math.floor(key.value / 8), bytes: bytes.subarray(start, end) };
    }
    at = end;
  }
}

function textsOf(bytes: Uint8Array, number: number): string[] {
  return [...fieldsOf(bytes)].filter((field) => field.number === number).map((field) => decode(field.bytes));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** The nodes of a model's graph. */
export function graphNodes(model: Uint8Array): GraphNode[] {
  const graphs = [...fieldsOf(model)].filter(({ number }) => number === FIELDS.graph);
  return graphs.flatMap((graph) =>
    [...fieldsOf(graph.bytes)]
      .filter(({ number }) => number === FIELDS.node)
      .map(({ bytes }) => ({
        operator: textsOf(bytes, FIELDS.operator)[0] ?? '',
        inputs: textsOf(bytes, FIELDS.input),
        outputs: textsOf(bytes, FIELDS.output),
      })),
  );
}

function lengthDelimited(number: number, content: Uint8Array): Uint8Array {
  const header: number[] = [number * 8 + LENGTH_DELIMITED];
  for (let rest = content.length; ; rest = Math.floor(rest / 128)) {
    header.push(rest < 128 ? rest : (rest % 128) + 128);
    if (rest < 128) break;
  }
  return Uint8Array.from([...header, ...content]);
}

/**
 * The model with one more output: an inner tensor. Nothing is rewritten: protobuf merges a message that is there twice,
 * so a second graph with the output alone adds it to the first.
 */
export function withOutput(model: Uint8Array, tensor: string): Uint8Array {
  const value = lengthDelimited(FIELDS.name, new TextEncoder().encode(tensor));
  const graph = lengthDelimited(FIELDS.graph, lengthDelimited(FIELDS.graphOutput, value));
  const joined = new Uint8Array(model.length + graph.length);
  joined.set(model);
  joined.set(graph, model.length);
  return joined;
}

/** Operators of a linear layer besides its product, quantised or not. */
const AROUND_A_PRODUCT: readonly string[] = [
  ...['Add', 'Mul', 'Cast', 'Identity', 'DynamicQuantizeLinear', 'Dropout'],
];
const PRODUCTS: readonly string[] = ['Gemm', 'MatMul', 'MatMulInteger'];

/**
 * The input of the last linear layer before an output: the representation that a classifier decides by.
 * @returns the tensor's name, or `null` where the output is not a linear layer's
 */
export function lastLayerInput(nodes: readonly GraphNode[], output: string): string | null {
  const makers = new Map(nodes.flatMap((node) => node.outputs.map((name) => [name, node] as const)));
  let [name, products] = [output, 0];
  for (;;) {
    const node = makers.get(name);
    const passes = node !== undefined && AROUND_A_PRODUCT.includes(node.operator);
    if (node !== undefined && products === 0 && PRODUCTS.includes(node.operator)) products = 1;
    else if (!passes || (products === 1 && node.operator === 'Add')) return products === 1 ? name : null;
    name = node.inputs[0] ?? '';
  }
}
