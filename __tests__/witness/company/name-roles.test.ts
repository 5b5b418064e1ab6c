import { beforeAll, describe, expect, it } from '@jest/globals';
import { loadParsers } from '../../../src/code/parsing/parser.js';
import { contentOrder } from '../../../src/witness/company/content-order.js';
import { NameRoles } from '../../../src/witness/company/name-roles.js';
import { corpusOf } from './material.js';

beforeAll(() => loadParsers());

/** Functions whose parameter has a type and a use; `kind` gives the type and the use. */
function functionsWith(
  count: number,
  nameOf: (at: number) => string,
  kind: (at: number) => number,
): string[] {
  const types = ['int ', 'char *', 'struct node *', 'size_t ', 'double '];
  const uses = ['P += 3;', 'puts(P);', 'P->left = 1;', 'grow(&P);', 'return P * 2;'];
  return Array.from({ length: count }, (_, at) => {
    const use = uses[kind(at) % uses.length]?.replaceAll('P', nameOf(at)) ?? '';
    const type = types[kind(at) % types.length] ?? '';
    return `int work_${at.toString()}(${type}${nameOf(at)}) { ${use} other_${at.toString()}(1); return 0; }`;
  });
}

describe('NameRoles', () => {
  const natural = functionsWith(
    20,
    () => 'head_node',
    () => 2,
  );
  const planted = functionsWith(
    20,
    () => 'ret_Val_',
    (at) => at,
  );
  const others = functionsWith(
    100,
    (at) => `name_${at.toString()}`,
    (at) => at,
  );
  const corpus = (): ReturnType<typeof corpusOf> => corpusOf([...natural, ...planted, ...others]);
  const carriers = (name: string): { id: number; records: Int32Array } => {
    const { vocabulary, sides } = corpus();
    const id = vocabulary.texts.indexOf(name);
    const records = sides.flatMap(([ids], record) => (ids?.includes(id) === true ? [record] : []));
    return { id, records: Int32Array.from(records) };
  };
  const compare = (name: string): { logRatio: number; given: number } => {
    const all = corpus();
    const { id, records } = carriers(name);
    return new NameRoles(all, contentOrder(all)).compare(id, records);
  };

  it('sees that a name is given to things of one kind', () => {
    expect(compare('head_node').logRatio).toBeGreaterThan(1);
  });

  it('sees that a name is given to anything', () => {
    expect(compare('ret_Val_').logRatio).toBeLessThan(0.6);
    expect(compare('ret_Val_').given).toBe(20);
  });

  it('compares no use of a name that functions only call or take as a member', () => {
    expect(compare('puts').given).toBe(0);
    expect(compare('left').given).toBe(0);
  });
});
