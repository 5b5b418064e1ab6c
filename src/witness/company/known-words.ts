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
 * Whether the word that comments have in common is one that nature repeats: comments of reference code have it, or it is a part of a name
 * or of a string anywhere in the data, as words are that say what the code is about.
 */
export function knownWords(
  corpus: Corpus,
  reader: PatternReader,
  table: GenericTable,
): (family: CompanyFamily) => boolean {
  let ofCode: ReadonlySet<string> | null = null;
  return ({ key, elements }) => {
    const word = familyWord(corpus, key, elements[0] ?? 0);
    if (word === null || table.rateOf(reader.word(word)) > 0) return true;
    ofCode ??= wordsOfCode(corpus);
    return ofCode.has(word) || subwordsOf(word).every((part) => ofCode?.has(part) === true);
  };
}

/** All names and words of strings in the code, and their parts, in lower case. */
function wordsOfCode({ vocabulary: { texts, kinds } }: Corpus): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [id, text] of texts.entries()) {
    if (kinds[id] !== TOKEN_KINDS.identifier && kinds[id] !== TOKEN_KINDS.literal) continue;
    for (const word of text.match(WORD) ?? []) {
      words.add(word.toLowerCase());
      for (const part of subwordsOf(word)) words.add(part);
    }
  }
  return words;
}
