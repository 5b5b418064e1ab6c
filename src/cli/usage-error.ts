import { allowedValues } from '../config/describe-options.js';
import { kebabCase, OPTION_NAMES } from '../config/option-names.js';

/** What commander says of an option without its value: its flags, with the long one and the placeholder. */
const MISSING_VALUE = /^error: option '(?:-\w, )?(--([\w-]+) <[^>]*>)' argument missing\s*$/u;

/** What commander says of any other wrong word of the command line. */
const PREFIX = /^error: /u;

/** A message of commander as this program writes its own: what is wrong, and for an option without its value, what it takes. */
export function usageMessage(text: string): string {
  const [, flags = '', kebab = ''] = MISSING_VALUE.exec(text) ?? [];
  if (flags === '') return text.replace(PREFIX, 'codepurify: ');
  const name = OPTION_NAMES.find((one) => kebabCase(one) === kebab);
  const allowed = name === undefined ? '' : ` Allowed: ${allowedValues(name)}.`;
  return `codepurify: --${kebab} was given no value.\nGive it one: ${flags}.${allowed}\n`;
}
