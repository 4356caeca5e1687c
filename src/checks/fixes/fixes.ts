import type { Code } from '../../problems/codes.ts';
import { addMutualConfusion } from './add-mutual-confusion.ts';
import type { Fix } from './fix.ts';
import { linkMention } from './link-mention.ts';
import { orderKeys } from './order-keys.ts';
import { composeText, deleteInvisible, replaceCedilla, replaceQuote, setPercentSpace } from './replace-characters.ts';
import { sortWordList } from './sort-word-list.ts';
import { writeDigest } from './write-digest.ts';

/** The twins of the rules: what `--fix` does about a problem. Codes without one need a person. */
export const fixes: Readonly<Partial<Record<Code, Fix>>> = {
  GL109: addMutualConfusion,
  GL110: writeDigest,
  GL112: orderKeys,
  GL401: replaceCedilla,
  GL402: replaceQuote,
  GL404: setPercentSpace,
  GL405: deleteInvisible,
  GL406: composeText,
  GL411: linkMention,
  GL413: sortWordList,
};
