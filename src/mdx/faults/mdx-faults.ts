import type { FaultWords } from './fault-words.ts';

/** Where the tag parser stopped, as its messages begin. */
const unexpected = String.raw`^Unexpected (?:character (\`.*?\`|\` \` \`) \(U\+[0-9A-F]+\)|end of file)`;
const at = (place: string) => new RegExp(`${unexpected} ${place}`);

/** What the MDX parser says, and what it means to whoever wrote the text. */
export const mdxFaults: FaultWords = [
  [
    /^Unexpected end of file (?:before|in|after) (?:local |member )?(?:name|attribute|self)/,
    'textul se termină în mijlocul unei componente',
  ],
  [/^Unexpected end of file in expression/, 'acolada { nu se închide'],
  [at('before name'), 'după < stă $1, nu numele unei componente'],
  [at('in (?:member |local )?name'), 'numele componentei conține $1'],
  [at('(?:before|after) (?:member |local )?name'), 'după numele componentei stă $1'],
  [at('before attribute value'), 'valoarea unui atribut începe cu $1, nu cu ghilimele'],
  [at('in attribute value'), 'ghilimelele valorii unui atribut nu se închid'],
  [at('(?:before|in|after) (?:local )?attribute name'), 'între atributele componentei stă $1'],
  [at('after self-closing slash'), 'după bara / a componentei stă $1, nu >'],
  [/^Unexpected closing slash `\/` in tag/, 'o componentă se închide fără să fi fost deschisă'],
  [/^Unexpected attribute in closing tag/, 'eticheta de închidere are un atribut'],
  [/^Unexpected self-closing slash/, 'eticheta de închidere are o bară / în plus'],
  [
    /^Unexpected closing tag `(.*?)`, expected corresponding closing tag for `(.*?)` \((\d+):/,
    'se închide $1, deși deschisă este $2 (rândul $3)',
  ],
  [/^Expected a closing tag for `(.*?)` \((\d+):(\d+)/, 'componenta $1 de la $2:$3 nu se închide'],
  [
    /^Expected the closing tag `(.*?)` either .*? `(.*?)` \((\d+):/,
    'eticheta $1 nu stă la același nivel cu deschiderea ei ($2, rândul $3)',
  ],
  [
    /^Unexpected lazy line/,
    'o componentă sau o acoladă din citat ori din listă continuă pe un rând fără semnul acesteia',
  ],
  [/^Unexpected empty expression/, 'acoladele sunt goale'],
  [/^Could not parse expression with acorn/, 'ce stă între acolade nu poate fi citit'],
  [/^Could not parse import\/exports with acorn/, 'rândul care începe cu import sau export nu poate fi citit'],
  [/^Unexpected `.*?` in code: only import/, 'rândul care începe cu import sau export conține și altceva'],
  [/^Unexpected `.*?` in code|^Unexpected extra content in spread/, 'ce stă între acolade nu este permis'],
];
