/** A colour on a light and on a dark background. */
type Colour = readonly [light: string, dark: string];

/** Colours that are distinct on both backgrounds, also for people who do not see red and green. */
const COLOURS = {
  background: ['#ffffff', '#0d1117'],
  text: ['#1f2328', '#e6edf3'],
  small: ['#59636e', '#9198a1'],
  grid: ['#d1d9e0', '#3d444d'],
  tint: ['#fff1e5', '#3d1300'],
  blue: ['#0969da', '#58a6ff'],
  orange: ['#bc4c00', '#f0883e'],
  grey: ['#6e7781', '#8b949e'],
  purple: ['#8250df', '#bc8cff'],
  green: ['#1a7f37', '#3fb950'],
  ochre: ['#9a6700', '#d29922'],
} as const satisfies Readonly<Record<string, Colour>>;

/** The name of a colour. */
export type ColourName = keyof typeof COLOURS;

/** A colour on a light background; {@link darkRules} replaces it on a dark one. */
export function colour(name: ColourName): string {
  return COLOURS[name][0];
}

/** CSS that replaces each colour where the reader prefers a dark background. */
export function darkRules(): string {
  const rules = Object.values(COLOURS).flatMap(([light, dark]) =>
    ['fill', 'stroke'].map((property) => `[${property}="${light}"]{${property}:${dark}}`),
  );
  return `@media(prefers-color-scheme:dark){${rules.join('')}}`;
}
