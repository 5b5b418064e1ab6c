/** What a request asks for, in our words, by the path of its URL; the first that fits. */
const THINGS: readonly (readonly [RegExp, string])[] = [
  [/\/git\/trees\//, 'a folder of a commit'],
  [/\/git\/blobs\//, 'a file of a commit'],
  [/\/git\/commits\/|\/commits$/, 'a commit'],
  [/\/compare\//, 'the comparison of two commits'],
  [/\/branches(?:\/|$)/, 'the branches of the repository'],
  [/\/collaborators\//, 'the permission of a person'],
  [/\/pulls\/\d+$/, 'the pull request'],
  [/\/pulls$/, 'the pull requests of the repository'],
  [/\/comments$/, 'the comments on the pull request'],
  [/\/actions\/runs$/, 'the runs of the workflow'],
  [/\/repos\/[^/]+\/[^/]+$/, 'the repository'],
];

/** What the request of an error asked for, for a message to a user; it quotes no part of the request. */
export function requestedThing(error: unknown): string {
  const url = error instanceof Error && 'request' in error ? urlOf(error.request) : '';
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return THINGS.find(([sign]) => sign.test(path))?.[1] ?? 'an answer';
}

function urlOf(request: unknown): string {
  const isRequest = typeof request === 'object' && request !== null && 'url' in request;
  return isRequest && typeof request.url === 'string' ? request.url : '';
}
