import type { Variant } from '../../code/analysis.js';
import { CodePurifyError } from '../../errors.js';
import type { InputEncoder } from './classifier.js';
import type { Manifest, MaskMode } from '../folder/manifest.js';
import type { Row } from '../tokenizers/padded.js';
import type { CodeTokenizer } from '../tokenizers/tokenizer.js';
import type { VictimInput } from '../victim.js';

/** The parts that all input encoders use. */
export interface EncoderParts {
  readonly tokenizer: CodeTokenizer;
  readonly mask: MaskMode;
  readonly maxTokens: number;
  readonly padId: number;
}

/** Inputs of `sides` sides in the tokenizer's own template: `<s> a </s>`, `<s> a </s></s> b </s>`. */
export function templateEncoder(parts: EncoderParts, sides: 1 | 2): InputEncoder {
  const { tokenizer, mask, maxTokens } = parts;
  const idsOf = (input: VictimInput): number[][] =>
    sidesOf(input, sides).map((side) => tokenizer.encodeVariant(side, mask));
  return {
    count: (input) =>
      idsOf(input).reduce((sum, ids) => sum + ids.length, tokenizer.template.specialTokens(sides)),
    row: (input) => tokenizer.template.build(idsOf(input), maxTokens),
  };
}

/**
 * Pairs as in CodeXGLUE's clone detection: each side is a separate sequence, `<s> a </s>`, one after the other. With
 * `sideTokens`, each side is cut and padded to exactly that length, for models that split the row.
 */
function concatenatedEncoder(parts: EncoderParts, sideTokens: number | null): InputEncoder {
  const { tokenizer, mask, maxTokens, padId } = parts;
  const room = sideTokens ?? Math.floor(maxTokens / 2);
  const sideRow = (side: Variant): Required<Row> => {
    const { ids, types } = tokenizer.template.build([tokenizer.encodeVariant(side, mask)], room);
    const padding = new Array<number>(sideTokens === null ? 0 : room - ids.length).fill(0);
    return {
      ids: [...ids, ...padding.map(() => padId)],
      types: [...types, ...padding],
      attention: [...ids.map(() => 1), ...padding],
    };
  };
  return {
    // each side is cut separately, so the length of a pair is twice that of its longer side
    count: (input) =>
      2 *
      Math.max(
        ...sidesOf(input, 2).map(
          (side) => tokenizer.encodeVariant(side, mask).length + tokenizer.template.specialTokens(1),
        ),
      ),
    row: (input) => {
      const rows = sidesOf(input, 2).map(sideRow);
      return {
        ids: rows.flatMap((row) => row.ids),
        types: rows.flatMap((row) => row.types),
        attention: rows.flatMap((row) => row.attention),
      };
    },
  };
}

/** The encoder for the pair layout in the manifest. */
export function pairEncoder(parts: EncoderParts, pair: Manifest['pair']): InputEncoder {
  if (pair?.layout !== 'concatenated') return templateEncoder(parts, 2);
  return concatenatedEncoder(parts, pair.sideTokens ?? null);
}

function sidesOf(input: VictimInput, sides: 1 | 2): readonly Variant[] {
  if (input.length === sides) return input;
  throw new CodePurifyError(
    'usage',
    `This victim judges ${sides === 2 ? 'pairs of functions' : 'single functions'}, but received ${input.length} at once.`,
    sides === 2
      ? 'Scan a pair list (data.jsonl with pairs), or choose a classifier of single functions.'
      : 'Choose a pair classifier for pair lists.',
  );
}
