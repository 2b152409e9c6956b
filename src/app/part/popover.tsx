import { useId, useRef, useState } from 'react';
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

  function place(): void {
    const from = button.current?.getBoundingClientRect();
    const box = popover.current;
    if (!from || !box) return;
    const { width, height } = box.getBoundingClientRect();
    const below = from.bottom + 4 + height <= innerHeight - margin;
    const top = below ? from.bottom + 4 : Math.max(margin, Math.min(from.top - height - 4, innerHeight - height - margin));
    box.style.top = `${top}px`;
    box.style.left = `${Math.max(margin, Math.min(from.left, innerWidth - width - margin))}px`;
  }

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
        onToggle={(event) => {
          if (event.target !== event.currentTarget) return;
          setOpen(event.newState === 'open');
          if (event.newState === 'open') requestAnimationFrame(place);
        }}
      >
        {open && props.children}
      </div>
    </>
  );
}
