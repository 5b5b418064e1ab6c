type Numbers = Int32Array | Uint8Array | Float32Array | Float64Array;

/** Typed arrays of fewer bytes are cloned: sharing costs more. */
const LEAST_SHARED = 4096;

/** Copies of data whose large typed arrays all threads share; each array is copied once. */
export class SharedArrays {
  readonly #known = new WeakMap<Numbers, Numbers>();

  /** @param data plain objects, lists and what can be cloned */
  copy(data: unknown): unknown {
    if (isNumbers(data)) return this.#shared(data);
    if (Array.isArray(data)) {
      const [first] = data as unknown[];
      return typeof first === 'object' ? data.map((one) => this.copy(one)) : data;
    }
    if (typeof data !== 'object' || data === null || Object.getPrototypeOf(data) !== Object.prototype)
      return data;
    return Object.fromEntries(Object.entries(data).map(([name, one]) => [name, this.copy(one)]));
  }

  #shared(numbers: Numbers): Numbers {
    if (numbers.byteLength < LEAST_SHARED || numbers.buffer instanceof SharedArrayBuffer)
      return numbers.slice();
    const known = this.#known.get(numbers);
    if (known !== undefined) return known;
    const buffer = new SharedArrayBuffer(numbers.byteLength);
    const copy = new (numbers.constructor as new (buffer: SharedArrayBuffer) => Numbers)(buffer);
    copy.set(numbers);
    this.#known.set(numbers, copy);
    return copy;
  }
}

function isNumbers(data: unknown): data is Numbers {
  return (
    data instanceof Int32Array ||
    data instanceof Uint8Array ||
    data instanceof Float32Array ||
    data instanceof Float64Array
  );
}
