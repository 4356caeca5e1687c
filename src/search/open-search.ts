interface Description {
  /** Browsers show at most 16 characters of it. */
  readonly name: string;
  readonly description: string;
  readonly lang: string;
  /** The search page's address. */
  readonly search: string;
  readonly icon: string;
  /** The description's own address, from which browsers update it. */
  readonly self: string;
}

/** @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function openSearchDescription({ name, description, lang, search, icon, self }: Description): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${text(shortName(name))}</ShortName>
  <LongName>${text(name)}</LongName>
  <Description>${text(description)}</Description>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <Image height="32" width="32" type="image/svg+xml">${text(icon)}</Image>
  <Url type="text/html" template="${text(search)}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${text(self)}"/>
</OpenSearchDescription>
`;
}

const text = (value: string): string => value.replace(/[<&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const longestShortName = 16;

/** As many words as fit, the last of them one that means something: "Glosar de vânzări" // => "Glosar". */
function shortName(name: string): string {
  const words = name.split(' ');
  while (words.length > 1 && (words.join(' ').length > longestShortName || (words.at(-1) ?? '').length < 3))
    words.pop();
  return words.join(' ').slice(0, longestShortName);
}
