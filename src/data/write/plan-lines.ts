import { createHash } from 'node:crypto';
import { applyEdits, type Edit } from '../../code/edits/edit.js';
import { groupBy } from '../../group-by.js';
import { parseJsonOrNull } from '../../text/parse-json.js';
import type { ByteLine } from '../read/byte-lines.js';
import { isWellFormed, REFUSALS, type FilePlan, type Refusal, type Replacement } from './file-plan.js';
import { editJsonString } from './json-edit.js';
import type { LineText } from '../formats/jsonl.js';
import { minimalEdits } from './minimal-edits.js';
import { withoutReturn } from '../formats/parallel-text.js';
import type { BytePatch } from './patch-file.js';
import { bytePatches } from './plan-source.js';
import { plannedLines, plannedText } from './planned-lines.js';
import { fieldKeys } from '../formats/record.js';
import { CONTEXT_LINES, lineDiff, type DiffLine } from './unified-diff.js';

/** The plan for JSONL or parallel text, where a unit is a line or a part of one. Holds one line in memory. */
export async function planLines(
  path: string,
  pathOnDisk: string,
  replacements: readonly Replacement[],
): Promise<FilePlan> {
  const plan = new LinePlan(replacements);
  const hash = createHash('sha256');
  for await (const line of plannedLines(pathOnDisk, hash)) plan.read(line);
  return plan.finish(path, hash.digest('hex'));
}

/** Collects the plan while the lines are read. */
class LinePlan {
  readonly #wanted: Map<number, Replacement[]>;
  readonly #patches: BytePatch[] = [];
  readonly #applied: Replacement[] = [];
  readonly #refused: Refusal[] = [];
  readonly #shown: DiffLine[] = [];
  /** Previous lines that the diff may need as context. */
  #recent: ByteLine[] = [];
  #contextLeft = 0;

  constructor(replacements: readonly Replacement[]) {
    this.#wanted = groupBy(replacements, ({ unit }) => unit.record ?? 0);
  }

  read(line: ByteLine): void {
    const wanted = this.#wanted.get(line.number) ?? [];
    this.#wanted.delete(line.number);
    const after = wanted.length === 0 ? null : this.#change(line, wanted);
    if (after !== null) {
      this.#shown.push(...this.#recent.map((recent) => diffLine(recent, null)), diffLine(line, after));
      this.#recent = [];
      this.#contextLeft = CONTEXT_LINES;
    } else if (this.#contextLeft > 0) {
      this.#shown.push(diffLine(line, null));
      this.#contextLeft -= 1;
    } else {
      this.#recent = [...this.#recent, line].slice(-CONTEXT_LINES);
    }
  }

  finish(path: string, hash: string): FilePlan {
    for (const replacement of [...this.#wanted.values()].flat()) {
      this.#refused.push({ replacement, reason: REFUSALS.changed });
    }
    return {
      patches: this.#patches,
      applied: this.#applied,
      refused: this.#refused,
      diff: lineDiff(path, this.#shown),
      hash,
    };
  }

  /** Plans the changes of one line; returns its new text, or `null` when it does not change. */
  #change(line: ByteLine, replacements: readonly Replacement[]): string | null {
    const decoded = plannedText(line);
    const edits = this.#choose(decoded, replacements);
    if (!decoded.ok || edits.length === 0) return null;
    this.#patches.push(...bytePatches(decoded.text, edits, line.start + decoded.skippedBytes));
    return textOf(line).slice(0, decoded.skippedBytes === 0 ? 0 : 1) + applyEdits(decoded.text, edits);
  }

  /** The first replacement that can be applied, and those with the same new code (several pairs may have one record). */
  #choose(decoded: LineText, replacements: readonly Replacement[]): readonly Edit[] {
    let chosen: { readonly newCode: string; readonly edits: readonly Edit[] } | undefined;
    for (const replacement of replacements) {
      const { newCode } = replacement;
      const edits: readonly Edit[] | string = planEdits(decoded, replacement);
      if (typeof edits === 'string') this.#refused.push({ replacement, reason: edits });
      else if (chosen === undefined || chosen.newCode === newCode) {
        chosen ??= { newCode, edits };
        this.#applied.push(replacement);
      } else this.#refused.push({ replacement, reason: REFUSALS.overlap });
    }
    return chosen?.edits ?? [];
  }
}

/** Edits of the line's text, or why it cannot be edited. */
function planEdits(decoded: LineText, replacement: Replacement): Edit[] | string {
  if (!decoded.ok) return REFUSALS.changed;
  const { unit, newCode } = replacement;
  if (unit.place.kind === 'jsonl') return planRecord(decoded.text, unit.place.field, unit.code, newCode);
  if (withoutReturn(decoded.text) !== unit.code) return REFUSALS.changed;
  return isWellFormed(newCode) ? minimalEdits(unit.code, oneLine(newCode)) : REFUSALS.malformed;
}

/** The record was an object of valid JSON when it was read: whatever else it is now, it has changed. */
function planRecord(raw: string, field: string, code: string, newCode: string): Edit[] | string {
  const record = parseJsonOrNull(raw);
  if (typeof record !== 'object' || record === null) return REFUSALS.changed;
  return editJsonString(raw, fieldKeys(record, field), code, newCode) ?? REFUSALS.changed;
}

/** Parallel text has one line per sample. */
function oneLine(code: string): string {
  return code.replace(/\r\n|\r|\n/g, ' ');
}

function diffLine(line: ByteLine, after: string | null): DiffLine {
  return { number: line.number, before: textOf(line), after, unterminated: !line.terminated };
}

function textOf(line: ByteLine): string {
  return line.bytes?.toString('utf8') ?? '';
}
