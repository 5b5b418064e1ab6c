import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

/**
 * A part of the documentation in the sidebar.
 * @typedef {{ readonly text: string, readonly items: readonly { readonly text: string, readonly link: string }[] }} Part
 */

/** The table of contents, below the repository: its headings are the parts of the sidebar, its list items the pages. */
export const CONTENTS = 'docs/README.md';

/** The page whose lists name the pages of results. */
export const RESULTS = 'docs/results/README.md';

/** An item of a list that begins with a link. */
const ITEM = /^- \[([^\]]+)\]\(([^)\s#]+\.md)\)/gmu;

/**
 * The pages that the lists of a Markdown text name, in its order and once each.
 * @param {string} text
 * @param {string} page its path below the repository
 * @returns {{ text: string, link: string }[]} paths with a slash in front
 */
function linksOf(text, page) {
  const found = [...text.matchAll(ITEM)].map(([, title = '', target = '']) => [
    `/${posix.join(posix.dirname(page), target).replace(/README\.md$/u, 'index.md')}`,
    title.replaceAll('`', ''),
  ]);
  return [...new Map(found.reverse().map(([link = '', title = '']) => [link, title]))]
    .map(([link, title]) => ({ text: title, link }))
    .reverse();
}

/**
 * The sidebar, read from the table of contents and from the page of results.
 * @param {URL} root the repository
 * @returns {Part[]}
 */
export function sidebar(root) {
  const contents = readFileSync(new URL(CONTENTS, root), 'utf8');
  const results = readFileSync(new URL(RESULTS, root), 'utf8');
  const inResults = linksOf(results, RESULTS).filter(({ link }) => link.startsWith('/docs/results/'));
  return contents
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const items = linksOf(part, CONTENTS);
      const isResults = items.some(({ link }) => link === '/docs/results/index.md');
      return {
        text: part.split('\n')[0] ?? '',
        items: isResults ? [...items, ...inResults] : items,
      };
    });
}
