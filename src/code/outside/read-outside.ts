import type { Tree, TreeCursor } from 'web-tree-sitter';

import { contains, type Span } from '../../text/span.js';
import type { Tokens } from '../parsing/tokens.js';
import type { OutsideRow } from './outside-rows.js';
import type { SortedSpans } from './sorted-spans.js';
import { hasLiteral, isMoreThanLiterals, partsOutside, trimmed } from './span-tokens.js';
import { runs, spanAt, surroundings } from './statement-search.js';

/** The code of a file outside of its functions. */
export interface OutsideCode {
  /** Runs of statements without functions, and headers of classes that call something; in order. */
  readonly runs: readonly Span[];
  /** Statements that are a unit together with the functions in them; in order. */
  readonly wholes: readonly Span[];
}

/** A file whose functions are known. */
export interface OutsideInput {
  readonly tree: Tree;
  /** Characters before the file in the tree's text. */
  readonly shift: number;
  readonly code: string;
  readonly tokens: Tokens;
  readonly places: SortedSpans;
  readonly row: OutsideRow;
}

/**
 * Nodes above a statement with functions that is still read part by part; a deeper one is a unit as a whole. Every level is
 * read again with all functions in it, so that without a limit the time would be quadratic in the depth.
 */
const MAX_LEVELS = 64;

/** An open node whose children are read. */
type Level =
  | { readonly kind: 'list'; readonly runs: boolean; readonly isBroken: boolean }
  /** A class or the like, from the start of its header; `isActive` when the header calls something. */
  | { readonly kind: 'holder'; readonly start: number; isActive: boolean }
  /** A statement, on the way to the lists in it. */
  | { readonly kind: 'way'; readonly lists: SortedSpans };

/** Reads the lists of a file, from the outermost inwards, and joins what runs in them. */
class OutsideReader {
  readonly runs: Span[] = [];
  readonly wholes: Span[] = [];
  /** The run that the next statement continues. */
  private run: { readonly start: number; end: number; isActive: boolean } | null = null;
  private readonly cursor: TreeCursor;
  /** The open nodes, the outermost first: the whole file. */
  private readonly levels: Level[];

  constructor(private readonly input: OutsideInput) {
    this.levels = [{ kind: 'list', runs: input.row.runs.size > 0, isBroken: false }];
    this.cursor = input.tree.walk();
  }

  /** Reads the whole file, without recursion. */
  read(): OutsideCode {
    const { cursor } = this;
    const { levels } = this;
    try {
      let isInside = cursor.gotoFirstChild();
      while (isInside) {
        const next = this.child(levels.at(-1));
        if (next && cursor.gotoFirstChild()) {
          levels.push(next);
          continue;
        }
        while (isInside && !cursor.gotoNextSibling()) {
          isInside = levels.length > 1 && cursor.gotoParent();
          if (isInside) this.leave(levels.pop());
        }
      }
      this.close();
      return this;
    } finally {
      cursor.delete();
    }
  }

  /** The level of the children of the node at the cursor, or `null`: it is not entered. */
  private child(level: Level | undefined): Level | null {
    if (level?.kind === 'holder') return this.partOfHolder(level);
    if (level?.kind === 'way') return this.onWay(level);
    const { row } = this.input;
    const type = this.cursor.nodeType;
    const isBroken = level?.isBroken === true;
    if (this.isSkipped(type) || (!isBroken && !this.cursor.nodeIsNamed)) return null;
    const inner = this.listOrHolder(type, level?.runs === true);
    const span = this.span();
    const isInert = row.inert.has(type) || (row.exports?.has(type) === true && this.hasChild(row.inert));
    if (inner || isInert || this.input.places.cover(span)) {
      this.close();
      return inner;
    }
    return this.input.places.overlapping(span).length > 0
      ? this.around(span, level?.runs === true)
      : this.statement(span, level?.runs === true);
  }

  /** The level of a node that is a list, a class or a broken piece with functions, or `null`. */
  private listOrHolder(type: string, isRunning: boolean): Level | null {
    const { row, places } = this.input;
    // a list that runs is a block here, and so a statement
    if (row.lists.has(type) && !row.runs.has(type)) return { kind: 'list', runs: isRunning, isBroken: false };
    if (row.holders.has(type) || (row.around.has(type) && this.hasChild(row.holders)))
      return places.cover(this.span()) ? null : { kind: 'holder', start: this.span().start, isActive: false };
    const isBroken = type === 'ERROR' && places.beginIn(this.span());
    return isBroken ? { kind: 'list', runs: isRunning, isBroken } : null;
  }

