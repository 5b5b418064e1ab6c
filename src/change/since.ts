/** The start of the window of time before a change, as an option names it. */
export type Since =
  | { readonly kind: 'off' }
  /** A number of records back. */
  | { readonly kind: 'records'; readonly records: number }
  /** ISO 8601, a day or a moment. */
  | { readonly kind: 'date'; readonly date: string }
  /** A branch, tag or object name. */
  | { readonly kind: 'commit'; readonly name: string };

/**
 * Enough that a trickle of changes adds up to a pattern that labels show (nine carriers), and few enough that the records before
 * them remain the larger part of most data.
 */
const DEFAULT_RECORDS = 1000;

/** The window that changes and branches have if nothing else is given. */
export const DEFAULT_SINCE: Since = { kind: 'records', records: DEFAULT_RECORDS };

/** Reads the value of `since`. */
export function parseSince(text: string): Since {
  if (text === 'off') return { kind: 'off' };
  const [, records] = /^(\d{1,9}) ?records?$/u.exec(text) ?? [];
  if (records !== undefined) return { kind: 'records', records: Number(records) };
  return isDate(text) ? { kind: 'date', date: text } : { kind: 'commit', name: text };
}

/** The start in the words of the option. */
export function sinceText(since: Since): string {
  switch (since.kind) {
    case 'off':
      return 'off';
    case 'records':
      return since.records === 1 ? '1 record' : `${String(since.records)} records`;
    case 'date':
      return since.date;
    case 'commit':
      return since.name;
  }
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/u.test(text) && !Number.isNaN(Date.parse(text))
  );
}

/** The window of a change or of a branch. */
export function sinceOf({ since }: { readonly since: string | null }): Since {
  return since === null ? DEFAULT_SINCE : parseSince(since);
}
