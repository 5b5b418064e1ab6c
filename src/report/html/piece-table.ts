import { showUnsafeLines } from '../../text/show-unsafe.js';
import type { ElementNode, PageNode } from './node.js';
import type { PieceTable } from './page-data.js';

/**
 * Stores pieces of a page so that equal ones are stored once: findings of one family say much the same. Text is made visible here,
 * as `toHtml` does; the script puts it on the page as text.
 */
export class PieceTableBuilder {
  readonly #shapes: PieceTable['shapes'][number][] = [];
  readonly #pieces: PieceTable['pieces'][number][] = [];
  readonly #texts = new Map<string, number>();
  readonly #elements = new Map<string, number>();
  readonly #shapeNumbers = new Map<string, number>();

  /** The numbers of pieces, which are added where they are new. */
  add(nodes: readonly PageNode[]): number[] {
    return nodes.map((node) => (typeof node === 'string' ? this.#text(node) : this.#element(node)));
  }

  /** What was added so far. */
  table(): PieceTable {
    return { shapes: this.#shapes, pieces: this.#pieces };
  }

  #text(text: string): number {
    return numberOf(text, this.#texts, () => this.#pieces.push(showUnsafeLines(text)));
  }

  #element(node: ElementNode): number {
    const piece = [this.#shape(node), ...this.add(node.children)];
    return numberOf(piece.join(), this.#elements, () => this.#pieces.push(piece));
  }

  #shape({ tag, attributes }: ElementNode): number {
    let key: string = tag;
    for (const name in attributes) key += `\0${name}\0${attributes[name] ?? ''}`;
    return numberOf(key, this.#shapeNumbers, () => {
      const shown = Object.entries(attributes).map(([name, value]) => [name, showUnsafeLines(value)]);
      return this.#shapes.push([tag, Object.fromEntries(shown) as Record<string, string>]);
    });
  }
}

/** The number of what has this key. @param add adds what is new, and returns how many there are then */
function numberOf(key: string, numbers: Map<string, number>, add: () => number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  const number = add() - 1;
  numbers.set(key, number);
  return number;
}
