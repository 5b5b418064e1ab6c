/** Formats in which a record may hold a line break, between quotes. */
const QUOTED_FORMATS = /\.[ct]sv$/iu;

/** Whether the records of a file may have several lines each, by its name. */
export function mayHaveLongRecords(name: string): boolean {
  return QUOTED_FORMATS.test(name);
}

/** How many lines a record of a CSV or TSV file has, about, by the beginning of the file; at least 1. */
export function linesPerRecord(beginning: string): number {
  let lines = 0;
  let ends = 0;
  let isQuoted = false;
  for (const character of beginning) {
    if (character === '"') isQuoted = !isQuoted;
    else if (character === '\n') {
      lines += 1;
      if (!isQuoted) ends += 1;
    }
  }
  return ends === 0 ? Math.max(1, lines) : lines / ends;
}
