/** A context or n-gram, with what follows it; words are numbers. */
class Node {
  /** Times that something followed. */
  total = 0;
  /** Times that each word followed. */
  readonly counts = new Map<number, number>();
  /** The longer contexts, by the word that stands before. */
  readonly longer = new Map<number, Node>();
}

/** What stands before the first word. */
const START = 0;
/** A word that was never seen. */
const UNKNOWN = -1;
/** Of a text from which no word is taken. */
const NOTHING_GONE = Infinity;

/**
 * An n-gram language model with Witten and Bell's interpolation (IEEE Trans. Inf. Theory 37, 1991): a context
 * gives the share T / (c + T) to the next shorter one, where it was seen c times with T different words behind.
 * There is nothing to tune. The shortest falls back on a uniform choice among the known words and one more.
 */
export class NgramModel {
  private readonly root = new Node();
  /** Numbers of the known words, from 1. */
  private readonly numbers = new Map<string, number>();

  /** @param order longest n-gram: 4 looks at three words before */
  constructor(private readonly order = 4) {}

  /** Learns a text. */
  add(text: readonly string[]): void {
    const words = Int32Array.from(text, (word) => {
      const number = this.numbers.get(word) ?? this.numbers.size + 1;
      this.numbers.set(word, number);
      return number;
    });
    words.forEach((word, at) => {
      let node = this.root;
      this.count(node, word);
      for (let back = 1; back < this.order; back++) {
        const before = words[at - back] ?? START;
        const longer = node.longer.get(before) ?? new Node();
        node.longer.set(before, longer);
        node = longer;
        this.count(node, word);
      }
    });
  }

  private count(node: Node, word: number): void {
    node.total += 1;
    node.counts.set(word, (node.counts.get(word) ?? 0) + 1);
  }

  private numbersOf(text: readonly string[]): Int32Array {
    return Int32Array.from(text, (word) => this.numbers.get(word) ?? UNKNOWN);
  }

  /** log10 P of the word at an index, given those before it, of which the one at index `gone` is passed over. */
  private logAt(words: Int32Array, at: number, gone: number): number {
    const word = words[at] ?? UNKNOWN;
    let node: Node | undefined = this.root;
    let probability = 1 / (this.numbers.size + 1);
    let before = at;
    for (let length = 1; node !== undefined && node.total > 0; length++) {
      const types = node.counts.size;
      probability = ((node.counts.get(word) ?? 0) + types * probability) / (node.total + types);
      if (length >= this.order) break;
      before -= before - 1 === gone ? 2 : 1;
      node = node.longer.get(words[before] ?? START);
    }
    return Math.log10(probability);
  }

  /** log10 P of each word of a text. */
  logProbabilities(text: readonly string[]): Float64Array {
    const words = this.numbersOf(text);
    return Float64Array.from(text, (_, at) => this.logAt(words, at, NOTHING_GONE));
  }

  /**
   * Cross-entropy H = −log10 P / length of a text, and of the text without each of its words. Only the words
   * whose context changes are looked up anew.
   */
  entropies(text: readonly string[]): { readonly whole: number; readonly without: Float64Array } {
    const words = this.numbersOf(text);
    const logs = this.logProbabilities(text);
    const sum = logs.reduce((total, log) => total + log, 0);
    const without = Float64Array.from(text, (_, gone) => {
      let rest = sum - (logs[gone] ?? 0);
      const end = Math.min(text.length, gone + this.order);
      for (let at = gone + 1; at < end; at++) rest += this.logAt(words, at, gone) - (logs[at] ?? 0);
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
