/** Most characters of a wrong value that a message shows. */
const QUOTED_LENGTH = 80;

/** A value for a message: JSON, cut if it is long; `nothing` for a missing value. */
export function quote(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}
