import type { Localized } from '../../locales.ts';

/** What git says where the state to compare with cannot be read, and what it means. */
const faults: readonly (readonly [pattern: RegExp, meaning: Localized])[] = [
  [
    /ENOENT/,
    {
      ro: 'Raportul compară cu un commit, iar pe acest calculator nu este git.',
      en: 'The report compares with a commit, and there is no git on this machine.',
    },
  ],
  [
    /not a git repository/i,
    {
      ro: 'Raportul compară cu un commit, iar acest folder nu este un depozit git.',
      en: 'The report compares with a commit, and this folder is no git repository.',
    },
  ],
  [
    /not a valid object name|unknown revision|bad revision|not something we can merge/i,
    {
      ro: 'Starea de la „{base}” nu se poate citi: aici nu este nicio ramură și niciun commit cu acest nume.',
      en: 'The state at "{base}" cannot be read: there is no branch or commit of that name here.',
    },
  ],
];

const remedy: Localized = {
  ro: 'Numește o ramură sau un commit care este aici, ca origin/main: npm run report -- origin/main',
  en: 'Name a branch or commit that is here, such as origin/main: npm run report -- origin/main',
};

/** Why the report has nothing to compare with, and what to do; a reason that is not in the table is told as git tells it. */
export function baseFault(error: unknown, base: string): Localized {
  const message = error instanceof Error ? error.message : String(error);
  const reason = message.trim().split('\n').at(-1) ?? '';
  const { ro, en } = faults.find(([pattern]) => pattern.test(message))?.[1] ?? {
    ro: `Starea de la „{base}” nu se poate citi; git spune „${reason}”`,
    en: `The state at "{base}" cannot be read: ${reason}`,
  };
  const named = (text: string) => text.replace('{base}', () => base);
  return { ro: `${named(ro)}\n${remedy.ro}`, en: `${named(en)}\n${remedy.en}` };
}
