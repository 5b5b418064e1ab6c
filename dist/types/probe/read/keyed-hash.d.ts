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
/**
 * HalfSipHash-2-4 with 64 bits of output (Aumasson and Bernstein, reference implementation) over the UTF-16
 * units of a text, two per word, with the length last. A keyed hash, not a seeded one: with the well-known multiplicative
 * hashes some texts collide under every seed, and an attacker can read this code. By hand: the packages have
 * SipHash-2-4 over bytes, whose 64-bit words take JavaScript six times as long (siphash 1.2, names of 14 characters), and
 * the keys of trained probes are made by this one.
 */
export declare function keyedHash(text: string, key: HashKey): HashPair;
/** Mixes a word into a hash whose value is secret: an n-gram of hashed tokens (Murmur3's finaliser). */
export declare function mixHash(state: number, word: number): number;
/**
 * The key of a run, from a readable seed. A seed that is published before an attacker writes the poison is not a
 * secret: see `docs/explanation/probe.md`.
 */
export declare function hashKeyOf(seed: string): HashKey;
