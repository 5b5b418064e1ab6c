import { TOKEN_KINDS, tokenAt } from '../code/tokens.js';
import type { Analysis } from '../code/types.js';
import { constantExpressions } from './constant-expressions.js';
import { FamilyKeys, type FamilyKey } from './family-keys.js';
import { tokenIdsOf, type TokenIds } from './tokens.js';
import type { Vocabulary } from './vocabulary.js';

/** An element of a record by what it covers. */
export interface ElementPlace {
  readonly side: number;
  /** Identifiers: the token id; all its occurrences are masked. Statements: -1. */
  readonly name: number;
  /** Statements: first token, and token behind the last. */
  readonly start: number;
  readonly end: number;
}

/** One side as numbers: its tokens, and its elements with the families that each belongs to. */
export interface ReadSide {
  readonly ids: TokenIds;
  /** In the order of the analysis. */
  readonly places: readonly ElementPlace[];
  readonly keys: readonly (readonly FamilyKey[])[];
}

/** Turns analysed code into numbers of one vocabulary. */
export class SideReader {
  private readonly families: FamilyKeys;

  constructor(private readonly vocabulary: Vocabulary) {
    this.families = new FamilyKeys(vocabulary);
  }

  /** Reads one side of a record; `side` is its number, 0 or 1. */
  read({ code, language, elements }: Analysis, side: number): ReadSide {
    const { vocabulary } = this;
    const { tokens, ids } = tokenIdsOf(code, language, vocabulary);
    const locals = new Set<number>();
    for (const { kind, role, text } of elements) {
      if (kind === 'identifier' && role !== 'free') locals.add(vocabulary.idOf(text, TOKEN_KINDS.identifier));
    }
    const places: ElementPlace[] = [];
    const keys: (readonly FamilyKey[])[] = [];
    for (const { kind, text, role, spans } of elements) {
      const span = spans[0] ?? { start: 0, end: 0 };
      const start = tokenAt(tokens, span.start);
      if (kind === 'identifier') {
        const name = vocabulary.idOf(text, TOKEN_KINDS.identifier);
        places.push({ side, name, start, end: start + 1 });
        keys.push(this.families.identifier(name, role));
      } else {
        const end = tokenAt(tokens, span.end);
        places.push({ side, name: -1, start, end });
        keys.push(this.families.statement({ ids, start, end, locals }));
      }
    }
    const statements = [...places.keys()].filter((element) => places[element]?.name === -1);
    const ranges = statements.map((element) => places[element] ?? NO_TOKENS);
    for (const [statement, range] of constantExpressions(tokens.texts, tokens.kinds, ranges)) {
      const element = statements[statement] ?? 0;
      keys[element] = [...(keys[element] ?? []), ...this.families.constant(ids, range)];
    }
    return { ids, places, keys };
  }
}

const NO_TOKENS = { start: 0, end: 0 };

/** Tells which tokens of one side its elements cover. */
export class TokenPlaces {
  private readonly ofName = new Map<number, number[]>();

  constructor(ids: TokenIds) {
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] ?? 0;
      const known = this.ofName.get(id);
      if (known) known.push(at);
      else this.ofName.set(id, [at]);
    }
  }

  /** Indices of the tokens that an element covers, rising: a statement's keywords and punctuation too. */
  covered({ name, start, end }: ElementPlace): readonly number[] {
    if (name >= 0) return this.ofName.get(name) ?? [];
    const tokens: number[] = [];
    for (let at = start; at < end; at++) tokens.push(at);
    return tokens;
  }
}
