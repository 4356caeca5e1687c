import type { FaultWords } from './fault-words.ts';

const collections = 'lista sau grupul dintre paranteze';

/** What the YAML parser says, and what it means to whoever wrote the field. */
export const yamlFaults: FaultWords = [
  [/^Nested mappings are not allowed/, 'valoarea conține `: ` fără ghilimele'],
  [/^A block sequence may not be used as an implicit map key/, 'liniuțele listei nu încep toate de la aceeași coloană'],
  [/^Map keys must be unique/, 'același câmp apare de două ori'],
  [/^Missing closing (["'])quote/, 'lipsește ghilimeaua de închidere $1'],
  [
    /^Implicit (?:map )?keys need to be (?:followed by map values|on a single line)/,
    'un rând nu are forma `câmp: valoare`',
  ],
  [/^Implicit keys of flow sequence pairs/, 'o pereche `cheie: valoare` dintre paranteze trece pe alt rând'],
  [
    /^All (?:mapping|sequence|collection) items must start at the same column/,
    'rândurile aceleiași liste nu încep toate de la aceeași coloană',
  ],
  [/^Tabs are not allowed as indentation/, 'rândul este aliniat cu tabulator, nu cu spații'],
  [/^Block collections are not allowed within flow/, 'lipsește o virgulă între două valori dintre paranteze'],
  [
    /^Block (?:collection|scalar)|^Nested|must be (?:sufficiently|more) indented|^Flow (?:map|sequence).*indented/,
    `${collections} nu este aliniat cum trebuie sau nu se închide`,
  ],
  [/^Missing , (?:or : )?between flow (?:map|sequence) items/, 'lipsește o virgulă între două valori dintre paranteze'],
  [/^Missing space after : in flow/, 'lipsește spațiul de după două puncte'],
  [/^(?:Expected|Flow (?:map|sequence)).*(?:end with a|, expected|closing) ?(.?)/i, `${collections} nu se închide`],
  [
    /^Plain value cannot start with (?:reserved character|block scalar indicator|directive indicator character|a tab|flow indicator character|.*?) ?(\S*)$/,
    'valoarea începe cu $1 și nu stă între ghilimele',
  ],
  [/^Invalid escape sequence (.*)$/, 'secvența $1 dintre ghilimele nu există'],
  [/^Unexpected empty item in flow/, 'între paranteze este o virgulă în plus'],
  [/^Unexpected , in flow/, 'între paranteze este o virgulă în plus'],
  [/^Comments must be separated/, 'lipsește spațiul dinaintea semnului #'],
  [/^Sequence item without - indicator/, 'un element al listei nu începe cu liniuță'],
  [/^(?:Unresolved tag|.* used for .* collection)/, 'etichetele (!nume) nu sunt permise'],
  [
    /^(?:Anchors and tags|A node can have at most one|Tags and anchors)/,
    'ancorele (&nume) și etichetele (!nume) nu sunt permise',
  ],
  [/^(?:Alias|Anchor|An alias)/, 'numele prescurtate (*nume) nu sunt permise'],
  [/^Source contains multiple documents/, 'în antet sunt mai multe documente, despărțite de `---` sau `...`'],
  [
    /directives?-end|^Missing directives|^Unexpected directive|^Unknown directive|directive/i,
    'în antet este un rând care începe cu % sau un `---` în plus',
  ],
  [/^The : indicator must be at most 1024/, 'cheia este mult prea lungă'],
  [/^Block scalar header includes extra characters: (.*)$/, 'după | sau > stă ceva în plus: $1'],
  [
    /^Unexpected (?:.*)(?:flow-(?:seq|map)-end|block-seq-ind|comma)/,
    'o paranteză, o virgulă sau o liniuță stă unde nu se așteaptă',
  ],
  [/^Unexpected (?:.*scalar) at node end/, 'după valoare mai stă ceva'],
  [/^(?:Unexpected|Unsupported token|Expected|Not a YAML token)/, 'aici stă ceva ce nu se așteaptă'],
  [/^aliases/, 'numele prescurtate (*nume) nu sunt permise'],
  [/^anchors/, 'ancorele (&nume) nu sunt permise'],
  [/^tags/, 'etichetele (!nume) nu sunt permise'],
  [/^it is nested too deeply/, 'are prea multe niveluri unul în altul'],
];
