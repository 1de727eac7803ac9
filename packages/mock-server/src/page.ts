export { openPageSandbox, type PageSandboxOptions } from './page/page-sandbox.js';
