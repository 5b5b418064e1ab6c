import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkOnnxFile } from '../../../src/model/folder/onnx-file.js';
import { modelFolder } from '../fixtures.js';

function bytesOf(folder: string, file = 'model.onnx'): Uint8Array {
  return readFileSync(path.join(modelFolder(folder), file));
}

describe('checkOnnxFile', () => {
  test.each(['roberta-mlm', 'roberta-one-logit', 'bert-pair', 'broken/unknown-input'])(
    'accepts %s',
    (folder) => {
      expect(() => checkOnnxFile(bytesOf(folder), 'm')).not.toThrow();
    },
  );

  test('refuses tensors that lie in another file', () => {
    expect(() => checkOnnxFile(bytesOf('broken/external-data'), 'x.onnx')).toThrow(
      /x\.onnx keeps tensors in another file/,
    );
  });

  test('finds such a tensor inside a node’s subgraph', () => {
    const tensor = field(5, field(13, [])); // graph.initializer { external_data }
    const inner = field(5, field(6, tensor)); // node.attribute { g }
    const model = field(7, field(1, inner)); // model.graph { node }
    expect(() => checkOnnxFile(Uint8Array.from(model), 'm')).toThrow(/another file/);
  });

  test('takes graphs nested 20,000 deep', () => {
    const depth = 20_000;
    const bytes = [...field(7, nested(depth))];
    expect(() => checkOnnxFile(Uint8Array.from(bytes), 'm')).not.toThrow();
  });

  const whole = bytesOf('roberta-one-logit');
  test.each([0, 1, 100, 50_000, whole.length - 1])('refuses the first %d bytes of a model', (length) => {
    expect(() => checkOnnxFile(whole.subarray(0, length), 'm')).toThrow(/not a complete ONNX file/);
  });

  test('refuses text', () => {
    expect(() => checkOnnxFile(new TextEncoder().encode('version https://git-lfs'), 'm')).toThrow(
      /not a complete ONNX/,
    );
  });
});

/** A length-delimited protobuf field. */
function field(number: number, content: readonly number[]): number[] {
  return [number * 8 + 2, ...varint(content.length), ...content];
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

/** node { attribute { g { node … } } }, built from the inside out. */
function nested(depth: number): number[] {
  const heads: number[][] = [];
  let length = 0;
  for (let i = 0; i < depth; i++) {
    for (const number of [6, 5, 1]) {
      const head = [number * 8 + 2, ...varint(length)];
      length += head.length;
      heads.push(head);
    }
  }
  return heads.reverse().flat();
}
