import { count } from '../../text/numbers.js';
import { patternSays } from '../trigger-words.js';
import { sharesOf } from './family-view.js';
import type { FindingGroup } from './finding-groups.js';
import { h, type ElementNode } from './node.js';
import { bar, code, sentence } from './words.js';

/** Families drawn: the first, which a narrow screen still shows together. The others have their shares in the list of findings. */
const MAX_FAMILIES = 6;

/** For each family the share of its label with and without its pattern; `null` where labels follow no family. */
export function labelsView(groups: readonly FindingGroup[]): ElementNode | null {
  const rows = groups.flatMap(({ family, findings, anchor }) => {
    const shares = family === null ? [] : sharesOf(family, findings);
    return family === null || shares.length === 0 ? [] : [{ family, shares, anchor }];
  });
  if (rows.length === 0) return null;
  const more = rows.length - MAX_FAMILIES;
  return h(
    'div',
    { class: 'shares' },
    rows.slice(0, MAX_FAMILIES).map(({ family: { kind, pattern, label }, shares, anchor }) =>
      h(
        'div',
        null,
        h(
          'p',
          null,
          h(
            'a',
            { href: `#${anchor}` },
            sentence((quote) => patternSays({ kind, family: pattern }, quote)),
          ),
          h('span', { class: 'soft' }, ' label '),
          code(label ?? ''),
        ),
        shares.map(({ name, fraction, says }) =>
          h(
            'p',
            { class: 'share' },
            bar(fraction, `${name}: ${says}`),
            h('span', { class: 'soft' }, ` ${name}: ${says}`),
          ),
        ),
      ),
    ),
    more > 0
      ? h('p', { class: 'soft' }, `${count(more, 'more family', 'more families')} in the list of findings.`)
      : null,
  );
}
