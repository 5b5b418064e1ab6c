import { analyze } from '../../src/code/analyze.js';
import { tokenOutline, type TokenOutline } from '../../src/code/elements/token-outline.js';
import type { LanguageName } from '../../src/code/analysis.js';
import type { CorpusFunction } from './corpus-functions.js';

/** Parses functions, each once: draws share most of them. */
export class Outlines {
  private readonly known = new Map<string, TokenOutline>();

  of({ code, language }: Pick<CorpusFunction, 'code' | 'language'>): TokenOutline {
    const outline = this.known.get(code) ?? outlineOf(code, language);
    this.known.set(code, outline);
    return outline;
  }
}

/** The outline of a function. */
export function outlineOf(code: string, language: LanguageName): TokenOutline {
  return tokenOutline(analyze(code, language));
}
