import { tokenOutline, type TokenOutline } from '../../code/elements/token-outline.js';
import type { Analysis } from '../../code/analysis.js';
import { LAYOUT } from '../../code/styles/layout.js';
import { SIGNATURE } from '../../code/styles/signature.js';
import { commentText } from '../../code/traits/comments.js';
import { constantExpressions } from './constant-expressions.js';
import { textOutline } from '../../code/wording/text-outline.js';
import { traitName, traitText, wordText } from './trait-text.js';
import { FamilyKeys, type FamilyKey } from './family-keys.js';
import { tokenIds, type TokenIds } from './token-ids.js';
import type { Vocabulary } from './vocabulary.js';

/** An element of a record, by the tokens that it covers. */
export interface ElementPlace {
  readonly side: number;
  /** Identifiers, and words of a text: the token id; all its occurrences are masked. Statements: -1. Traits: `traitName`. */
  readonly name: number;
  /** Statements: first token, and the token after the last. */
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

/** Turns analysed code, or its cached outline, into numbers of one vocabulary. Both give the same numbers. */
export class SideReader {
  private readonly families: FamilyKeys;

  constructor(private readonly vocabulary: Vocabulary) {
    this.families = new FamilyKeys(vocabulary);
  }

  /** Reads one side of a record; `side` is its number, 0 or 1. */
  read(code: Analysis | TokenOutline, side: number): ReadSide {
    const outline = 'tokens' in code ? code : code.isText ? textOutline(code) : tokenOutline(code);
    if (outline.isText) return this.readText(outline, side);
    const { tokens, elements, traits } = outline;
    const ids = tokenIds(tokens, this.vocabulary);
    const locals = new Set<number>();
    for (const { role, start } of elements) {
      if (role === 'local' || role === 'own') locals.add(ids[start] ?? 0);
    }
    const places: ElementPlace[] = [];
    const keys: (readonly FamilyKey[])[] = [];
    for (const { role, start, end } of elements) {
      const name = role === null ? -1 : (ids[start] ?? 0);
      places.push({ side, name, start, end });
      keys.push(
        role === null
          ? this.families.statement({ ids, start, end, locals })
          : this.families.identifier(name, role),
      );
    }
    const statements = [...places.keys()].filter((element) => places[element]?.name === -1);
    const ranges = statements.map((element) => places[element] ?? NO_TOKENS);
    for (const [statement, range] of constantExpressions(tokens.texts, tokens.kinds, ranges)) {
      const element = statements[statement] ?? 0;
      keys[element] = [...(keys[element] ?? []), ...this.families.constant(ids, range)];
    }
    const alone = aloneForms(traits);
    for (const { kind, type, text: raw, start, end } of traits) {
      const text = kind === 'comment' ? commentText(raw) : raw;
      const id = this.vocabulary.traitId(traitText({ kind, type, text }));
      places.push({ side, name: traitName(id), start, end });
      keys.push(
        kind === 'comment'
          ? this.families.comment(id, text, type)
          : this.families.style(id, alone.get(type) === raw),
      );
    }
    return { ids, places, keys };
  }

  /** Reads a text in words: nothing in it is the same as in code. */
  private readText({ tokens, traits }: TokenOutline, side: number): ReadSide {
    const ids = Int32Array.from(tokens.texts, (text) => this.vocabulary.wordId(wordText(text)));
    const read = traits.map((trait) => ({ ...trait, id: this.vocabulary.traitId(traitText(trait)) }));
    return {
      ids,
      places: read.map(({ type, id, start, end }) => {
        return { side, name: type === 'word' ? id : traitName(id), start, end };
      }),
      keys: read.map(({ id }) => this.families.trait(id)),
    };
  }
}

/** Construct → its form, where the unit has one form alone; blanks and lines only make records suspicious, and have no such form. */
function aloneForms(traits: TokenOutline['traits']): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  const mixed = new Set<string>();
  for (const { kind, type, text } of traits) {
    if (kind !== 'style' || LAYOUT.has(type) || SIGNATURE.has(type)) continue;
    if ((forms.get(type) ?? text) !== text) mixed.add(type);
    forms.set(type, text);
  }
  for (const type of mixed) forms.delete(type);
  return forms;
}

const NO_TOKENS = { start: 0, end: 0 };

/** Looks up which tokens of one side the elements of a unit cover. */
export class TokenPlaces {
  private readonly ofName = new Map<number, number[]>();

  /**
   * @param ids   the tokens of the side
   * @param start first token of the unit in it
   * @param end   the token after the unit's last
   */
  constructor(ids: TokenIds, start = 0, end = ids.length) {
    for (let at = start; at < end; at++) {
      const id = ids[at] ?? 0;
      const known = this.ofName.get(id);
      if (known) known.push(at);
      else this.ofName.set(id, [at]);
    }
  }

  /** Indices of the tokens that an element covers, ascending; a statement covers its keywords and punctuation too. */
  covered({ name, start, end }: ElementPlace): readonly number[] {
    if (name >= 0) return this.ofName.get(name) ?? []; // traits cover their tokens; comments have none
    const tokens: number[] = [];
    for (let at = start; at < end; at++) tokens.push(at);
    return tokens;
  }
}
