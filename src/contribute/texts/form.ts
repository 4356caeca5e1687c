import type { Localized } from '../../locales.ts';

/** What the form says, apart from its fields. */
export interface FormTexts {
  readonly title: string;
  readonly improveTitle: string;
  readonly lead: string;
  readonly privacy: string;
  readonly facts: string;
  readonly inRomanian: string;
  readonly inEnglish: string;
  readonly inEnglishHint: string;
  readonly writeEnglish: string;
  readonly details: string;
  readonly choose: string;
  readonly chooseOne: string;
  readonly optional: string;
  readonly preview: string;
  readonly previewEmpty: string;
  readonly prepare: string;
  readonly clear: string;
  readonly cleared: string;
  readonly restored: string;
  readonly loading: string;
  readonly loadFailed: string;
  readonly summary: string;
  readonly atLine: string;
  readonly help: string;
  readonly suggestion: string;
  readonly exists: string;
  readonly improveIt: string;
  readonly unchanged: string;
  readonly readyTitle: string;
  readonly readyHosted: string;
  readonly readyAlone: string;
  readonly openFilled: string;
  readonly openEditor: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly download: string;
  readonly saveAs: string;
  readonly tooLong: string;
  readonly editorHint: string;
  readonly orderHint: string;
  readonly afterwards: string;
  readonly source: string;
  readonly linkTerm: string;
  readonly linkInsert: string;
  readonly componentHere: string;
  readonly noScript: string;
  readonly noScriptIssue: string;
  readonly noScriptTemplate: string;
  readonly issueNewTerm: string;
  readonly issueCorrection: string;
}

