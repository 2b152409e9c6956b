import { useId } from 'react';

/** A file that can be taken: what it is called, and in one line what it is good for. */
export function FileButton(props: { readonly name: string; readonly about?: string; readonly disabled?: boolean; readonly take: (button: HTMLButtonElement) => void }) {
  const { name, about, disabled = false, take } = props;
  const id = useId();
  return (
    <button type="button" className="button file" disabled={disabled} aria-label={name} aria-describedby={about && id} onClick={(event) => take(event.currentTarget)}>
      {name}
      {about && (
        <span id={id} className="hint">
          {about}
        </span>
      )}
    </button>
  );
}
