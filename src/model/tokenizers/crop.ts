/** A half-open range of positions in a sequence of token ids. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The window of at most `room` tokens with `[start, end)` in its middle, moved inwards at the ends of the sequence.
 * @param length tokens of the whole sequence
 */
export function cropAround({ start, end }: Range, length: number, room: number): Range {
  if (length <= room) return { start: 0, end: length };
  const middle = Math.floor((start + end) / 2);
  const from = Math.min(Math.max(0, middle - Math.floor(room / 2)), length - room);
  return { start: from, end: from + room };
}

/**
 * The largest run of consecutive ranges that fits into `room` tokens; the first one if several have the same length.
 * @param ranges ascending, not overlapping
 * @returns indexes `[first, last)` into `ranges`; at least one range, even if it does not fit
 */
export function densestRun(ranges: readonly Range[], room: number): Range {
  let best: Range = { start: 0, end: Math.min(1, ranges.length) };
  let first = 0;
  for (let last = 0; last < ranges.length; last++) {
    const end = ranges[last]?.end ?? 0;
    while (first < last && end - (ranges[first]?.start ?? 0) > room) first++;
    if (last + 1 - first > best.end - best.start) best = { start: first, end: last + 1 };
  }
  return best;
}

/** Groups ascending positions so that each group spans at most `width` tokens. */
export function groupNear<T extends { readonly position: number }>(
  items: readonly T[],
  width: number,
): T[][] {
  const groups: T[][] = [];
  for (const item of items) {
    const open = groups.at(-1);
    const first = open?.[0];
    if (open !== undefined && first !== undefined && item.position - first.position < width) open.push(item);
    else groups.push([item]);
  }
  return groups;
}
