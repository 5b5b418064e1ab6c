import { createHash } from 'node:crypto';
import type { ScanResult } from '../../result/result.js';
import { escapeHtml } from '../../text/escape/escape-html.js';
import { escapeJson } from '../../text/escape/escape-json.js';
import { count, formatCount } from '../../text/numbers.js';
import { DEFAULT_WIDTH, MIN_WIDTH, type Renderer, type RunFacts } from '../renderer.js';
import { foundSays } from '../totals.js';
import { notJudged } from '../unjudged.js';
import { controls } from './controls.js';
import { findingsSection, MAX_FINDINGS, type FindingsSection } from './findings-section.js';
import { glossary } from './glossary.js';
import { STYLE } from './html-style.js';
import { labelsView } from './labels-view.js';
import { nextSteps } from './next-steps.js';
import { h, toHtml, type ElementNode } from './node.js';
import { PAGE_SCRIPT } from './page-script.js';
import { positionsView } from './positions-view.js';
import { aboutView, unreadView, verdictView } from './sections.js';

/** A part of the page: its anchor, its heading, and what is in it; `null` leaves it out. */
type Section = readonly [
  anchor: string,
  heading: string,
  content: ElementNode | readonly ElementNode[] | null,
];

/**
 * The report as one HTML file that loads nothing. Its content security policy allows its own style sheet and its own script, by
 * their hashes, and nothing else; no text can become an element, a script or an address (trusted types). Findings past the first
 * are data that the script puts on the page when they are asked for.
 */
export const renderHtml: Renderer = (result, options = {}) => {
  const width = Math.max(MIN_WIDTH, options.width ?? DEFAULT_WIDTH);
  const findings = findingsSection(result, width);
  const title = heading(result);
  const sections = sectionsOf(result, findings, options.run ?? null);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${[header(title, result, sections), main(sections)].map(toHtml).join('\n')}
<script type="application/json" id="data">${dataBlock(findings)}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
};

function policy(): string {
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return `default-src 'none'; script-src ${hash(PAGE_SCRIPT)}; style-src ${hash(STYLE)}; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

/** JSON that no HTML parser can take for the end of its block. */
function dataBlock({ data }: FindingsSection): string {
  return escapeJson(JSON.stringify(data)).replaceAll('<', String.raw`\u003c`);
}

function heading(result: ScanResult): string {
  const isUndecided = result.overall?.kind === 'undecided';
  const says = isUndecided ? `undecided on ${count(result.summary.units, 'unit')}` : foundSays(result);
  return `CodePurify: ${says}${notJudged(result)}`;
}

function sectionsOf(result: ScanResult, findings: FindingsSection, run: RunFacts | null): readonly Section[] {
  const all: readonly Section[] = [
    ['next', 'What to do next', nextSteps(result, run)],
    ['labels', 'Labels with and without each pattern', labelsView(findings.groups)],
    ['places', 'Where the findings are', positionsView(result.findings)],
    ['findings', 'Findings by family', findingsView(result, findings)],
    ['unread', 'What was not judged', unreadView(result)],
    ['words', 'What the words mean', glossary()],
    ['about', 'About this run', aboutView(result, run)],
  ];
  return all.filter(([, , content]) => content !== null);
}

function findingsView(result: ScanResult, { html, plain, data }: FindingsSection): ElementNode[] | null {
  if (html.length === 0) return null;
  const hidden = data.findings.length - plain;
  const more = result.findings.length - MAX_FINDINGS;
  return [
    controls(),
    ...(hidden > 0 ? [h('p', { class: 'no-script' }, plainSays(plain, data.findings.length))] : []),
    h('div', { id: 'list' }, html),
    ...(more > 0 ? [h('p', null, h('b', null, `${count(more, 'more finding')} in the JSON report.`))] : []),
  ];
}

function plainSays(plain: number, all: number): string {
  return `${formatCount(plain)} of ${formatCount(all)} findings are shown. The others are in this file too, and its script shows them: open it in a browser that runs scripts, or read the JSON report.`;
}

function header(title: string, result: ScanResult, sections: readonly Section[]): ElementNode {
  const links = sections.map(([anchor, says]) => h('li', null, h('a', { href: `#${anchor}` }, says)));
  return h(
    'header',
    { id: 'top' },
    h('h1', null, title),
    verdictView(result),
    h('nav', { 'aria-label': 'Contents' }, h('ul', null, links)),
  );
}

function main(sections: readonly Section[]): ElementNode {
  return h(
    'main',
    null,
    sections.map(([anchor, says, content]) => h('section', { id: anchor }, h('h2', null, says), content)),
  );
}
