/**
 * The full name of the repository that a pull request's head is in, or `null` if it was deleted: GitHub's API description says that
 * `repo` is always set, but a deleted fork has none.
 */
export function headRepositoryName({
  head,
}: {
  readonly head: { readonly repo: { readonly full_name: string } };
}): string | null {
  return (head.repo as { readonly full_name: string } | null)?.full_name ?? null;
}
