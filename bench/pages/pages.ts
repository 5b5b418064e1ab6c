import { CodePurifyError } from '../../src/errors.js';
import { ours, oursWithOpinion } from '../defences/ours.js';
import { renderAdversary, renderAftermath, renderChanges, renderGrowth } from '../gate/change-tables.js';
import { renderCleanData, renderGate } from '../gate/gate-tables.js';
import { renderRivals } from '../gate/rival-tables.js';
import { renderMethodElements, renderMethodSetting, renderMethodVerdicts } from '../method/render-method.js';
import { renderMethodEntropy, renderMethodEvidence } from '../method/render-samples.js';
import { PAPER_SECTIONS, type PaperResults } from '../paper/tables/paper-sections.js';
import { renderAblation, renderDetection, renderPurification } from '../detection/detection-tables.js';
import { renderSizes } from '../speed/size-table.js';
import { renderSpeed } from '../speed/speed-tables.js';
import { renderTransfer } from '../transfer/transfer-tables.js';
import type { Results } from './results.js';

/** A generated section: its marker, and its text where the result is there. */
interface Section<Source = Results> {
  readonly marker: string;
  readonly render: (results: Source) => string | null;
}

const SECTIONS: readonly Section[] = [
  { marker: 'detection', render: ({ detection }) => detection && renderDetection(detection) },
  { marker: 'transfer', render: ({ transfer }) => renderTransfer(transfer) },
  { marker: 'purification', render: ({ detection }) => detection && renderPurification(detection) },
  { marker: 'ablation', render: ({ detection }) => detection && renderAblation(detection) },
  { marker: 'sizes', render: ({ sizes }) => renderSizes(sizes) },
  { marker: 'speed', render: ({ speed }) => speed && renderSpeed(speed) },
  { marker: 'gate', render: ({ gate }) => renderGate(gate, oursWithOpinion) },
  { marker: 'gate-labels', render: ({ gate }) => renderGate(gate, ours) },
  { marker: 'gate-clean', render: ({ gate }) => renderCleanData(gate) },
  { marker: 'gate-rivals', render: ({ gate }) => renderRivals(gate) },
  { marker: 'changes', render: ({ changes }) => renderChanges(changes) },
  { marker: 'aftermath', render: ({ aftermath }) => renderAftermath(aftermath) },
  { marker: 'growth', render: ({ growth }) => renderGrowth(growth) },
];

const THREATS: readonly Section[] = [
  { marker: 'adversary', render: ({ adversary }) => renderAdversary(adversary) },
];

const METHOD: readonly Section[] = [
  { marker: 'method-setting', render: ({ method }) => method && renderMethodSetting(method) },
  { marker: 'method-elements', render: ({ method }) => method && renderMethodElements(method) },
  { marker: 'method-evidence', render: ({ method }) => method && renderMethodEvidence(method) },
  { marker: 'method-entropy', render: ({ method }) => method && renderMethodEntropy(method) },
  { marker: 'method-verdicts', render: ({ method }) => method && renderMethodVerdicts(method) },
];

/**
 * The page with every generated section renewed: what stands between `<!-- bench:NAME -->` and
 * `<!-- /bench:NAME -->`. A section without a result stays as it is.
 *
 * @throws CodePurifyError `input` when a marker is missing
 */
export function renderBenchmarks(page: string, results: Results): string {
  return renderSections(SECTIONS, page, results);
}

/** The page on threats, in the same way. @throws CodePurifyError `input` when a marker is missing */
export function renderThreatModel(page: string, results: Results): string {
  return renderSections(THREATS, page, results);
}

/** The page that explains the method, in the same way. @throws CodePurifyError `input` when a marker is missing */
export function renderHowItWorks(page: string, results: Results): string {
  return renderSections(METHOD, page, results);
}

/** The page of the paper's tables, in the same way. @throws CodePurifyError `input` when a marker is missing */
export function renderPaperTables(page: string, results: PaperResults): string {
  return renderSections(PAPER_SECTIONS, page, results);
}

function renderSections<Source>(sections: readonly Section<Source>[], page: string, results: Source): string {
  return sections.reduce((text, { marker, render }) => {
    const body = render(results);
    return body === null ? text : replaceSection(text, marker, body);
  }, page);
}

function replaceSection(page: string, marker: string, body: string): string {
  const [open, close] = [`<!-- bench:${marker} -->`, `<!-- /bench:${marker} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close, start);
  if (start < 0 || end < 0) {
    throw new CodePurifyError(
      'input',
      `The page has no section between ${open} and ${close}.`,
      'Put both markers back, each on a line of its own.',
    );
  }
  return `${page.slice(0, start + open.length)}\n\n${body}\n\n${page.slice(end)}`;
}
