import { addSavedSeconds, processorSeconds } from './processor-seconds.js';

/** Computes a thing of each object once. Its processor time counts each time: what is measured stays true. */
export class Remembered<Value> {
  private readonly known = new WeakMap<object, { readonly value: Value; readonly seconds: number }>();

  /** What `compute` makes of the object, or has made of it before. */
  of(object: object, compute: () => Value): Value {
    const found = this.known.get(object);
    if (found !== undefined) {
      addSavedSeconds(found.seconds);
      return found.value;
    }
    const began = processorSeconds();
    const value = compute();
    this.known.set(object, { value, seconds: processorSeconds() - began });
    return value;
  }
}

/** Computes a thing of each text once, as `Remembered` does of each object. */
export class RememberedTexts<Value> {
  private readonly known = new Map<string, { readonly value: Value; readonly seconds: number }>();

  /** What `compute` makes of the text, or has made of it before; a failure is not remembered. */
  async of(text: string, compute: () => Promise<Value>): Promise<Value> {
    const found = this.known.get(text);
    if (found !== undefined) {
      addSavedSeconds(found.seconds);
      return found.value;
    }
    const began = processorSeconds();
    const value = await compute();
    this.known.set(text, { value, seconds: processorSeconds() - began });
    return value;
  }
}
