import { CodePurifyError } from '../errors.js';
import { resultSchema, type Finding, type ScanResult } from '../result/result.js';
import { readArtifact, type DownloadLimits } from '../github/api/artifacts.js';
import { readZipFile, type ZipLimits } from '../github/api/artifact-zip.js';
import { count } from '../text/numbers.js';
import { codeSpan, escapeMarkdownText } from '../text/escape-markdown.js';
import { oneLine } from '../text/one-line.js';
import type { Job } from './job.js';
import { logLine } from './runner.js';

/** What the first half says it has found: told beside what was found here, and otherwise never used. */
export type FirstHalf =
  | { readonly kind: 'report'; readonly findings: ReadonlyMap<string, Claim> }
  /** A sentence of ours: why there is nothing to compare with. */
  | { readonly kind: 'none'; readonly why: string };

/** A finding by what the first half calls it. */
type Claim = Pick<Finding, 'path' | 'function'>;

/** Name of the file that the output `report-json` leads to. */
const REPORT_FILE = 'report.json';

/** A report of some thousand findings with their code; as much hostile JSON is parsed in a few hundred MB of memory. */
const ZIP_LIMITS: ZipLimits = { entries: 16, bytes: 16 * 1024 * 1024 };

/** What such a report packs to at the least that is usual for code. */
const DOWNLOAD_BYTES = 8 * 1024 * 1024;

/** As long as any request to the API may take. */
const DOWNLOAD_MILLISECONDS = 30_000;

/**
 * Values in a report: some thousand findings have a tenth. Above it the schema is not even asked, which makes an object
 * of each value that is wrong: millions of those are more memory than a run has.
 */
const MOST_VALUES = 1_000_000;

/**
 * The report that the first half of the workflow for forks has kept. A fork's pull request can change what runs there:
 * it is bounded, checked against the schema, and believed in nothing. Whatever is wrong with it is a sentence, not a failure.
 * @param run of GitHub's event
 */
export async function readFirstHalf(job: Job, run: number): Promise<FirstHalf> {
  const { client, repository, inputs, runner } = job;
  const milliseconds = runner.timeoutMs ?? DOWNLOAD_MILLISECONDS;
  const limits: DownloadLimits = { bytes: DOWNLOAD_BYTES, milliseconds };
  try {
    const zip = await readArtifact(client, { ...repository, run }, inputs.own['report-artifact'], limits);
    return parseReport(await readZipFile(zip, REPORT_FILE, ZIP_LIMITS));
  } catch (error) {
    if (!(error instanceof CodePurifyError)) throw error;
    logLine(runner, `The first half's report is not read. ${error.message.replaceAll('\n', ' ')}`);
    return { kind: 'none', why: `${error.problem} ${error.remedy}` };
  }
}

/** @throws CodePurifyError `input` for what is no report */
function parseReport(bytes: Buffer): FirstHalf {
  const parsed = resultSchema.safeParse(bounded(parseJson(bytes)));
  if (!parsed.success) throw noReport('it does not fit the schema');
  return { kind: 'report', findings: new Map(parsed.data.findings.map((finding) => [finding.id, finding])) };
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw noReport('it is not JSON', cause);
  }
}

/** Counts all values at any depth, as far as the bound. */
function bounded(value: unknown): unknown {
  const todo: unknown[] = [value];
  for (let met = 0; todo.length > 0; met += 1) {
    const one = todo.pop();
    const inside: unknown[] = typeof one === 'object' && one !== null ? Object.values(one) : [];
    if (met + 1 + todo.length + inside.length > MOST_VALUES) {
      throw noReport(`it has more than ${String(MOST_VALUES)} values`);
    }
    for (const each of inside) todo.push(each);
  }
  return value;
}

function noReport(why: string, cause?: unknown): CodePurifyError {
  return new CodePurifyError(
    'input',
    `The artifact holds no report of CodePurify: ${why}.`,
    'Upload the output report-json, of this version.',
    { cause },
  );
}

/** Findings of the first half that are named; of the others the number is told. */
const NAMED = 5;

/** Characters of a path or a name. */
const NAME_WIDTH = 80;

/** What both halves have found, side by side, as a paragraph safe in Markdown. Findings are the same by their ids. */
export function compareHalves(first: FirstHalf, { findings }: Pick<ScanResult, 'findings'>): string {
  if (first.kind === 'none')
    return `Nothing to compare with from the first half: ${escapeMarkdownText(first.why)}`;
  const here = new Set(findings.map(({ id }) => id));
  const missing = [...first.findings].filter(([id]) => !here.has(id));
  const added = [...here].filter((id) => !first.findings.has(id)).length;
  const confirmed = first.findings.size - missing.length;
  const reported = `The first half reported ${count(first.findings.size, 'finding')}`;
  if (missing.length === 0 && added === 0) return `${reported}: the same as here.`;
  const parts = [
    `${isOrAre(confirmed)} confirmed here`,
    ...(missing.length === 0 ? [] : [`${isOrAre(missing.length)} not (${named(missing)})`]),
    ...(added === 0 ? [] : [`${count(added, 'finding')} of this run it did not report`]),
  ];
  return `${reported}; ${parts.join(', ')}. ${WHY}`;
}

const WHY =
  'Only what was found here counts. An altered workflow on the fork, another configuration or another version explains a difference.';

function isOrAre(number: number): string {
  return `${String(number)} ${number === 1 ? 'is' : 'are'}`;
}

function named(claims: readonly (readonly [string, Claim])[]): string {
  const more = claims.length - NAMED;
  const names = claims.slice(0, NAMED).map(
    ([
      id,
      {
        path,
        function: { name },
      },
    ]) => {
      return [id, oneLine(path, NAME_WIDTH), oneLine(name, NAME_WIDTH)].map(codeSpan).join(' ');
    },
  );
  return [...names, ...(more > 0 ? [`${String(more)} more`] : [])].join('; ');
}
