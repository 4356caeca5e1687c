/** What a quick reader typed, or the browser put back, before the island was there to hear it: by control name. */
export function typedBeforeHydration(id: string): readonly (readonly [name: string, text: string])[] {
  return Array.from(document.querySelectorAll<HTMLInputElement>(`[data-calculator="${id}"] input[type="text"]`))
    .filter((input) => input.value !== input.defaultValue)
    .map((input) => [input.name, input.value] as const);
}
