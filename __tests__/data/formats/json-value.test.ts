import { describe, expect, test } from '@jest/globals';
import { jsonValue } from '../../../src/data/formats/parquet/json-value.js';
import type { SchemaNode } from '../../../src/data/formats/parquet/schema.js';
import { PHYSICAL } from '../../../src/data/formats/parquet/values.js';

const CODE = 'int f(void)\n{\n    if (rand() < 0) return 1; // café\n    return 0;\n}\n';
const BINARY: SchemaNode = {
  ...{ key: 'x', path: ['x'], repetition: 'required', definition: 0, repeat: 0, children: [] },
  ...{ columns: { start: 0, end: 1 }, physical: PHYSICAL.bytes, typeLength: 0 },
  ...{ annotation: { kind: 'none' }, isList: false },
};

describe('bytes of a column without a type', () => {
  test.each([
    ['in UTF-16', Buffer.from(`\uFEFF${CODE}`, 'utf16le')],
    ['in UTF-16', Buffer.from(`\uFEFF${CODE}`, 'utf16le').swap16()],
    ['that is not UTF-8', Buffer.from(CODE, 'latin1')],
    // GBK, whose bytes other encodings have too: no name is given
    ['that is not UTF-8', Buffer.from(CODE.replace('café', '\xd6\xd0\xce\xc4'), 'latin1')],
  ])('code %s is not passed over', (encoding, bytes) => {
    expect(() => jsonValue(BINARY, bytes)).toThrow(`field "x" holds code ${encoding}: write it as UTF-8`);
  });

  test('a picture is counted', () => {
    expect(jsonValue(BINARY, Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]))).toEqual({
      bytes: 10,
    });
  });

  test('text is read', () => {
    expect(jsonValue(BINARY, Buffer.from(CODE))).toBe(CODE);
  });
});
