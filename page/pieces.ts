import type { PageFinding, PieceTable } from '../src/report/html/page-data.js';

/** Elements of pictures are in another namespace. */
const PICTURE = new Set(['svg', 'rect']);
const PICTURE_NAMESPACE = 'http://www.w3.org/2000/svg';

/** Puts pieces of the page's data on the page. All text goes through `append`, which makes text of it and nothing else. */
export function append(parent: Element, table: PieceTable, numbers: readonly number[]): void {
  for (const number of numbers) parent.append(build(table, number));
}

function build(table: PieceTable, number: number): Element | string {
  const piece = table.pieces[number] ?? '';
  if (typeof piece === 'string') return piece;
  const [shape = 0, ...children] = piece;
  const [tag, attributes] = table.shapes[shape] ?? ['span', {}];
  const element = PICTURE.has(tag)
    ? document.createElementNS(PICTURE_NAMESPACE, tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  append(element, table, children);
  return element;
}

/** The words of a finding, in lower case, for the search. */
export function searchText(table: PieceTable, { id, head, body }: PageFinding): string {
  const texts: string[] = [id];
  const read = (number: number) => {
    const piece = table.pieces[number] ?? '';
    if (typeof piece === 'string') texts.push(piece);
    else piece.slice(1).forEach(read);
  };
  [...head, ...body].forEach(read);
  return texts.join(' ').toLowerCase();
}
