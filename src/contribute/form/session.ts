import type { Locale } from '../../locales.ts';
import type { ProjectFacts } from '../check-draft.ts';
import type { Draft, FieldName } from '../draft.ts';
import { bodyTemplate } from '../template.ts';
import { formTexts, type FormTexts } from '../texts/form.ts';
import { element } from './dom.ts';
import { createEngine, type Engine } from './engine.ts';
import { controlsOf, fieldOfEvent, fillForm, readForm } from './fields.ts';
import { listenForLinks } from './link-helper.ts';
import { renderPreview } from './preview.ts';
import { fieldProblemsOf, showProblems, showSummary } from './problems.ts';
import { showResult } from './result.ts';
import { storeDraft, storedDraft } from './storage.ts';

/** Brings the form to life: what was typed before is kept, a draft, a term or its name is put in. */
export async function startSession(form: HTMLFormElement, id: string, name: string): Promise<void> {
  const t = formTexts[form.dataset['locale'] as Locale];
  const say = (text: string) => form.querySelector('[data-status]')?.replaceChildren(text);
  try {
    if (id) say(t.loading);
    const facts = JSON.parse(form.dataset['facts'] ?? '{}') as ProjectFacts;
    const engine = await createEngine(form.dataset['base'] ?? '/', facts, id);
    new Session(form, id, name, engine, t).start();
  } catch {
    say(t.loadFailed);
  }
}

class Session {
  /** Fields that somebody has left once: before that, nothing is told there. */
  private readonly touched = new Set<FieldName>();
  private isSubmitted = false;
  private timer = 0;
  private readonly locale: Locale;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly id: string,
    private readonly name: string,
    private readonly engine: Engine,
    private readonly t: FormTexts,
  ) {
    this.locale = form.dataset['locale'] as Locale;
  }

  start(): void {
    this.offerNames();
    this.fill();
    listenForLinks(this.form, this.engine.known);
    this.form.addEventListener('input', this.onInput);
    this.form.addEventListener('focusout', this.onLeave);
    this.form.addEventListener('submit', this.onSubmit);
    this.form.querySelector('[data-clear]')?.addEventListener('click', this.onClear);
    this.form.dataset['ready'] = '';
    void this.update();
  }

  private offerNames(): void {
    const names = this.engine.known.all.map(({ id }) => this.engine.known.nameOf(id, this.locale));
    this.form.querySelector('datalist')?.replaceChildren(...names.map((value) => element('option', { value })));
  }

  /** What the device has kept comes first, then the term to improve; what is being typed stays. */
  private fill(): void {
    const kept = storedDraft(this.id);
    const typed = readForm(this.form);
    const blank: Draft = this.id ? {} : { 'ro.body': bodyTemplate.ro, [`${this.locale}.term`]: this.name };
    this.put({ ...blank, ...this.engine.initial, ...kept, ...typed });
    this.say(kept ? this.t.restored : '');
    const title = document.querySelector('[data-propose-title]');
    if (this.id && title)
      title.textContent = `${this.t.improveTitle}: ${this.engine.known.nameOf(this.id, this.locale)}`;
    if (this.id) controlsOf(this.form, 'id').forEach((control) => control.setAttribute('readonly', ''));
  }

  private put(draft: Draft): void {
    const { known } = this.engine;
    fillForm(this.form, draft, (name, value) =>
      name === 'related' && known.has(value) ? known.nameOf(value, this.locale) : value,
    );
  }

  private readonly onInput = (): void => {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.update(), 300);
  };

  private readonly onLeave = (event: Event): void => {
    const field = fieldOfEvent(event);
    if (!field) return;
    this.touched.add(field);
    this.onInput();
  };

  private async update(): Promise<void> {
    const draft = readForm(this.form);
    storeDraft(this.id, this.isPristine(draft) ? undefined : draft);
    const proposal = this.engine.propose(draft);
    const isShown = (field: FieldName) => this.isSubmitted || (this.touched.has(field) && field in draft);
    showProblems(this.form, fieldProblemsOf(proposal, this.locale), isShown);
    await this.preview(draft);
  }

  private isPristine(draft: Draft): boolean {
    const blank = this.id ? this.engine.initial : { 'ro.body': bodyTemplate.ro };
    return Object.entries(draft).every(
      ([name, value]) => name === 'related' || value === (blank as Draft)[name as FieldName],
    );
  }

  /** The language that is being written in; the form's own where nothing says so. */
  private async preview(draft: Draft): Promise<void> {
    const active = document.activeElement?.closest<HTMLElement>('[data-language]')?.dataset['language'];
    const written = (active ?? 'ro') as Locale;
    const context = { written, locale: this.locale, known: this.engine.known, base: this.form.dataset['base'] ?? '/' };
    const nodes = await renderPreview(draft, context);
    if (nodes.length > 0) this.form.querySelector('[data-preview]')?.replaceChildren(...nodes);
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    this.isSubmitted = true;
    const proposal = this.engine.propose(readForm(this.form));
    const problems = fieldProblemsOf(proposal, this.locale);
    const exists = !this.id && this.engine.known.has(proposal.id);
    showProblems(this.form, problems, () => true);
    showSummary(this.form, problems);
    this.say(proposal.files.length === 0 ? this.t.unchanged : '');
    if (exists) this.sayExisting(proposal.id);
    else if (proposal.isReady) showResult(this.form, proposal);
  };

  private sayExisting(id: string): void {
    const link = element('a', { href: `${this.form.dataset['improve']}?id=${id}` }, this.t.improveIt);
    this.form.querySelector('[data-status]')?.replaceChildren(`${this.t.exists} `, link);
  }

  private readonly onClear = (): void => {
    storeDraft(this.id, undefined);
    this.isSubmitted = false;
    this.touched.clear();
    this.put(this.id ? this.engine.initial : { 'ro.body': bodyTemplate.ro });
    this.say(this.t.cleared);
    void this.update();
  };

  private say(text: string): void {
    this.form.querySelector('[data-status]')?.replaceChildren(text);
  }
}
