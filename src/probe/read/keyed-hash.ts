/** A 64-bit key as two 32-bit words. */
export interface HashKey {
  readonly low: number;
  readonly high: number;
}

/** Two independent 32-bit hashes of one text: 64 bits, because 32 bits collide by chance. */
export interface HashPair {
  readonly first: number;
  readonly second: number;
}

const rotate = (value: number, bits: number): number => (value << bits) | (value >>> (32 - bits));

/** The state of HalfSipHash and its round; a class so that the words stay integers in registers. */
class HalfSip {
  private v0: number;
  private v1: number;
  private v2 = 0x6c796765;
  private v3 = 0x74656462;

  constructor({ low, high }: HashKey) {
    this.v0 = low | 0;
    this.v1 = (high ^ 0xee) | 0;
    this.v2 ^= low;
    this.v3 ^= high;
  }

  private rounds(count: number): void {
    for (let round = 0; round < count; round++) {
      this.v0 = (this.v0 + this.v1) | 0;
      this.v1 = rotate(this.v1, 5) ^ this.v0;
      this.v0 = rotate(this.v0, 16);
      this.v2 = (this.v2 + this.v3) | 0;
      this.v3 = rotate(this.v3, 8) ^ this.v2;
      this.v0 = (this.v0 + this.v3) | 0;
      this.v3 = rotate(this.v3, 7) ^ this.v0;
      this.v2 = (this.v2 + this.v1) | 0;
      this.v1 = rotate(this.v1, 13) ^ this.v2;
      this.v2 = rotate(this.v2, 16);
    }
  }

  /** One word of input: two compression rounds. */
  absorb(word: number): void {
    this.v3 ^= word;
    this.rounds(2);
    this.v0 ^= word;
  }

  /** Four closing rounds for the first word, four more for the second. */
  finish(): HashPair {
    this.v2 ^= 0xee;
    this.rounds(4);
    const first = this.v1 ^ this.v3;
    this.v1 ^= 0xdd;
    this.rounds(4);
    return { first, second: this.v1 ^ this.v3 };
  }
}

/**
 * HalfSipHash-2-4 with 64 bits of output (Aumasson and Bernstein, reference implementation) over the UTF-16
 * units of a text, two per word, with the length last. A keyed hash, not a seeded one: with the well-known multiplicative
 * hashes some texts collide under every seed, and an attacker can read this code. By hand: the packages have
 * SipHash-2-4 over bytes, whose 64-bit words take JavaScript six times as long (siphash 1.2, names of 14 characters), and
 * the keys of trained probes are made by this one.
 */
export function keyedHash(text: string, key: HashKey): HashPair {
  const state = new HalfSip(key);
  const even = text.length & ~1;
  for (let at = 0; at < even; at += 2) state.absorb(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16));
  state.absorb((text.length << 16) | (even < text.length ? text.charCodeAt(even) : 0));
  return state.finish();
}

/** Mixes a word into a hash whose value is secret: an n-gram of hashed tokens (Murmur3's finaliser). */
export function mixHash(state: number, word: number): number {
  let mixed = Math.imul(state, 0x9e3779b1) ^ word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * The key of a run, from a readable seed. A seed that is published before an attacker writes the poison is not a
 * secret: see `docs/explanation/probe.md`.
 */
export function hashKeyOf(seed: string): HashKey {
  const { first, second } = keyedHash(seed, { low: 0x636f6465, high: 0x70757269 });
  return { low: first, high: second };
}
