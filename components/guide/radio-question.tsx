import type { ComponentChildren } from 'preact';

interface RadioQuestionProps<Answer extends string> {
  name: string;
  question: ComponentChildren;
  answers: readonly { id: Answer; label: string }[];
  chosen: Answer | undefined;
  isDisabled?: boolean;
  onChoose(answer: Answer): void;
}

/** A question with one answer. */
export function RadioQuestion<Answer extends string>(props: RadioQuestionProps<Answer>) {
  const { name, question, answers, chosen, isDisabled = false, onChoose } = props;
  return (
    <fieldset class="question" disabled={isDisabled}>
      <legend>{question}</legend>
      <div class="answers">
        {answers.map(({ id, label }) => (
          <label key={id} class="answer">
            <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
