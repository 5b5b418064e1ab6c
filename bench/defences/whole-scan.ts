import { groupBy } from '../../src/group-by.js';
import type { LanguageName } from '../../src/code/analysis.js';
import { CodePurifyError } from '../../src/errors.js';
import { RecordScanner, type RecordsVerdict } from '../scans/record-scanner.js';
import { folderUntilExit } from '../timing/folder-until-exit.js';
import type { Defence, NamedFamily, Suspicion } from './defence.js';

/** Scanners of this process, by language: models are opened once, and what was parsed is known. */
const scanners = new Map<LanguageName, RecordScanner>();

function scannerOf(language: LanguageName): RecordScanner {
  const scanner = scanners.get(language) ?? new RecordScanner(folderUntilExit(), language);
  scanners.set(language, scanner);
  return scanner;
}

/** How suspicious each verdict is. */
const SCORES = { poisoned: 2, suspicious: 1 } as const;

function suspicionOf({ findings }: RecordsVerdict): Suspicion {
  return {
    scores: Float64Array.from(findings, (finding) => (finding === null ? 0 : SCORES[finding.verdict])),
    flagged: Uint8Array.from(findings, (finding) => (finding?.verdict === 'poisoned' ? 1 : 0)),
    reported: Uint8Array.from(findings, (finding) => (finding === null ? 0 : 1)),
    ...{ pValues: null, named: null, families: familiesOf(findings) },
  };
}

/** Poisoned records with the same trigger, two or more. */
function familiesOf(findings: RecordsVerdict['findings']): NamedFamily[] {
  const poisoned = findings.flatMap((finding, record) =>
    finding?.verdict === 'poisoned' ? [{ finding, record }] : [],
  );
  const groups = groupBy(poisoned, ({ finding: { trigger } }) => `${trigger.kind} ${trigger.family}`);
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((group) => ({
      carriers: group.map(({ record }) => record),
      pValue: Math.min(...group.map(({ finding }) => finding.pValue ?? 1)),
      text: group[0]?.finding.trigger.text ?? '',
    }));
}

/**
 * The product as a user runs it: a scan of the records with all witnesses. It reads functions, no pairs.
 * @param hasLabels whether the records keep their labels
 */
function scanOf(row: Pick<Defence, 'name' | 'title'>, hasLabels: boolean): Defence {
  return {
    ...{ ...row, source: 'this product, `docs/explanation/witnesses.md`' },
    suits: (task, sides) => task === 'classification' && sides === 1,
    judge: async ({ records }) => {
      const language = records[0]?.sides[0].language ?? 'c';
      const lines = records.map(({ sides, label }) => {
        if (sides.length === 1) return { func: sides[0].code, ...(hasLabels && { target: label }) };
        throw new CodePurifyError('input', 'The records are pairs.', 'Use another method for them.');
      });
      return suspicionOf(await scannerOf(language).whole(lines));
    },
  };
}

/** Whole scans: of labelled records, and of the same without their labels. */
export const WHOLE_SCANS: readonly Defence[] = [
  scanOf({ name: 'codepurify-scan', title: 'CodePurify, all witnesses' }, true),
  scanOf({ name: 'codepurify-scan-unlabelled', title: 'CodePurify, all witnesses, without labels' }, false),
];

/** Whether a method is one of them. */
export function isWholeScan(method: string): boolean {
  return WHOLE_SCANS.some(({ name }) => name === method);
}
