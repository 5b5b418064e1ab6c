import { CodePurifyError } from '../../src/errors.js';
import { renderAssociation, renderParaphrases } from '../association/association-tables.js';
import { renderCompany, renderCompanyMethods } from '../company/company-tables.js';
import { ours, oursWithOpinion } from '../defences/ours.js';
import { renderAblation, renderDetection, renderPurification } from '../detection/detection-tables.js';
import { renderFormatMemory, renderFormats } from '../formats/format-tables.js';
import { renderAdversary } from '../gate/adversary-table.js';
import { renderAftermath } from '../gate/aftermath-tables.js';
import { gatePlot } from '../gate/gate-plot.js';
import { renderHistories } from '../gate/history-table.js';
import { renderChanges } from '../gate/change-table.js';
import { renderCleanData, renderGate } from '../gate/gate-tables.js';
import { renderRivals } from '../gate/rival-tables.js';
import { renderWholeScan } from '../gate/whole-scan-table.js';
import { METHOD_FOLDER, methodFigures } from '../method/method-figures.js';
import { renderMethodElements, renderMethodSetting, renderMethodVerdicts } from '../method/method-tables.js';
import { renderMethodEntropy, renderMethodEvidence } from '../method/sample-tables.js';
import { FIGURE_FOLDER, PAPER_SECTIONS } from '../paper/tables/paper-sections.js';
import { thresholdFigures } from '../paper/tables/threshold.js';
import { variantFigures } from '../paper/tables/variants.js';
import type { Picture } from '../plots/draw-chart.js';
import { renderNextSteps } from '../next-steps/next-steps-table.js';
import { renderSoundness } from '../soundness/soundness-table.js';
import { renderSmallChanges } from '../small-changes/small-change-table.js';
import { renderStyles } from '../styles/style-table.js';
import { growthPlot } from '../speed/growth-plot.js';
import { renderEngines } from '../speed/engine-table.js';
import { renderGrowth } from '../speed/growth-table.js';
import { renderScans, scansPlot } from '../speed/scan-table.js';
import { renderSizes } from '../speed/size-table.js';
import { renderSpeed } from '../speed/speed-tables.js';
import { renderTransfer } from '../transfer/transfer-tables.js';
import { renderCleanFunctions, renderWordings } from '../wordings/wording-tables.js';
import { renderHeadline } from './headline.js';
import type { Results } from './results.js';

/** Generated sections by their markers; `null`: there is no result, and the page keeps its text. */
export type Sections = Readonly<
  Record<string, (results: Results, figures: readonly Picture[]) => string | null>
>;

/** The pictures of a page. */
export interface Pictures {
  /** Folder below `docs/`. */
  readonly folder: string;
  readonly draw: (results: Results) => Promise<readonly Picture[]>;
}

/** A page of `docs/` with generated sections, and its pictures. */
export interface Page {
  /** Path below `docs/`. */
  readonly file: string;
  readonly sections: Sections;
  /** `null`: the page has no generated pictures. */
  readonly pictures: Pictures | null;
}

