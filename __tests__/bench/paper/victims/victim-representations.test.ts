import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphNodes, lastLayerInput, withOutput } from '../../../../bench/paper/victims/onnx-graph.js';
import { victimRepresentations } from '../../../../bench/paper/victims/victim-representations.js';
import { parseRecords } from '../../../../bench/data/records.js';
import { loadParser } from '../../../../src/code/parsing/parser.js';
import { openVictim } from '../../../../src/model/open-victim.js';
import { modelFolder } from '../../../model/fixtures.js';

beforeAll(() => loadParser('c'));

const CODES = ['int f(int a) { return a; }', 'void g() { }'] as const;

describe('what a victim makes of rows', () => {
  test.each([
    ['a classifier: what its last layer reads', 'roberta-classifier', false],
    ['a classifier of pairs', 'bert-pair', true],
    ['a generator: the mean of its encoder', 't5', false],
  ])('%s', async (_, name, isPair) => {
    const { victim } = await openVictim(modelFolder(name));
    const records = parseRecords(
      CODES.map((code) => ({ codes: isPair ? ([code, CODES[0]] as const) : ([code] as const), label: '0' })),
      'c',
    );
    const vectors = await victimRepresentations(modelFolder(name), victim.description, records, 1);
    await victim.close();
    const [first, second] = vectors;
    expect(vectors).toHaveLength(2);
    expect(first).toHaveLength(second?.length ?? NaN);
    expect(vectors.flat().every(Number.isFinite)).toBe(true);
    expect(first).not.toEqual(second);
  });
});

describe('a graph with one more output', () => {
  test('the model itself stays as it is, byte by byte, in front', async () => {
    const model = await readFile(join(modelFolder('roberta-classifier'), 'model.onnx'));
    const more = withOutput(model, 'inner'.repeat(40));
    expect(Buffer.from(more.subarray(0, model.length)).equals(model)).toBe(true);
    expect(graphNodes(more)).toEqual(graphNodes(model));
  });

  const node = (operator: string, inputs: string[], output: string) => ({
    operator,
    inputs,
    outputs: [output],
  });
  test.each([
    [
      'a product and a bias',
      [node('Tanh', ['x'], 't'), node('MatMul', ['t', 'w'], 'm'), node('Add', ['m', 'b'], 'logits')],
      't',
    ],
    [
      'one quantised',
      [
        node('Gelu', ['x'], 't'),
        node('DynamicQuantizeLinear', ['t'], 'q'),
        node('MatMulInteger', ['q', 'w'], 'i'),
        node('Cast', ['i'], 'c'),
        node('Mul', ['c', 's'], 'm'),
        node('Add', ['m', 'b'], 'logits'),
      ],
      't',
    ],
    ['one that reads a sum', [node('Add', ['x', 'y'], 't'), node('Gemm', ['t', 'w', 'b'], 'logits')], 't'],
    ['none', [node('Softmax', ['x'], 'logits')], null],
  ])('the last layer’s input: %s', (_, nodes, tensor) => {
    expect(lastLayerInput(nodes, 'logits')).toBe(tensor);
  });
});
