import type { Language } from '../languages/language.js';

/** Languages in which these characters end a line, and so a `//` comment (ECMA-262, 12.3; C# specification, 6.3.1). */
const LINE_ENDS: Partial<Record<Language['name'], readonly number[]>> = {
  javascript: [0x2028, 0x2029],
  typescript: [0x2028, 0x2029],
  csharp: [0x85, 0x2028, 0x2029],
};

/** Whether a character ends the line for the language but not for the reader. */
export function endsLine(codePoint: number, language: Language): boolean {
  return LINE_ENDS[language.name]?.includes(codePoint) === true;
}
