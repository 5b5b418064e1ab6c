import { LRUCache } from 'lru-cache';

/** UTF-16 units of the texts that are kept together: some thousand functions, in 2 MiB. */
const KEPT_UNITS = 2 ** 20;
/** A text with more units is worked on anew each time: few of them would fill the memory. */
const LONGEST = 2 ** 14;

/**
 * The same function, which remembers what it made of the texts that came last: the records of a sample are looked at when
 * their file is recognised, when its language is decided and when they are read, and texts recur in datasets.
 * @param make depends on the text alone; nobody changes what it gives
 */
export function ofRecentTexts<T extends object>(make: (text: string) => T): (text: string) => T {
  const kept = new LRUCache<string, T>({
    maxSize: KEPT_UNITS,
    sizeCalculation: (_made, { length }) => length + 1,
  });
  return (text) => {
    if (text.length > LONGEST) return make(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = copyOf(text);
    const made = make(copy);
    kept.set(copy, made);
    return made;
  };
}

/** The text in memory of its own: a part of a long text, or of that part, would keep the whole. */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}
