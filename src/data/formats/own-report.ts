/** A string of JSON in a pattern. */
const STRING = String.raw`"(?:[^"\\]|\\.)*"`;

/** How each kind of result begins. A test writes each with its renderer, and reads it again. */
const OWN_RESULTS: readonly RegExp[] = [
  /^\s*\{\s*"schemaVersion"\s*:\s*\d+\s*,\s*"tool"\s*:\s*\{\s*"name"\s*:\s*"codepurify"/u,
  // SARIF
  /^\s*\{\s*"\$schema"\s*:\s*"[^"]*"\s*,\s*"version"\s*:\s*"[^"]*"\s*,\s*"runs"\s*:\s*\[\s*\{\s*"tool"\s*:\s*\{\s*"driver"\s*:\s*\{\s*"name"\s*:\s*"CodePurify"/u,
  // Code Quality of GitLab
  new RegExp(
    String.raw`^\s*\[\s*\{\s*"description"\s*:\s*${STRING}\s*,\s*"check_name"\s*:\s*"(?:backdoor-trigger|unjudged)/`,
    'u',
  ),
  /^<\?xml [^>]*>\s*<testsuites name="codepurify" /u, // JUnit
  /^<!doctype html>(?:(?!<title>)[^])*<title>CodePurify: /u,
  /^# codepurify baseline \d/u,
];

/** Why a file is not judged that begins like a result of this program, and what to do about it. */
export const OWN_REPORT =
  'begins like a report or baseline of CodePurify, which quotes what was found: move it out of the data, or leave it out with --exclude';

/**
 * Whether the first bytes of a file are those of a result of this program: it quotes what was found, and would be found again. It
 * counts as data that nobody judged, and not as no data: anybody can write these bytes, so they must not make a check green.
 */
export function isOwnReport(start: Buffer): boolean {
  const text = start.toString('utf8').replace(/^\uFEFF/u, '');
  return OWN_RESULTS.some((begins) => begins.test(text));
}
