import type { SchemaNode } from './schema.js';
import { PHYSICAL, widthOf } from './values.js';

/** Values in the encoding PLAIN. */
export function plainValues(values: readonly Buffer[], column: SchemaNode): Buffer {
  if (column.physical === PHYSICAL.boolean) return packedBooleans(values);
  if (widthOf(column) > 0) return Buffer.concat(values);
  return Buffer.concat(values.flatMap((value) => [lengthOf(value), value]));
}

function packedBooleans(values: readonly Buffer[]): Buffer {
  const bytes = Buffer.alloc(Math.ceil(values.length / 8));
  values.forEach(([bit = 0], index) => {
    bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (bit << (index & 7));
  });
  return bytes;
}

function lengthOf(value: Buffer): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value.length);
  return bytes;
}
