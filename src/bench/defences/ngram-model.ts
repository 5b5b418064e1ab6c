/** A context or n-gram, with what follows it. */
class Node {
  /** Times that something followed. */
  total = 0;
  /** Times that each word followed. */
  readonly counts = new Map<string, number>();
  /** The longer contexts, by the word that stands before. */
  readonly longer = new Map<string, Node>();
}

/** Words before the first one. */
const START = '';

/**
 * An n-gram language model with Witten and Bell's interpolation (IEEE Trans. Inf. Theory 37, 1991): a context
 * gives the share T / (c + T) to the next shorter one, where it was seen c times with T different words behind.
 * There is nothing to tune. The shortest falls back on a uniform choice among the known words and one more.
 */
export class NgramModel {
  private readonly root = new Node();
  private readonly words = new Set<string>();

  /** @param order longest n-gram: 4 looks at three words before */
  constructor(private readonly order = 4) {}

  /** Learns a text. */
  add(text: readonly string[]): void {
    text.forEach((word, index) => {
      this.words.add(word);
      let node = this.root;
      this.count(node, word);
      for (let back = 1; back < this.order; back++) {
        const before = text[index - back] ?? START;
        const longer = node.longer.get(before) ?? new Node();
        node.longer.set(before, longer);
        node = longer;
        this.count(node, word);
      }
    });
  }

  private count(node: Node, word: string): void {
    node.total += 1;
    node.counts.set(word, (node.counts.get(word) ?? 0) + 1);
  }

  /** log10 P(word | the words before), the nearest last; only the last `order − 1` count. */
  logProbability(word: string, before: readonly string[]): number {
    let node: Node | undefined = this.root;
    let probability = 1 / (this.words.size + 1);
    for (let back = 1; node !== undefined && node.total > 0; back++) {
      const types = node.counts.size;
      probability = ((node.counts.get(word) ?? 0) + types * probability) / (node.total + types);
      if (back >= this.order) break;
      node = node.longer.get(before[before.length - back] ?? START);
    }
    return Math.log10(probability);
  }

  /** log10 P of each word of a text. */
  logProbabilities(text: readonly string[]): Float64Array {
    return Float64Array.from(text, (word, index) =>
      this.logProbability(word, text.slice(Math.max(0, index - this.order + 1), index)),
    );
  }

  /**
   * Cross-entropy H = −log10 P / length of a text, and of the text without each of its words. Only the words
   * whose context changes are looked up anew.
   */
  entropies(text: readonly string[]): { readonly whole: number; readonly without: Float64Array } {
    const logs = this.logProbabilities(text);
    const sum = logs.reduce((total, log) => total + log, 0);
    const reach = this.order - 1;
    const without = Float64Array.from(text, (_, gone) => {
      const kept = [
        ...text.slice(Math.max(0, gone - reach), gone),
        ...text.slice(gone + 1, gone + 1 + reach),
      ];
      let rest = sum - (logs[gone] ?? 0);
      const first = Math.min(gone, reach);
      for (let at = first; at < kept.length; at++) {
        const before = kept.slice(Math.max(0, at - reach), at);
        rest += this.logProbability(kept[at] ?? '', before) - (logs[gone + 1 + at - first] ?? 0);
      }
      return -rest / Math.max(1, text.length - 1);
    });
    return { whole: -sum / Math.max(1, text.length), without };
  }
}

/** A model of clean texts. */
export function learnNgrams(texts: Iterable<readonly string[]>, order = 4): NgramModel {
  const model = new NgramModel(order);
  for (const text of texts) model.add(text);
  return model;
}
