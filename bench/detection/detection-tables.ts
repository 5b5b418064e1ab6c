import { mean } from 'd3-array';
import { figure, figureTable, intervalCell, machineLine, proportionCell, tableOf } from '../tables/cells.js';
import type { AblationRow } from './ablation.js';
import type { DetectionResult, LanguageResult } from './measure-detection.js';

/** Detection: recall, false positives and naming of each attack in each language. */
export function renderDetection(result: DetectionResult): string {
  const { victim, seed, rate, fpr, calibrationUnits, references } = result;
  const setting =
    `Victim \`${victim.name}\` (\`${victim.fingerprint.slice(0, 12)}\`), ` +
    `its stored calibration (${calibrationUnits} clean units), ${references} references, ` +
    `\`--fpr ${fpr}\`, seed \`${seed}\`, ${Math.round(100 * rate)} % of the functions poisoned. ` +
    '95 % intervals are Wilson’s.';
  return [setting, ...result.languages.map(detectionTable), machineLine(result.machine)].join('\n\n');
}

function detectionTable({ attacks, ...language }: LanguageResult): string {
  const { title, functions, falsePositives, falsePositivesOfAll } = language;
  const table = tableOf(attacks, [
    ['attack', (row) => row.title],
    ['recall', ({ recall }) => intervalCell(recall)],
    ['trigger fires', ({ fired }) => proportionCell(fired)],
    ['recall where it fires', ({ recallFired }) => proportionCell(recallFired)],
    ['named exactly', ({ exact }) => proportionCell(exact)],
    ['of those found', ({ exactOfFound }) => proportionCell(exactOfFound)],
  ]);
  const all =
    falsePositivesOfAll === null ? '' : ` On all held-out functions: ${intervalCell(falsePositivesOfAll)}.`;
  const without = attacks.filter(({ unplantable }) => unplantable > 0);
  const list = without.map((row) => `${row.title} ${row.unplantable}`).join(', ');
  const unplantable = list === '' ? '' : ` Functions without a place for the trigger: ${list}.`;
  return [
    `**${title}** (${functions})`,
    table,
    `False positives: ${intervalCell(falsePositives)}.${all}${unplantable}`,
  ].join('\n\n');
}

/** Purification of the flagged functions. */
export function renderPurification({ languages }: DetectionResult): string {
  return languages.map(purificationTable).join('\n\n');
}

function purificationTable({ title, purification, attacks, variantE }: LanguageResult): string {
  const titles = new Map(attacks.map((row) => [row.attack, row.title]));
  const table = tableOf(purification, [
    ['attack', ({ attack }) => titles.get(attack) ?? attack],
    ['flagged', ({ flagged }) => String(flagged)],
    ['neutralised', ({ neutralised }) => proportionCell(neutralised)],
    ['parses no worse', (row) => proportionCell(row.parsesNoWorse)],
    ['renames only names', ({ renamesOnlyNames }) => proportionCell(renamesOnlyNames)],
    ['trigger gone', ({ withoutTrigger }) => proportionCell(withoutTrigger)],
    ['prediction restored', ({ restored }) => proportionCell(restored)],
    [
      'how',
      ({ strategies }) =>
        Object.entries(strategies)
          .map((one) => one.join(' '))
          .join(', '),
    ],
  ]);
  const cost =
    `Variant -E, which purifies clean functions too: ${proportionCell(variantE.cleanChanged)} of the clean ` +
    `functions changed, ${proportionCell(variantE.cleanKept)} keep their prediction.`;
  return [`**${title}**`, table, cost].join('\n\n');
}

/** The ablation: every statistic, with and without transfer, and the variants -S and -V. */
export function renderAblation({ languages }: DetectionResult): string {
  const parts = languages.filter(({ ablation }) => ablation.length > 0);
  return parts
    .flatMap((language) => [
      `**${language.title}**: AUROC, and in brackets recall at 5 % false positives (threshold from one half of ` +
        'the clean functions, both ways round)',
      statisticTable(language),
      'The variants of the paper with each statistic: AUROC with all elements, -S (identifiers only), ' +
        '-V (statements only), mean of the four attacks; and the fraction of triggers named exactly',
      variantTable(language),
      variantELine(language),
    ])
    .join('\n\n');
}

/** -E flags every unit, so it has no ROC curve: its cost is what it does to clean functions. */
function variantELine({ variantE, ablation }: LanguageResult): string {
  const own = ablation.filter(
    (row) => row.statistic === 'both' && row.elements === 'all' && !row.withTransfer,
  );
  return (
    'Variant -E takes every unit for poisoned: recall 1.00, false positives 1.00; it replaces the planted trigger ' +
    `in ${figure(meanExact(own))} of the poisoned functions (mean of the attacks), ` +
    `and ${proportionCell(variantE.cleanKept)} of the clean functions keep their prediction.`
  );
}

function meanExact(rows: readonly AblationRow[]): number | undefined {
  return mean(rows, ({ exact }) => exact?.share);
}

function titleOf({ statistic, withTransfer }: AblationRow): string {
  return `\`${statistic}\`${withTransfer ? ' + transfer' : ''}`;
}

function statisticTable({ ablation, attacks }: LanguageResult): string {
  const all = ablation.filter(({ elements }) => elements === 'all');
  const rows = [...new Set(all.map(titleOf))].map((name) => [
    name,
    ...attacks.map(({ attack }) => {
      const row = all.find((one) => one.attack === attack && titleOf(one) === name);
      return `${figure(row?.auroc)} (${figure(row?.at.find(({ fpr }) => fpr === 0.05)?.recall)})`;
    }),
  ]);
  return figureTable(['statistic', ...attacks.map(({ title }) => title)], rows);
}

function variantTable({ ablation }: LanguageResult): string {
  const rows = [...new Set(ablation.map(titleOf))].map((name) => {
    const own = (['all', 'identifiers', 'statements'] as const).map((choice) =>
      ablation.filter((row) => titleOf(row) === name && row.elements === choice),
    );
    return [
      name,
      ...own.map((group) => figure(mean(group, ({ auroc }) => auroc))),
      ...own.map((group) => figure(meanExact(group))),
    ];
  });
  return figureTable(['statistic', 'all', '-S', '-V', 'exact: all', 'exact: -S', 'exact: -V'], rows);
}
