/** Converts IEEE 754 half-precision bit patterns (or numbers, if the runtime gives a Float16Array) to float32. */
export function halfToFloat(
  values: ArrayLike<number> & { readonly BYTES_PER_ELEMENT?: number },
): Float32Array {
  if (!(values instanceof Uint16Array)) return Float32Array.from(values);
  return Float32Array.from(values, widen);
}

function widen(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
