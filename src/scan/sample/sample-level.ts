/** Part of the level of labels for the families of a sample, fixed in advance; the families that are counted in all data have the rest. */
export const SAMPLE_FRACTION = 0.5;
