/** A context, with the words that follow it; words are numbers. */
class Node {
  /** Times that any word followed. */
  total = 0;
  /** Times that each word followed. */
  readonly counts = new Map<number, number>();
  /** The longer contexts, by the word before. */
  readonly longer = new Map<number, Node>();
}

/** The word before the first one. */
const START = 0;
/** Any word that was never seen. */
const UNKNOWN = -1;

/**
 * An n-gram language model with Witten and Bell's interpolation (IEEE Trans. Inf. Theory 37, 1991): a context
 * gives the weight T / (c + T) to the next shorter one, where it was seen c times before T different words.
 * There is nothing to tune. The shortest falls back on a uniform choice among the known words and one more.
 */
export class NgramModel {
  private readonly root = new Node();
  /** Numbers of the known words, from 1. */
  private readonly numbers = new Map<string, number>();

  /** @param order longest n-gram: 4 reads three words before */
  constructor(private readonly order = 4) {}

  /** Learns a text. */
  add(text: readonly string[]): void {
    for (const word of text) {
      if (!this.numbers.has(word)) this.numbers.set(word, this.numbers.size + 1);
    }
    const words = this.numbersOf(text);
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
    const words = new Int32Array(text.length);
    text.forEach((word, at) => (words[at] = this.numbers.get(word) ?? UNKNOWN));
    return words;
  }

  /** The contexts of each word of a text, by their length, with the probability of the word. */
  private chainsOf(words: Int32Array): Chains {
    const { order, root } = this;
    const chains = {
      nodes: new Array<Node | undefined>(words.length * order),
      probabilities: new Float64Array(words.length * (order + 1)),
    };
    for (let at = 0; at < words.length; at++) {
      let node: Node | undefined = root;
      chains.probabilities[at * (order + 1)] = 1 / (this.numbers.size + 1);
      for (let length = 0; length < order; length++) {
        const shorter = chains.probabilities[at * (order + 1) + length] ?? 0;
        chains.nodes[at * order + length] = node;
        chains.probabilities[at * (order + 1) + length + 1] = interpolated(
          node,
          words[at] ?? UNKNOWN,
          shorter,
        );
        node = node?.longer.get(words[at - length - 1] ?? START);
      }
    }
    return chains;
  }

  /** log10 P of the word at an index without an earlier word; contexts that do not reach that are as before. */
  private logWithout(words: Int32Array, { nodes, probabilities }: Chains, at: number, gone: number): number {
    const { order } = this;
    const reach = at - gone;
    let node = nodes[at * order + reach - 1];
    let probability = probabilities[at * (order + 1) + reach] ?? 0;
    for (let length = reach; length < order; length++) {
      node = node?.longer.get(words[at - length - 1] ?? START);
      probability = interpolated(node, words[at] ?? UNKNOWN, probability);
    }
    return Math.log10(probability);
  }

  /** log10 P of each word of a text. */
  logProbabilities(text: readonly string[]): Float64Array {
    return this.logsOf(this.chainsOf(this.numbersOf(text)));
  }

  private logsOf({ probabilities }: Chains): Float64Array {
    const { order } = this;
    const logs = new Float64Array(probabilities.length / (order + 1));
    for (let at = 0; at < logs.length; at++)
      logs[at] = Math.log10(probabilities[at * (order + 1) + order] ?? 0);
    return logs;
  }

  /**
   * Cross-entropy H = −log10 P / length of a text, and of the text without each of its words. Only words whose
   * context changes are looked up again.
   */
  entropies(text: readonly string[]): { readonly whole: number; readonly without: Float64Array } {
    const words = this.numbersOf(text);
    const chains = this.chainsOf(words);
    const logs = this.logsOf(chains);
    const sum = logs.reduce((total, log) => total + log, 0);
    const without = new Float64Array(words.length);
    for (let gone = 0; gone < words.length; gone++) {
      let rest = sum - (logs[gone] ?? 0);
      const end = Math.min(words.length, gone + this.order);
      for (let at = gone + 1; at < end; at++) {
        rest += this.logWithout(words, chains, at, gone) - (logs[at] ?? 0);
      }
      without[gone] = -rest / Math.max(1, words.length - 1);
    }
    return { whole: -sum / Math.max(1, words.length), without };
  }
}

/** For each word, by the length of its context: the context, and P(word) with shorter ones (index 0: with none). */
interface Chains {
  readonly nodes: (Node | undefined)[];
  readonly probabilities: Float64Array;
}

/** P(word) in a context, from P(word) in the next shorter one; the same where the context was never seen. */
function interpolated(node: Node | undefined, word: number, shorter: number): number {
  if (node === undefined || node.total === 0) return shorter;
  const types = node.counts.size;
  return ((node.counts.get(word) ?? 0) + types * shorter) / (node.total + types);
}

/** A model of clean texts. */
export function learnNgrams(texts: Iterable<readonly string[]>, order = 4): NgramModel {
  const model = new NgramModel(order);
  for (const text of texts) model.add(text);
  return model;
}
