import { useEffect, useState } from 'react';
import { useWords } from './part/use-words';

/** The whole page takes files and links that are dropped on it. */
export function DropPlace() {
  const { words } = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const useful = (event: DragEvent) => event.dataTransfer?.types.some((type) => type === 'Files' || type === 'text/uri-list' || type === 'text/plain') ?? false;
    const hold = (event: DragEvent) => {
      if (!useful(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    const drop = (event: DragEvent) => {
      setOver(false);
      if (!event.dataTransfer || !useful(event)) return;
      event.preventDefault();
      const file = event.dataTransfer.files.item(0);
      // Read now: what was dropped is gone when this event is over.
      const text = event.dataTransfer.getData('text/uri-list') || event.dataTransfer.getData('text/plain');
      void import('./later').then(({ opening }) => opening()).then(({ openFile, openText }) => (file ? openFile(file) : openText(text)));
    };
    addEventListener('dragover', hold);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', hold);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, []);
  return over ? <p className="drop-veil">{words.page.dropHere}</p> : null;
}
