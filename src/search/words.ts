import { fold } from '../glossary/fold.ts';
import { localeKeys, type Locale } from '../locales.ts';
import { lettersOf } from './distance.ts';
import { withoutNegations } from './negations.ts';
import { soundOf } from './sound.ts';
import { stem } from './stem.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that carry no meaning of their own, written as folded words are. */
const stopWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  ro: list(
    'a ai al ale alt am ar are as asa asta ala au avea avem ca cam cand care carui cat cata cate cati catre ce cea cei cel cele ceva cine cineva cu cum cumva da daca de deci deja din dintr dintre despre doar dupa e ea ei el ele era este esti eu face faci fac fara fi fie fost i ii il imi in intr intre isi iti la las le lor lui ma mai mea mei meu mi mie n ne nici niste noastra nostru noi nou nu o ori or pai pe pentru pot prin sa sale sau se si sunt ta te tot toate tu ti un una unei unele unor unui unul va vei voi vor vreau vreo asemenea acea acel aceea acest aceasta aceluiasi atunci cat l m s ul ului uri ilor trebui trebuie ar mult mult',
  ),
  en: list(
    'a an the and or of to in on for with by from at as is are was were be been it its this that these those who whom which what when where why how do does did not no so than then they them their there he she his her we us our you your i my me can could should would will may might must have has had into about over out up s t re m ve d ll all any some such one very just also get got',
  ),
};

/** Words of a question: they say what the reader wants to know about a term, not which term. */
const questionWords: Readonly<Record<Locale, ReadonlySet<string>>> = {
  ro: list(
    'inseamna insemna semnifica semnificatie semnificatia definitie definitia defineste definit explica explicati explicatie explicat exemplu exemple exemplul formula formule formulei calculez calculeaza calculam calculat calcul calculul calculator calculatorul afla aflu stiu spune spun zice scrie corect corecta prescurtare prescurtarea acronim acronimul vine rol rolul rostul folosesc foloseste folosit utilizare important importanta avantaje dezavantaje tipuri tip etape etapele cati cate diferenta diferente diferentele deosebire deosebirea comparatie fata versus vs versiune traducere tradus romana engleza romaneste englezeste buna bun bine raspund raspunde raspundem tratez tratam gestionez creez creste cresc crestem reduc reducem scad scadem imbunatatesc imbunatatim obtin masor masoara masuram construiesc scriu facem invat gasesc arata aplic aplica functioneaza serveste ajuta insemnat intelege inteleg intelesul sens sensul ghid sfaturi online gratis pdf excel model sablon',
  ),
  en: list(
    'mean means meaning definition define defined explain explained explanation example examples formula formulas calculate calculated calculating calculation calculator compute work works working stand stands abbreviation acronym used use uses important importance purpose role types type kinds benefits difference differences different between compare comparison compared versus vs good translation romanian english handle handling deal improve increase reduce raise lower build create write make set run find learn guide tips template best way ways online free pdf excel tell know understand explain',
  ),
};

/** A question word that may as well be part of a name ("sales process", "etapele vânzării") only loses weight. */
const nothing = 0;
const little = 0.25;

/** What every second name of the trade has. */
const commonWords = list('vanzari vanzare vanzarilor marketing business afaceri sales selling');
const half = 0.5;

export interface QueryWord {
  readonly text: string;
  /** In the page's language. */
  readonly stem: string;
  readonly stems: readonly string[];
  /** Its letters as bits, see `lettersOf`. */
  readonly letters: number;
  readonly sound: string;
  /** How much the word says about what is looked for, from 0 to 1. */
  readonly weight: number;
  /** The reader may still be typing it. */
  readonly open: boolean;
}

export interface Query {
  /** As typed, shortened to what anybody means. */
  readonly text: string;
  readonly folded: string;
  readonly words: readonly QueryWord[];
  readonly wants: Intent;
  /** It is put as a question: its other words are then about the term that it names. */
  readonly isQuestion: boolean;
}

export type Intent = 'term' | 'calculator' | 'comparison';

const longestQuery = 200;
const mostWords = 16;

/** Reads a query of any kind and length. */
export function readQuery(raw: string, locale: Locale): Query {
  const text = raw.slice(0, longestQuery).trim();
  const folded = fold(text);
  const parts = withoutNegations(folded).split(' ').filter(Boolean).slice(0, mostWords);
  const open = !/[\s?.!]$/.test(raw.slice(0, longestQuery));
  const read = parts.map((part, index) => wordOf(part, locale, open && index === parts.length - 1));
  // What is said twice is meant once.
  const all = read.map((word, index) => (parts.indexOf(word.text) < index ? { ...word, weight: nothing } : word));
  const meaningful = all.some(({ weight }) => weight > 0);
  return {
    text,
    folded,
    words: meaningful ? all : all.map((word) => ({ ...word, weight: 1 })),
    wants: intentOf(folded),
    isQuestion: asks.test(folded),
  };
}

function wordOf(text: string, locale: Locale, open: boolean): QueryWord {
  return {
    text,
    stem: stem(text, locale),
    stems: stemsOfWord(text),
    letters: lettersOf(text),
    sound: soundOf(text),
    weight: weightOf(text),
    open,
  };
}

/** People ask in either language on either page, so the words of both count. */
export function weightOf(word: string): number {
  if (stopWords.ro.has(word) || stopWords.en.has(word)) return nothing;
  if (questionWords.ro.has(word) || questionWords.en.has(word)) return little;
  return commonWords.has(word) ? half : 1;
}

const asks =
  /^(ce|cum|care|cine|cand|cat|cata|cati|cate|unde|de ce|la ce|in ce|pot|exista|how|what|why|when|who|which|where|is|are|do|does|can|should|tell me|explain|explica)\b/;

function intentOf(folded: string): Intent {
  if (/\b(calculator|calculatorul|calculatoare)\b/.test(folded)) return 'calculator';
  if (/\b(vs|versus|diferent\w*|deosebi\w*|comparat\w*|difference\w*|compar\w*)\b/.test(folded)) return 'comparison';
  return 'term';
}

/** A word's stem in each language. */
export function stemsOfWord(word: string): string[] {
  return localeKeys.map((locale) => stem(word, locale));
}

/** The words of a text that mean something, as stems. */
export function stemsOf(text: string, locale: Locale): string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word && weightOf(word) > nothing)
    .map((word) => stem(word, locale));
}

/** What two forms of a name have in common, in each language. */
export function stemKeys(words: readonly string[]): string[] {
  const telling = words.filter((word) => weightOf(word) > nothing).map(stemsOfWord);
  return telling.length === 0
    ? []
    : [...new Set(localeKeys.map((_, index) => telling.map((stems) => stems[index]).join(' ')))];
}

/** A name without anything between its letters: "cross-selling", "cross selling" and "crossselling" are one. */
export function squash(folded: string): string {
  return folded.replaceAll(' ', '');
}

/** The usual last part of the address of a page with this title. */
export function slugOf(title: string): string {
  return fold(title).replaceAll(' ', '-');
}
