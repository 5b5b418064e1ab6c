import type { ThriftList, ThriftStruct, ThriftValue } from './thrift.js';
import { UnreadableParquet } from './unreadable-parquet.js';

/** The integer in a field, or `undefined`. */
export function intIn(struct: ThriftStruct, id: number): number | undefined {
  const value = struct.fields.get(id);
  return value?.kind === 'int' ? value.value : undefined;
}

/** The structure in a field, or `undefined`. */
export function structIn(struct: ThriftStruct, id: number): ThriftStruct | undefined {
  const value = struct.fields.get(id);
  return value?.kind === 'struct' ? value : undefined;
}

/** The boolean in a field, or `undefined`. */
export function flagIn(struct: ThriftStruct, id: number): boolean | undefined {
  const value = struct.fields.get(id);
  return value?.kind === 'bool' ? value.value : undefined;
}

/** The bytes in a field as UTF-8, or `undefined`. */
export function textIn(struct: ThriftStruct, id: number): string | undefined {
  const value = struct.fields.get(id);
  return value?.kind === 'binary' ? value.value.toString('utf8') : undefined;
}

/** The structures of the list in a field. */
export function structsIn(struct: ThriftStruct, id: number): readonly ThriftStruct[] {
  const items: readonly ThriftValue[] = listIn(struct, id)?.items ?? [];
  return items.map((item) => {
    if (item.kind !== 'struct')
      throw new UnreadableParquet(`metadata with a wrong type in field ${String(id)}`);
    return item;
  });
}

/** The list in a field, or `undefined`. */
export function listIn(struct: ThriftStruct, id: number): ThriftList | undefined {
  const value = struct.fields.get(id);
  return value?.kind === 'list' ? value : undefined;
}

/**
 * The integer in a field that the format requires.
 * @param what names the field, for the reason
 * @throws UnreadableParquet when it is missing or negative
 */
export function countIn(struct: ThriftStruct, id: number, what: string): number {
  const value = intIn(struct, id);
  if (value === undefined || value < 0) {
    throw new UnreadableParquet(`${what} is ${value === undefined ? 'missing' : String(value)}`);
  }
  return value;
}

/** A copy with some fields replaced; `undefined` removes a field. */
export function withFields(
  struct: ThriftStruct,
  changes: readonly (readonly [id: number, value: ThriftValue | undefined])[],
): ThriftStruct {
  const fields = new Map(struct.fields);
  for (const [id, value] of changes) {
    if (value === undefined) fields.delete(id);
    else fields.set(id, value);
  }
  return { kind: 'struct', fields };
}

const I32 = 5;
const I64 = 6;

/** A number of 32 bits. */
export function i32(value: number): ThriftValue {
  return { kind: 'int', code: I32, value };
}

/** A number of 64 bits. */
export function i64(value: number): ThriftValue {
  return { kind: 'int', code: I64, value };
}

/** A copy of a list with other items. */
export function withItems(list: ThriftList, items: readonly ThriftValue[]): ThriftList {
  return { ...list, items };
}
