/** Pages of the code host, in GitHub's form, which Gitea and Forgejo share in part. */

/** Browsers and hosts cut longer addresses. */
export const addressLimit = 7500;

/** The host's page for a new file, filled in; nothing where the address would be too long. */
export function newFileAddress(repository: string, file: string, content: string): string | undefined {
  const address = `${repository}/new/main?${new URLSearchParams({ filename: file, value: content })}`;
  return address.length <= addressLimit ? address : undefined;
}

/** The host's editor for a file that exists. */
export function editAddress(repository: string, file: string): string {
  return `${repository}/edit/main/${file}`;
}

export type IssueForm = 'new-term' | 'correction' | 'translation';

/** An issue form of `.github/ISSUE_TEMPLATE`. */
export function issueAddress(repository: string, form: IssueForm): string {
  return `${repository}/issues/new?template=${form}.yml`;
}
