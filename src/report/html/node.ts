import { escapeHtml } from '../../text/escape/escape-html.js';

/** The elements that the body of a report is made of; the page's script makes no others. */
export type Tag =
  | (
      | 'a'
      | 'b'
      | 'button'
      | 'code'
      | 'del'
      | 'details'
      | 'div'
      | 'dl'
      | 'dt'
      | 'dd'
      | 'footer'
      | 'form'
      | 'h1'
      | 'h2'
    )
  | (
      | 'h3'
      | 'header'
      | 'ins'
      | 'input'
      | 'label'
      | 'li'
      | 'main'
      | 'mark'
      | 'nav'
      | 'ol'
      | 'output'
      | 'p'
      | 'rect'
    )
  | (
      | 'section'
      | 'select'
      | 'option'
      | 'span'
      | 'summary'
      | 'svg'
      | 'table'
      | 'tbody'
      | 'td'
      | 'th'
      | 'thead'
      | 'tr'
      | 'ul'
    );

/** Attributes of ours. A value may hold foreign text only in `aria-label`: it is escaped, but an `href` could still lead away. */
export type Attributes = Readonly<Record<string, string>>;

/** An element with its children. */
export interface ElementNode {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly PageNode[];
}

/** A piece of the page: text, which is escaped wherever it goes, or an element. */
export type PageNode = string | ElementNode;

/** What may be given as a child: `null` and lists are for what may be absent or several. */
export type Child = PageNode | null | readonly Child[];

/** Elements that have no content. */
const EMPTY: ReadonlySet<Tag> = new Set(['rect', 'input']);

const NONE: Attributes = {};

/** An element; children that are `null` or '' are left out. */
export function h(tag: Tag, attributes: Attributes | null, ...children: readonly Child[]): ElementNode {
  const flat: PageNode[] = [];
  addTo(flat, children);
  return { tag, attributes: attributes ?? NONE, children: flat };
}

function addTo(nodes: PageNode[], children: readonly Child[]): void {
  for (const child of children) {
    if (isList(child)) addTo(nodes, child);
    else if (child !== null && child !== '') nodes.push(child);
  }
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

/** A piece of the page as HTML. All text and all values of attributes are escaped here, and nowhere else. */
export function toHtml(node: PageNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  const { tag, attributes, children } = node;
  const pairs = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  if (EMPTY.has(tag)) return `<${tag}${pairs.join('')}/>`;
  return `<${tag}${pairs.join('')}>${children.map(toHtml).join('')}</${tag}>`;
}
