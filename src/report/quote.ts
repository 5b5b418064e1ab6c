/** Quotes and escapes foreign text for a report's format. */
export type Quote = (text: string) => string;
