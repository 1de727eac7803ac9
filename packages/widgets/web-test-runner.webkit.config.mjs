// `npm run test:webkit`: the same tests in the engine of Safari, as Debian has it.
import config from './web-test-runner.config.mjs';
import { WebKitLauncher } from './tools/webkit-launcher.mjs';

export default { ...config, browsers: [new WebKitLauncher()], concurrency: 1 };
