import type { LibraryTokenizer } from './tokenizers-library.js';

/** One part of a sequence: a special token, or a side. */
type Slot = { readonly id: number; readonly type: number } | { readonly side: 0 | 1; readonly type: number };

/** Ids and segment numbers of one input. */
export interface Sequence {
  readonly ids: readonly number[];
  /** `token_type_ids`: the segment of each token. */
  readonly types: readonly number[];
}

/** Builds a sequence with special tokens from one or two sides, as the tokenizer's post-processor does. */
export class SequenceTemplate {
  constructor(
    readonly single: readonly Slot[],
    readonly pair: readonly Slot[],
  ) {}

  /** Number of special tokens in a sequence of one or two sides. */
  specialTokens(sides: number): number {
    return this.#slots(sides).filter((slot) => 'id' in slot).length;
  }

  /** Number of special tokens before a single side. */
  get offset(): number {
    return this.single.findIndex((slot) => 'side' in slot);
  }

  /**
   * The sequence of one or two sides, at most `maxTokens` long. Tokens that do not fit are cut off at the end of the
   * longer side. Callers cut units into windows before, so this is rare.
   */
  build(sides: readonly (readonly number[])[], maxTokens: number): Sequence {
    const room = Math.max(0, maxTokens - this.specialTokens(sides.length));
    const fitted = longestFirst(sides, room);
    const ids: number[] = [];
    const types: number[] = [];
    for (const slot of this.#slots(sides.length)) {
      for (const id of 'id' in slot ? [slot.id] : (fitted[slot.side] ?? [])) {
        ids.push(id);
        types.push(slot.type);
      }
    }
    return { ids, types };
  }

  #slots(sides: number): readonly Slot[] {
    return sides === 2 ? this.pair : this.single;
  }
}

/** Cuts the longer side until both sides together have at most `room` tokens. */
export function longestFirst(
  sides: readonly (readonly number[])[],
  room: number,
): readonly (readonly number[])[] {
  const [first = [], second] = sides;
  if (second === undefined) return [first.slice(0, room)];
  if (first.length + second.length <= room) return sides;
  const shorter = Math.min(first.length, second.length, Math.floor(room / 2));
  const longer = room - shorter;
  return first.length <= second.length
    ? [first.slice(0, shorter), second.slice(0, longer)]
    : [first.slice(0, longer), second.slice(0, shorter)];
}

/** Placeholder tokens that no vocabulary holds, to see where the post-processor puts each side. */
const SIDES = ['\u0000side 0', '\u0000side 1'] as const;

/** Derives the template from the tokenizer's post-processor, by running it on placeholder tokens. */
export function sequenceTemplate(tokenizer: LibraryTokenizer): SequenceTemplate {
  return new SequenceTemplate(
    slotsOf(tokenizer, [SIDES[0]], null),
    slotsOf(tokenizer, [SIDES[0]], [SIDES[1]]),
  );
}

function slotsOf(tokenizer: LibraryTokenizer, first: string[], second: string[] | null): Slot[] {
  const processed = tokenizer.post_processor?.(first, second, true) ?? {
    tokens: [...first, ...(second ?? [])],
  };
  return processed.tokens.map((token, i) => {
    const type = processed.token_type_ids?.[i] ?? 0;
    if (token === SIDES[0]) return { side: 0, type };
    if (token === SIDES[1]) return { side: 1, type };
    const id = tokenizer.token_to_id(token);
    if (id === undefined)
      throw new Error(`its post-processor adds ${JSON.stringify(token)}, which is not in the vocabulary`);
    return { id, type };
  });
}
