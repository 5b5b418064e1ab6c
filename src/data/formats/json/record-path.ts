import { keysOf } from '../../../text/json-pointer.js';

/** Any key of an object, any element of an array. */
const ANY = '*';

/** Where the records of a JSON file are: JSON pointers with `*` for any key or element, such as `/data/*`. */
export class RecordPath {
  readonly #paths: readonly (readonly string[])[];

  constructor(pointers: readonly string[]) {
    this.#paths = pointers.map(keysOf);
  }

  /** What a value is, by the keys that lead to it: a record, on the way to records, or neither. */
  match(keys: readonly string[]): 'record' | 'way' | 'other' {
    const fitting = this.#paths.filter((path) =>
      keys.every((key, depth) => path[depth] === ANY || path[depth] === key),
    );
    if (fitting.some((path) => path.length === keys.length)) return 'record';
    return fitting.some((path) => path.length > keys.length) ? 'way' : 'other';
  }
}
