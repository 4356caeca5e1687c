import packageJson from '../../package.json';

/** Where the content lives for people: edit and history pages of a file, or nothing where the repository is unknown. */
export interface Repository {
  readonly url: string;
  edit(file: string): string;
  history(file: string): string;
}

export function repository(): Repository | undefined {
  const url = fromEnvironment() ?? fromPackage();
  if (!url) return undefined;
  return {
    url,
    edit: (file) => `${url}/edit/main/${file}`,
    history: (file) => `${url}/commits/main/${file}`,
  };
}

function fromEnvironment(): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: name } = process.env;
  return name ? `${server ?? 'https://github.com'}/${name}` : undefined;
}

function fromPackage(): string | undefined {
  const declared = (packageJson as { repository?: string | { url?: string } }).repository;
  const url = typeof declared === 'string' ? declared : declared?.url;
  return url
    ?.replace(/^git\+/, '')
    .replace(/\.git$/, '')
    .replace(/^github:/, 'https://github.com/');
}