  /** Whether a child of the node at the cursor is one of `types`. */
  private hasChild(types: ReadonlySet<string>): boolean {
    let found = false;
    if (!this.cursor.gotoFirstChild()) return false;
    do found ||= types.has(this.cursor.nodeType);
    while (this.cursor.gotoNextSibling());
    this.cursor.gotoParent();
    return found;
  }

  /** A child of a class: its list, or a part of its header. */
  private partOfHolder(level: Level & { readonly kind: 'holder' }): Level | null {
    const { row } = this.input;
    const type = this.cursor.nodeType;
    if (row.holders.has(type)) return level;
    if (!row.lists.has(type)) {
      level.isActive ||= runs(this.cursor, row);
      return null;
    }
    this.endHeader(level, this.span().start);
    return { kind: 'list', runs: row.runs.has(type), isBroken: false };
  }

  /** Makes a unit of a header that calls something. */
  private endHeader(level: Level & { readonly kind: 'holder' }, end: number): void {
    if (level.isActive) this.add({ start: level.start, end });
    level.isActive = false;
  }

  /** A node inside a statement on the way to the lists in it. */
  private onWay(level: Level & { readonly kind: 'way' }): Level | null {
    const span = this.span();
    const type = this.cursor.nodeType;
    const { row } = this.input;
    if (row.members.has(type) && level.lists.cover(span))
      return { kind: 'list', runs: row.runs.has(type), isBroken: false };
    return level.lists.beginIn(span) ? level : null;
  }

  /** A statement with functions in it: a unit as a whole, unless they are methods and nothing else in it runs. */
  private around(span: Span, isRunning: boolean): Level | null {
    this.close();
    const { places, tokens } = this.input;
    const inside = places.overlapping(span);
    const isCut = inside.some((place) => !contains(span, place));
    if (isCut) {
      partsOutside(span, inside).forEach((part) => this.statement(part, isRunning));
      this.close();
      return null;
    }
    const { areMembers, isActive, lists } = surroundings(this.cursor, this.input);
    const isPlain = areMembers && !isActive && this.levels.length <= MAX_LEVELS;
    if (isRunning ? isPlain && inside.length > 1 && !hasLiteral(tokens, span, lists) : !isActive)
      return lists.spans.length > 0 ? { kind: 'way', lists } : null;
    this.wholes.push(span);
    return null;
  }

  /** Adds a statement to the run, or ends the run where it does not belong to one. */
  private statement(span: Span, isRunning: boolean): null {
    const { row, code, tokens } = this.input;
    const isDeclaration = !isRunning || row.declares?.has(this.cursor.nodeType) === true;
    const isQuiet = row.quiet?.test(code.slice(span.start, span.end)) === true;
    const isActive = !isQuiet && (isDeclaration ? runs(this.cursor, row) : isMoreThanLiterals(tokens, span));
    if (isDeclaration && !isActive) {
      this.close();
      return null;
    }
    this.run ??= { ...span, isActive };
    this.run.end = Math.max(this.run.end, span.end);
    this.run.isActive ||= isActive;
    return null;
  }

  private leave(level: Level | undefined): void {
    if (level?.kind === 'list') this.close();
    if (level?.kind === 'holder') this.endHeader(level, this.span().end);
  }

  /** Ends the run; it is a unit if anything in it runs. */
  private close(): void {
    if (this.run?.isActive === true) this.add(this.run);
    this.run = null;
  }

  /** Adds a span, without the functions in it that only the tokens show. */
  private add(span: Span): void {
    const { tokens, places } = this.input;
    for (const part of partsOutside(span, places.overlapping(span))) {
      const run = trimmed(tokens, part);
      if (run) this.runs.push(run);
    }
  }

  private isSkipped(type: string): boolean {
    return type.includes('comment') || this.input.row.skipped?.has(type) === true;
  }

  private span(): Span {
    return spanAt(this.cursor, this.input.shift);
  }
}

/**
 * The code of a file outside of its functions: what runs at its top level and in the bodies of its classes. Imports,
 * types and headers that call nothing end a run and are in none.
 */
export function readOutside(input: OutsideInput): OutsideCode {
  return new OutsideReader(input).read();
}
