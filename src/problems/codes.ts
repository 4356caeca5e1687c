import type { Localized } from '../locales.ts';

/**
 * Every problem that the project can report: what was found, and what to do. The type of a code, the texts, the
 * fixtures' names and the help pages derive from this table; no message is written anywhere else.
 *
 * Families: GL0 the file, GL1 the frontmatter and relations, GL2 the glossary as a whole, GL3 the body,
 * GL4 language, GL5 figures and facts. `{name}` is replaced by the problem's parameter.
 */
interface CodeEntry {
  readonly message: Localized;
  readonly remedy: Localized;
  readonly severity?: 'error' | 'suggestion';
  /** `npm run check -- --fix` repairs it. */
  readonly fixable?: true;
}

export const codes = {
  GL001: {
    message: { en: 'The file cannot be read as UTF-8 text.', ro: 'Fișierul nu poate fi citit ca text UTF-8.' },
    remedy: { en: 'Save it again with the encoding UTF-8.', ro: 'Salvează-l din nou cu codarea UTF-8.' },
  },
  GL002: {
    message: { en: 'The file is empty.', ro: 'Fișierul este gol.' },
    remedy: {
      en: 'Write the entry, or delete the file; `npm run new-term` starts one from the template.',
      ro: 'Scrie articolul sau șterge fișierul; `npm run new-term` pornește unul de la model.',
    },
  },
  GL003: {
    message: {
      en: 'The file has {size} KB; the limit is {limit} KB.',
      ro: 'Fișierul are {size} KB; limita este {limit} KB.',
    },
    remedy: {
      en: 'An entry is 150 to 450 words: shorten it, or split it into two terms.',
      ro: 'Un articol are între 150 și 450 de cuvinte: scurtează-l sau împarte-l în doi termeni.',
    },
  },
  GL004: {
    message: { en: 'The frontmatter is missing.', ro: 'Lipsește antetul (frontmatter).' },
    remedy: {
      en: 'Begin the file with a line `---`, the fields, and another line `---`.',
      ro: 'Începe fișierul cu o linie `---`, apoi câmpurile și încă o linie `---`.',
    },
  },
  GL005: {
    message: { en: 'The frontmatter is not valid YAML: {detailEn}.', ro: 'Antetul nu este YAML valid: {detailRo}.' },
    remedy: {
      en: 'Put a value that contains `: `, `#` or quotation marks between double quotes, and indent with spaces.',
      ro: 'Pune între ghilimele drepte duble o valoare care conține `: `, `#` sau ghilimele și aliniază cu spații.',
    },
  },
  GL006: {
    message: { en: 'The folder "{folder}" has no {file}.', ro: 'Folderul „{folder}” nu are {file}.' },
    remedy: {
      en: 'Each term has a source entry {file}; add it, or remove the folder.',
      ro: 'Orice termen are un articol sursă {file}; adaugă-l sau elimină folderul.',
    },
  },
  GL007: {
    message: {
      en: '"{name}" is not a file that belongs here.',
      ro: '„{name}” nu este un fișier care are ce căuta aici.',
    },
    remedy: {
      en: 'A term folder holds only {expected}.',
      ro: 'Folderul unui termen conține doar {expected}.',
    },
  },
  GL008: {
    message: { en: '"{id}" cannot be an id.', ro: '„{id}” nu poate fi identificator.' },
    remedy: {
      en: 'Use lowercase ASCII words joined by single hyphens, such as "churn-rate", at most 60 characters.',
      ro: 'Folosește cuvinte ASCII cu litere mici, legate prin câte o cratimă, ca „churn-rate”, cel mult 60 de caractere.',
    },
  },
  GL009: {
    message: { en: 'The file is a symbolic link.', ro: 'Fișierul este o legătură simbolică.' },
    remedy: { en: 'Put the real file in its place.', ro: 'Pune în locul ei fișierul adevărat.' },
  },
  GL010: {
    message: {
      en: 'A paragraph is longer than {limit} characters.',
      ro: 'Un paragraf are peste {limit} de caractere.',
    },
    remedy: { en: 'Divide it with empty lines.', ro: 'Împarte-l cu rânduri goale.' },
  },
  GL101: {
    message: { en: 'Unknown field "{key}".', ro: 'Câmp necunoscut „{key}”.' },
    remedy: { en: '{suggestionEn} Allowed here: {allowed}.', ro: '{suggestionRo} Aici sunt permise: {allowed}.' },
  },
  GL102: {
    message: { en: '{field}: "{value}" is not a term.', ro: '{field}: „{value}” nu este un termen.' },
    remedy: { en: '{suggestionEn}', ro: '{suggestionRo}' },
  },
  GL103: {
    message: { en: 'The field "{key}" is missing.', ro: 'Lipsește câmpul „{key}”.' },
    remedy: { en: '{ruleEn}', ro: '{ruleRo}' },
  },
  GL104: {
    message: { en: '{key}: the value does not fit.', ro: '{key}: valoarea nu se potrivește.' },
    remedy: { en: '{ruleEn}', ro: '{ruleRo}' },
  },
  GL105: {
    message: {
      en: '"{key}" is a neutral fact and belongs in {source} only.',
      ro: '„{key}” este un fapt comun tuturor limbilor și stă doar în {source}.',
    },
    remedy: { en: 'Remove it here.', ro: 'Șterge-l de aici.' },
  },
  GL106: {
    message: { en: '{field}: the term names itself.', ro: '{field}: termenul se numește pe sine.' },
    remedy: { en: 'Remove "{value}" from the list.', ro: 'Scoate „{value}” din listă.' },
  },
  GL107: {
    message: { en: '{field}: "{value}" stands here twice.', ro: '{field}: „{value}” apare de două ori.' },
    remedy: { en: 'Keep one.', ro: 'Păstrează unul singur.' },
  },
  GL108: {
    message: { en: '{field}: "{value}" does not exist.', ro: '{field}: „{value}” nu există.' },
    remedy: { en: '{suggestionEn} There are: {allowed}.', ro: '{suggestionRo} Există: {allowed}.' },
  },
  GL109: {
    message: {
      en: 'confusedWith: "{value}" does not name this term in return.',
      ro: 'confusedWith: „{value}” nu numește la rândul lui acest termen.',
    },
    remedy: {
      en: 'A confusion goes both ways: add "{id}" to confusedWith in {file}.',
      ro: 'Confuzia merge în ambele sensuri: adaugă „{id}” la confusedWith în {file}.',
    },
    fixable: true,
  },
  GL110: {
    message: {
      en: 'sourceDigest is missing: it records which {source} text this translation was made from.',
      ro: 'Lipsește sourceDigest, care reține după ce text din {source} a fost făcută traducerea.',
    },
    remedy: {
      en: 'Run `npm run check -- --fix`, or add `sourceDigest: {digest}`.',
      ro: 'Rulează `npm run check -- --fix` sau adaugă `sourceDigest: {digest}`.',
    },
    fixable: true,
  },
  GL111: {
    message: {
      en: 'The Romanian text has changed in meaning since this translation was made.',
      ro: 'Textul românesc și-a schimbat înțelesul de când a fost făcută traducerea.',
    },
    remedy: {
      en: 'Bring the translation up to date, then write `sourceDigest: {digest}`.',
      ro: 'Adu traducerea la zi, apoi scrie `sourceDigest: {digest}`.',
    },
    severity: 'suggestion',
  },
  GL112: {
    message: {
      en: 'The fields are not in their usual order: "{key}" comes too late.',
      ro: 'Câmpurile nu sunt în ordinea obișnuită: „{key}” vine prea târziu.',
    },
    remedy: {
      en: 'Run `npm run check -- --fix`, or move it before "{before}".',
      ro: 'Rulează `npm run check -- --fix` sau mută-l înainte de „{before}”.',
    },
    severity: 'suggestion',
    fixable: true,
  },
  GL113: {
    message: { en: 'related names too few terms: {count}.', ro: 'related numește prea puțini termeni: {count}.' },
    remedy: {
      en: 'Name 3 to 7: the questions that the reader asks next.',
      ro: 'Numește între 3 și 7: întrebările pe care cititorul și le pune după aceea.',
    },
  },
  GL114: {
    message: { en: 'forms is missing or empty.', ro: 'Lipsește forms sau este gol.' },
    remedy: {
      en: 'List what a reader may type: the plural, and in Romanian the articulated and genitive forms.',
      ro: 'Scrie ce ar putea tasta cititorul: pluralul, formele articulate și cele de genitiv-dativ.',
    },
  },
  GL115: {
    message: { en: 'The definition begins with the headword.', ro: 'Definiția începe cu termenul însuși.' },
    remedy: {
      en: 'Begin with what it is: "The percentage of customers who …".',
      ro: 'Începe cu ceea ce este: „Procentul clienților care …”.',
    },
  },
  GL116: {
    message: { en: 'The definition says "{found}".', ro: 'Definiția spune „{found}”.' },
    remedy: {
      en: 'Name the kind of thing first: a person, a percentage, a step, a document.',
      ro: 'Numește întâi felul lucrului: o persoană, un procent, o etapă, un document.',
    },
  },
  GL117: {
    message: { en: 'The definition does not end with a full stop.', ro: 'Definiția nu se termină cu punct.' },
    remedy: { en: 'End it with a full stop.', ro: 'Încheie-o cu punct.' },
  },
  GL118: {
    message: { en: 'The field {key} contains markup: "{found}".', ro: 'Câmpul {key} conține marcaje: „{found}”.' },
    remedy: {
      en: 'Write plain text: search results and data files show it as it stands.',
      ro: 'Scrie text simplu: rezultatele căutării și fișierele de date îl arată așa cum este.',
    },
  },
  GL201: {
    message: {
      en: 'The slug "{slug}" is already used by {other}.',
      ro: 'Adresa „{slug}” este deja folosită de {other}.',
    },
    remedy: { en: 'Choose another slug for one of them.', ro: 'Alege altă adresă pentru unul dintre ele.' },
  },
  GL202: {
    message: { en: 'The headword "{name}" is also that of {other}.', ro: 'Termenul „{name}” este și cel din {other}.' },
    remedy: {
      en: 'Tell the two apart in the headword, or join them into one entry.',
      ro: 'Deosebește-i prin nume sau unește-i într-un singur articol.',
    },
  },
  GL203: {
    message: { en: 'The acronym "{name}" is also that of {other}.', ro: 'Acronimul „{name}” este și cel din {other}.' },
    remedy: {
      en: 'Keep it where practitioners use it, and name the other meaning in the body.',
      ro: 'Păstrează-l unde îl folosesc practicienii și numește celălalt înțeles în text.',
    },
  },
  GL204: {
    message: {
      en: '"{name}" ({field}) is the name of another term, {other}.',
      ro: '„{name}” ({field}) este numele altui termen, {other}.',
    },
    remedy: { en: 'Remove it here, or join the entries.', ro: 'Scoate-l de aici sau unește articolele.' },
  },
  GL205: {
    message: {
      en: '"{name}" is admitted here and is to be avoided in {other}.',
      ro: '„{name}” este admis aici și de evitat în {other}.',
    },
    remedy: { en: 'Decide which, and keep one of the two.', ro: 'Hotărăște care rămâne și păstrează una dintre ele.' },
  },
  GL206: {
    message: {
      en: '"{name}" ({field}) differs from the headword only in spelling.',
      ro: '„{name}” ({field}) diferă de termen doar prin scriere.',
    },
    remedy: {
      en: 'Remove it: the search folds case, hyphens and diacritics by itself.',
      ro: 'Șterge-l: căutarea trece singură peste majuscule, cratime și diacritice.',
    },
  },
  GL207: {
    message: {
      en: 'No other term links to this one or names it as related.',
      ro: 'Niciun alt termen nu trimite la acesta și nu îl numește înrudit.',
    },
    remedy: {
      en: 'Link its first mention in the entries that use the word.',
      ro: 'Leagă prima lui mențiune din articolele care folosesc cuvântul.',
    },
    severity: 'suggestion',
  },
  GL208: {
    message: {
      en: 'The published address {url} would be lost.',
      ro: 'Adresa publicată {url} s-ar pierde.',
    },
    remedy: {
      en: 'Bring the page back, or add a redirect for it in content/permalinks.json (`npm run rename-term` does it).',
      ro: 'Readu pagina sau adaugă o redirecționare în content/permalinks.json (`npm run rename-term` o face singur).',
    },
  },
  GL209: {
    message: { en: '{file} is not as it should be: {detailEn}', ro: '{file} nu este cum trebuie: {detailRo}' },
    remedy: {
      en: 'It holds { "published": [addresses, sorted], "redirects": { old address: present address } }.',
      ro: 'Conține { "published": [adrese, în ordine], "redirects": { adresă veche: adresă de acum } }.',
    },
  },
  GL210: {
    message: {
      en: 'The reading order of "{category}" leaves out "{value}".',
      ro: 'Din ordinea de citit a categoriei „{category}” lipsește „{value}”.',
    },
    remedy: { en: 'Add it after the terms that it builds on.', ro: 'Adaugă-l după termenii pe care se sprijină.' },
    // The page shows it at the end: a new term must not need an edit of another file.
    severity: 'suggestion',
  },
  GL211: {
    message: {
      en: '"{value}" is not a term of the category "{category}".',
      ro: '„{value}” nu este un termen al categoriei „{category}”.',
    },
    remedy: { en: 'Remove it from the reading order.', ro: 'Scoate-l din ordinea de citit.' },
  },
  GL212: {
    message: {
      en: '"{value}" stands before "{first}", which it builds on.',
      ro: '„{value}” stă înaintea lui „{first}”, pe care se sprijină.',
    },
    remedy: {
      en: 'Move it behind, or correct buildsOn in content/paths.yaml.',
      ro: 'Mută-l după el sau corectează buildsOn în content/paths.yaml.',
    },
  },
  GL213: {
    message: { en: 'There is no term "{value}".', ro: 'Nu există termenul „{value}”.' },
    remedy: {
      en: 'Write the id of the term, the name of its folder in content/terms/, or remove these lines.',
      ro: 'Scrie id-ul termenului, adică numele folderului lui din content/terms/, sau scoate aceste rânduri.',
    },
  },
  GL214: {
    message: {
      en: 'The other words for "{value}" are not as they should be.',
      ro: 'Celelalte cuvinte pentru „{value}” nu sunt cum trebuie.',
    },
    remedy: {
      en: 'Write `ro:` and `en:` below the id, each with phrases separated by commas, 10 to 3,000 characters in all.',
      ro: 'Scrie sub id `ro:` și `en:`, fiecare cu expresii despărțite prin virgule, între 10 și 3.000 de caractere în total.',
    },
  },
  GL301: {
    message: {
      en: 'An entry cannot import or export: it is text, not a program.',
      ro: 'Un articol nu poate avea import sau export: este text, nu program.',
    },
    remedy: {
      en: 'Delete the line. The components of an entry need no import.',
      ro: 'Șterge linia. Componentele unui articol nu au nevoie de import.',
    },
  },
  GL302: {
    message: {
      en: 'Braces hold a program expression, which an entry cannot contain.',
      ro: 'Acoladele conțin o expresie de program, pe care un articol nu o poate avea.',
    },
    remedy: {
      en: 'Write the value itself; for a brace in the text write \\{.',
      ro: 'Scrie valoarea însăși; pentru o acoladă în text scrie \\{.',
    },
  },
  GL303: {
    message: { en: 'HTML is not allowed in an entry: <{name}>.', ro: 'HTML nu este permis într-un articol: <{name}>.' },
    remedy: {
      en: 'Use Markdown, or one of the components {allowed}. For a less-than sign in the text write \\<.',
      ro: 'Folosește Markdown sau una dintre componentele {allowed}. Pentru semnul mai mic în text scrie \\<.',
    },
  },
  GL304: {
    message: { en: 'There is no component <{name}>.', ro: 'Nu există componenta <{name}>.' },
    remedy: { en: '{suggestionEn} There are: {allowed}.', ro: '{suggestionRo} Există: {allowed}.' },
  },
  GL305: {
    message: {
      en: '<{name}>: the attribute {attribute} must be a plain value between double quotes.',
      ro: '<{name}>: atributul {attribute} trebuie să fie o valoare simplă, între ghilimele drepte duble.',
    },
    remedy: { en: 'Write it as {attribute}="value".', ro: 'Scrie-l ca {attribute}="valoare".' },
  },
  GL306: {
    message: { en: '<{name}> has no attribute "{attribute}".', ro: '<{name}> nu are atributul „{attribute}”.' },
    remedy: { en: '{suggestionEn} It takes: {allowed}.', ro: '{suggestionRo} Acceptă: {allowed}.' },
  },
  GL307: {
    message: {
      en: '<{name}> needs the attribute "{attribute}".',
      ro: '<{name}> are nevoie de atributul „{attribute}”.',
    },
    remedy: { en: 'Add {attribute}="…".', ro: 'Adaugă {attribute}="…".' },
  },
  GL308: {
    message: {
      en: '<{name}>: {attribute}="{value}" is not possible.',
      ro: '<{name}>: {attribute}="{value}" nu este posibil.',
    },
    remedy: { en: '{suggestionEn} Possible: {allowed}.', ro: '{suggestionRo} Posibile: {allowed}.' },
  },
  GL309: {
    message: { en: 'The address "{url}" is not allowed.', ro: 'Adresa „{url}” nu este permisă.' },
    remedy: {
      en: 'Link to https:// pages, to mailto:, or to another entry as ../term-id/{locale}.mdx.',
      ro: 'Trimite la pagini https://, la mailto: sau la alt articol, ca ../id-termen/{locale}.mdx.',
    },
  },
  GL310: {
    message: { en: 'The link "{url}" leads to no entry.', ro: 'Legătura „{url}” nu duce la niciun articol.' },
    remedy: {
      en: '{suggestionEn} A link to a term is written ../term-id/{locale}.mdx.',
      ro: '{suggestionRo} O legătură la un termen se scrie ../id-termen/{locale}.mdx.',
    },
  },
  GL311: {
    message: { en: 'The link "{url}" leads into another language.', ro: 'Legătura „{url}” duce în altă limbă.' },
    remedy: {
      en: 'Write {expected}, so that readers stay in their language.',
      ro: 'Scrie {expected}, ca cititorul să rămână în limba lui.',
    },
  },
  GL312: {
    message: { en: 'A picture cannot stand in an entry.', ro: 'O imagine nu poate sta într-un articol.' },
    remedy: {
      en: 'Pictures are figures of the project, named in the frontmatter as `figure`; propose one in an issue.',
      ro: 'Imaginile sunt figuri ale proiectului, numite în antet la `figure`; propune una într-o cerere.',
    },
  },
  GL313: {
    message: { en: 'The text cannot be read as MDX: {detailEn}.', ro: 'Textul nu poate fi citit ca MDX: {detailRo}.' },
    remedy: { en: '{hintEn}', ro: '{hintRo}' },
  },
  GL314: {
    message: { en: 'A heading of level {depth} stands here.', ro: 'Aici stă un titlu de nivelul {depth}.' },
    remedy: {
      en: "Headings of an entry begin with ## and go down one level at a time: the headword is the page's own title.",
      ro: 'Titlurile unui articol încep cu ## și coboară câte un nivel: termenul este titlul paginii.',
    },
  },
  GL315: {
    message: { en: '<{name}> cannot hold text.', ro: '<{name}> nu poate conține text.' },
    remedy: { en: 'Close it at once: <{name} … />.', ro: 'Închide-o imediat: <{name} … />.' },
  },
  GL316: {
    message: { en: '<{name}> is empty.', ro: '<{name}> este goală.' },
    remedy: { en: 'Put the text between <{name}> and </{name}>.', ro: 'Pune textul între <{name}> și </{name}>.' },
  },
  GL317: {
    message: {
      en: 'The text is nested more than {limit} levels deep.',
      ro: 'Textul este imbricat pe mai mult de {limit} de niveluri.',
    },
    remedy: {
      en: 'Use fewer levels of lists and quotations.',
      ro: 'Folosește mai puține niveluri de liste și citate.',
    },
  },
  GL318: {
    message: { en: 'The link goes to the entry itself.', ro: 'Legătura duce chiar la acest articol.' },
    remedy: { en: 'Keep the words, drop the link.', ro: 'Păstrează cuvintele, scoate legătura.' },
  },
  GL319: {
    message: { en: 'The formula cannot be read: {detailEn}.', ro: 'Formula nu poate fi citită: {detailRo}.' },
    remedy: { en: 'Check the braces and the commands of `tex`.', ro: 'Verifică acoladele și comenzile din `tex`.' },
  },
  GL320: {
    message: { en: '<{name}> stands in the middle of a line.', ro: '<{name}> stă în mijlocul unui rând.' },
    remedy: {
      en: 'Give it a line of its own, with an empty line before and after.',
      ro: 'Pune-o pe un rând al ei, cu un rând gol înainte și după.',
    },
  },
  GL401: {
    message: { en: 'The letter "{found}" is written with a cedilla.', ro: 'Litera „{found}” este scrisă cu sedilă.' },
    remedy: {
      en: 'Romanian uses the comma below: "{expected}".',
      ro: 'În română se scrie cu virgulă dedesubt: „{expected}”.',
    },
    fixable: true,
  },
  GL402: {
    message: {
      en: 'The mark {found} is not one that this language uses here.',
      ro: 'Semnul {found} nu este cel folosit aici în această limbă.',
    },
    remedy: { en: 'Write {expected}.', ro: 'Scrie {expected}.' },
    fixable: true,
  },
  GL403: {
    message: {
      en: 'The number "{found}" is not written as this language writes it.',
      ro: 'Numărul „{found}” nu este scris cum se scrie în această limbă.',
    },
    remedy: { en: 'Write {expected}.', ro: 'Scrie {expected}.' },
  },
  GL404: {
    message: {
      en: '"{found}": the space before % is not as it should be.',
      ro: '„{found}”: spațiul dinainte de % nu este cum trebuie.',
    },
    remedy: {
      en: 'Romanian has a no-break space before %, English none.',
      ro: 'În română, înainte de % stă un spațiu care nu se rupe; în engleză, niciunul.',
    },
    fixable: true,
  },
  GL405: {
    message: {
      en: 'An invisible or direction-changing character (U+{code}) stands here.',
      ro: 'Aici stă un caracter invizibil sau care schimbă direcția (U+{code}).',
    },
    remedy: { en: 'Delete it.', ro: 'Șterge-l.' },
    fixable: true,
  },
  GL406: {
    message: { en: 'The text is not in Unicode normal form C.', ro: 'Textul nu este în forma normală Unicode C.' },
    remedy: {
      en: 'Type the letters with diacritics as single characters.',
      ro: 'Scrie literele cu diacritice ca un singur caracter.',
    },
    fixable: true,
  },
  GL407: {
    message: {
      en: 'The word "{found}" mixes letters of different alphabets.',
      ro: 'Cuvântul „{found}” amestecă litere din alfabete diferite.',
    },
    remedy: { en: 'Type it again with Latin letters.', ro: 'Scrie-l din nou cu litere latine.' },
  },
  GL408: {
    message: { en: '"{found}" is spelled as before 1993.', ro: '„{found}” este scris după norma de dinainte de 1993.' },
    remedy: { en: 'Write "{expected}".', ro: 'Scrie „{expected}”.' },
  },
  GL409: {
    message: {
      en: '"{found}": the number and the noun do not join so.',
      ro: '„{found}”: numărul și substantivul nu se leagă așa.',
    },
    remedy: {
      en: 'Write "{expected}": Romanian puts "de" after numbers that end in 20 to 99 or in 00, not after the others.',
      ro: 'Scrie „{expected}”: „de” stă după numerele care se termină în 20-99 sau în 00, nu și după celelalte.',
    },
    severity: 'suggestion',
  },
  GL410: {
    message: { en: 'The word "{found}" is not in the dictionary.', ro: 'Cuvântul „{found}” nu este în dicționar.' },
    remedy: {
      en: '{suggestionEn} If it is right, add it to {file}.',
      ro: '{suggestionRo} Dacă este corect, adaugă-l în {file}.',
    },
  },
  GL411: {
    message: {
      en: '"{found}" is a term of the glossary, and its first mention here is not linked.',
      ro: '„{found}” este un termen din glosar, iar prima lui mențiune de aici nu este legată.',
    },
    remedy: { en: 'Write [{found}]({url}).', ro: 'Scrie [{found}]({url}).' },
    severity: 'suggestion',
    fixable: true,
  },
  GL412: {
    message: {
      en: '"{found}" is not a name of "{term}" in this glossary: {why}.',
      ro: '„{found}” nu este în acest glosar un nume pentru „{term}”: {why}.',
    },
    remedy: {
      en: 'Write "{term}"; to speak of the wrong name itself, put it alone between quotation marks.',
      ro: 'Scrie „{term}”; ca să vorbești chiar despre numele greșit, pune-l singur între ghilimele.',
    },
  },
  GL413: {
    message: {
      en: 'The list is not sorted: "{word}" stands in the wrong place.',
      ro: 'Lista nu este în ordine: „{word}” stă în alt loc decât al lui.',
    },
    remedy: {
      en: 'Run `npm run check -- --fix`; one word a line, each once, in the order of the alphabet.',
      ro: 'Rulează `npm run check -- --fix`; un cuvânt pe rând, fiecare o dată, în ordinea alfabetului.',
    },
    fixable: true,
  },
  GL501: {
    message: { en: 'The number of words in the text is {count}.', ro: 'Numărul de cuvinte din text este {count}.' },
    remedy: {
      en: 'An entry has {least} to {most}: shorten it, or say what is missing.',
      ro: 'Un articol are între {least} și {most}: scurtează-l sau spune ce lipsește.',
    },
  },
  GL502: {
    message: {
      en: 'The example says {found}, which is neither given to the calculator nor computed by it.',
      ro: 'Exemplul spune {found}, cifră care nici nu i se dă calculatorului, nici nu rezultă din el.',
    },
    remedy: { en: 'Given and computed here: {allowed}.', ro: 'Aici se dau și rezultă: {allowed}.' },
  },
  GL503: {
    message: {
      en: 'The figure {figure} of the founding example is missing.',
      ro: 'Lipsește cifra {figure} din exemplul de pornire.',
    },
    remedy: {
      en: 'Put the example back; its figures are listed in {file}.',
      ro: 'Pune exemplul la loc; cifrele lui sunt în {file}.',
    },
  },
  GL504: {
    message: {
      en: 'A text still to be written stands here: "{found}".',
      ro: 'Aici stă un text care mai trebuie scris: „{found}”.',
    },
    remedy: { en: 'Write it, and delete the word TODO.', ro: 'Scrie-l și șterge cuvântul TODO.' },
  },
} as const satisfies Record<string, CodeEntry>;

export type Code = keyof typeof codes;

/** The same table with every optional property visible. */
export const codeTable: Readonly<Record<Code, CodeEntry>> = codes;
