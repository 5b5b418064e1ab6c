import { holdsAnyCode } from '../../layouts/rest/rest-of-record.js';
import { parseJson } from './parse-json.js';

/** Why a value that is no record is not read, although it holds code; `null` when it holds none. */
export function codeOutsideRecords(value: unknown): string | null {
  return holdsAnyCode(value) ? OUTSIDE : null;
}

const OUTSIDE = 'code outside of an object: write each text as a field of an object, such as {"code": "…"}';

/** The values of a container that are no records, and its keys. They are searched for code together, as tokens may be. */
export class BesideRecords {
  #values: unknown[] = [];
  #bytes = 0;

  /** Adds the text of a value, which need not be valid JSON. */
  add(text: string): void {
    this.#bytes += text.length;
    this.#values.push(looseValue(text));
  }

  /** Adds a key. Keys are no tokens of one text. */
  addKey(key: string): void {
    this.#bytes += key.length;
    this.#values.push([key]);
  }

  /** Whether so much is held. */
  isOver(bytes: number): boolean {
    return this.#bytes > bytes;
  }

  /** Forgets what is held; why it is not read, when there is code in it. */
  flush(): string | null {
    const values = this.#values;
    this.#values = [];
    this.#bytes = 0;
    return values.length === 0 ? null : codeOutsideRecords(values);
  }
}

function looseValue(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}
