import type { Manifest } from '../../model/folder/manifest.js';

/**
 * Whether a victim says anything about code in a language: its manifest lists the language, or lists none. The bundled
 * sentinel was trained on C and Java, and measured on C++; it has no opinion on other code, which is then not judged by it
 * and never clean.
 */
export function speaksFor(manifest: Pick<Manifest, 'languages'> | null, language: string): boolean {
  return manifest?.languages === undefined || manifest.languages.includes(language);
}
