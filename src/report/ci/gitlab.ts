import { sha256 } from '../../sha256.js';
import { escapeJson } from '../../text/escape/escape-json.js';
import type { Renderer } from '../renderer.js';
import { ciProblems, type CiProblem } from './ci-problems.js';

/** What was not judged may hide a trigger, so it is more than a remark. */
const SEVERITIES = { poisoned: 'critical', suspicious: 'minor', unread: 'major' } as const;

/**
 * The result as a Code Quality report of GitLab: an array of issues
 * (https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format). Paths are relative to the repository where they were
 * given so.
 */
export const renderGitlab: Renderer = (result) =>
  `${escapeJson(JSON.stringify(ciProblems(result).map(issue), null, 2))}\n`;

function issue({ id, rule, level, path, line, says }: CiProblem): Record<string, unknown> {
  return {
    description: says,
    check_name: rule,
    fingerprint: sha256(id),
    severity: SEVERITIES[level],
    location: { path: path.replace(/^(?:\.\/+)+/, ''), lines: { begin: line } },
  };
}
