import { isLocale, type Locale } from '../locales.ts';

/** The language of messages: the flag's, that of the environment, English. */
export function messageLocale(flag: string | undefined, environment: NodeJS.ProcessEnv = process.env): Locale {
  // An empty variable is an unset one.
  const wanted = (flag ?? (environment['LC_ALL'] || environment['LANG'] || 'en')).slice(0, 2);
  return isLocale(wanted) ? wanted : 'en';
}
