/** Data that RFC 8878 does not allow; the message says what is wrong. */
export class BrokenZstd extends Error {}
