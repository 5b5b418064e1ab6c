import { createHash } from 'node:crypto';
import type { Edit } from '../../../code/edits/edit.js';
import { groupBy } from '../../../group-by.js';
import { JsonCursor } from '../../formats/json/json-cursor.js';
import { decodeText, encodeText, type TextEncoding } from '../../read/decode-text.js';
import { fileBytes } from '../../read/file-bytes.js';
import { contentOf, fileContent } from '../../read/file-content.js';
import { hashed } from '../../read/hashed.js';
import { combineEdits } from '../combine-edits.js';
import { editRecord, holdsUnit } from '../edit-record.js';
import {
  PLANNED,
  REFUSALS,
  type FileChanges,
  type FilePlan,
  type PlannedFile,
  type Refusal,
  type RemovedRow,
  type Replacement,
} from '../file-plan.js';
import { JsonRemovals } from '../json-removals.js';
import { patchDiff } from '../patch-diff.js';
import type { BytePatch } from '../file-patch.js';
import { bytePatches, rowChanged } from '../patch-file.js';

/**
 * The plan for a file of JSON, where records are found by the offset of their first byte. Holds one record in memory.
 * @throws CodePurifyError `input` when a row to remove is no longer where it was read
 */
export async function planJson({ path, onDisk }: PlannedFile, changes: FileChanges): Promise<FilePlan> {
  const hash = createHash('sha256');
  const cursor = new JsonCursor(contentOf(hashed(fileBytes(onDisk), hash)));
  const plan = new JsonPlan(cursor, changes);
  const { patches, applied, refused } = await plan.finish();
  const diff = () => patchDiff(path, fileContent(onDisk), patches);
  return { patches, applied, refused, diff, hash: hash.digest('hex') };
}

class JsonPlan {
  readonly #removed: Map<number, RemovedRow[]>;
  readonly #replaced: Map<number, Replacement[]>;
  readonly #removals = new JsonRemovals();
  readonly #patches: BytePatch[] = [];
  readonly #applied: Replacement[] = [];
  readonly #refused: Refusal[] = [];

  constructor(
    private readonly cursor: JsonCursor,
    { removed, replaced }: FileChanges,
  ) {
    this.#removed = groupBy(removed, ({ units }) => startOf(units[0]));
    this.#replaced = groupBy(replaced, ({ unit }) => startOf(unit));
  }

  async finish(): Promise<
    Pick<FilePlan, 'applied' | 'refused'> & { readonly patches: readonly BytePatch[] }
  > {
    const starts = new Set([...this.#removed.keys(), ...this.#replaced.keys()]);
    for (const start of [...starts].sort((a, b) => a - b)) await this.#change(start);
    await this.cursor.moveTo(Infinity);
    const patches = [...this.#removals.finish(), ...this.#patches].sort((a, b) => a.start - b.start);
    return { patches, applied: this.#applied, refused: this.#refused };
  }

  async #change(start: number): Promise<void> {
    const removed = this.#removed.get(start) ?? [];
    const replaced = this.#replaced.get(start) ?? [];
    await this.cursor.moveTo(start);
    const entry = this.cursor.entryBefore(start);
    const end = await this.cursor.valueEnd(PLANNED.maxBytes);
    const decoded = end.kind === 'end' ? decodeText(this.cursor.window.slice(start, end.at)) : null;
    const text = decoded?.ok === true ? decoded.text : null;
    for (const row of removed) {
      const [unit] = row.units;
      if (text === null || unit === undefined || !holdsUnit(text, unit)) throw rowChanged(row);
    }
    if (removed.length > 0 && end.kind === 'end') {
      const lineEnd = await this.cursor.lineEndAfter(end.at);
      this.#removals.add({ ...entry, end: end.at, lineEnd, next: await this.cursor.afterComma(end.at) });
    }
    const encoding = decoded?.ok === true ? decoded.encoding : 'utf-8';
    const { edits, applied, refused } = combineEdits(replaced, (replacement) =>
      text === null ? REFUSALS.changed : writable(editRecord(text, replacement), encoding),
    );
    this.#applied.push(...applied);
    this.#refused.push(...refused);
    if (removed.length === 0 && text !== null)
      this.#patches.push(...bytePatches(text, edits, start, encoding));
  }
}

/** Edits whose text the encoding of the record has, or why they cannot be written. */
function writable(edits: readonly Edit[] | string, encoding: TextEncoding): readonly Edit[] | string {
  if (typeof edits === 'string') return edits;
  return edits.every(({ text }) => encodeText(text, encoding) !== null) ? edits : REFUSALS.encoding;
}

/** The offset of a unit's record; a place without one is behind every file, and so counts as changed. */
function startOf(unit: RemovedRow['units'][number] | undefined): number {
  const place = unit?.place;
  return place?.kind === 'record' ? (place.start ?? Infinity) : Infinity;
}
