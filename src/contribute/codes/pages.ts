import { pagePath } from '../../glossary/urls.ts';
import type { Locale } from '../../locales.ts';
import { codes, type Code } from '../../problems/codes.ts';

export const errorCodes = Object.keys(codes) as Code[];

/** @example errorCodePath('GL102', 'ro') // => '/erori/gl102/' */
export function errorCodePath(code: Code, locale: Locale): string {
  return pagePath('errors', locale, code.toLowerCase());
}
