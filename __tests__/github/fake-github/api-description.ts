import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import ajvFormats from 'ajv-formats';
import { asObject, isObject, merge, type JsonObject } from './json.js';

/** An operation of GitHub's REST API. */
export interface Operation {
  /** Such as `pulls/create-review`. */
  readonly id: string;
  readonly method: string;
  readonly route: string;
  readonly definition: JsonObject;
}

/** An operation that a request asks for, with the names in its path. */
export interface Match {
  readonly operation: Operation;
  readonly params: ReadonlyMap<string, string>;
}

const FILE = path.join(import.meta.dirname, '../../fixtures/github/openapi.json');

/** GitHub's own OpenAPI description, reduced by `scripts/prune-openapi.js`. */
export class ApiDescription {
  readonly #document: JsonObject;
  /** Each check is made anew in each worker and used some hundred times: making it quickly is what counts. */
  readonly #ajv = new Ajv({
    ...{ strict: false, allErrors: false, logger: false },
    ...{ inlineRefs: false, code: { optimize: false } },
  });
  readonly #parameterChecks = new WeakMap<JsonObject, ValidateFunction>();
  readonly #operations: readonly { readonly operation: Operation; readonly pattern: RegExp }[];

  constructor() {
    this.#document = asObject(JSON.parse(readFileSync(FILE, 'utf8')));
    ajvFormats.default(this.#ajv);
    this.#ajv.addSchema(this.#document, 'github');
    this.#operations = Object.entries(asObject(this.#document.paths)).flatMap(([route, methods]) =>
      Object.entries(asObject(methods)).map(([method, definition]) => {
        const id = String(asObject(definition).operationId);
        const operation = { id, method: method.toUpperCase(), route, definition: asObject(definition) };
        return { operation, pattern: patternOf(route) };
      }),
    );
  }

  /** The operation that a request asks for, or `null`: the product uses none that is not described. */
  match(method: string, pathname: string): Match | null {
    for (const { operation, pattern } of this.#operations) {
      if (operation.method !== method) continue;
      const groups = pattern.exec(pathname)?.groups;
      if (groups === undefined) continue;
      const params = new Map(
        Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)] as const),
      );
      return { operation, params };
    }
    return null;
  }

  /** What is wrong with a request: path, query and body. Empty when it is as described. */
  requestProblems({ operation, params }: Match, query: URLSearchParams, body: unknown): string[] {
    const parameters = this.#parameters(operation);
    const problems = parameters.flatMap((parameter) => {
      const name = String(parameter.name);
      const given = parameter.in === 'path' ? params.get(name) : query.get(name);
      if (given === null || given === undefined) {
        return parameter.required === true ? [`${name} is missing`] : [];
      }
      const schema = this.#resolve(parameter.schema);
      return this.#problems(this.#parameterCheck(schema), asTyped(schema, given), name);
    });
    const known = new Set(parameters.filter((one) => one.in === 'query').map((one) => one.name));
    for (const name of query.keys())
      if (!known.has(name)) problems.push(`the query's ${name} is not described`);
    return [...problems, ...this.#bodyProblems(operation, body)];
  }

  /** What is wrong with an answer; a status that the description does not list is wrong. */
  responseProblems(operation: Operation, status: number, body: unknown): string[] {
    const responses = asObject(operation.definition.responses);
    if (responses[String(status)] === undefined) {
      // not listed, but sent by every operation: "Rate limits", "Troubleshooting the REST API"
      return UNLISTED.has(status) ? [] : [`status ${String(status)} is not described`];
    }
    const base = `/paths/${pointer(operation.route)}/${operation.method.toLowerCase()}/responses/${String(status)}`;
    const response = asObject(responses[String(status)]);
    const place = typeof response.$ref === 'string' ? response.$ref.slice(1) : base;
    const content = asObject(this.#resolve(response).content);
    if (content['application/json'] === undefined) return [];
    return this.#check(`${place}/content/application~1json/schema`, body, 'answer');
  }

  /** The smallest object that a schema of `components/schemas` describes, with `over` laid upon it. */
  example(schema: string, over: JsonObject): JsonObject {
    const smallest = this.#smallest({ $ref: `#/components/schemas/${schema}` });
    return merge(asObject(smallest), over);
  }

  #bodyProblems(operation: Operation, body: unknown): string[] {
    const request = asObject(operation.definition.requestBody);
    const schema = asObject(asObject(asObject(request.content)['application/json']).schema);
    if (Object.keys(schema).length === 0) {
      return body === undefined ? [] : ['a body is sent where none is described'];
    }
    if (body === undefined) return request.required === true ? ['the body is missing'] : [];
    const place = `/paths/${pointer(operation.route)}/${operation.method.toLowerCase()}/requestBody`;
    return [
      ...this.#check(`${place}/content/application~1json/schema`, body, 'body'),
      ...this.#unknownKeys(schema, body, 'body'),
    ];
  }

  /** The description leaves objects open; a key that it does not name is a mistake of ours all the same. */
  #unknownKeys(schema: unknown, value: unknown, at: string): string[] {
    const { properties, items } = this.#resolve(schema);
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => this.#unknownKeys(items, item, `${at}[${String(index)}]`));
    }
    if (!isObject(value) || !isObject(properties)) return [];
    return Object.entries(value).flatMap(([key, item]) =>
      properties[key] === undefined
        ? [`${at}.${key} is not described`]
        : this.#unknownKeys(properties[key], item, `${at}.${key}`),
    );
  }

  #parameters({ definition }: Operation): JsonObject[] {
    const list = definition.parameters;
    return (Array.isArray(list) ? list : []).map((parameter) => this.#resolve(parameter));
  }

  #parameterCheck(schema: JsonObject): ValidateFunction {
    const known = this.#parameterChecks.get(schema) ?? this.#ajv.compile(embedded(schema));
    this.#parameterChecks.set(schema, known);
    return known;
  }

  #check(at: string, value: unknown, name: string): string[] {
    const validate = this.#ajv.getSchema(`github#${encodeURI(at)}`);
    if (validate === undefined) throw new Error(`GitHub's description has no ${at}.`);
    return this.#problems(validate as ValidateFunction, value, name);
  }

  #problems(validate: ValidateFunction, value: unknown, name: string): string[] {
    if (validate(value)) return [];
    return [this.#ajv.errorsText(validate.errors, { dataVar: name })];
  }

  #resolve(value: unknown): JsonObject {
    const schema = asObject(value);
    if (typeof schema.$ref !== 'string') return schema;
    const steps = schema.$ref.split('/').slice(1);
    return this.#resolve(steps.reduce<unknown>((at, step) => asObject(at)[step], this.#document));
  }

  #smallest(value: unknown): unknown {
    const schema = this.#resolve(value);
    const { type, allOf, properties, required } = schema;
    const choices = [schema.anyOf, schema.oneOf].find((list) => Array.isArray(list)) as unknown[] | undefined;
    if (Array.isArray(type) && type.includes('null')) return null;
    if (Array.isArray(schema.enum)) return schema.enum[0];
    if (Array.isArray(allOf)) {
      return allOf.reduce<JsonObject>((all, one) => merge(all, asObject(this.#smallest(one))), {});
    }
    if (choices !== undefined && properties === undefined) {
      return choices.some((one) => asObject(one).type === 'null') ? null : this.#smallest(choices[0]);
    }
    if (type === 'object' || properties !== undefined) {
      const names = Array.isArray(required) ? required.map(String) : [];
      return Object.fromEntries(names.map((name) => [name, this.#smallest(asObject(properties)[name])]));
    }
    return smallestScalar(schema);
  }
}

/** Answers that any operation may give: too many requests, a failure of theirs. */
const UNLISTED: ReadonlySet<number> = new Set([401, 403, 404, 422, 429, 500, 502, 503]);

function smallestScalar({ type, format, minimum }: JsonObject): unknown {
  if (type === 'array') return [];
  if (type === 'boolean') return false;
  if (type === 'integer' || type === 'number') return typeof minimum === 'number' ? minimum : 0;
  if (format === 'date-time') return '2024-01-01T00:00:00Z';
  return format === 'uri' ? 'https://github.invalid/' : '';
}

/** `/repos/{owner}/{repo}` as an expression with named groups; a ref or a path may hold slashes. */
function patternOf(route: string): RegExp {
  const source = route
    .replaceAll('.', '\\.')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      name === 'ref' || name === 'branch' ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
    );
  return new RegExp(`^${source}$`, 'u');
}

/** A name in a JSON pointer. */
function pointer(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A schema taken out of the document, whose references lead back into it. */
function embedded(schema: JsonObject): JsonObject {
  return asObject(JSON.parse(JSON.stringify(schema).replaceAll('"$ref":"#', '"$ref":"github#')));
}

function asTyped({ type }: JsonObject, text: string): unknown {
  if (type === 'integer' || type === 'number') return text.trim() === '' ? text : Number(text);
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : text;
  return text;
}
