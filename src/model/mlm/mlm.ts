import type { Variant } from '../../code/analysis.js';
import { CodePurifyError } from '../../errors.js';
import { batchLimits, runBatched, type BatchLimits } from '../runtime/batches.js';
import { cropAround, groupNear } from '../tokenizers/crop.js';
import { fillIdentifier } from './fill-identifier.js';
import { fillStatement } from './fill-statement.js';
import { identifierPieces, type IdentifierPieces } from './identifier-pieces.js';
import { BATCH_LOGITS, BATCH_ROWS, BATCH_TOKENS } from '../folder/model-limits.js';
import { logSumExp } from '../log-odds.js';
import { paddedFeeds } from '../tokenizers/padded.js';
import type { OnnxSession } from '../runtime/session.js';
import type { Answer, Question, TokenModel } from './token-model.js';
import { spacesBefore, stretchesOf, type CodeTokenizer } from '../tokenizers/tokenizer.js';
import type { FillOptions, Filling, MaskedLanguageModel } from '../victim.js';

/** The parts of a masked language model. */
export interface MaskedModelParts {
  readonly name: string;
  readonly session: OnnxSession;
  readonly tokenizer: CodeTokenizer;
  readonly padId: number;
  readonly maxTokens: number;
}

/** A token whose probability is computed: its position and its id. */
interface Target {
  readonly position: number;
  readonly id: number;
}

/** An ONNX masked language model (CodePurify, section III-C). */
export class MaskedModel implements MaskedLanguageModel, TokenModel {
  readonly name: string;
  readonly maxTokens: number;
  readonly tokenizer: CodeTokenizer;
  readonly maskId: number;
  readonly #parts: MaskedModelParts;
  readonly #outputName: string;
  #pieces: IdentifierPieces | null = null;
  readonly #text: boolean[] = [];

  /** @throws CodePurifyError `model` when the tokenizer has no mask token */
  constructor(parts: MaskedModelParts) {
    this.#parts = parts;
    this.name = parts.name;
    this.maxTokens = parts.maxTokens;
    this.tokenizer = parts.tokenizer;
    this.#outputName = parts.session.outputName('logits');
    const mask = parts.tokenizer.idOf('mask_token');
    if (mask === null) {
      throw new CodePurifyError(
        'model',
        `The tokenizer of ${parts.session.path} has no mask token.`,
        'Use a masked language model (RobertaForMaskedLM and the like), and name mask_token in special_tokens_map.json.',
      );
    }
    this.maskId = mask;
  }

  get room(): number {
    return this.maxTokens - this.tokenizer.template.specialTokens(1);
  }

  get pieces(): IdentifierPieces {
    return (this.#pieces ??= identifierPieces(this.tokenizer));
  }

  isText(id: number): boolean {
    return (this.#text[id] ??= this.#looksLikeText(id));
  }

  countTokens(text: string): number {
    return this.tokenizer.countTokens(text);
  }

  async fill(variant: Variant, options: FillOptions): Promise<Filling[]> {
    if (options.k <= 0 || !variant.some((piece) => piece.masked)) return [];
    return options.tied ? fillIdentifier(this, variant, options.k) : fillStatement(this, variant, options.k);
  }

  /**
   * One pass per variant, with all its masked pieces hidden at once: this is faster than one pass per token, and the
   * model cannot copy a renamed identifier from its other occurrences. Longer variants are cropped around the masked
   * pieces, in several windows if these are far apart. 0 for a variant without masks.
   */
  async pseudoLogLikelihood(variants: readonly Variant[]): Promise<number[]> {
    const rows = variants.flatMap((variant, index) =>
      this.#targetWindows(variant).map((row) => ({ ...row, index })),
    );
    const answers = await this.logProbabilities(rows);
    const sums = variants.map(() => ({ total: 0, tokens: 0 }));
    rows.forEach((row, i) => {
      row.targets.forEach((target, j) => {
        const sum = sums[row.index];
        if (sum === undefined) return;
        sum.total += answers[i]?.[j]?.[target.id] ?? -Infinity;
        sum.tokens++;
      });
    });
    return sums.map(({ total, tokens }) => (tokens === 0 ? 0 : total / tokens));
  }

  async logProbabilities(questions: readonly Question[]): Promise<Answer[]> {
    const special = this.tokenizer.template.specialTokens(1);
    return runBatched(
      questions,
      ({ ids, positions }) => `${ids.join(' ')}|${positions.join(' ')}`,
      ({ ids }) => ids.length + special,
      (batch) => this.#run(batch),
      this.#limits(),
    );
  }

  async close(): Promise<void> {
    await this.#parts.session.close();
  }

  #looksLikeText(id: number): boolean {
    if (id >= this.tokenizer.size || this.tokenizer.isSpecial(id)) return false;
    const text = this.tokenizer.decode([id]);
    return text.trim() !== '' && !text.includes('\ufffd');
  }

  #limits(): BatchLimits {
    const vocabulary = Math.max(1, this.tokenizer.size);
    const tokens = Math.min(BATCH_TOKENS, Math.floor(BATCH_LOGITS / vocabulary));
    return batchLimits(this.#parts.session.independentRows, { rows: BATCH_ROWS, tokens });
  }

  async #run(batch: readonly Question[]): Promise<Answer[]> {
    const { session, padId } = this.#parts;
    const rows = batch.map(({ ids }) => this.tokenizer.template.build([ids], this.maxTokens));
    const { data, dims } = await session.run(paddedFeeds(rows, padId), this.#outputName);
    const [count, longest = 0, vocabulary = 0] = dims;
    if (dims.length !== 3 || count !== batch.length) {
      throw new CodePurifyError(
        'model',
        `${session.path} answers with logits of shape ${dims.join(' × ')} instead of batch × tokens × vocabulary.`,
        'Use a masked language model exported for the task fill-mask.',
      );
    }
    const offset = this.tokenizer.template.offset;
    return batch.map(({ positions }, row) =>
      positions.map((position) => {
        const start = (row * longest + offset + position) * vocabulary;
        return logSoftmax(data.subarray(start, start + vocabulary));
      }),
    );
  }

  #targetWindows(variant: Variant): (Question & { readonly targets: readonly Target[] })[] {
    const stretches = stretchesOf(variant);
    const spaces = spacesBefore(stretches);
    const own: number[][] = [];
    const { ids, masked } = this.tokenizer.encodeStretches(stretches, (text, i) => {
      const tokens = this.tokenizer.encodeText((spaces[i] === true ? ' ' : '') + text.trim());
      own.push(tokens);
      return tokens.map(() => this.maskId);
    });
    const targets = own.flatMap((tokens, i) =>
      tokens.map((id, j): Target => ({ position: (masked[i]?.start ?? 0) + j, id })),
    );
    return groupNear(targets, Math.ceil(this.room / 2)).map((group) => {
      const range = { start: group[0]?.position ?? 0, end: (group.at(-1)?.position ?? 0) + 1 };
      const window = cropAround(range, ids.length, this.room);
      const positions = group.map((target) => target.position - window.start);
      return { ids: ids.slice(window.start, window.end), positions, targets: group };
    });
  }
}

function logSoftmax(logits: Float32Array): Float32Array {
  const total = logSumExp(logits);
  return logits.map((value) => value - total);
}
