/**
 * The value of a JSON text.
 * @throws SyntaxError for text that is not JSON
 */
export function parseJson(text: string): unknown {
  return JSON.parse(text);
}
