/**
 * UTF-16 units of the texts whose trees are kept: one unit after the other is read by several analyses, and each unit in the
 * contexts of its language. A tree takes about 60 bytes for each.
 */
const MOST_TEXT = 100_000;

/** The last trees of a parser by their texts. */
export class RecentParses<Parse> {
  private readonly parses = new Map<string, Parse>();
  private length = 0;

  /** The tree of a text. @param parse is called for a text that is not among the last few */
  parseOf(text: string, parse: () => Parse): Parse {
    const known = this.parses.get(text);
    if (known) return known;
    const made = parse();
    if (text.length > MOST_TEXT) return made;
    this.parses.set(text, made);
    this.length += text.length;
    while (this.length > MOST_TEXT) this.dropOldest();
    return made;
  }

  private dropOldest(): void {
    const [oldest] = this.parses.keys();
    if (oldest === undefined) return;
    this.length -= oldest.length;
    this.parses.delete(oldest);
  }
}
