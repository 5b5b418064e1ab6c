import { holdsCode } from './holds-code.js';
import { holdsFunction } from './holds-function.js';
import { values } from './settings.js';

/** A recipe of make, and a line that goes on: commands of a shell. */
const COMMAND = /^(?:\t[^\n]*|[^\n]*\\)[ \t]*$/;

/** A variable of make or of a shell; a second pass replaces those around it. */
const VARIABLE = /\$\([^()\n]{0,300}\)|\$\{[^{}\n]{0,300}\}/g;

/** Whether a text is for make, Docker, Gradle or Bazel: it holds no function, and besides commands no code. */
export function isBuildScript(text: string): boolean {
  if (holdsFunction(text)) return false;
  const rest = text.split(/\r\n|[\r\n]/).filter((line) => !COMMAND.test(line));
  return !holdsCode(values(rest.join('\n').replace(VARIABLE, 'x').replace(VARIABLE, 'x')));
}

/** Comments, texts in brackets, and strings. What is not closed extends to the end, and is no text for CMake. */
const ASIDES = /#?\[(=*)\[[\s\S]*?(?:\]\1\]|$(?![\s\S]))|#[^\n]*|"(?:\\[\s\S]|[^"\\])*(?:"|$(?![\s\S]))/g;
const CLOSED = /^#(?!\[=*\[)|[\]"]$/;
/** The most characters outside of commands: placeholders of files that are to be configured. */
const MOST_OTHERS = 0.01;

/** Whether a text is for CMake: nothing but commands with arguments in parentheses, and no function of a language. */
export function isCMake(text: string): boolean {
  if (holdsFunction(text)) return false;
  const isClosed = (text.match(ASIDES) ?? []).every((aside) => CLOSED.test(aside));
  const bare = text.replace(ASIDES, ' ');
  let depth = 0;
  let others = 0;
  for (const character of bare) {
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0 && !/[\w\s@]/.test(character)) others += 1;
  }
  return isClosed && depth === 0 && others <= MOST_OTHERS * bare.length;
}
