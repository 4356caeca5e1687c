/** The list of choices under an input. */
export interface Combobox {
  readonly list: HTMLElement;
  show(options: readonly HTMLAnchorElement[]): void;
}

/**
 * The combobox pattern with a list of links: the focus stays in the input, the arrows move the choice, Enter follows it.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export function combobox(input: HTMLInputElement, list: HTMLElement): Combobox {
  let options: readonly HTMLAnchorElement[] = [];
  let chosen = -1;
  const choose = (index: number) => {
    options[chosen]?.setAttribute('aria-selected', 'false');
    chosen = index;
    const option = options[index];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  describe(input, list);
  input.addEventListener('keydown', (event) => {
    const target = targetOf(event.key, chosen, options.length);
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (target !== undefined) {
      event.preventDefault();
      choose(target);
      return;
    }
    const option = event.key === 'Enter' ? options[chosen] : undefined;
    if (option) {
      event.preventDefault();
      option.click();
    }
  });
  return {
    list,
    show: (shown) => {
      const kept = options[chosen]?.href;
      options = shown.map(asOption);
      list.replaceChildren(...options);
      list.hidden = options.length === 0;
      input.setAttribute('aria-expanded', String(options.length > 0));
      choose(options.findIndex(({ href }) => href === kept));
    },
  };
}

function describe(input: HTMLInputElement, list: HTMLElement): void {
  const attributes = {
    role: 'combobox',
    'aria-controls': list.id,
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
  };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
}

function asOption(link: HTMLAnchorElement, index: number): HTMLAnchorElement {
  link.setAttribute('role', 'option');
  link.setAttribute('aria-selected', 'false');
  link.id = `search-option-${index}`;
  link.tabIndex = -1;
  return link;
}

/** Down from the last choice leads back to the input, and from the input to the first. */
function targetOf(key: string, chosen: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return chosen + 1 < count ? chosen + 1 : -1;
  if (key === 'ArrowUp') return chosen === -1 ? count - 1 : chosen - 1;
  return undefined;
}
