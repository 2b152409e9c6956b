import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

interface Settings {
  /**
   * Whether the stage's picture is painted. Without a graphics card painting takes most of both processors, so tests that do not look at
   * it let the calls that draw end at WebGL's door: everything else about the stage goes on as usual.
   */
  readonly isPainted: boolean;
}

/** A test of the page that fails too when the page reports an error or asks anybody but its own server for something. */
export const test = base.extend<Settings & { quiet: void }>({
  isPainted: [true, { option: true }],
  quiet: [
    async ({ context, baseURL, isPainted }, use) => {
      if (!isPainted) await context.addInitScript(paintNothing);
      const complaints: string[] = [];
      context.on('weberror', (event) => {
        const { name, message, stack } = event.error();
        complaints.push(`error on the page: ${name}: ${message}\n${stack ?? ''}`);
      });
      context.on('console', (message) => message.type() === 'error' && complaints.push(`error in the console: ${message.text()}`));
      context.on('request', (request) => {
        const url = request.url();
        if (!url.startsWith(baseURL ?? '') && !/^(?:data|blob):/.test(url)) complaints.push(`asked ${url}`);
      });
      await use();
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    },
    { auto: true },
  ],
});

/** Runs in the page. */
export function paintNothing(): void {
  for (const name of ['drawElements', 'drawArrays', 'drawElementsInstanced', 'drawArraysInstanced'] as const) WebGL2RenderingContext.prototype[name] = () => {};
}
