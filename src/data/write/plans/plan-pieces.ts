import { createHash } from 'node:crypto';
import type { Edit } from '../../../code/edits/edit.js';
import { groupBy } from '../../../group-by.js';
import { encodeText } from '../../read/decode-text.js';
import { fileBytes } from '../../read/file-bytes.js';
import { contentOf, fileContent } from '../../read/file-content.js';
import { hashed } from '../../read/hashed.js';
import type { PieceText, TextPiece } from '../../read/text-piece.js';
import { combineEdits } from '../combine-edits.js';
import {
  REFUSALS,
  type FileChanges,
  type FilePlan,
  type PlannedFile,
  type Refusal,
  type RemovedRow,
  type Replacement,
} from '../file-plan.js';
import type { BytePatch } from '../file-patch.js';
import { bytePatches, rowChanged } from '../patch-file.js';
import { patchDiff } from '../patch-diff.js';

/** How the pieces of a file are found and changed. */
export interface PieceEditing {
  /** The pieces, with the numbers that the rows have. */
  readonly pieces: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<TextPiece>;
  /** Edits of a piece's text, or why it cannot be edited. */
  readonly edit: (text: string, replacement: Replacement) => readonly Edit[] | string;
  /** Whether a piece is still the row that was judged. */
  readonly isSame: (text: string, row: RemovedRow) => boolean;
}

/**
 * The plan for a file of pieces. Holds one piece in memory.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
export async function planPieces(
  { path, onDisk }: PlannedFile,
  changes: FileChanges,
  editing: PieceEditing,
): Promise<FilePlan> {
  const plan = new PiecePlan(changes, editing);
  const hash = createHash('sha256');
  const content = contentOf(hashed(fileBytes(onDisk), hash));
  for await (const piece of editing.pieces(content)) plan.read(piece);
  const { patches, applied, refused } = plan.finish();
  const diff = () => patchDiff(path, fileContent(onDisk), patches);
  return { patches, applied, refused, diff, hash: hash.digest('hex') };
}

/** Collects the plan while the pieces are read. */
class PiecePlan {
  readonly #replaced: Map<number, Replacement[]>;
  readonly #removed: Map<number | null, RemovedRow[]>;
  readonly #patches: BytePatch[] = [];
  readonly #applied: Replacement[] = [];
  readonly #refused: Refusal[] = [];

  constructor(
    { replaced, removed }: FileChanges,
    private readonly editing: PieceEditing,
  ) {
    this.#replaced = groupBy(replaced, ({ unit }) => unit.record ?? 0);
    this.#removed = groupBy(removed, ({ record }) => record);
  }

  read(piece: TextPiece): void {
    const removed = this.#removed.get(piece.number) ?? [];
    const replaced = this.#replaced.get(piece.number) ?? [];
    this.#removed.delete(piece.number);
    this.#replaced.delete(piece.number);
    for (const row of removed) this.#check(piece, row);
    const patches = replaced.length === 0 ? [] : this.#edit(piece, replaced);
    this.#patches.push(...(removed.length === 0 ? patches : [{ ...piece.whole, bytes: new Uint8Array() }]));
  }

  finish(): Pick<FilePlan, 'applied' | 'refused'> & { readonly patches: readonly BytePatch[] } {
    const [lost] = [...this.#removed.values()].flat();
    if (lost !== undefined) throw rowChanged(lost);
    for (const replacement of [...this.#replaced.values()].flat()) {
      this.#refused.push({ replacement, reason: REFUSALS.changed });
    }
    return { patches: this.#patches, applied: this.#applied, refused: this.#refused };
  }

  #check(piece: TextPiece, row: RemovedRow): void {
    const decoded = piece.text();
    if (!decoded.ok || !this.editing.isSame(decoded.text, row)) throw rowChanged(row);
  }

  /** The patches of one piece. */
  #edit(piece: TextPiece, replacements: readonly Replacement[]): BytePatch[] {
    const decoded = piece.text();
    const { edits, applied, refused } = combineEdits(replacements, (replacement) =>
      this.#editsOf(decoded, replacement),
    );
    this.#applied.push(...applied);
    this.#refused.push(...refused);
    return decoded.ok ? bytePatches(decoded.text, edits, piece.start, decoded.encoding) : [];
  }

  #editsOf(decoded: PieceText, replacement: Replacement): readonly Edit[] | string {
    if (!decoded.ok) return REFUSALS.changed;
    const edits = this.editing.edit(decoded.text, replacement);
    if (typeof edits === 'string') return edits;
    return edits.every(({ text }) => encodeText(text, decoded.encoding) !== null) ? edits : REFUSALS.encoding;
  }
}
