/** A count with its noun: `1 pattern`, `3,000 patterns`; the same in every locale. */
export function counted(number: number, noun: string): string {
  return `${grouped(number)} ${number === 1 ? noun : `${noun}s`}`;
}

/** A count with its thousands apart: `12,345`. */
export function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
