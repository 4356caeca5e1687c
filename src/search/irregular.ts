import type { Locale } from '../locales.ts';

/** Stems, or forms, of one word that no ending explains; in each group the first stands for all. */
const groups: Readonly<Record<Locale, readonly string[]>> = {
  ro: [
    'cumpar cump cumper cumparat',
    'vand vind vanzator',
    'hotar hotarasc hotarast hot',
    'plat platest',
    'aleg ales',
    'merg mers',
    'folos folosest',
    'aduc adus',
    'trim trimis trimit',
    'semn semnatur',
    'crest cresc cre',
    'masor masur',
    'ajut ajutor',
    'calcul calc',
    'spun spus spu',
    'lun lunar',
    'an ani anual anu',
    'recomand recom',
    'cheltu cheltuiel cheltuial',
    'conving convins',
    'sti stii stim stiu',
    'telefon telefonic',
    'procent procentaj',
    'atrag atras',
    'inchid inchis',
    'deschid deschis',
    'descop descoper',
    'raspund raspuns',
    'scriu scris scri',
    'facut fac',
    'ved vad vaz vazut',
    'pierd pierdut',
    'gas gasest gasesc',
    'invat invet',
    'arat aret',
    'ramas raman ramai',
    'strang strans',
    'impart imparti imparte',
    'pot puter put poat',
    'ratat ratata ratate ratati',
    'slabi slabesc slabeste slabit slabire',
    'vre vrea vreau vrei vor',
  ],
  en: [
    'buy buys bought',
    'sel sold sale sal',
    'pay paid pays',
    'win won wins',
    'los lose lost loss',
    'decid decis',
    'percent percentag',
    'choos chos chose chosen choic',
    'leav left',
    'renew renewal',
    'spend spent',
    'refer ref referral',
    'meet met',
    'like likelihood',
    'sign signatur',
    'subscrib subscript',
    'analyz analysi analytic analys',
    'behav behavi behaviour',
    'compar comparison',
    'teach taught',
    'solv solut',
    'answer answ',
    'complain complaint',
    'hesitat hesit',
    'mov move',
    'keep kept',
    'reply repl repli',
    'study stud studi',
    'try tri',
    'mak made make',
    'giv gave give given',
    'think thought',
    'know knew known',
    'bring brought',
    'grow grew grown growth',
    'fall fell fallen',
    'earn earning',
    'send sent',
    'hold held',
    'build built',
    'speak spoke spoken',
    'see saw seen',
    'tak took take taken',
    'go went gone',
    'estim estimat',
    'predict predictabl',
    'mail email',
    'compan company',
    'rating ratings',
  ],
};

const tables: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  ro: tableOf(groups.ro),
  en: tableOf(groups.en),
};

function tableOf(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [first = '', ...others] = line.split(' ');
      return others.map((other): [string, string] => [other, first]);
    }),
  );
}

/** The stem of the word of which this is a form. */
export function regular(stem: string, locale: Locale): string {
  return tables[locale].get(stem) ?? stem;
}