export const formTexts: Localized<FormTexts> = {
  ro: {
    title: 'Propune un termen',
    improveTitle: 'Propune o îmbunătățire',
    lead: 'Scrie ce știi; formularul are grijă de forma fișierului. La sfârșit primești textul gata de trimis.',
    privacy: 'Ce scrii rămâne pe dispozitivul tău până când îl trimiți tu. Ciorna se păstrează dacă închizi pagina.',
    facts: 'Despre termen',
    inRomanian: 'În română',
    inEnglish: 'În engleză',
    inEnglishHint: 'Nu este obligatoriu. Dacă lași partea aceasta goală, o traduce altcineva.',
    writeEnglish: 'Scrie și textul englez',
    details: 'Mai multe câmpuri',
    choose: 'Alege',
    chooseOne: 'Alege o variantă din listă.',
    optional: 'opțional',
    preview: 'Cum va arăta',
    previewEmpty: 'Pe măsură ce scrii, articolul apare aici.',
    prepare: 'Pregătește propunerea',
    clear: 'Șterge ciorna',
    cleared: 'Ciorna a fost ștearsă.',
    restored: 'Am adus înapoi ciorna ta de pe acest dispozitiv.',
    loading: 'Se încarcă articolul…',
    loadFailed: 'Articolul nu s-a putut încărca. Verifică legătura la internet și reîncarcă pagina.',
    summary: 'Mai este ceva de îndreptat',
    atLine: 'rândul {line}',
    help: 'explicație',
    suggestion: 'Sugestie',
    exists: 'Termenul acesta există deja.',
    improveIt: 'Propune o îmbunătățire la el',
    unchanged: 'Nu ai schimbat încă nimic.',
    readyTitle: 'Propunerea este gata',
    readyHosted: 'Deschide pe rând pașii de mai jos. Îți trebuie un cont gratuit la GitHub; restul se face în pagină.',
    readyAlone:
      'Descarcă fișierele și trimite-le celor care țin glosarul sau pune-le la locul lor, dacă ai o copie a proiectului.',
    openFilled: 'Deschide fișierul nou, completat',
    openEditor: 'Copiază textul și deschide editorul',
    copy: 'Copiază textul',
    copied: 'Copiat.',
    copyFailed: 'Nu s-a putut copia. Deschide „Textul fișierului” și copiază-l de acolo.',
    download: 'Descarcă',
    saveAs: 'Locul lui în proiect:',
    tooLong: 'Textul este prea lung ca să încapă într-o adresă: copiază-l, deschide pagina și lipește-l.',
    editorHint: 'În editor selectează tot textul vechi și lipește-l pe cel nou în locul lui.',
    orderHint:
      'Un rând nou, ca termenul să apară pe pagina categoriei. Dacă nu știi unde, lasă-l: îl adaugă cine primește propunerea.',
    afterwards:
      'Apoi apasă „Propose changes” și „Create pull request”. În câteva minute verificările îți răspund pe aceeași pagină.',
    source: 'Textul fișierului',
    linkTerm: 'Leagă un termen',
    linkInsert: 'Pune legătura în text',
    componentHere: 'Aici, pe pagină:',
    noScript: 'Formularul are nevoie de JavaScript. Fără el, poți propune un termen așa:',
    noScriptIssue: 'completează un formular scurt pe GitHub:',
    noScriptTemplate: 'sau copiază modelul de mai jos, completează-l și trimite-l celor care țin glosarul:',
    issueNewTerm: 'termen nou',
    issueCorrection: 'o corectură',
  },
  en: {
    title: 'Propose a term',
    improveTitle: 'Propose an improvement',
    lead: 'Write what you know; the form takes care of the file. In the end you get a text that is ready to be sent.',
    privacy: 'What you write stays on your device until you send it. The draft is kept if you close the page.',
    facts: 'About the term',
    inRomanian: 'In Romanian',
    inEnglish: 'In English',
    inEnglishHint: 'Not required. If you leave this part empty, somebody else will translate it.',
    writeEnglish: 'Write the English text',
    details: 'More fields',
    choose: 'Choose',
    chooseOne: 'Choose one from the list.',
    optional: 'optional',
    preview: 'What it will look like',
    previewEmpty: 'The entry appears here as you write.',
    prepare: 'Prepare the proposal',
    clear: 'Delete the draft',
    cleared: 'The draft has been deleted.',
    restored: 'Your draft on this device has been brought back.',
    loading: 'Loading the entry…',
    loadFailed: 'The entry could not be loaded. Check your connection and load the page again.',
    summary: 'Something is still to be put right',
    atLine: 'line {line}',
    help: 'explanation',
    suggestion: 'Suggestion',
    exists: 'This term is already there.',
    improveIt: 'Propose an improvement to it',
    unchanged: 'You have not changed anything yet.',
    readyTitle: 'The proposal is ready',
    readyHosted:
      'Open the steps below one after another. You need a free GitHub account; the rest happens in the page.',
    readyAlone:
      'Download the files and send them to the glossary’s maintainers, or put them in their places if you have a copy of the project.',
    openFilled: 'Open the new file, filled in',
    openEditor: 'Copy the text and open the editor',
    copy: 'Copy the text',
    copied: 'Copied.',
    copyFailed: 'It could not be copied. Open “Text of the file” and copy it from there.',
    download: 'Download',
    saveAs: 'Its place in the project:',
    tooLong: 'The text is too long to fit into an address: copy it, open the page and paste it.',
    editorHint: 'In the editor, select all of the old text and paste the new one in its place.',
    orderHint:
      'One new line, so that the term appears on its category’s page. If you are not sure where, leave it: whoever receives the proposal adds it.',
    afterwards:
      'Then press “Propose changes” and “Create pull request”. Within minutes the checks answer on the same page.',
    source: 'Text of the file',
    linkTerm: 'Link a term',
    linkInsert: 'Put the link into the text',
    componentHere: 'Here, on the page:',
    noScript: 'The form needs JavaScript. Without it, you can propose a term like this:',
    noScriptIssue: 'fill in a short form on GitHub:',
    noScriptTemplate: 'or copy the template below, fill it in and send it to the glossary’s maintainers:',
    issueNewTerm: 'new term',
    issueCorrection: 'a correction',
  },
};
