/** Tiers: families that the base holds, families that it does not, and styles where nothing depends on a base. */
export const TIERS = 3;
/** Families that the base does not hold. */
export const NOVEL_TIER = 1;
/** Styles: they have a part of the level for themselves, and a value of their own (`styleValue`). */
export const STYLE_TIER = 2;
