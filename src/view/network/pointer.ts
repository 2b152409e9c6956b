/** Mouse, pen and fingers on the stage, reduced to a few intentions. */
export interface PointerIntents {
  zoomAt(factor: number, x: number, y: number): void;
  pan(dx: number, dy: number): void;
  /** Resting or moving without a button; null when the pointer left. */
  over(point: { readonly x: number; readonly y: number } | null): void;
  /** A click; for a finger `touch` is true. */
  click(x: number, y: number, touch: boolean): void;
}

/** A press that moves less than this is a click, not a drag. */
const stillPixels = 5;

/** Listens on an element and calls the intents; returns a function that stops listening. Coordinates are CSS pixels in it. */
export function listenToPointer(element: HTMLElement, intents: PointerIntents): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  let several = false;
  const local = (event: MouseEvent) => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const spread = () => {
    const [a, b] = [...down.values()];
    return a === undefined || b === undefined ? null : { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, distance: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  const onDown = (event: PointerEvent) => {
    if (event.button !== 0) return;
    if (down.size === 0) {
      travelled = 0;
      several = false;
    }
    down.set(event.pointerId, local(event));
    several ||= down.size > 1;
    element.setPointerCapture(event.pointerId);
  };
  const onMove = (event: PointerEvent) => {
    const before = down.get(event.pointerId);
    const now = local(event);
    if (before === undefined) {
      if (event.pointerType !== 'touch') intents.over(now);
      return;
    }
    const pinchBefore = spread();
    down.set(event.pointerId, now);
    const pinch = spread();
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (pinchBefore !== null && pinch !== null) {
      intents.pan(pinch.x - pinchBefore.x, pinch.y - pinchBefore.y);
      if (pinchBefore.distance > 0) intents.zoomAt(pinch.distance / pinchBefore.distance, pinch.x, pinch.y);
    } else if (travelled > stillPixels) {
      intents.over(null);
      intents.pan(now.x - before.x, now.y - before.y);
    }
  };
  const onUp = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || event.type === 'pointercancel') return;
    if (down.size === 0 && !several && travelled <= stillPixels) {
      const { x, y } = local(event);
      intents.click(x, y, event.pointerType === 'touch');
    }
  };
  const onLeave = () => {
    if (down.size === 0) intents.over(null);
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const { x, y } = local(event);
    // A notch of a wheel is about 100 px; lines and pages are rarer units of the same thing.
    const pixels = event.deltaMode === 0 ? event.deltaY : event.deltaY * (event.deltaMode === 1 ? 16 : 400);
    intents.zoomAt(Math.exp(-Math.max(-240, Math.min(240, pixels)) * (event.ctrlKey ? 0.008 : 0.0022)), x, y);
  };
  element.addEventListener('pointerdown', onDown);
  element.addEventListener('pointermove', onMove);
  element.addEventListener('pointerup', onUp);
  element.addEventListener('pointercancel', onUp);
  element.addEventListener('pointerleave', onLeave);
  element.addEventListener('wheel', onWheel, { passive: false });
  return () => {
    element.removeEventListener('pointerdown', onDown);
    element.removeEventListener('pointermove', onMove);
    element.removeEventListener('pointerup', onUp);
    element.removeEventListener('pointercancel', onUp);
    element.removeEventListener('pointerleave', onLeave);
    element.removeEventListener('wheel', onWheel);
  };
}
