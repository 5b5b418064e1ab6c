import { renderHtml } from './html/html.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown/markdown.js';
import type { Renderer } from './renderer.js';
import { renderSarif } from './sarif/sarif.js';
import { renderText } from './text/text.js';

/** The values of `--format`. */
export type ReportFormat = 'text' | 'json' | 'sarif' | 'markdown' | 'html';

/** One row per report format. */
export const renderers: Readonly<Record<ReportFormat, Renderer>> = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  markdown: renderMarkdown,
  html: renderHtml,
};
