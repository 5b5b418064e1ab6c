import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sidebar } from './contents.js';
import { headingSlug } from './heading-slug.js';
import { siteLink } from './site-links.js';

const ROOT = new URL('../../', import.meta.url);

/** Generated tables are not in the search: their cells would hide the text. */
const GENERATED = /<!-- (bench|options|tables):.*?<!-- \/?\1:.*?-->/gsu;

/** Files of the repository that pages link to: copied into the site.  @type {Set<string>} */
const linkedFiles = new Set();

/**
 * A page while markdown-it reads it.
 * @typedef {{
 *   readonly env: import('vitepress').MarkdownEnv,
 *   readonly tokens: ReturnType<import('vitepress').MarkdownRenderer['parse']>,
 * }} PageState
 */

/**
 * A plugin of markdown-it: links as the site needs them.
 * @param {import('vitepress').MarkdownRenderer} markdown
 */
function links(markdown) {
  markdown.core.ruler.push('codepurify-links', (/** @type {PageState} */ { env: page, tokens }) => {
    const here = fileURLToPath(ROOT);
    const source = (page.realPath ?? join(here, page.relativePath)).slice(here.length).replaceAll('\\', '/');
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type !== 'link_open') continue;
      const { kind, href, file } = siteLink(ROOT, source, token.attrGet('href') ?? '');
      token.attrSet('href', href);
      if (kind !== 'file' || file === null) continue;
      linkedFiles.add(file);
      token.type = 'html_inline'; // as it is: the site's own links would take the file for a page
      token.content = `<a href="${markdown.utils.escapeHtml(href)}" target="_blank" rel="noreferrer">`;
    }
  });
}

/**
 * A page as the search reads it.
 * @param {string} text
 * @param {import('vitepress').MarkdownEnv} env
 * @param {import('vitepress').MarkdownRenderer} markdown
 * @returns {string}
 */
function withoutTables(text, env, markdown) {
  return markdown.render(text.replace(GENERATED, ''), env);
}

/** The documentation site, which `npm run docs` builds into `build/docs`.  @type {import('vitepress').UserConfig} */
export const siteConfig = {
  title: 'CodePurify',
  description: 'Finds poisoned code in training data',
  srcDir: '..',
  outDir: '../build/docs',
  cacheDir: '../node_modules/.cache/vitepress',
  srcExclude: ['__tests__/**', 'build/**', 'dist/**', 'bench/**', 'src/**', 'grammars/**', '.*/**'],
  rewrites: (page) => page.replace(/(^|\/)README\.md$/u, '$1index.md'),
  ignoreDeadLinks: false,
  lastUpdated: false,
  markdown: { anchor: { slugify: headingSlug }, config: links },
  themeConfig: {
    nav: [
      { text: 'Contents', link: '/docs/index.md' },
      { text: 'Results', link: '/docs/results/index.md' },
    ],
    sidebar: sidebar(ROOT).map((part) => ({ ...part, items: [...part.items], collapsed: true })),
    outline: [2, 3],
    search: {
      provider: 'local',
      options: {
        _render: withoutTables,
      },
    },
  },
  buildEnd({ outDir }) {
    for (const file of linkedFiles) {
      mkdirSync(dirname(join(outDir, file)), { recursive: true });
      copyFileSync(new URL(file, ROOT), join(outDir, file));
    }
  },
};
