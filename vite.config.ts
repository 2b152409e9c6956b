import { declaredAsData, withoutProse } from './.ci/prose.mjs';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { browser } from './.ci/browser.mjs';

export default defineConfig(async ({ mode }): Promise<ViteUserConfig> => ({
  // Relative, so that the built page works in any folder of any server.
  base: './',
  plugins: [react(), withoutProse({ names: true }), declaredAsData()],
  // The package's entry brings six other generators along; the seeding uses the first one, which stands in this file.
  resolve: { alias: [{ find: /^seedrandom$/, replacement: 'seedrandom/seedrandom.js' }] },
  build: {
    target: 'es2022',
    manifest: true, // read by the budget check
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Pixi is not named: it splits itself, and what a renderer does not need is never fetched.
          // What says what is wrong with a file would else come with the first problem sentence: with the page.
          groups: [{ name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// }, { name: 'issues', test: /src\/run\/issues\.ts$/, includeDependenciesRecursively: false }],
        },
      },
    },
  },
  worker: { format: 'es', plugins: () => [withoutProse({ names: false })] },
  test: {
    allowOnly: false,
    // A test that hangs is caught; a busy machine is not mistaken for one.
    testTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'layers', environment: 'node', include: ['test/layers/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'unit', environment: 'node', include: ['test/**/*.test.ts'], exclude: ['test/layers/**', 'test/browser/**', 'test/page/**', 'test/cluster/**'] },
      },
      { extends: true, test: { name: 'cluster', environment: 'node', include: ['test/cluster/**/*.test.ts'], testTimeout: 300_000 } },
      {
        extends: true,
        // Found by the bundler in the middle of a test, these would reload the page.
        optimizeDeps: {
          include: [
            'seedrandom',
            'react',
            'react-dom',
            'react-dom/client',
            'react/jsx-dev-runtime',
            'zustand',
            'immer',
            'zod',
            'pixi.js',
            'd3-scale',
            'd3-shape',
            'd3-dsv',
            'idb-keyval',
            'mediabunny',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: mode === 'test' ? await launch() : {} }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
}));

/** Without a browser the other projects still run; `npm test` reports it as a failure of the step that needs one. */
async function launch() {
  try {
    return await browser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { executablePath: '/no-browser-found' };
  }
}
