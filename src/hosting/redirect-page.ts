import { interfaceStrings } from '../interface/strings.ts';
import { locales, type Locale } from '../locales.ts';

/**
 * A page that stands at an old address and leads to the present one: for hosts that take no rules. It needs no script,
 * and search engines are told which address counts.
 */
export function redirectPage({
  target,
  canonical,
  locale,
}: {
  target: string;
  canonical: string;
  locale: Locale;
}): string {
  const { redirectTitle, redirectText } = interfaceStrings(locale);
  return `<!doctype html>
<html lang="${locales[locale].lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url=${target}">
<meta name="robots" content="noindex">
<title>${redirectTitle}</title>
<meta name="description" content="${redirectText}">
<link rel="canonical" href="${canonical}">
</head>
<body>
<main>
<h1>${redirectTitle}</h1>
<p>${redirectText} <a href="${target}">${target}</a></p>
</main>
</body>
</html>
`;
}
