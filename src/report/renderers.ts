import type { ReportFormat } from '../result/report-formats.js';
import { renderGitlab } from './ci/gitlab.js';
import { renderJunit } from './ci/junit.js';
import { renderHtml } from './html/html.js';
import { renderJson } from './json.js';
import { renderMarkdown } from './markdown/markdown.js';
import type { Renderer } from './renderer.js';
import { renderSarif } from './sarif/sarif.js';
import { renderText } from './text/text.js';

/** One row per report format. */
export const renderers: Readonly<Record<ReportFormat, Renderer>> = {
  text: renderText,
  json: renderJson,
  sarif: renderSarif,
  markdown: renderMarkdown,
  html: renderHtml,
  gitlab: renderGitlab,
  junit: renderJunit,
};
