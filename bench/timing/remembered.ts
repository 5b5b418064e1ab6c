import { addSavedSeconds, processorSeconds } from './processor-seconds.js';

interface Known<Value> {
  readonly value: Value;
  readonly seconds: number;
}

/** Where values are kept: a `Map` by text, or a `WeakMap` by object. */
interface Memory<Key, Value> {
  get(key: Key): Known<Value> | undefined;
  set(key: Key, known: Known<Value>): unknown;
}

/** Computes a value once for each key. Its processor time counts at each use, so that measured times stay true. */
export class Remembered<Key, Value> {
  constructor(private readonly memory: Memory<Key, Value>) {}

  /** Values of objects; they are dropped with their objects. */
  static ofObjects<Key extends object, Value>(): Remembered<Key, Value> {
    return new Remembered(new WeakMap<Key, Known<Value>>());
  }

  /** Values of texts. */
  static ofTexts<Value>(): Remembered<string, Value> {
    return new Remembered(new Map<string, Known<Value>>());
  }

  /** The value that `compute` gives, or gave before; a failure is not remembered. */
  async of(key: Key, compute: () => Value | Promise<Value>): Promise<Value> {
    const known = this.memory.get(key);
    if (known !== undefined) {
      addSavedSeconds(known.seconds);
      return known.value;
    }
    const start = processorSeconds();
    const value = await compute();
    this.memory.set(key, { value, seconds: processorSeconds() - start });
    return value;
  }
}
