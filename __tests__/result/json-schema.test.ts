import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { resultJsonSchema } from '../../src/result/json-schema.js';

interface Node {
  readonly type?: string;
  readonly additionalProperties?: boolean;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
}

const published = readFileSync('docs/scan-result.schema.json', 'utf8');
const { $defs } = JSON.parse(published) as { readonly $defs: Readonly<Record<string, Node>> };
const objects = Object.entries($defs).filter(([, { type }]) => type === 'object');

describe('the published schema', () => {
  test('is what the description in src/result makes: else run node scripts/result-schema.js', () => {
    expect(published).toBe(resultJsonSchema());
  });

  test.each(objects)('%s has exactly its keys', (_, { additionalProperties, properties = {}, required }) => {
    expect(additionalProperties).toBe(false);
    expect(required).toEqual(Object.keys(properties));
  });

  test.each([
    ['finding', /^A poisoned or suspicious unit/],
    ['family', /^The same trigger/],
    ['summary', /units = poisoned \+ suspicious \+ clean/],
    ['unjudged', /content is not here/],
  ])('says what a %s is', (name, text) => {
    expect($defs[name]).toMatchObject({ description: expect.stringMatching(text) });
  });
});
