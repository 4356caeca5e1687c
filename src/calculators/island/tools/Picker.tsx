import type { VNode } from 'preact';

interface PickerProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string;
  readonly onPick: (id: string) => void;
}

export function Picker({ id, label, options, value, onPick }: PickerProps): VNode {
  const pick = (event: Event): void => {
    if (event.currentTarget instanceof HTMLSelectElement) onPick(event.currentTarget.value);
  };
  return (
    <div>
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={pick}>
        {options.map((option) => (
          <option key={option.id} value={option.id} selected={option.id === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
