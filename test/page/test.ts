import { test as base } from '@playwright/test';

export { expect } from '@playwright/test';

/** A test of the page that fails too when the page reports an error or asks anybody but its own server for something. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ context, baseURL }, use) => {
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
