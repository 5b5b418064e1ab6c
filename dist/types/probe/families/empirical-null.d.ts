/**
 * Maps family values to the scale of their simulated null, for each class of family size: (z − median) ·
 * min(1, IQR* / IQR) + median*, where * marks simulated values. Labels in real data are correlated in ways that no probe
 * learns. Most families are not triggers, so their values show how strong this is (Efron 2004, empirical null). Values
 * are never made larger by the scale.
 */
export declare class EmpiricalNull {
    private readonly corrections;
    constructor(sizes: ArrayLike<number>, observed: Float32Array, simulated: readonly Float32Array[]);
    /** The corrected value of a family, by its size. */
    correct(size: number, value: number): number;
}
