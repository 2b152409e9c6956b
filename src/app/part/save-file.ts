/** Gives a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

interface WithPicker {
  showSaveFilePicker?(options: { readonly suggestedName: string }): Promise<FileSystemFileHandle>;
}

/**
 * A place on disk that the person chooses, for a file too large to be held in memory; null where the browser has no such thing. To be called
 * in answer to a click.
 * @throws DOMException `AbortError` when the person thinks better of it.
 */
export async function placeOnDisk(name: string): Promise<FileSystemFileHandle | null> {
  const { showSaveFilePicker: pick } = window as WithPicker;
  try {
    return (await pick?.call(window, { suggestedName: name })) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    return null;
  }
}
