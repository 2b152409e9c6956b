import { useEffect, useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';

/** Room kept between a popover and the edges of the window, px. */
const margin = 8;

/** Closes the popover that an element lies in. */
export function closeAround(element: Element): void {
  element.closest<HTMLElement>('[popover]')?.hidePopover();
}

/** What floats is the browser's own popover: Esc and a click elsewhere close it, and focus goes back to the button. */
export function PopoverButton(props: {
  readonly className: string;
  /** Name of the button where its content is an icon, and of the popover. */
  readonly label: string;
  readonly content: ReactNode;
  readonly children: ReactNode;
  readonly popoverClassName?: string;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  // What a popover holds may arrive after it: it is placed anew whenever its size or the window changes.
  useEffect(() => {
    if (!open || !popover.current) return;
    const observer = new ResizeObserver(() => place(button.current, popover.current));
    observer.observe(popover.current);
    observer.observe(document.documentElement);
    return () => observer.disconnect();
  }, [open]);

  return (
    <>
      <button ref={button} type="button" className={props.className} aria-label={props.label} aria-haspopup="dialog" popoverTarget={id}>
        {props.content}
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={props.label}
        className={`popover ${props.popoverClassName ?? ''}`}
        onToggle={(event) => event.target === event.currentTarget && setOpen(event.newState === 'open')}
      >
        {open && props.children}
      </div>
    </>
  );
}

function place(button: HTMLElement | null, box: HTMLElement | null): void {
  const from = button?.getBoundingClientRect();
  if (!from || !box) return;
  const { width, height } = box.getBoundingClientRect();
  const below = from.bottom + 4 + height <= innerHeight - margin;
  const top = below ? from.bottom + 4 : Math.max(margin, Math.min(from.top - height - 4, innerHeight - height - margin));
  box.style.top = `${top}px`;
  box.style.left = `${Math.max(margin, Math.min(from.left, innerWidth - width - margin))}px`;
}
