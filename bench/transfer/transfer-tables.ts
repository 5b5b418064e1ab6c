import { codeCell } from '../../src/text/escape-markdown.js';
import type { LanguageName } from '../../src/code/analysis.js';
import { type TransferTrigger, TRIGGER_GROUPS } from './unseen-triggers.js';
import { newest, spread } from '../gate/gate-tables.js';
import { NO_ATTACK } from '../gate/run-gate.js';
import { HELD_OUT } from '../data/held-out.js';
import { figure, intervalCell, markdownTable, shareCell } from '../tables/cells.js';
import { machineLine } from '../detection/detection-tables.js';
import { drawKey, type TransferLine, transferKey } from './measure-transfer.js';

/** Transfer: recall by group, then every trigger in each language; of the draw that was measured last. */
export function renderTransfer(all: readonly TransferLine[]): string | null {
  const last = all.at(-1);
  if (last === undefined) return null;
  const lines = newest(
    all.filter((line) => drawKey(line) === drawKey(last)),
    transferKey,
  );
  const { victim, fpr, seed, functions } = last;
  const setting =
    `Victim \`${victim.name}\` (\`${victim.fingerprint.slice(0, 12)}\`), its stored calibration, \`--fpr ${fpr}\`, ` +
    `seed \`${seed}\`; ${functions} functions of each language, each with each trigger. Mean recall of the ` +
    'triggers of a group, in brackets the least and the largest:';
  return [
    setting,
    groupTable(lines),
    ...HELD_OUT.map(({ language, title }) => languagePart(title, language, lines)),
    machineLine(last.machine),
  ].join('\n\n');
}

/** The line of a trigger as it is worded now. */
function lineOf(
  lines: readonly TransferLine[],
  language: LanguageName,
  { name, wording }: Pick<TransferTrigger, 'name' | 'wording'>,
): TransferLine | undefined {
  return lines.find(
    (line) =>
      line.language === language &&
      line.trigger === name &&
      line.wording === (wording === null ? null : wording[language]),
  );
}

function groupTable(lines: readonly TransferLine[]): string {
  const rows = TRIGGER_GROUPS.map(({ title, triggers }) => [
    title,
    String(triggers.length),
    ...HELD_OUT.map(({ language }) =>
      spread(triggers.map((trigger) => lineOf(lines, language, trigger)?.flagged.share ?? null)),
    ),
  ]);
  return markdownTable(['group', 'triggers', ...HELD_OUT.map(({ title }) => title)], rows);
}

function languagePart(title: string, language: LanguageName, lines: readonly TransferLine[]): string {
  const rows = TRIGGER_GROUPS.flatMap((group) => {
    const own = group.triggers.flatMap((trigger) => {
      const line = lineOf(lines, language, trigger);
      return line === undefined ? [] : [rowOf(trigger, line)];
    });
    return own.length === 0 ? [] : [[`**${group.title}**`], ...own];
  });
  const head = ['trigger', 'recall', 'trigger fires', 'named exactly', 'median value'];
  const last = cleanLine(language, lines);
  return [`**${title}**`, markdownTable(head, rows), ...(last === '' ? [] : [last])].join('\n\n');
}

function rowOf({ title, wording }: TransferTrigger, line: TransferLine): string[] {
  const { flagged, fired, exact, value } = line;
  return [
    wording === null ? title : codeCell(wording[line.language]),
    intervalCell(flagged),
    fired === null ? '–' : shareCell(fired),
    exact === null ? '–' : shareCell(exact),
    figure(value),
  ];
}

function cleanLine(language: LanguageName, lines: readonly TransferLine[]): string {
  const clean = lineOf(lines, language, { name: NO_ATTACK, wording: null });
  const without = TRIGGER_GROUPS.flatMap(({ triggers }) =>
    triggers.flatMap((trigger) => {
      const { unplantable = 0 } = lineOf(lines, language, trigger) ?? {};
      return unplantable === 0 ? [] : [`${trigger.title} ${unplantable}`];
    }),
  );
  const places = without.length === 0 ? '' : ` Functions without a place for it: ${without.join(', ')}.`;
  const falsePositives =
    clean === undefined
      ? ''
      : `False positives of the same functions as they are: ${intervalCell(clean.flagged)}.`;
  return `${falsePositives}${places}`.trim();
}
