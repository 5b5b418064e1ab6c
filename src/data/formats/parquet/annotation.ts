import { flagIn, intIn, structIn } from './thrift-fields.js';
import type { ThriftStruct } from './thrift.js';

/** Units of times, as powers of ten of a second. */
export type TimeUnit = 3 | 6 | 9;

/** What the values of a column mean, as far as it matters for showing them. */
export type Annotation =
  | { readonly kind: 'none' | 'text' | 'list' | 'date' | 'uuid' | 'float16' }
  | { readonly kind: 'decimal'; readonly scale: number }
  | { readonly kind: 'timestamp' | 'time'; readonly unit: TimeUnit; readonly isUtc: boolean }
  | { readonly kind: 'unsigned' };

/** Field numbers of `LogicalType` in `parquet.thrift`. */
const LOGICAL = new Map<number, (type: ThriftStruct) => Annotation>([
  [1, () => ({ kind: 'text' })],
  [2, () => ({ kind: 'list' })], // map: a list of keys and values
  [3, () => ({ kind: 'list' })],
  [4, () => ({ kind: 'text' })], // enum
  [5, (type) => ({ kind: 'decimal', scale: intIn(type, 1) ?? 0 })],
  [6, () => ({ kind: 'date' })],
  [7, (type) => timeOf('time', type)],
  [8, (type) => timeOf('timestamp', type)],
  [10, (type) => ({ kind: flagIn(type, 2) === false ? 'unsigned' : 'none' })],
  [12, () => ({ kind: 'text' })], // JSON
  [14, () => ({ kind: 'uuid' })],
  [15, () => ({ kind: 'float16' })],
]);

/** Values of `ConvertedType`, which older writers use instead. */
const CONVERTED = new Map<number, (element: ThriftStruct) => Annotation>([
  [0, () => ({ kind: 'text' })],
  [1, () => ({ kind: 'list' })],
  [2, () => ({ kind: 'list' })],
  [3, () => ({ kind: 'list' })],
  [4, () => ({ kind: 'text' })],
  [5, (element) => ({ kind: 'decimal', scale: intIn(element, 7) ?? 0 })],
  [6, () => ({ kind: 'date' })],
  [7, () => ({ kind: 'time', unit: 3, isUtc: true })],
  [8, () => ({ kind: 'time', unit: 6, isUtc: true })],
  [9, () => ({ kind: 'timestamp', unit: 3, isUtc: true })],
  [10, () => ({ kind: 'timestamp', unit: 6, isUtc: true })],
  ...[11, 12, 13, 14].map((id) => [id, (): Annotation => ({ kind: 'unsigned' })] as const),
  [19, () => ({ kind: 'text' })],
]);

/** The annotation of an element of the schema; `none` where it has none that we show in a special way. */
export function annotationOf(element: ThriftStruct): Annotation {
  const [logical] = structIn(element, 10)?.fields ?? [];
  if (logical?.[1].kind === 'struct') {
    const known = LOGICAL.get(logical[0]);
    if (known !== undefined) return known(logical[1]);
  }
  return CONVERTED.get(intIn(element, 6) ?? -1)?.(element) ?? { kind: 'none' };
}

/** Whether an element has an annotation of the given kind. */
export function isAnnotated(element: ThriftStruct, kind: Annotation['kind']): boolean {
  return annotationOf(element).kind === kind;
}

function timeOf(kind: 'time' | 'timestamp', type: ThriftStruct): Annotation {
  const units = structIn(type, 2)?.fields;
  const unit = units?.has(3) === true ? 9 : units?.has(2) === true ? 6 : 3;
  return { kind, unit, isUtc: flagIn(type, 1) === true };
}
