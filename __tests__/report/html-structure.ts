/** Elements that have no end. */
const VOID = new Set(['meta', 'input', 'rect']);

/** A tag of a page: its name and attributes. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/**
 * The tags of a page, read strictly: every `<` begins a tag of ours, attributes are quoted, and all that opens
 * closes in order. A browser forgives what this does not.
 * @throws Error at the first violation
 */
export function readTags(html: string): Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  const rest = html
    .replace(/<style>[^<]*<\/style>/, '')
    .replace(/<script type="application\/json" id="data">[^<]*<\/script>/, '')
    .replace(/<script>[^]*?<\/script>/, '')
    .replace(/[^<]*(<[^<>]*>)?/g, (_, tag: string | undefined) => {
      if (tag !== undefined) readTag(tag, tags, open);
      return '';
    });
  if (rest !== '' || open.length > 0) throw new Error(`left over: ${rest.slice(0, 80)} ${open.join(' ')}`);
  return tags;
}

function readTag(tag: string, tags: Tag[], open: string[]): void {
  if (tag === '<!doctype html>') return;
  const close = /^<\/([a-z1-6]+)>$/.exec(tag)?.[1];
  if (close !== undefined) {
    const last = open.pop();
    if (last !== close) throw new Error(`${tag} closes ${last ?? 'nothing'}`);
    return;
  }
  const [, name = '', attributes = ''] =
    /^<([a-z1-6]+)((?: [a-zA-Z-]+(?:="[^"<>]*")?)*)\/?>$/.exec(tag) ?? [];
  if (name === '') throw new Error(`not a tag of ours: ${tag}`);
  if (!VOID.has(name)) open.push(name);
  const pairs = [...attributes.matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/g)];
  tags.push({ name, attributes: new Map(pairs.map(([, key = '', value = '']) => [key, value])) });
}
