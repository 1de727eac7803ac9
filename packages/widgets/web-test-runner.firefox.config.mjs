// `npm run test:firefox`: the same tests in another engine. Files go one by one, for a page of Firefox that is not in
// front draws late.
import config from './web-test-runner.config.mjs';
import { firefox } from './tools/test-browsers.mjs';

export default { ...config, browsers: [firefox()], concurrency: 1 };
