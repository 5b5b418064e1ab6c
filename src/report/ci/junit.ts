import type { OverallVerdict, ScanResult } from '../../result/result.js';
import { escapeXml, escapeXmlAttribute } from '../../text/escape/escape-xml.js';
import { oneLine } from '../../text/one-line.js';
import { indexFamilies } from '../family-sentences.js';
import { DEFAULT_WIDTH, type Renderer } from '../renderer.js';
import { palette } from '../text/palette.js';
import { findingLines, type FindingLayout } from '../text/text-finding.js';
import { foundSays, totals, VERDICT_WORDS, verdictOf } from '../totals.js';
import { ciProblems, type CiProblem } from './ci-problems.js';

/**
 * Findings with their excerpt, of some 3 kB each: GitLab reads a JUnit report up to 30 MB
 * (https://docs.gitlab.com/ci/testing/unit_test_reports/). The others have their sentence.
 */
const MAX_FULL = 2_000;

/** Characters of a name in an attribute. */
const NAME_WIDTH = 200;

/** How a test case shows its row: suspicious code and unread data fail no check by default, but must not look passed. */
const ELEMENTS = { poisoned: 'failure', suspicious: 'skipped', unread: 'skipped' } as const;

/** How the test case of the whole run ends; `null`: it passes. */
const VERDICTS: Readonly<Record<OverallVerdict['kind'], 'failure' | 'skipped' | null>> = {
  poisoned: 'failure',
  undecided: 'skipped',
  nothing: 'skipped',
  clean: null,
};

/**
 * The result as a JUnit report, as Jenkins, GitLab and others read it: a test case for the run, and one for each finding and for
 * each row that nobody judged. Poisoned code is a failure; suspicious code, and what was not judged, is skipped.
 */
export const renderJunit: Renderer = (result, { width = DEFAULT_WIDTH } = {}) => {
  const layout = { families: indexFamilies(result.families), width, paint: palette(false) };
  const rows = ciProblems(result);
  const outcome = VERDICTS[verdictOf(result)];
  const ends = [outcome, ...rows.map(({ level }) => ELEMENTS[level])];
  const number = (end: string): string => String(ends.filter((one) => one === end).length);
  const counts = attributes({
    name: 'codepurify',
    tests: String(ends.length),
    failures: number('failure'),
    errors: '0',
    skipped: number('skipped'),
    time: result.summary.seconds.toFixed(3),
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${counts}>`,
    `  <testsuite${counts}>`,
    verdictCase(result, outcome),
    ...rows.map((row, index) => problemCase(row, index < MAX_FULL ? layout : null)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
};

function verdictCase(result: ScanResult, outcome: 'failure' | 'skipped' | null): string {
  const says = result.overall?.reason ?? foundSays(result);
  const message = `${VERDICT_WORDS[verdictOf(result)]}: ${oneLine(says, NAME_WIDTH)}`;
  const open = `    <testcase${attributes({ classname: 'codepurify', name: 'verdict' })}>`;
  const end =
    outcome === null
      ? `<system-out>${escapeXml(`${message}. ${totals(result)}`)}</system-out>`
      : `<${outcome}${attributes({ message })}>${escapeXml(totals(result))}</${outcome}>`;
  return `${open}${end}</testcase>`;
}

function problemCase(
  { id, rule, level, path, line, says, finding }: CiProblem,
  layout: FindingLayout | null,
) {
  const [name, classname] = [finding === null ? rule : `${finding.function.name} [${id}]`, path].map((text) =>
    oneLine(text, NAME_WIDTH),
  );
  const open = `    <testcase${attributes({ classname: classname ?? '', name: name ?? '', file: path, line: String(line) })}>`;
  const body = finding === null || layout === null ? '' : `\n${findingLines(finding, layout).join('\n')}\n`;
  const element = ELEMENTS[level];
  const shown = `<${element}${attributes({ message: says, type: rule })}>${escapeXml(body)}</${element}>`;
  return `${open}${shown}</testcase>`;
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`)
    .join('');
}
