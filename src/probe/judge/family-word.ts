import { commentWords } from '../../code/traits/comments.js';
import type { Corpus } from '../read/corpus.js';
import { commentWordKey, type FamilyKey, levelOf } from '../read/family-keys.js';
import { traitIdOf } from '../read/trait-text.js';

/**
 * The word that all carriers of a family have in a comment.
 * @param element one of its elements, by its number in the corpus
 * @returns `null` for families of all other levels
 */
export function familyWord(corpus: Corpus, key: FamilyKey, element: number): string | null {
  if (levelOf(key) !== 'comment word') return null;
  const { vocabulary } = corpus;
  const trait = traitIdOf(corpus.element(element).name);
  const words = trait === null ? [] : commentWords(vocabulary.texts[trait]?.replace(/^comment /u, '') ?? '');
  const word = words.find((one) => commentWordKey(one, vocabulary.key) === key);
  return word ?? vocabulary.lateWord(key);
}
