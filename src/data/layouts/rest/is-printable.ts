/** Whether a text has only characters that texts have: no control characters, and none in place of broken bytes. */
export function isPrintable(text: string): boolean {
  return !/[^\P{Cc}\t\n\v\f\r]|\uFFFD/u.test(text);
}
