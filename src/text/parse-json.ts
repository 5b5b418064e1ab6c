/** The value of a JSON text; `null` where it is none: torn, or tampered with. */
export function parseJsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
