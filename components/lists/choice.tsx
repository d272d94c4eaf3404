import type { ComponentChildren } from 'preact';

interface ChoiceProps<Value extends string> {
  /** Said of the group. */
  label: string;
  /** Tells the group from others on the page. */
  name: string;
  value: Value;
  options: readonly { value: Value; children: ComponentChildren }[];
  onChoose(value: Value): void;
}

/** One of a few, all of them to be seen. */
export function Choice<Value extends string>({ label, name, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <fieldset class="choice">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.children}</span>
        </label>
      ))}
    </fieldset>
  );
}
