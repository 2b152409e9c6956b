import { expect, test } from '@playwright/test';

test('the page opens, asks nobody else for anything and reports no error', async ({ page, baseURL }) => {
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('./');
  await expect(page).toHaveTitle(/Gotong/);
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !/^(?:data|blob):/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
});
