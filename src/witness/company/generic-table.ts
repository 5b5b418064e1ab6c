import { gunzipSync, gzipSync } from 'node:zlib';
import { levelOf, FAMILY_LEVELS, type FamilyKey } from '../../probe/read/family-keys.js';
import { mixHash } from '../../probe/read/keyed-hash.js';

/**
 * How frequent a pattern is in reference code. An attacker reads the table too: a trigger that is generic in the language
 * is not seen by this witness. Such a trigger also occurs in clean code, where it costs him success.
 */
export interface GenericTable {
  /** A lower bound of the functions with the pattern among 100,000 of its language, within a factor of 2; 0: unknown. */
  rateOf(pattern: FamilyKey): number;
}

/** Nothing is generic. */
export const EMPTY_TABLE: GenericTable = { rateOf: () => 0 };

/** Bytes of a number in the coding of differences. */
const CONTINUED = 0x80;
const PAYLOAD_BITS = 7;

/**
 * 32 bits of a pattern's hash, with its level. Among 150,000 patterns another one has the same with probability 1/30,000.
 */
function fingerprint(pattern: FamilyKey): number {
  return mixHash(Math.floor(pattern / 2 ** 21) | 0, FAMILY_LEVELS.indexOf(levelOf(pattern)) + 1) >>> 0;
}

/**
 * Codes a table: for each fingerprint in ascending order the difference to the one before (7 bits a byte, least
 * significant first, high bit: more follow) and one byte with log2 of the rate; gzipped.
 * @param rates functions with the pattern among 100,000; at least 1
 */
export function encodeGenericTable(rates: ReadonlyMap<FamilyKey, number>): Uint8Array {
  const classes = new Map<number, number>();
  for (const [pattern, rate] of rates) {
    const print = fingerprint(pattern);
    classes.set(print, Math.max(classes.get(print) ?? 0, Math.floor(Math.log2(Math.max(1, rate)))));
  }
  const bytes: number[] = [];
  let before = 0;
  for (const print of [...classes.keys()].sort((a, b) => a - b)) {
    let difference = print - before;
    before = print;
    for (; difference >= CONTINUED; difference = Math.floor(difference / CONTINUED))
      bytes.push((difference % CONTINUED) | CONTINUED);
    bytes.push(difference, classes.get(print) ?? 0);
  }
  return gzipSync(Uint8Array.from(bytes), { level: 9 });
}

/** Reads a table that `encodeGenericTable` has made: a few milliseconds, 5 bytes a pattern. */
export function decodeGenericTable(coded: Uint8Array): GenericTable {
  const bytes = gunzipSync(coded);
  const prints = new Uint32Array(bytes.length >> 1);
  const classes = new Uint8Array(bytes.length >> 1);
  let size = 0;
  let print = 0;
  for (let at = 0; at < bytes.length; at++) {
    let scale = 1;
    let byte = bytes[at] ?? 0;
    for (; byte >= CONTINUED; scale *= 2 ** PAYLOAD_BITS, byte = bytes[++at] ?? 0)
      print += (byte - CONTINUED) * scale;
    print += byte * scale;
    prints[size] = print;
    classes[size++] = bytes[++at] ?? 0;
  }
  return { rateOf: (pattern) => rateIn(prints.subarray(0, size), classes, fingerprint(pattern)) };
}

function rateIn(prints: Uint32Array, classes: Uint8Array, print: number): number {
  let low = 0;
  let high = prints.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prints[middle] ?? 0) < print) low = middle + 1;
    else high = middle;
  }
  return prints[low] === print ? 2 ** (classes[low] ?? 0) : 0;
}
