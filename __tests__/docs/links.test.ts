import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, test } from '@jest/globals';
import { sidebar } from '../../scripts/docs/contents.js';
import { headingSlug } from '../../scripts/docs/heading-slug.js';
import { siteLink } from '../../scripts/docs/site-links.js';

const ROOT = new URL('../../', import.meta.url);

/** Markdown files in a folder of the repository. */
function pagesIn(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' })
    .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
    .filter((file) => file.endsWith('.md'));
}

const DOCS = pagesIn('docs');
const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...DOCS, ...pagesIn('integrations')].filter(
  (page) => !page.includes('node_modules/'),
);

/** The text of a page without its blocks of code. */
function textOf(page: string): string {
  return readFileSync(new URL(page, ROOT), 'utf8').replace(/^( *)(`{3,})[^`]*?\n[\s\S]*?^\1\2$/gmu, '');
}

/** The anchors of a page's headings; a heading that is there twice has a number. */
function anchorsOf(page: string): Set<string> {
  const seen = new Map<string, number>();
  return new Set(
    [...textOf(page).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) => {
      const slug = headingSlug(heading.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').replaceAll('`', ''));
      const times = seen.get(slug) ?? 0;
      seen.set(slug, times + 1);
      return times === 0 ? slug : `${slug}-${times}`;
    }),
  );
}

function linksOf(page: string): string[] {
  const text = textOf(page).replace(/`[^`\n]*`/gu, '');
  return [...text.matchAll(/\]\(([^()\s]+)\)/gu)].map(([, href = '']) => href);
}

/** What is wrong with a link, or null. */
function faultOf(page: string, href: string): string | null {
  const { kind } = siteLink(ROOT, page, href);
  const [path = '', anchor] = href.split('#');
  if (anchor === undefined || (path !== '' && kind !== 'page')) return null;
  const target = path === '' ? page : posix.join(posix.dirname(page), path);
  return anchorsOf(target).has(anchor) ? null : `${page}: no heading for ${href}`;
}

test.each(PAGES.map((page) => [page]))('%s: every link leads to a file and a heading', (page) => {
  expect(linksOf(page).flatMap((href) => faultOf(page, href) ?? [])).toEqual([]);
});

test('a link to nothing, to a folder without a README and to an unknown heading is a fault', () => {
  expect(() => siteLink(ROOT, 'README.md', 'docs/nothing.md')).toThrow(/where nothing is/);
  expect(() => siteLink(ROOT, 'README.md', 'docs/images')).toThrow(/no README/);
  expect(faultOf('README.md', 'docs/README.md#nothing')).toMatch(/no heading/);
});

test('every page of docs/ is in the contents', () => {
  const listed = new Set(sidebar(ROOT).flatMap(({ items }) => items.map(({ link }) => link.slice(1))));
  const own = DOCS.filter((page) => !page.startsWith('docs/adr/0') && page !== 'docs/README.md');
  expect(own.filter((page) => !listed.has(page.replace(/README\.md$/u, 'index.md')))).toEqual([]);
});

test.each([
  [
    '5. Entropy, and why the paper’s formula is a coin flip',
    '5-entropy-and-why-the-papers-formula-is-a-coin-flip',
  ],
  ['What is compared', 'what-is-compared'],
  ['codepurify_x – y', 'codepurify_x--y'],
])('the anchor of “%s” is %s', (heading, anchor) => {
  expect(headingSlug(heading)).toBe(anchor);
});
