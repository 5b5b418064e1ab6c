import type { PageData } from '../src/report/html/page-data.js';

/** The element with an id. @throws Error if the page has none: it is ours, and has all that the script asks for */
export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no element ${id}.`);
  return found;
}

/** The findings of the page, as its report wrote them. */
export function readData(): PageData {
  const parse: (text: string) => PageData = JSON.parse;
  return parse(byId('data').textContent);
}
