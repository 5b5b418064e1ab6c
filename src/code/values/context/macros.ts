/** `#define NAME(a, b) body` or `#undef NAME`, with the lines that a backslash joins. Takes linear time. */
const DIRECTIVE =
  /^[ \t]*#[ \t]*(?:define|undef)[ \t]+([A-Za-z_]\w*)(\([^)\n]{0,500}\))?((?:[^\n\\]|\\\r?\n|\\.)*)/gmu;
const WORDS = /[A-Za-z_]\w*/gu;

/** The macros that a text defines, or undefines: name → words of all its bodies, without parameters and keywords. */
export type Macros = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the macros of a text in a language with a preprocessor and these keywords. */
export function macrosIn(text: string, keywords: ReadonlySet<string>): Macros {
  const macros = new Map<string, Set<string>>();
  if (!text.includes('#')) return macros;
  for (const [, name = '', parameters = '', body = ''] of text.matchAll(DIRECTIVE)) {
    const known = macros.get(name) ?? new Set<string>();
    macros.set(name, known);
    const own = new Set(parameters.match(WORDS));
    for (const word of body.match(WORDS) ?? []) if (!own.has(word) && !keywords.has(word)) known.add(word);
  }
  return macros;
}

/** The words that macros put in the place of `names`, at any depth, with the names of the macros. */
export function expandedWords(macros: Macros, names: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [...names].filter((name) => macros.has(name));
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    for (const word of macros.get(name) ?? []) {
      if (macros.has(word)) open.push(word);
      else found.add(word);
    }
  }
  return found;
}
