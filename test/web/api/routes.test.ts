import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSampleApp } from '../safety/sample-app.ts';
import type { SampleApp } from '../safety/sample-app.ts';
import { Description } from './described-answers.ts';

let sample: SampleApp;
afterEach(() => sample.end());

describe('the description', () => {
  beforeEach(async () => {
    sample = await openSampleApp();
  });

  it('has every route of the API, and the API every one of its', async () => {
    const served = sample.app.routes
      .filter(({ path, method }) => path.startsWith('/api/v1/') && method !== 'ALL')
      .map(({ path, method }) => `${method} ${path.replaceAll(/:(\w+)/gu, '{$1}')}`);
    const { paths } = Description.parse(await (await sample.newBrowser().get('/api/v1/openapi.json')).json());
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} /api/v1${path}`),
    );
    expect(described.length).toBeGreaterThan(5);
    expect(new Set(described)).toEqual(new Set(served));
  });

  it('is shown to people too, whole', async () => {
    const page = await (await sample.newBrowser().get('/api')).text();
    const { paths } = Description.parse(await (await sample.newBrowser().get('/api/v1/openapi.json')).json());
    for (const [path, methods] of Object.entries(paths)) {
      expect(page).toContain(`/api/v1${path}`);
      for (const { operationId, parameters } of Object.values(methods)) {
        expect(page).toContain(`id="${operationId}"`);
        for (const { name } of parameters) expect(page).toContain(`<code>${name}</code>`);
      }
    }
  });
});

describe('personal identity numbers', () => {
  it('are covered in every answer, and no ETag tells them', async () => {
    const tags: (string | null)[] = [];
    for (const number of ['9812', '9820']) {
      sample = await openSampleApp({}, { text: `Anna Ek, 800101-${number}, anställs.` });
      const { id } = sample;
      for (const path of ['', '/paragraphs/1', '/pages/1']) {
        const answer = await sample.newBrowser().get(`/api/v1/meetings/${id}${path}`);
        const text = await answer.text();
        expect(text).toContain('800101-XXXX');
        expect(text).not.toContain(number);
        tags.push(answer.headers.get('etag'));
      }
      if (number === '9812') await sample.end();
    }
    expect(tags.slice(0, 3)).toEqual(tags.slice(3));
  });
});
