import type { HelpTable } from './help.ts';

/** GL3: the text under the frontmatter. */
export const bodyHelp: HelpTable = {
  GL301: {
    why: {
      ro: 'Articolele vin de la oricine. Ele sunt text și nu rulează niciodată, așa că nu au ce importa.',
      en: 'Entries come from anybody. They are text and never run, so there is nothing to import.',
    },
    example: {
      part: 'body',
      wrong: "import Grafic from './grafic.jsx'\n\nArată cât de repede se golește portofoliul.",
      right: 'Arată cât de repede se golește portofoliul.',
    },
  },
  GL302: {
    why: {
      ro: 'În MDX, ce stă între acolade este program. Un articol nu calculează nimic; cifrele vin din componenta Example.',
      en: 'In MDX, what stands between braces is a program. An entry computes nothing; figures come from the Example component.',
    },
    example: { part: 'body', wrong: 'Din 100 de clienți rămân {100 - 8}.', right: 'Din 100 de clienți rămân 92.' },
  },
  GL303: {
    why: {
      ro: 'HTML-ul liber poate strica pagina sau poate aduce cod străin. Markdown și componentele acoperă tot ce îi trebuie unui articol.',
      en: 'Free HTML can break the page or bring in foreign code. Markdown and the components cover all that an entry needs.',
    },
    example: { part: 'body', wrong: 'Spune <b>mereu</b> perioada.', right: 'Spune **mereu** perioada.' },
  },
  GL304: {
    why: {
      ro: 'Lista componentelor este închisă, ca orice articol să arate la fel și să poată fi verificat.',
      en: 'The list of components is closed, so that entries look alike and can be checked.',
    },
    example: {
      part: 'body',
      wrong: '<Notes kind="practice">\nSpune mereu perioada.\n</Notes>',
      right: '<Note kind="practice">\nSpune mereu perioada.\n</Note>',
    },
  },
  GL305: {
    why: {
      ro: 'O valoare între acolade este program. Între ghilimele este text, iar text este tot ce primește un articol.',
      en: 'A value between braces is a program. Between quotation marks it is text, and text is all that an entry takes.',
    },
    example: { part: 'body', wrong: "<Calculator id={'churn-rate'} />", right: '<Calculator id="churn-rate" />' },
  },
  GL306: {
    why: {
      ro: 'Un atribut necunoscut nu ar face nimic, iar tu ai crede că face.',
      en: 'An unknown attribute would do nothing, and you would think that it does.',
    },
    example: {
      part: 'body',
      wrong: '<Note type="practice" kind="practice">\nSpune mereu perioada.\n</Note>',
      right: '<Note kind="practice">\nSpune mereu perioada.\n</Note>',
    },
  },
  GL307: {
    why: {
      ro: 'Fără atributul acesta componenta nu știe ce să arate.',
      en: 'Without this attribute the component does not know what to show.',
    },
    example: {
      part: 'body',
      wrong: '<Note>\nSpune mereu perioada.\n</Note>',
      right: '<Note kind="practice">\nSpune mereu perioada.\n</Note>',
    },
  },
  GL308: {
    why: {
      ro: 'Atributul are câteva valori cunoscute; pentru alta nu există nici titlu, nici culoare.',
      en: 'The attribute has a few known values; another one has no title and no color.',
    },
    example: {
      part: 'body',
      wrong: '<Note kind="pitfal">\nNu împărți la media clienților.\n</Note>',
      right: '<Note kind="pitfall">\nNu împărți la media clienților.\n</Note>',
    },
  },
  GL309: {
    why: {
      ro: 'Unele adrese pornesc un program în loc să deschidă o pagină.',
      en: 'Some addresses start a program instead of opening a page.',
    },
    example: {
      part: 'body',
      wrong: 'Vezi [calculul](javascript:calculeaza).',
      right: 'Vezi [calculul](https://example.org/calcul).',
    },
  },
  GL310: {
    why: {
      ro: 'O legătură între articole este numele fișierului, ca să meargă și în editor, și pe site. Dacă fișierul nu există, cititorul ar ajunge la o pagină lipsă.',
      en: 'A link between entries is the name of the file, so that it works in the editor and on the site. If the file does not exist, the reader would reach a missing page.',
    },
    example: {
      part: 'body',
      wrong: 'Întreabă echipa de [customer success](../customer-succes/ro.mdx).',
      right: 'Întreabă echipa de [customer success](../customer-success/ro.mdx).',
    },
  },
  GL311: {
    why: {
      ro: 'Cine citește în română rămâne în română; schimbarea limbii o alege cititorul, din antetul paginii.',
      en: 'Who reads in Romanian stays in Romanian; the reader alone changes the language, at the top of the page.',
    },
    example: {
      part: 'body',
      wrong: 'Întreabă echipa de [customer success](../customer-success/en.mdx).',
      right: 'Întreabă echipa de [customer success](../customer-success/ro.mdx).',
    },
  },
  GL312: {
    why: {
      ro: 'O imagine încărcată nu se poate traduce, nu are temă întunecată și se încarcă greu. Figurile proiectului sunt desene cu text în ambele limbi.',
      en: 'An uploaded picture cannot be translated, has no dark theme and loads slowly. The project’s figures are drawings with text in both languages.',
    },
    example: { part: 'body', wrong: '![Pâlnia](palnie.png)', right: '<Figure id="funnel" />' },
  },
  GL313: {
    why: {
      ro: 'MDX citește semnele < și { ca început de componentă sau de program, chiar și într-o frază obișnuită.',
      en: 'MDX reads < and { as the beginning of a component or a program, even in an ordinary sentence.',
    },
    example: {
      part: 'body',
      wrong: 'Este bine dacă rata este <5 pe lună.',
      right: 'Este bine dacă rata este sub 5 pe lună.',
    },
  },
  GL314: {
    why: {
      ro: 'Titlurile formează cuprinsul paginii. Cine ascultă pagina cu un cititor de ecran sare din titlu în titlu.',
      en: 'Headings make the page’s outline. Who listens to the page with a screen reader jumps from heading to heading.',
    },
    example: { part: 'body', wrong: '# Cum se calculează\n\nÎmparte.', right: '## Cum se calculează\n\nÎmparte.' },
  },
  GL315: {
    why: {
      ro: 'Componenta își arată singură conținutul; textul pus în ea nu ar apărea nicăieri.',
      en: 'The component shows its own content; text put inside would appear nowhere.',
    },
    example: {
      part: 'body',
      wrong: '<Calculator id="churn-rate">\nÎncearcă.\n</Calculator>',
      right: '<Calculator id="churn-rate" />',
    },
  },
  GL316: {
    why: {
      ro: 'O notă goală ar fi un chenar gol pe pagină.',
      en: 'An empty note would be an empty frame on the page.',
    },
    example: {
      part: 'body',
      wrong: '<Note kind="law" />',
      right: '<Note kind="law">\nPrevederea intră în vigoare în ianuarie.\n</Note>',
    },
  },
  GL317: {
    why: {
      ro: 'Nimeni nu urmărește o listă pe patruzeci de niveluri, iar un text făcut să blocheze verificările arată exact așa.',
      en: 'Nobody follows a list forty levels deep, and a text made to block the checks looks exactly so.',
    },
    example: {
      part: 'body',
      wrong: `${'> '.repeat(42)}Spune mereu perioada.`,
      right: '> Spune mereu perioada.',
    },
  },
  GL318: {
    why: {
      ro: 'Cititorul apasă, pagina nu se schimbă și crede că legătura este stricată.',
      en: 'The reader presses, the page stays, and the link looks broken.',
    },
    example: {
      part: 'body',
      wrong: 'Se citește lunar [rata de abandon](../churn-rate/ro.mdx).',
      right: 'Se citește lunar rata de abandon.',
    },
  },
  GL319: {
    why: {
      ro: 'Formula este desenată pentru citit și rostită pentru ascultat. O acoladă lipsă o face de necitit în ambele feluri.',
      en: 'The formula is drawn for reading and spoken for listening. A missing brace makes it unreadable both ways.',
    },
    example: {
      part: 'body',
      wrong: String.raw`<Formula tex="\frac{8}{100" words="8 împărțit la 100." />`,
      right: String.raw`<Formula tex="\frac{8}{100}" words="8 împărțit la 100." />`,
    },
  },
  GL320: {
    why: {
      ro: 'O componentă este un bloc al paginii, ca un tabel. În mijlocul unei fraze ar rupe-o în două.',
      en: 'A component is a block of the page, like a table. In the middle of a sentence it would cut the sentence in two.',
    },
    example: {
      part: 'body',
      wrong: 'Încearcă cu cifrele tale: <Calculator id="churn-rate" /> aici.',
      right: 'Încearcă cu cifrele tale:\n\n<Calculator id="churn-rate" />',
    },
  },
};
