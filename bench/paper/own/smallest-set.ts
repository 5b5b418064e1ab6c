import { range } from 'd3-array';

/** Cuts items into so many runs of about equal length. */
function runsOf<T>(items: readonly T[], count: number): T[][] {
  const at = (run: number): number => Math.round((run * items.length) / count);
  return range(count).map((run) => items.slice(at(run), at(run + 1)));
}

/**
 * A small part of the items that still does what all of them do: halves first, then smaller runs, by delta debugging
 * (Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing Input, 2002, ddmin). For one deciding item among n
 * it asks about log2(n) to 2 log2(n) times.
 * @param holds whether a part does it; all of the items must
 * @param most questions; the best part so far is returned when they are used up
 */
export async function smallestSet<T>(
  items: readonly T[],
  holds: (part: readonly T[]) => Promise<boolean>,
  most: number,
): Promise<readonly T[]> {
  let left = most;
  let found = items;
  const firstThatHolds = async (parts: readonly (readonly T[])[]): Promise<readonly T[] | null> => {
    for (const part of parts) {
      if (left-- <= 0) return null;
      if (await holds(part)) return part;
    }
    return null;
  };
  for (let count = 2; found.length > 1 && left > 0;) {
    const runs = runsOf(found, count);
    const run = await firstThatHolds(runs);
    // with two runs, what one leaves is the other
    const rests =
      run === null && count > 2 ? runs.map((own) => found.filter((item) => !own.includes(item))) : [];
    const rest = await firstThatHolds(rests);
    if (run !== null) [found, count] = [run, 2];
    else if (rest !== null) [found, count] = [rest, Math.max(2, count - 1)];
    else if (count === found.length) break;
    else count = Math.min(found.length, 2 * count);
  }
  return found;
}
