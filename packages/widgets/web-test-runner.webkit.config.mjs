// `npm run test:webkit`: the same tests in the engine of Safari, as Debian has it.
import config from './web-test-runner.config.mjs';
import { WebKitLauncher } from './tools/webkit-launcher.mjs';

const forms = '<script src="/packages/widgets/tools/readable-forms.js"></script>';

export default {
  ...config,
  browsers: [new WebKitLauncher()],
  concurrency: 1,
  browserStartTimeout: 180_000, // it starts anew for each file
  testRunnerHtml: (framework) =>
    `<!doctype html><html><body>${forms}<script type="module" src="${framework}"></script></body></html>`,
};
