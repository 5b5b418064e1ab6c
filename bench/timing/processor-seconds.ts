let saved = 0;

/**
 * Seconds of processor time that this process has taken, all its threads together, and that it would have taken
 * for what it remembered instead.
 */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + saved;
}

/** Counts the time of work that was remembered. @param seconds what it took when it was done */
export function addSavedSeconds(seconds: number): void {
  saved += seconds;
}
