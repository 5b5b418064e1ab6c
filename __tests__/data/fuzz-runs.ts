/**
 * Inputs for each fuzz test: few in `npm test`, more with `CODEPURIFY_FUZZ_RUNS=10000`.
 * @param usual the number in `npm test`
 */
export function fuzzRuns(usual: number): { numRuns: number } {
  return { numRuns: Number(process.env.CODEPURIFY_FUZZ_RUNS ?? usual) };
}
