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
 * The product as a user runs it: a scan of the labelled records with all witnesses. It reads functions, no pairs.
 * @throws CodePurifyError `input` for records of two sides
 */
export const wholeScan: Defence = {
  name: 'codepurify-scan',
  title: 'CodePurify, all witnesses',
  source: 'this product, `docs/witnesses.md`',
  suits: (task, sides) => task === 'classification' && sides === 1,
  judge: async ({ records }) => {
    const language = records[0]?.sides[0].language ?? 'c';
    const lines = records.map(({ sides, label }) => {
      if (sides.length === 1) return { func: sides[0].code, target: label };
      throw new CodePurifyError('input', 'The records are pairs.', 'Use another method for them.');
    });
    return suspicionOf(await scannerOf(language).whole(lines));
  },
};
