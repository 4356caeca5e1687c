import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { cardFonts, sans, serif, type CardFont } from './fonts.ts';

/** What a social card says. */
export interface CardText {
  readonly site: string;
  readonly category: string;
  readonly term: string;
  readonly acronym: string | undefined;
  readonly definition: string;
}

const size = { width: 1200, height: 630 };
const cache = path.resolve('.cache/cards');
/** Changes with the drawing below, so that no old card is taken for a new one. */
const design = 'card-1';

let fonts: Promise<readonly CardFont[]> | undefined;

/** The card as PNG, from the cache where the same text was drawn before. */
export async function renderCard(text: CardText): Promise<Buffer> {
  const digest = createHash('sha256')
    .update(JSON.stringify([design, text]))
    .digest('hex')
    .slice(0, 32);
  const file = path.join(cache, `${digest}.png`);
  const known = await readFile(file).catch(() => undefined);
  if (known) return known;
  const png = await draw(text);
  // A cache that cannot be written costs time, not the build.
  await mkdir(cache, { recursive: true })
    .then(() => writeFile(file, png))
    .catch(() => undefined);
  return png;
}

async function draw(text: CardText): Promise<Buffer> {
  fonts ??= cardFonts();
  const svg = await satori(layout(text) as Parameters<typeof satori>[0], { ...size, fonts: [...(await fonts)] });
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

interface Box {
  readonly type: 'div';
  readonly props: {
    readonly style: Record<string, string | number>;
    readonly children: string | readonly (Box | undefined)[];
  };
}

function box(style: Record<string, string | number>, children: Box['props']['children']): Box {
  return { type: 'div', props: { style: { display: 'flex', ...style }, children } };
}

const colors = { paper: '#fbfaf8', ink: '#1c1f23', soft: '#53585f', accent: '#0a5c63', rule: '#82807a' };

/** A page of the book: running head, headword, definition, and the thumb index's tab at the edge. */
function layout({ site, category, term, acronym, definition }: CardText): Box {
  const head = box(
    {
      justifyContent: 'space-between',
      paddingBottom: 18,
      borderBottom: `2px solid ${colors.rule}`,
      fontFamily: sans,
      fontSize: 26,
      color: colors.soft,
    },
    [box({}, category), box({}, site)],
  );
  const name = box(
    {
      alignItems: 'center',
      flexWrap: 'wrap',
      fontFamily: serif,
      fontSize: termSize(term),
      lineHeight: 1.1,
      letterSpacing: -1.5,
    },
    [
      box({ marginRight: 28 }, term),
      acronym
        ? box(
            {
              fontFamily: sans,
              fontSize: 38,
              color: colors.accent,
              letterSpacing: 1,
              padding: '6px 16px',
              border: `3px solid ${colors.accent}`,
              borderRadius: 8,
            },
            acronym,
          )
        : undefined,
    ],
  );
  const text = box(
    { fontFamily: serif, fontSize: definition.length > 200 ? 32 : 37, lineHeight: 1.42, color: colors.soft },
    definition,
  );
  const tab = box({ position: 'absolute', right: 0, top: 250, width: 26, height: 120, background: colors.accent }, '');
  return box({ width: '100%', height: '100%', background: colors.paper, color: colors.ink }, [
    box(
      {
        flexDirection: 'column',
        justifyContent: 'space-between',
        width: 1200,
        height: 630,
        padding: '58px 92px 66px 80px',
      },
      [head, name, text],
    ),
    tab,
  ]);
}

function termSize(term: string): number {
  return term.length > 34 ? 60 : term.length > 22 ? 74 : 92;
}
