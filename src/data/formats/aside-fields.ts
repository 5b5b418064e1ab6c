import type { Row } from '../row.js';

/** Fields that are named for one file; hostile records may have a patch under ever new keys. */
const MOST_FIELDS = 100;
const OTHER_FIELDS = 'other fields';

/** Counts the records of a file in which fields hold a patch. */
export class AsideFields {
  readonly #records = new Map<string, number>();

  constructor(private readonly path: string) {}

  /** Adds the fields of one record. */
  add(fields: readonly string[]): void {
    const known = fields.map((field) =>
      this.#records.has(field) || this.#records.size < MOST_FIELDS ? field : OTHER_FIELDS,
    );
    for (const field of new Set(known)) this.#records.set(field, (this.#records.get(field) ?? 0) + 1);
  }

  /** One row for each field. */
  rows(): Row[] {
    return [...this.#records].map(([field, records]) => ({
      kind: 'aside',
      aside: { path: this.path, field, records },
    }));
  }
}
