import { existsSync, statSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * What the site does with a link of a page: `page`, a link to another page; `file`, a link to a file of the repository,
 * which is copied into the site; `other`, an address or a place in the page itself.
 * @typedef {{ readonly kind: 'page' | 'file' | 'other', readonly href: string, readonly file: string | null }} SiteLink
 */

/**
 * The link of the site for a link of a page in the repository. Folders stand for their README, and a README is the
 * index of its folder.
 * @param {URL} root the repository
 * @param {string} page path of the page below the repository
 * @param {string} href as the page has it
 * @returns {SiteLink}
 * @throws Error when nothing is at the path: a broken link fails the build
 */
export function siteLink(root, page, href) {
  const [path = '', anchor] = href.split('#');
  if (path === '' || /^[a-z][a-z+.-]*:/u.test(path)) return { kind: 'other', href, file: null };
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  const target = posix.join(posix.dirname(page), decodeURIComponent(path));
  const place = fileURLToPath(new URL(target, root));
  if (!existsSync(place)) throw new Error(`${page} links to ${href}, where nothing is`);
  if (statSync(place).isDirectory()) {
    if (!existsSync(fileURLToPath(new URL(`${target}/README.md`, root))))
      throw new Error(`${page} links to the folder ${href}, which has no README.md: link to a file in it`);
    return { kind: 'page', href: `${path.replace(/\/$/u, '')}/index.md${suffix}`, file: null };
  }
  if (path.endsWith('.md'))
    return { kind: 'page', href: path.replace(/README\.md$/u, 'index.md') + suffix, file: null };
  return { kind: 'file', href, file: target };
}
