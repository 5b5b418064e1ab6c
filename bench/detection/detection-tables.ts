import type { AblationRow } from './ablation.js';
import { figure, intervalCell, markdownTable, shareCell } from '../tables/cells.js';
import type { DetectionResult, LanguageResult, Machine } from '../pages/results.js';

/** What figures were measured on, as one sentence. */
export function machineLine({ processor, cores, platform, node }: Machine): string {
  return `Measured on ${processor}, ${cores} cores, ${platform}, Node ${node}.`;
}

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

function detectionTable(language: LanguageResult): string {
  const { title, functions, falsePositives, falsePositivesOfAll, attacks } = language;
  const rows = attacks.map((row) => [
    row.title,
    intervalCell(row.recall),
    shareCell(row.fired),
    shareCell(row.recallFired),
    shareCell(row.exact),
    shareCell(row.exactOfFound),
  ]);
  const head = [
    'attack',
    'recall',
    'trigger fires',
    'recall where it fires',
    'named exactly',
    'of those found',
  ];
  const all =
    falsePositivesOfAll === null ? '' : ` On all held-out functions: ${intervalCell(falsePositivesOfAll)}.`;
  return [
    `**${title}** (${functions})`,
    markdownTable(head, rows),
    `False positives: ${intervalCell(falsePositives)}.${all}${unplantable(language)}`,
  ].join('\n\n');
}

function unplantable({ attacks }: LanguageResult): string {
  const without = attacks.filter((row) => row.unplantable > 0);
  if (without.length === 0) return '';
  const list = without.map((row) => `${row.title} ${row.unplantable}`).join(', ');
  return ` Functions without a place for the trigger: ${list}.`;
}

/** Purification of what was flagged. */
export function renderPurification({ languages }: DetectionResult): string {
  const head = [
    ...['attack', 'flagged', 'neutralised', 'parses no worse', 'renames only names', 'trigger gone'],
    ...['prediction restored', 'how'],
  ];
  return languages
    .map(({ title, purification, attacks, variantE }) => {
      const rows = purification.map((row) => [
        attacks.find(({ attack }) => attack === row.attack)?.title ?? row.attack,
        String(row.flagged),
        shareCell(row.neutralised),
        shareCell(row.parsesNoWorse),
        shareCell(row.renamesOnlyNames),
        shareCell(row.withoutTrigger),
        shareCell(row.restored),
        Object.entries(row.strategies)
          .map(([strategy, count]) => `${strategy} ${count}`)
          .join(', '),
      ]);
      const cost =
        `Variant -E, which purifies clean functions too: ${shareCell(variantE.cleanChanged)} of the clean ` +
        `functions changed, ${shareCell(variantE.cleanKept)} keep their prediction.`;
      return [`**${title}**`, markdownTable(head, rows), cost].join('\n\n');
    })
    .join('\n\n');
}

/** The ablation: every statistic, with and without transfer, and the variants -S and -V. */
export function renderAblation({ languages }: DetectionResult): string {
  return languages
    .filter(({ ablation }) => ablation.length > 0)
    .map((language) =>
      [
        `**${language.title}**: AUROC, and in brackets recall at 5 % false positives (threshold from one half of ` +
          'the clean functions, both ways round)',
        statisticTable(language),
        'The variants of the paper with each statistic: AUROC with all elements, -S (identifiers only), ' +
          '-V (statements only), mean of the four attacks; and the share of triggers named exactly',
        variantTable(language),
        variantELine(language),
      ].join('\n\n'),
    )
    .join('\n\n');
}

/** -E judges nothing, so it has no curve: what it costs is what it does to clean functions. */
function variantELine({ variantE, ablation }: LanguageResult): string {
  const own = ablation.filter(
    (row) => row.statistic === 'both' && row.elements === 'all' && !row.withTransfer,
  );
  return (
    'Variant -E takes every unit for poisoned: recall 1.00, false positives 1.00; it replaces the planted trigger ' +
    `in ${figure(mean(own.map(({ exact }) => exact?.share ?? null)))} of the poisoned functions (mean of the attacks), ` +
    `and ${shareCell(variantE.cleanKept)} of the clean functions keep their prediction.`
  );
}

function title({ statistic, withTransfer }: AblationRow): string {
  return `\`${statistic}\`${withTransfer ? ' + transfer' : ''}`;
}

function statisticTable({ ablation, attacks }: LanguageResult): string {
  const all = ablation.filter(({ elements }) => elements === 'all');
  const titles = [...new Set(all.map(title))];
  const rows = titles.map((name) => [
    name,
    ...attacks.map(({ attack }) => {
      const row = all.find((one) => one.attack === attack && title(one) === name);
      return `${figure(row?.auroc ?? null)} (${figure(row?.at.find(({ fpr }) => fpr === 0.05)?.recall ?? null)})`;
    }),
  ]);
  return markdownTable(['statistic', ...attacks.map((attack) => attack.title)], rows);
}

function variantTable({ ablation }: LanguageResult): string {
  const choices = ['all', 'identifiers', 'statements'] as const;
  const titles = [...new Set(ablation.map(title))];
  const rows = titles.map((name) => {
    const own = choices.map((choice) =>
      ablation.filter((row) => title(row) === name && row.elements === choice),
    );
    return [
      name,
      ...own.map((group) => figure(mean(group.map(({ auroc }) => auroc)))),
      ...own.map((group) => figure(mean(group.map(({ exact }) => exact?.share ?? null)))),
    ];
  });
  return markdownTable(['statistic', 'all', '-S', '-V', 'exact: all', 'exact: -S', 'exact: -V'], rows);
}

function mean(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
