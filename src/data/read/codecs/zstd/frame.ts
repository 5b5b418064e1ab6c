/*
 * By hand: `node:zlib` has zstd only from Node 22.15 on, reads the first frame alone and is silent about the others; fzstd
 * does not check that a block stays within its size, so that 20 bytes keep it busy for minutes, and no checksums.
 */
import xxhash from 'xxhash-wasm';
import { BrokenZstd } from './broken-zstd.js';
import { History } from './history.js';
import type { ZstdHeader } from './header.js';
import type { HuffmanTable } from './huffman.js';
import { readLiterals } from './literals.js';
import {
  LITERAL_BASES,
  LITERAL_BITS,
  MATCH_BASES,
  MATCH_BITS,
  readSequences,
  type Sequences,
  type SequenceTables,
} from './sequences.js';

/** RFC 8878, 3.1.1.2.4: a block, compressed or not. */
export const MAX_BLOCK_BYTES = 128 * 1024;
/** RFC 8878, 3.1.1.5: offsets that sequences may name by number, at the beginning of a frame. */
const FIRST_OFFSETS = [1, 4, 8] as const;
/** Offsets with more bits are outside any window that is read. */
const MAX_OFFSET_BITS = 27;

/** Types of blocks. RFC 8878, 3.1.1.2.2. */
export const BLOCK_TYPES = { raw: 0, repeated: 1, compressed: 2 } as const;

/** Decompresses the blocks of one frame, one after the other. */
export class ZstdFrame {
  readonly #history: History;
  readonly #maxBlock: number;
  readonly #offsets: [number, number, number] = [...FIRST_OFFSETS];
  #huffman: HuffmanTable | null = null;
  #tables: Partial<SequenceTables> = {};

  private constructor(
    { window }: ZstdHeader,
    private readonly hash: { update(bytes: Uint8Array): unknown; digest(): bigint },
  ) {
    this.#maxBlock = Math.min(MAX_BLOCK_BYTES, window);
    this.#history = new History(window, this.#maxBlock);
  }

  static async begin(header: ZstdHeader): Promise<ZstdFrame> {
    return new ZstdFrame(header, (await xxhash()).create64());
  }

  /**
   * The output of a block.
   * @param size of the output, for a repeated byte
   * @throws BrokenZstd
   */
  block(type: number, content: Uint8Array, size: number): Uint8Array {
    this.#history.begin();
    if (type === BLOCK_TYPES.raw) this.#history.append(content);
    else if (type === BLOCK_TYPES.repeated) this.#history.fill(content[0] ?? 0, size);
    else this.#decompress(content);
    const output = this.#history.finish();
    this.hash.update(output);
    return output;
  }

  /** The checksum of all output: the lower 32 bits of XXH64. RFC 8878, 3.1.1. */
  checksum(): number {
    return Number(this.hash.digest() & 0xffffffffn);
  }

  #decompress(block: Uint8Array): void {
    const { bytes, end, huffman } = readLiterals(block, this.#huffman, this.#maxBlock);
    this.#huffman = huffman;
    const sequences = readSequences(block, end, this.#tables);
    const used = sequences === null ? 0 : this.#execute(sequences, bytes);
    this.#history.append(bytes.subarray(used));
  }

  /** Copies literals and repeats earlier output, in turns (RFC 8878, 3.1.1.4). Returns the number of literals used. */
  #execute({ count, tables, bits }: Sequences, literals: Uint8Array): number {
    this.#tables = tables;
    let used = 0;
    let literalState = bits.read(tables.literals.log);
    let offsetState = bits.read(tables.offsets.log);
    let matchState = bits.read(tables.matches.log);
    for (let i = 0; i < count; i++) {
      const offsetBits = tables.offsets.symbols[offsetState] ?? 0;
      if (offsetBits > MAX_OFFSET_BITS) throw new BrokenZstd('an offset outside the window');
      const low = Math.min(offsetBits, 16);
      const offsetValue = 2 ** offsetBits + bits.read(offsetBits - low) * 2 ** low + bits.read(low);
      const matchCode = tables.matches.symbols[matchState] ?? 0;
      const match = (MATCH_BASES[matchCode] ?? 0) + bits.read(MATCH_BITS[matchCode] ?? 0);
      const literalCode = tables.literals.symbols[literalState] ?? 0;
      const length = (LITERAL_BASES[literalCode] ?? 0) + bits.read(LITERAL_BITS[literalCode] ?? 0);
      if (i < count - 1) {
        const { literals: own, matches, offsets } = tables;
        literalState = (own.bases[literalState] ?? 0) + bits.read(own.bits[literalState] ?? 0);
        matchState = (matches.bases[matchState] ?? 0) + bits.read(matches.bits[matchState] ?? 0);
        offsetState = (offsets.bases[offsetState] ?? 0) + bits.read(offsets.bits[offsetState] ?? 0);
      }
      if (bits.left < 0 || used + length > literals.length)
        throw new BrokenZstd('sequences that are cut off');
      this.#history.append(literals.subarray(used, used + length));
      used += length;
      this.#history.repeat(this.#offset(offsetValue, length), match);
    }
    if (bits.left !== 0) throw new BrokenZstd('sequences that do not end where they should');
    return used;
  }

  /** The offset that a value stands for: an earlier one by its number, or a new one (RFC 8878, 3.1.1.5). */
  #offset(value: number, literals: number): number {
    const [first, second, third] = this.#offsets;
    const number = value <= 3 ? value - 1 + (literals === 0 ? 1 : 0) : null;
    if (number === 0) return first;
    const offset = number === null ? value - 3 : number === 1 ? second : number === 2 ? third : first - 1;
    this.#offsets[2] = number === 1 ? third : second;
    this.#offsets[1] = first;
    this.#offsets[0] = offset;
    return offset;
  }
}
