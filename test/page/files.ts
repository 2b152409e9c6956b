import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** Files that leave the page and files that are dropped on it. */

export interface Taken {
  readonly name: string;
  readonly bytes: Buffer;
  readonly text: string;
}

/** The file that the page gives to the browser's downloads while `act` is done. */
export async function take(page: Page, act: () => Promise<void>): Promise<Taken> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const bytes = await readFile(await download.path());
  return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** Drops a file with this content on the page. */
export async function drop(page: Page, content: string, name = 'dropped.json'): Promise<void> {
  await page.evaluate(
    ([text, called]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], called, { type: 'application/json' }));
      for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [content, name] as const,
  );
}

/** Drops a file of any kind on the page. */
export async function dropBytes(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  await page.evaluate(
    ([base64, called]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], called));
      for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    [Buffer.from(bytes).toString('base64'), name] as const,
  );
}

/** Drops a file that begins like JSON and never ends so, of so many bytes, made in the page. */
export async function dropJunk(page: Page, bytes: number): Promise<void> {
  await page.evaluate((size) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(size).fill(123)], 'junk.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, bytes);
}

/** Drops text, as an address that is dragged from another window. */
export async function dropAddress(page: Page, address: string): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/uri-list', text);
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, address);
}
