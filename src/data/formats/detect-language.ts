import type { LanguageName } from '../../code/analysis.js';

/** A sign of one language: a pattern that is rare in the other language, and its weight. */
interface Sign {
  readonly language: LanguageName;
  readonly pattern: RegExp;
  readonly weight: number;
}

/**
 * The signs. C includes C++, which is common in datasets of C. Every pattern takes linear time, because an attacker may
 * have written the code. Comments and literals are blanked first.
 */
const SIGNS: readonly Sign[] = [
  {
    language: 'c',
    pattern: /^[ \t]*#[ \t]*(?:include|define|if|ifdef|ifndef|endif|else|undef|pragma)\b/m,
    weight: 4,
  },
  { language: 'c', pattern: /\w->\w/, weight: 3 },
  {
    language: 'c',
    pattern: /\b(?:struct|union|typedef|sizeof|unsigned|goto|extern|inline|register|signed)\b/,
    weight: 3,
  },
  { language: 'c', pattern: /\b(?:const|bool|auto|static_cast|nullptr)\b/, weight: 2 },
  { language: 'c', pattern: /\w[ \t]?:[ \t]?:[ \t]?~?\w/, weight: 2 },
  { language: 'c', pattern: /\bNULL\b/, weight: 2 },
  {
    language: 'c',
    pattern: /\b(?:u?int(?:8|16|32|64)_t|size_t|ssize_t|uint|u8|u16|u32|FILE|va_list)\b/,
    weight: 3,
  },
  {
    language: 'c',
    pattern:
      /\b(?:void|char|int|long|short|float|double|const|static|[A-Z]\w{0,60})[ \t]{0,4}\*{1,3}[ \t]{0,4}(?:const )?\w/,
    weight: 3,
  },
  { language: 'c', pattern: /[(,=][ \t]{0,4}[&*][A-Za-z_]/, weight: 2 },
  { language: 'c', pattern: /\(void\)/, weight: 2 },
  {
    language: 'c',
    pattern: /\b(?:printf|fprintf|malloc|free|memcpy|memset|strlen|strcpy|snprintf)[ \t]{0,4}\(/,
    weight: 1,
  },
  { language: 'c', pattern: /\b(?:char|int|long)[ \t]+\w{1,80}\[\w{0,40}\]/, weight: 1 },
  {
    language: 'java',
    pattern:
      /\b(?:public|private|protected)[ \t]+(?:static|final|abstract|synchronized|void|class|interface|enum|[A-Za-z<])/,
    weight: 4,
  },
  { language: 'java', pattern: /^[ \t]*(?:package|import)[ \t]+[\w.]{1,200}[ \t]*(?:\.\*)?;/m, weight: 4 },
  {
    language: 'java',
    pattern: /(?:^|\s)@(?:Override|Test|Deprecated|SuppressWarnings|Nullable|[A-Z]\w{1,60})\b/,
    weight: 3,
  },
  { language: 'java', pattern: /\)[ \t\n\r]{0,20}throws[ \t]+[A-Z]/, weight: 4 },
  { language: 'java', pattern: /\b(?:throw|return|=|\()[ \t]{0,4}new[ \t]+[A-Za-z]/, weight: 3 },
  { language: 'java', pattern: /\bnew[ \t]+[A-Z]\w{0,80}[ \t]{0,4}[(<[]/, weight: 3 },
  {
    language: 'java',
    pattern: /\b(?:boolean|instanceof|extends|implements|synchronized|final|super)\b/,
    weight: 2,
  },
  { language: 'java', pattern: /\b(?:String|Object|Integer|List|Map|Exception|System|Math)\b/, weight: 2 },
  { language: 'java', pattern: /\bthis\.\w/, weight: 2 },
  { language: 'java', pattern: /\bnull\b/, weight: 2 },
  { language: 'java', pattern: /\btry[ \t\n\r]{0,20}[{(]|\bcatch[ \t]{0,4}\(/, weight: 3 },
  { language: 'java', pattern: /\b[A-Z]\w{0,80}<(?:[A-Z?]\w{0,80})?[,>]/, weight: 3 },
  {
    language: 'java',
    pattern: /\bfor[ \t]{0,4}\([ \t]{0,4}(?:final )?[\w<>[\]]{1,80}[ \t]+\w{1,80}[ \t]*:/,
    weight: 3,
  },
  { language: 'java', pattern: /\b[a-z]\w{0,80}\.[a-z]\w{0,80}\(/, weight: 1 },
];

/** UTF-16 units that are read: enough to recognise a language. */
const READ_LENGTH = 16_384;
/** Comments and literals. An unclosed comment extends to the end of the code, so that no text is read twice. */
const NO_CODE = /\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))|\/\/[^\n]*|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?/g;

/**
 * C or Java, by the signs in the code; comments and literals do not count.
 * @returns `null` when the signs of both weigh the same
 */
export function detectLanguage(code: string): LanguageName | null {
  const bare = code.slice(0, READ_LENGTH).replace(NO_CODE, ' ');
  const weights = { c: 0, java: 0 };
  for (const { language, pattern, weight } of SIGNS) {
    if (pattern.test(bare)) weights[language] += weight;
  }
  if (weights.c === weights.java) return null;
  return weights.c > weights.java ? 'c' : 'java';
}

/** Names of languages in datasets, in lower case. */
const NAMES: ReadonlyMap<string, LanguageName> = new Map([
  ['c', 'c'],
  ['ansi c', 'c'],
  ['c99', 'c'],
  ['c11', 'c'],
  ['java', 'java'],
]);

/** The language with this name, or `null` when it is not one that we judge. */
export function languageNamed(name: string): LanguageName | null {
  return NAMES.get(name.trim().toLowerCase()) ?? null;
}

/** The language in the name of a folder or file: `java/train.jsonl`, `methods-java.jsonl`. */
export function languageHint(path: string): LanguageName | null {
  const words = path.toLowerCase().split(/[^a-z0-9+#]+/);
  const last = words.findLast((word) => word === 'c' || word === 'java');
  return last === undefined ? null : (NAMES.get(last) ?? null);
}
