import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { Site, type SiteAddresses } from './site.js';

declare module 'vitest' {
  interface ProvidedContext {
    lentSites: SiteAddresses[];
  }
}

let sites: readonly Site[] = [];

/** A demo and a sandbox for each of the workers, before the first of the tests: no file has to start its own. */
export async function setup(project: TestProject): Promise<void> {
  const pools = Array.from({ length: project.config.maxWorkers }, (_, index) => index + 1);
  sites = await Promise.all(pools.map((pool) => Site.start({ pool })));
  project.provide(
    'lentSites',
    sites.map(({ url, sandboxUrl }) => ({ url, sandboxUrl })),
  );
}

export async function teardown(): Promise<void> {
  await Promise.all(sites.map((site) => site.stop()));
}

/** The one of this worker, whose files run one after another. */
export function lentSite(): SiteAddresses {
  const site = inject('lentSites')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (!site) throw new Error('More workers run than sites were started for');
  return site;
}
