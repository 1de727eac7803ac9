export { openPageSandbox, type PageSandboxOptions } from './page/page-sandbox.js';
export { esiaPeople, type PageEsiaPerson } from './page/esia-people.js';
