/** The remainders that an expression can have, as a set of numbers from 0 to `modulus - 1`. */
export type Residues = ReadonlySet<number>;

/** Operators whose result's remainder follows from those of the operands. */
const OPERATIONS: Readonly<Record<string, (x: number, y: number) => number>> = {
  '+': (x, y) => x + y,
  '-': (x, y) => x - y,
  '*': (x, y) => x * y,
};

/** `x op y` as a remainder; `null` for other operators. */
export function residueOf(operator: string, x: number, y: number, modulus: number): number | null {
  const operation = Object.hasOwn(OPERATIONS, operator) ? OPERATIONS[operator] : undefined;
  if (!operation) return null;
  return ((operation(x, y) % modulus) + modulus) % modulus;
}
