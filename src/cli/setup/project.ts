/** The repository of this project. `package.json` has the same. */
export const REPOSITORY = 'codepurify/codepurify';

/** The Action as a step names it. */
export const ACTION = `${REPOSITORY}@v1`;

/** The documentation of the newest version. */
export const DOCS = `https://github.com/${REPOSITORY}/blob/main/docs`;
