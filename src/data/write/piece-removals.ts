import type { TextPiece } from '../read/text-piece.js';
import type { BytePatch } from './patch-file.js';

/** The list that is being read. */
interface OpenList {
  readonly list: number;
  /** End of the last element that stays; `null` before the first one. */
  keptEnd: number | null;
  /** The elements to remove since then. */
  run: { readonly start: number; end: number } | null;
}

/**
 * The bytes to remove with pieces. Lines go with their line ends. Elements of a list go with the comma before them, or,
 * at the beginning of the list, with the one after them: what stays is a list.
 */
export class PieceRemovals {
  readonly #patches: BytePatch[] = [];
  #open: OpenList | null = null;

  /** Reads the pieces of a file in order. */
  read({ whole, list }: TextPiece, isRemoved: boolean): void {
    if (list !== this.#open?.list) this.#close();
    if (list === null) {
      if (isRemoved) this.#remove(whole.start, whole.end);
      return;
    }
    const open = (this.#open ??= { list, keptEnd: null, run: null });
    if (isRemoved) {
      if (open.run === null) open.run = { ...whole };
      else open.run.end = whole.end;
      return;
    }
    if (open.run !== null && open.keptEnd === null) this.#remove(open.run.start, whole.start);
    else if (open.run !== null) this.#remove(open.keptEnd ?? 0, open.run.end);
    open.run = null;
    open.keptEnd = whole.end;
  }

  /** The patches, in order. */
  finish(): readonly BytePatch[] {
    this.#close();
    return this.#patches;
  }

  #close(): void {
    const open = this.#open;
    if (open?.run != null) this.#remove(open.keptEnd ?? open.run.start, open.run.end);
    this.#open = null;
  }

  #remove(start: number, end: number): void {
    this.#patches.push({ start, end, bytes: new Uint8Array() });
  }
}
