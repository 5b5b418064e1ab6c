import { holdsAnyCode } from '../../layouts/rest/rest-of-record.js';
import { isPrintable } from '../../layouts/rest/is-printable.js';
import { decodeWindows1252 } from '../../read/windows-1252.js';
import type { Annotation, TimeUnit } from './annotation.js';
import type { SchemaNode } from './schema.js';
import { UnreadableParquet } from './unreadable-parquet.js';
import { PHYSICAL } from './values.js';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Day of 1970-01-01 in Julian days, which INT96 counts. */
const JULIAN_EPOCH = 2_440_588;

const DAY_NANOSECONDS = 86_400_000_000_000n;

/**
 * The value of a column as JSON has it: integers beyond 2^53 and decimals as strings of digits, times in ISO 8601, bytes
 * that are no text as their count.
 * @throws UnreadableParquet for a text that is not UTF-8
 */
export function jsonValue(column: SchemaNode, bytes: Buffer): unknown {
  const { annotation, physical } = column;
  if (annotation.kind === 'decimal') return decimal(bigInteger(column, bytes), annotation.scale);
  if (annotation.kind === 'date')
    return isoTime(BigInt(bytes.readInt32LE(0)) * DAY_NANOSECONDS, 9).slice(0, 10);
  if (annotation.kind === 'timestamp' || annotation.kind === 'time') return time(annotation, integer(bytes));
  if (physical === PHYSICAL.boolean) return bytes[0] === 1;
  if (physical === PHYSICAL.int32 || physical === PHYSICAL.int64) {
    return safe(annotation.kind === 'unsigned' ? unsigned(bytes) : integer(bytes));
  }
  if (physical === PHYSICAL.int96) return int96(bytes);
  if (physical === PHYSICAL.float) return bytes.readFloatLE(0);
  if (physical === PHYSICAL.double) return bytes.readDoubleLE(0);
  if (annotation.kind === 'uuid')
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  if (annotation.kind === 'float16' && bytes.length === 2) return float16(bytes.readUInt16LE(0));
  return text(column, bytes);
}

function text({ annotation, path }: SchemaNode, bytes: Buffer): unknown {
  try {
    return utf8.decode(bytes);
  } catch {
    const name = JSON.stringify(path.join('.'));
    const encoding = annotation.kind === 'text' ? null : encodingOfCode(bytes);
    if (encoding !== null)
      throw new UnreadableParquet(`field ${name} holds code ${encoding}: write it as UTF-8`);
    if (annotation.kind !== 'text') return { bytes: bytes.length };
    throw new UnreadableParquet(`field ${name} is not UTF-8`);
  }
}

/** What is known of the encoding, other than UTF-8, in which bytes are code; `null` when they are something else. */
function encodingOfCode(bytes: Buffer): string | null {
  if (bytes.length > MAX_TEXT_BYTES) return null;
  const latin = decodeWindows1252(bytes);
  if (latin !== null && isPrintable(latin)) return holdsAnyCode(latin) ? 'that is not UTF-8' : null;
  const even = bytes.subarray(0, bytes.length - (bytes.length % 2));
  const utf16 = [even, Buffer.from(even).swap16()].map((one) =>
    one.toString('utf16le').replace(/^\uFEFF/, ''),
  );
  return utf16.some((text) => isPrintable(text) && holdsAnyCode(text)) ? 'in UTF-16' : null;
}

function integer(bytes: Buffer): bigint {
  return bytes.length === 4 ? BigInt(bytes.readInt32LE(0)) : bytes.readBigInt64LE(0);
}

function unsigned(bytes: Buffer): bigint {
  return bytes.length === 4 ? BigInt(bytes.readUInt32LE(0)) : bytes.readBigUInt64LE(0);
}

/** Decimals in bytes have the highest one first. */
function bigInteger({ physical }: SchemaNode, bytes: Buffer): bigint {
  if (physical !== PHYSICAL.bytes && physical !== PHYSICAL.fixed) return integer(bytes);
  return bytes.length === 0 ? 0n : BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString('hex')}`));
}

function safe(value: bigint): number | string {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : String(value);
}

/** Longer values that are no UTF-8 are pictures or sounds, not code. */
const MAX_TEXT_BYTES = 1_000_000;

/** Longest part behind the point that is written out. */
const MAX_SCALE = 1000;

function decimal(value: bigint, scale: number): string {
  if (scale <= 0 || scale > MAX_SCALE)
    return scale === 0 ? String(value) : `${String(value)}e${String(-scale)}`;
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

function time({ kind, unit, isUtc }: Annotation & { unit: TimeUnit; isUtc: boolean }, value: bigint): string {
  const iso = isoTime(value * 10n ** BigInt(9 - unit), unit);
  return `${kind === 'time' ? iso.slice(11) : iso}${isUtc && kind === 'timestamp' ? 'Z' : ''}`;
}

/** @param digits of the part of a second */
function isoTime(nanoseconds: bigint, digits: number): string {
  const second = 1_000_000_000n;
  const rest = ((nanoseconds % second) + second) % second;
  const date = new Date(Number((nanoseconds - rest) / 1_000_000n));
  if (Number.isNaN(date.getTime())) return `${String(nanoseconds)} ns since 1970`;
  return `${date.toISOString().slice(0, -5)}.${String(rest).padStart(9, '0').slice(0, digits)}`;
}

function int96(bytes: Buffer): string {
  const days = BigInt(bytes.readInt32LE(8) - JULIAN_EPOCH);
  return `${isoTime(days * DAY_NANOSECONDS + bytes.readBigInt64LE(0), 9)}Z`;
}

function float16(bits: number): number {
  const sign = bits >> 15 === 0 ? 1 : -1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = (bits & 0x3ff) / 1024;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * 2 ** -14 * fraction : sign * 2 ** (exponent - 15) * (1 + fraction);
}
