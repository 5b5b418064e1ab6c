import { existsSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { addSuppression } from '../../config/accepting/add-suppression.js';
import { CONFIG_FILE_NAMES, findConfigFile } from '../../config/find-config-file.js';
import { repositoryRoot } from '../../config/repository-root.js';
import { SUPPRESSION_ALLOWS, suppressionSchema, type Suppression } from '../../config/suppressions.js';
import { CodePurifyError, EXIT_CODES } from '../../errors.js';
import type { ScanResult } from '../../result/result.js';
import { authorName } from '../../review/author-name.js';
import { escapeTerminal } from '../../text/escape/escape-terminal.js';
import { writeFileWhole } from '../report/write-output.js';
import type { World } from '../world.js';
import { knownReports, nobodyHas } from './known-reports.js';

/** Values of the command line, by camelCase name. */
type Values = Readonly<Record<string, unknown>>;

/** Days until an entry expires, so that somebody looks at it again; `--expires` names another day, or never. */
const DAYS = 180;

/** The value of `--report` for an id that no report here has, such as one of a run on another machine. */
const NO_REPORT = 'none';

/** Variables that name the user, in their order. */
const USER_VARIABLES = ['USER', 'LOGNAME', 'USERNAME'];

/**
 * `codepurify accept`: writes an accepted finding, or family, into the configuration file.
 * @returns the exit code
 * @throws CodePurifyError `usage` for a missing reason or owner, an id that the report does not have, or an unusable file
 */
export async function acceptCommand(id: string, values: Values, world: World): Promise<number> {
  const entry = entryOf(id, values, await userName(world));
  const path = configPath(values.config, world.cwd);
  await checkReport(id, values.report, world);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  await writeFileWhole(addSuppression(path, text, entry), path, world);
  const until = entry.expires === undefined ? 'without an end' : `until ${entry.expires}`;
  const scope = id.startsWith('fam-')
    ? ' Findings whose triggers are all of this family are accepted, also those that come later.'
    : '';
  await world.stdout.write(
    `${escapeTerminal(`Accepted ${id} ${until} in ${path}; owner ${entry.owner}.${scope} A change is judged by the file of its base: commit it there.`)}\n`,
  );
  return EXIT_CODES.clean;
}

function entryOf(id: string, { reason, owner, expires }: Values, user: string | undefined): Suppression {
  const given = { id, reason, owner: owner ?? user, ...expiryOf(expires) };
  const parsed = suppressionSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const field = String(parsed.error.issues[0]?.path[0]) as keyof Suppression;
  const value: unknown = (given as Values)[field];
  const name = field === 'id' ? 'The id' : `--${field}`;
  const says = value === undefined ? 'is missing' : `is ${JSON.stringify(value)}, which cannot be used`;
  const example = field === 'id' ? '' : ` Give --${field} too.`;
  throw new CodePurifyError(
    'usage',
    `${name} ${says}.`,
    `Allowed: ${SUPPRESSION_ALLOWS[field]}.${value === undefined ? example : ''}`,
  );
}

/** Names of accounts that say nothing about the person. */
const NOBODY: ReadonlySet<string> = new Set(['root', 'runner', 'nobody']);

/** Who accepts: the author of commits here, else the user; `undefined` where nobody is known. */
async function userName({ env, cwd }: World): Promise<string | undefined> {
  const author = await authorName({ cwd, env });
  const names = [env.GIT_AUTHOR_NAME, author, ...USER_VARIABLES.map((name) => env[name]), accountName()];
  return names.find((name) => name != null && name.trim() !== '' && !NOBODY.has(name)) ?? undefined;
}

/** The name of the account; `undefined` where the system has none, as in some containers. */
function accountName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    return undefined;
  }
}

function expiryOf(expires: unknown): { expires?: unknown } {
  if (expires === 'never') return {};
  if (expires !== undefined) return { expires };
  const day = new Date(Date.now() + DAYS * 86_400_000);
  return { expires: day.toISOString().slice(0, 'YYYY-MM-DD'.length) };
}

/** The nearest configuration file, or the one that is made at the root of the repository. */
function configPath(given: unknown, cwd: string): string {
  if (typeof given === 'string') return resolve(cwd, given);
  return findConfigFile(cwd) ?? join(repositoryRoot(cwd) ?? cwd, CONFIG_FILE_NAMES[0]);
}

/** Where a run is known, or a report is named, one must have the finding: a wrong id would accept nothing. */
async function checkReport(id: string, given: unknown, world: World): Promise<void> {
  if (given === NO_REPORT) return;
  const names: string[] = [];
  for await (const { name, result } of knownReports(given, world)) {
    if (isIn(result, id)) return;
    names.push(name);
  }
  if (names.length === 0) return;
  throw new CodePurifyError(
    'usage',
    `${nobodyHas(names)} ${id}.`,
    `Give the id of one of its findings or families, --report with the report that names it, or --report ${NO_REPORT} to accept an id from elsewhere.`,
  );
}

function isIn({ findings, families, unjudged }: ScanResult, id: string): boolean {
  return (
    [...findings, ...families, ...unjudged].some((one) => one.id === id) ||
    findings.some(({ company }) => company?.family === id)
  );
}
