import type { Sign } from './language.js';

/** Signs that Java and C# share: equal weights, so that the other signs decide between the two. */
export const OBJECT_SIGNS: readonly Sign[] = [
  {
    pattern:
      /\b(?:public|private|protected)[ \t]+(?:static|final|abstract|synchronized|void|class|interface|enum|[A-Za-z<])/,
    weight: 4,
  },
  { pattern: /\b(?:throw|return|=|\()[ \t]{0,4}new[ \t]+[A-Za-z]/, weight: 3 },
  { pattern: /\bnew[ \t]+[A-Z]\w{0,80}[ \t]{0,4}[(<[]/, weight: 3 },
  { pattern: /\bthis\.\w/, weight: 2 },
  { pattern: /\bnull\b/, weight: 2 },
  { pattern: /\btry[ \t\n\r]{0,20}[{(]|\bcatch[ \t]{0,4}\(/, weight: 3 },
  { pattern: /\b[A-Z]\w{0,80}<(?:[A-Z?]\w{0,80})?[,>]/, weight: 3 },
];
