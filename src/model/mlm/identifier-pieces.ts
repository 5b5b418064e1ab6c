import type { CodeTokenizer } from '../tokenizers/tokenizer.js';

/** A token that can begin an identifier, in the two forms of byte-level vocabularies. */
export interface StartPiece {
  readonly text: string;
  /** Id of the form without a space in front, or -1. */
  readonly bare: number;
  /** Id of the form with the space in front (`Ġname`), or -1. */
  readonly spaced: number;
}

/** A token that can continue an identifier. */
export interface NextPiece {
  readonly text: string;
  readonly id: number;
}

/** The tokens that plain identifiers of C or Java consist of. */
export interface IdentifierPieces {
  readonly starts: readonly StartPiece[];
  readonly nexts: readonly NextPiece[];
}

const START = /^[A-Za-z_$][\w$]*$/;
const NEXT = /^[\w$]+$/;

/** Prefix of WordPiece tokens that continue a word. */
const WORDPIECE_NEXT = '##';

/** The tokens of a vocabulary that can begin or continue an identifier. */
export function identifierPieces(tokenizer: CodeTokenizer): IdentifierPieces {
  const wordPiece = tokenizer.files.json.model.type === 'WordPiece';
  const starts = new Map<string, { text: string; bare: number; spaced: number }>();
  const nexts: NextPiece[] = [];
  for (let id = 0; id < tokenizer.size; id++) {
    if (tokenizer.isSpecial(id)) continue;
    const token = tokenizer.tokenOf(id);
    const next = wordPiece && token.startsWith(WORDPIECE_NEXT);
    const decoded = next ? token.slice(WORDPIECE_NEXT.length) : tokenizer.decode([id]);
    const spaced = decoded.startsWith(' ');
    const text = spaced ? decoded.slice(1) : decoded;
    if (NEXT.test(text) && !spaced && (next || !wordPiece)) nexts.push({ text, id });
    if (next || !START.test(text)) continue;
    const known = starts.get(text) ?? { text, bare: -1, spaced: -1 };
    starts.set(text, spaced ? { ...known, spaced: id } : { ...known, bare: id });
  }
  return { starts: [...starts.values()], nexts };
}
