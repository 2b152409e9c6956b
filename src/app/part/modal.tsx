import { useId, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { closeDialog } from '../actions';
import { Icon } from './icon';
import { useWords } from './use-words';

/** The browser's own modal dialog: the page behind is inert, Esc closes, and focus goes back to where it was. */
export function Modal({ title, children, wide = false }: { readonly title: string; readonly children: ReactNode; readonly wide?: boolean }) {
  const { words } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  return (
    // A click on the veil around a dialog lands on the dialog element itself.
    <dialog
      ref={dialog}
      className={wide ? 'modal wide' : 'modal'}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        closeDialog();
      }}
      onMouseDown={(event) => event.target === event.currentTarget && closeDialog()}
    >
      <div className="modal-body">
        <header>
          <h2 id={titleId}>{title}</h2>
          <button type="button" className="button square" aria-label={words.page.close} onClick={closeDialog}>
            <Icon name="close" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
