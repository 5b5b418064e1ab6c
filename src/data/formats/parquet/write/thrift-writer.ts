import { COMPACT, type ThriftStruct, type ThriftValue } from '../thrift.js';

/** Field numbers further apart than that are written in full. */
const MAX_DELTA = 15;

/** Lists of up to that many elements have their length in their first byte. */
const MAX_SHORT_LIST = 14;

/** Writes a structure in the compact protocol; the inverse of `ThriftReader`. */
export function thriftBytes(struct: ThriftStruct): Buffer {
  const parts: Buffer[] = [];
  writeStruct(struct, parts);
  return Buffer.concat(parts);
}

function writeStruct({ fields }: ThriftStruct, parts: Buffer[]): void {
  let last = 0;
  for (const [id, value] of [...fields].sort(([a], [b]) => a - b)) {
    const delta = id - last;
    const code = codeOf(value);
    if (delta > 0 && delta <= MAX_DELTA) parts.push(Buffer.of((delta << 4) | code));
    else parts.push(Buffer.of(code), varint(zigZag(id)));
    last = id;
    writeValue(value, parts);
  }
  parts.push(Buffer.of(0));
}

function codeOf(value: ThriftValue): number {
  if (value.kind === 'bool') return value.value ? COMPACT.true : COMPACT.false;
  if (value.kind === 'int' || value.kind === 'list') return value.code;
  return COMPACT[value.kind];
}

/** The value without its type; that of a boolean is its type. */
function writeValue(value: ThriftValue, parts: Buffer[]): void {
  if (value.kind === 'struct') writeStruct(value, parts);
  else if (value.kind === 'binary') parts.push(varint(value.value.length), value.value);
  else if (value.kind === 'double') parts.push(doubleBytes(value.value));
  else if (value.kind === 'int') parts.push(intBytes(value.code, value.value));
  else if (value.kind === 'list') {
    const { items, elementCode } = value;
    const short = items.length <= MAX_SHORT_LIST;
    parts.push(Buffer.of(((short ? items.length : 0x0f) << 4) | elementCode));
    if (!short) parts.push(varint(items.length));
    for (const item of items) {
      if (item.kind === 'bool') parts.push(Buffer.of(codeOf(item)));
      else writeValue(item, parts);
    }
  }
}

function doubleBytes(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return bytes;
}

function intBytes(code: number, value: number): Buffer {
  return code === COMPACT.i8 ? Buffer.of(value & 0xff) : varint(zigZag(value));
}

function zigZag(value: number): number {
  return value >= 0 ? value * 2 : -value * 2 - 1;
}

/** An unsigned integer, seven bits a byte, the lowest first (LEB128). */
export function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 0x80) {
    bytes.push((rest % 0x80) | 0x80);
    rest = Math.floor(rest / 0x80);
  }
  bytes.push(rest);
  return Buffer.from(bytes);
}