/** Generated sections of the pages in `docs/results/`, by the name of the page: closely related tables have one page. */
const RESULT_PAGES: Readonly<Record<string, Sections>> = {
  detection: { detection: ({ detection }) => detection && renderDetection(detection) },
  transfer: { transfer: ({ transfer }) => renderTransfer(transfer) },
  soundness: { soundness: ({ soundness }) => renderSoundness(soundness) },
  wordings: {
    wordings: ({ wordings }) => renderWordings(wordings),
    'wordings-clean': ({ wordings, naturalRates }) => renderCleanFunctions(wordings, naturalRates),
  },
  company: {
    company: ({ company }) => renderCompany(company),
    'company-methods': ({ companyMethods }) => renderCompanyMethods(companyMethods),
  },
  association: {
    association: ({ association }) => renderAssociation(association),
    paraphrases: ({ association }) => renderParaphrases(association),
  },
  purification: { purification: ({ detection }) => detection && renderPurification(detection) },
  ablation: { ablation: ({ detection }) => detection && renderAblation(detection) },
  'model-sizes': { sizes: ({ sizes }) => renderSizes(sizes) },
  speed: { speed: ({ speed }) => speed && renderSpeed(speed) },
  gate: { gate: ({ gate }) => renderGate(gate, oursWithOpinion) },
  'gate-all-witnesses': { 'gate-witnesses': ({ gate }) => renderWholeScan(gate) },
  'gate-labels': { 'gate-labels': ({ gate }) => renderGate(gate, ours) },
  'gate-clean': { 'gate-clean': ({ gate }) => renderCleanData(gate) },
  'gate-rivals': { 'gate-rivals': ({ gate }) => renderRivals(gate) },
  changes: {
    changes: ({ changes }) => renderChanges(changes),
    histories: ({ histories }) => renderHistories(histories),
  },
  'small-changes': { 'small-changes': ({ smallChanges }) => renderSmallChanges(smallChanges) },
  styles: { styles: ({ styles }) => renderStyles(styles) },
  aftermath: { aftermath: ({ aftermath }) => renderAftermath(aftermath) },
  growth: {
    scans: ({ scans }) => renderScans(scans),
    engines: ({ engines }) => renderEngines(engines),
    growth: ({ growth }) => renderGrowth(growth),
  },
  formats: {
    formats: ({ formats }) => renderFormats(formats),
    'format-memory': ({ formatMemory }) => renderFormatMemory(formatMemory),
  },
  adversary: {
    adversary: ({ adversary }) => renderAdversary(adversary),
    'next-steps': ({ nextSteps }) => renderNextSteps(nextSteps),
  },
  paper: paperSections('paper-summary'),
  'paper-attack-success': paperSections('paper-asr', 'paper-settings'),
  'paper-quality': paperSections('paper-quality'),
  'paper-variants': paperSections('paper-variants'),
  'paper-threshold': paperSections('paper-threshold'),
  'paper-time': paperSections('paper-time'),
  'paper-epochs': paperSections('paper-epochs'),
  'paper-seeds': paperSections('paper-seeds'),
  'paper-more-attacks': paperSections('paper-more-attacks'),
};

/** Pictures of the pages in `docs/results/`. */
const RESULT_PICTURES: Readonly<Record<string, Pictures>> = {
  gate: {
    folder: 'images',
    draw: async ({ gate }) => (gate.length === 0 ? [] : [await gatePlot(gate)]),
  },
  growth: {
    folder: 'images',
    draw: async ({ growth, scans }) => [
      ...(growth.length === 0 ? [] : [await growthPlot(growth)]),
      ...(scans.length === 0 ? [] : [await scansPlot(scans)]),
    ],
  },
  'paper-variants': { folder: FIGURE_FOLDER, draw: ({ lines }) => variantFigures(lines) },
  'paper-threshold': { folder: FIGURE_FOLDER, draw: ({ lines, rows }) => thresholdFigures(lines, rows) },
};

/** The pages with generated sections. */
export const PAGES: readonly Page[] = [
  ...Object.entries(RESULT_PAGES).map(([name, sections]) => ({
    file: `results/${name}.md`,
    sections,
    pictures: RESULT_PICTURES[name] ?? null,
  })),
  {
    file: '../README.md',
    pictures: null,
    sections: { headline: (results) => renderHeadline(results, 'docs/results/') },
  },
  {
    file: 'results/README.md',
    pictures: null,
    sections: { headline: (results) => renderHeadline(results, '') },
  },
  {
    file: 'explanation/how-it-works.md',
    pictures: {
      folder: METHOD_FOLDER,
      draw: async ({ method }) => (method === null ? [] : methodFigures(method)),
    },
    sections: {
      'method-setting': ({ method }) => method && renderMethodSetting(method),
      'method-elements': ({ method }) => method && renderMethodElements(method),
      'method-evidence': ({ method }) => method && renderMethodEvidence(method),
      'method-entropy': ({ method }) => method && renderMethodEntropy(method),
      'method-verdicts': ({ method }) => method && renderMethodVerdicts(method),
    },
  },
];

/** Sections of the paper's experiment. */
function paperSections(...markers: readonly (keyof typeof PAPER_SECTIONS)[]): Sections {
  return Object.fromEntries(markers.map((marker) => [marker, PAPER_SECTIONS[marker]]));
}

/**
 * The page's text with every generated section renewed: the text between `<!-- bench:NAME -->` and
 * `<!-- /bench:NAME -->`. A section without a result stays as it is.
 * @throws CodePurifyError `input` when a marker is missing
 */
export function renderPage(
  { sections }: Pick<Page, 'sections'>,
  text: string,
  results: Results,
  figures: readonly Picture[],
): string {
  return Object.entries(sections).reduce((page, [marker, render]) => {
    const body = render(results, figures);
    return body === null ? page : replaceSection(page, marker, body);
  }, text);
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
