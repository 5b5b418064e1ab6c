/** Longest piece of a wrong value that a message shows. */
const QUOTED_LENGTH = 80;

/** A value as a message shows it: JSON, cut short; `nothing` for a missing one. */
export function quote(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}
