import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { messageLocale } from '../checks/message-locale.ts';
import { isLocale, localeKeys, type Locale, type Localized } from '../locales.ts';
import { nearest } from '../problems/nearest.ts';

/** Every command has these besides its own. */
const common = { lang: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

type Values<Options extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: Options }>>['values'];

export interface CommandLine<Options extends ParseArgsOptionsConfig> {
  readonly values: Values<Options>;
  readonly positionals: readonly string[];
  readonly locale: Locale;
}

/**
 * A command's flags and words, and the language that its messages are to have. Where they are wrong, or the command
 * stands in no project, the run ends with a sentence and status 2.
 */
export function commandLine<const Options extends ParseArgsOptionsConfig>(
  own: Options,
  usage: Localized,
): CommandLine<Options> {
  const { values, positionals } = parsed({ ...own, ...common }, usage);
  const lang = typeof values['lang'] === 'string' ? values['lang'] : undefined;
  if (lang !== undefined && !isLocale(lang)) fail(`--lang ${lang}: ${localeKeys.join(', ')}`);
  const locale = messageLocale(lang);
  if (values['help']) {
    console.log(usage[locale]);
    process.exit(0);
  }
  requireProject(locale);
  // Parsed with these very options.
  return { values: values as Values<Options>, positionals, locale };
}

export function fail(...lines: readonly string[]): never {
  console.error(lines.filter(Boolean).join('\n'));
  process.exit(2);
}

function parsed(options: ParseArgsOptionsConfig, usage: Localized) {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    const locale = messageLocale(undefined);
    return fail(faultOf(error, Object.keys(options))[locale], usage[locale]);
  }
}

/** What is wrong with the flags: one that there is not, one without its value, one with a value that it does not take. */
function faultOf(error: unknown, names: readonly string[]): Localized {
  const message = error instanceof Error ? error.message : String(error);
  const flag = /'(-{1,2}[^' =]+)/.exec(message)?.[1] ?? '';
  const isUnknown = error instanceof Error && 'code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
  if (!isUnknown)
    return {
      ro: `Opțiunea ${flag} nu este scrisă cum trebuie.`,
      en: `The option ${flag} is not written as it should be.`,
    };
  const near = nearest(flag.replace(/^-+/, ''), names);
  const hint: Localized = near ? { ro: ` Ai vrut --${near}?`, en: ` Did you mean --${near}?` } : { ro: '', en: '' };
  return { ro: `Nu există opțiunea ${flag}.${hint.ro}`, en: `There is no option ${flag}.${hint.en}` };
}

function requireProject(locale: Locale): void {
  const folder = path.join('content', 'terms');
  if (existsSync(folder)) return;
  const texts: Localized = {
    ro: `Aici (${process.cwd()}) nu este niciun folder ${folder}. Rulează comanda din folderul proiectului.`,
    en: `There is no folder ${folder} here (${process.cwd()}). Run the command in the project's folder.`,
  };
  fail(texts[locale]);
}
