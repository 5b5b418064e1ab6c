import { keysOf } from '../../../text/json-pointer.js';
import { MOST_PIECES, tooManyPieces, type FoundInParts } from '../find-in-parts.js';
import type { FoundInRecord, LayoutField } from '../layout.js';
import { fieldName, labellingOf, languagesOf, type Context, type Part } from '../part.js';
import { labelText, scalarOrTokens, type FieldPaths } from '../source.js';
import { EACH, firstAt } from '../walk-record.js';
import { restOfRecord } from './rest-of-record.js';

/** What the parts of a layout found in a record. */
type Found = FoundInRecord & { readonly ok: true };

/** Records that are looked through for the description, where a layout is recognised without them. */
const MOST_DESCRIBED = 32;
/** A field of the root, to ask what goes with it. */
const ANY_FIELD = [EACH];

/** Looks through the rest of each record of a file: what the parts of its layout did not find. */
export class RestOfLayout {
  readonly #label: FieldPaths;
  readonly #languages: FieldPaths;

  constructor(context: Context) {
    const { paths, task } = labellingOf(context, ANY_FIELD);
    this.#label = task === 'classification' ? (paths ?? []) : [];
    this.#languages = languagesOf(context, ANY_FIELD).map(({ path }) => path);
  }

  /** What the parts found in a record, with what else is in it. */
  addTo(value: object, outcome: Found): FoundInRecord {
    const { found } = outcome;
    const judged = found.find(({ task, label }) => task === 'classification' && label !== null);
    const rest = restOfRecord(value, found, {
      label: judged?.label ?? textAt(value, this.#label, labelText),
      language: found[0]?.language ?? textAt(value, this.#languages, scalarOrTokens),
    });
    const all = [...found, ...rest.found];
    if (all.length > MOST_PIECES) return tooManyPieces(all.length);
    return { ...rest, ok: true, found: all };
  }

  /** The fields outside of the parts that hold code or a patch in a sample. */
  fieldsIn(
    sample: readonly object[],
    readings: readonly FoundInParts[],
    parts: readonly Part[],
  ): readonly LayoutField[] {
    const claimed = new Set(parts.flatMap(({ claims }) => claims.map(fieldName)));
    const some = parts.length === 0 ? sample : sample.slice(0, MOST_DESCRIBED);
    const fields = some.flatMap((value, index) => {
      const read = readings[index]?.outcome;
      const outcome = read?.ok === true ? this.addTo(value, read) : null;
      if (outcome?.ok !== true) return [];
      const rest = outcome.found
        .map(({ pointer }) => fieldOf(pointer))
        .filter((name) => !isWithin(name, claimed));
      return [
        ...rest.map((name) => fieldIn('rest', name)),
        ...(outcome.patches ?? []).map((name) => fieldIn('aside', name)),
      ];
    });
    return [...new Map(fields.map((field) => [JSON.stringify([field.role, field.field]), field])).values()];
  }
}

function textAt(value: object, paths: FieldPaths, textOf: typeof labelText): string | null {
  return paths.map((path) => textOf(firstAt(value, path))).find((text) => text !== null) ?? null;
}

function fieldOf(pointer: string): string {
  return fieldName(keysOf(pointer).map((key) => (/^\d+$/.test(key) ? EACH : key)));
}

function isWithin(name: string, claimed: ReadonlySet<string>): boolean {
  return [...claimed].some((one) => name === one || name.startsWith(`${one}.`));
}

function fieldIn(role: 'rest' | 'aside', field: string): LayoutField {
  return { role, field, by: 'content' };
}
