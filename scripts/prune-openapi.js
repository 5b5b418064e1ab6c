/**
 * Writes `__tests__/fixtures/github/openapi.json`: the operations of GitHub's description of its REST API that the product
 * uses, as JSON schemas without prose. The complete description has 404 MB, so it is not a dependency:
 *
 *     npm install --no-save @octokit/openapi@23 && node scripts/prune-openapi.js
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Operations that the product and its tests use, by their ids in the description. */
const OPERATIONS = new Set([
  'actions/list-workflow-runs-for-repo',
  'actions/re-run-workflow-failed-jobs',
  'checks/create',
  'git/create-blob',
  'git/create-commit',
  'git/create-ref',
  'git/create-tree',
  'git/get-blob',
  'git/get-commit',
  'git/get-ref',
  'git/get-tree',
  'git/list-matching-refs',
  'git/update-ref',
  'issues/add-labels',
  'issues/create',
  'issues/create-comment',
  'issues/create-label',
  'issues/delete-comment',
  'issues/get',
  'issues/get-comment',
  'issues/get-label',
  'issues/list-comments',
  'issues/list-for-repo',
  'issues/update',
  'issues/update-comment',
  'pulls/create',
  'pulls/create-reply-for-review-comment',
  'pulls/create-review',
  'pulls/create-review-comment',
  'pulls/delete-pending-review',
  'pulls/delete-review-comment',
  'pulls/dismiss-review',
  'pulls/get',
  'pulls/get-review',
  'pulls/list',
  'pulls/list-comments-for-review',
  'pulls/list-files',
  'pulls/list-review-comments',
  'pulls/list-reviews',
  'pulls/submit-review',
  'pulls/update',
  'pulls/update-review',
  'pulls/update-review-comment',
  'reactions/create-for-issue-comment',
  'reactions/create-for-pull-request-review-comment',
  'reactions/create-for-pull-request-review-comment',
  'repos/compare-commits',
  'repos/create-commit-status',
  'repos/get',
  'repos/get-branch',
  'repos/get-collaborator-permission-level',
  'repos/list-branches',
  'repos/list-commits',
  'repos/list-pull-requests-associated-with-commit',
]);

/** Keys that do not affect the shape of a request or an answer. */
const PROSE = new Set([
  ...['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title', 'deprecated'],
  ...['x-github', 'x-octokit', 'x-github-breaking-changes', 'x-multi-segment', 'x-deprecation-details'],
]);

/**
 * @typedef {unknown} Json
 * @typedef {Readonly<Record<string, unknown>>} JsonObject
 */

/**
 * @param {Json | undefined} value
 * @returns {value is JsonObject}
 */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * @param {Json | undefined} value
 * @returns {JsonObject}
 */
const object = (value) => (isObject(value) ? value : {});

/**
 * Removes prose, and turns OpenAPI 3.0's `nullable` into JSON Schema.
 * @param {Json} value
 * @param {boolean} names whether keys are names of properties: one may be called `title`
 * @returns {Json}
 */
function plain(value, names = false) {
  if (Array.isArray(value)) return value.map((/** @type {Json} */ item) => plain(item));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([key]) => names || !PROSE.has(key));
  const { nullable, ...rest } = Object.fromEntries(
    kept.map(([key, item]) => [key, key === 'enum' ? item : plain(item, !names && key === 'properties')]),
  );
  if (names || nullable === undefined) return nullable === undefined ? rest : { ...rest, nullable };
  return nullable === true ? orNull(rest) : rest;
}

/**
 * @param {JsonObject} schema
 * @returns {Json}
 */
function orNull(schema) {
  if (typeof schema.type !== 'string') return { anyOf: [{ type: 'null' }, schema] };
  const type = [schema.type, 'null'];
  return Array.isArray(schema.enum)
    ? { ...schema, enum: schema.enum.concat(null), type }
    : { ...schema, type };
}

/**
 * Every `$ref` inside a value.
 * @param {Json} value
 * @returns {string[]}
 */
function references(value) {
  if (Array.isArray(value)) return value.flatMap(references);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === '$ref' && typeof item === 'string' ? [item] : references(item),
  );
}

/**
 * The description reduced to `OPERATIONS` and the components that they use.
 * @param {JsonObject} description
 * @param {string} version of the package it comes from
 */
function prune(description, version) {
  /** @type {Record<string, Record<string, Json>>} */
  const paths = {};
  const missing = new Set(OPERATIONS);
  for (const [route, methods] of Object.entries(object(description.paths))) {
    for (const [method, operation] of Object.entries(object(methods))) {
      const id = object(operation).operationId;
      if (typeof id !== 'string' || !OPERATIONS.has(id)) continue;
      missing.delete(id);
      (paths[route] ??= {})[method] = plain(operation);
    }
  }
  if (missing.size > 0) throw new Error(`GitHub's description does not have ${[...missing].join(', ')}.`);
  /** @type {Record<string, Record<string, Json>>} */
  const components = {};
  const todo = references(paths);
  for (let reference = todo.pop(); reference !== undefined; reference = todo.pop()) {
    const [, , kind = '', name = ''] = reference.split('/');
    const group = (components[kind] ??= {});
    if (group[name] !== undefined) continue;
    const component = plain(object(object(description.components)[kind])[name] ?? null);
    group[name] = component;
    todo.push(...references(component));
  }
  return { source: `@octokit/openapi ${version}, api.github.com`, paths, components };
}

const root = path.dirname(import.meta.dirname);
const folder = path.join(root, 'node_modules', '@octokit', 'openapi');
/** @type {(file: string) => Promise<JsonObject>} */
const read = async (file) => object(JSON.parse(await readFile(path.join(folder, file), 'utf8')));
const { version } = await read('package.json');
const pruned = prune(await read('generated/api.github.com.json'), String(version));
const out = path.join(root, '__tests__', 'fixtures', 'github', 'openapi.json');
await mkdir(path.dirname(out), { recursive: true });
await writeFile(out, `${JSON.stringify(pruned)}\n`);
