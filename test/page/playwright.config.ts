import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browser } from '../../.ci/browser.mjs';

const root = join(import.meta.dirname, '../..');
const port = process.env.GOTONG_PORT ?? '4199';
const dist = process.env.GOTONG_DIST ?? 'dist';
const launch = await browser();

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: join(root, 'test-results'),
  forbidOnly: true,
  // Drawn in software: two pages at once would only wait for each other.
  workers: 1,
  timeout: 120_000,
  // Two cores may be busy with other things as well.
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    browserName: 'chromium',
    // WebGL is drawn in software on machines without a graphics card; putting the page itself together that way would double the work.
    launchOptions: { ...launch, args: [...launch.args, '--disable-gpu-compositing'] },
    viewport: { width: 1440, height: 900 },
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort --outDir "${dist}"`,
    cwd: root,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
