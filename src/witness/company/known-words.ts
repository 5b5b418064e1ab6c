import { TOKEN_KINDS } from '../../code/parsing/tokens.js';
import { familyWord } from '../../probe/judge/family-word.js';
import type { Corpus } from '../../probe/read/corpus.js';
import { subwordsOf } from '../../probe/read/subwords.js';
import type { CompanyFamily } from './company-families.js';
import type { GenericTable } from './generic-table.js';
import type { PatternReader } from './pattern-reader.js';

/** Words in names and strings. */
const WORD = /[\p{L}\p{N}_]{2,}/gu;

/**
 * Letters at the beginning of a word: words with the same ones are forms of each other, as `emulation` and `emulate`. Shorter words are
 * not looked for.
 */
const STEM = /^\p{L}{5}/u;

/**
 * Whether the word that comments have in common is one that nature repeats: comments of reference code have it, or a name or a string
 * anywhere in the data has a form of it, as of words that say what the code is about.
 */
export function knownWords(
  corpus: Corpus,
  reader: PatternReader,
  table: GenericTable,
): (family: CompanyFamily) => boolean {
  let ofCode: ReadonlySet<string> | null = null;
  return ({ key, elements }) => {
    const word = familyWord(corpus, key, elements[0] ?? 0);
    const stem = word === null ? null : stemOf(word);
    if (word === null || stem === null || table.rateOf(reader.word(word)) > 0) return true;
    ofCode ??= stemsOfCode(corpus);
    return ofCode.has(stem);
  };
}

function stemOf(word: string): string | null {
  return STEM.exec(word)?.[0] ?? null;
}

/** The stems of all names and words of strings in the code, and of their parts, in lower case. */
function stemsOfCode({ vocabulary: { texts, kinds } }: Corpus): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const [id, text] of texts.entries()) {
    if (kinds[id] !== TOKEN_KINDS.identifier && kinds[id] !== TOKEN_KINDS.literal) continue;
    for (const word of text.match(WORD) ?? []) {
      for (const part of [word.toLowerCase(), ...subwordsOf(word)]) stems.add(stemOf(part) ?? part);
    }
  }
  return stems;
}
