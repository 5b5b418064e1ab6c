import { CONSTRUCTS, type Construct } from './constructs.js';

/** A form as a report names it, and whether that is code. */
export interface DescribedForm {
  readonly says: string;
  readonly isCode: boolean;
}

/** What begins the forms of a habit that a unit has in a few places only. */
const ALSO = 'also ';

const like = (names: string) => (form: string) => `${names} like ${form}`;

/** The constructs whose forms are words that say nothing alone, such as `none`. */
const IN_WORDS: Readonly<Partial<Record<Construct, (form: string) => string>>> = {
  'declaration position': (form) => `local variables declared ${form}`,
  'body line': (form) => `a body ${form}`,
  'local names': like('names of locals'),
  'most local names': like('most names of locals'),
  'function name': like('a name of a function'),
  indentation: (form) => `indentation by ${form}`,
  'trailing blanks': (form) => `${form === 'none' ? 'no ' : ''}blanks at the ends of lines`,
  'blank lines': (form) => `${form === 'none' ? 'no' : form} blank lines`,
  'statements on a line': (form) => `${form} ${form === 'one' ? 'statement' : 'statements'} on a line`,
  'parameter count': (form) => `${form} ${form === '1' ? 'parameter' : 'parameters'}`,
  'line ends': (form) => `lines that end in ${form}`,
};

/**
 * A form of `findStyles` as a person reads it: code as it is (`i += 1`), words with what they are of (`no blank lines`).
 * @param construct a key of `CONSTRUCTS`; of any other text the form is said as it is
 */
export function describeForm(construct: string, form: string): DescribedForm {
  const inWords = Object.hasOwn(IN_WORDS, construct) ? IN_WORDS[construct as Construct] : undefined;
  if (inWords === undefined) return { says: form, isCode: true };
  if (!form.startsWith(ALSO)) return { says: inWords(form), isCode: false };
  return { says: `${ALSO}${inWords(form.slice(ALSO.length))}`, isCode: false };
}

/** What a construct is called, with code in backticks; of a text that is no construct the text itself. */
export function describeConstruct(construct: string): string {
  return Object.hasOwn(CONSTRUCTS, construct) ? CONSTRUCTS[construct as Construct] : construct;
}
