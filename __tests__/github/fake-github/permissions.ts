import type { Scope } from './call.js';

/** What a permission allows. */
export type Level = 'none' | 'read' | 'write';

/** What a token may do, as `permissions:` of a workflow sets it; what is left out is `none`. */
export type Permissions = Readonly<Partial<Record<Scope, Level>>>;

/** What a review needs. */
export const REVIEWER: Permissions = {
  contents: 'read',
  'pull-requests': 'write',
  issues: 'write',
  actions: 'read',
};

/** What a workflow gets for a pull request from a fork. */
export const READ_ONLY: Permissions = {
  contents: 'read',
  'pull-requests': 'read',
  issues: 'read',
  actions: 'read',
};

/** Whether a token may read or write a part of the repository; metadata can always be read. */
export function allows(permissions: Permissions, scope: Scope, level: Level): boolean {
  const given = permissions[scope] ?? 'none';
  return given === 'write' || given === level || (scope === 'metadata' && level === 'read');
}
