let saved = 0;

/**
 * Processor time of this process in seconds, all threads together. Work that was remembered counts with the time
 * that it took when it was done, so that a measurement does not depend on what was measured before.
 */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + saved;
}

/** Counts the time of remembered work again. @param seconds what it took when it was done */
export function addSavedSeconds(seconds: number): void {
  saved += seconds;
}
