/** A command that somebody wrote into a comment. */
export type Command =
  { readonly name: 'rescan' } | { readonly name: 'accept'; readonly id: string; readonly reason: string };

/** The first line alone counts, and it is nothing but the command: no quotation, no code, no list. */
const RESCAN = /^\/codepurify[ \t]+rescan[ \t]*$/;
const ACCEPT = /^\/codepurify[ \t]+accept[ \t]+(cp-[0-9a-f]{12})[ \t]+because[ \t]+(\S.*)$/;

/** Longer than a sentence or two; what is kept of a reason. */
const REASON_CHARACTERS = 500;

/** The command in a comment, or `null`. The reason is a stranger's text: escape it. */
export function parseCommand(body: string): Command | null {
  const line = (body.trimStart().split('\n', 1)[0] ?? '').trimEnd();
  if (RESCAN.test(line)) return { name: 'rescan' };
  const [, id, reason] = ACCEPT.exec(line) ?? [];
  if (id === undefined || reason === undefined) return null;
  return { name: 'accept', id, reason: reason.slice(0, REASON_CHARACTERS) };
}
