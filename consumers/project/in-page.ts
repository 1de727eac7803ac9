// For a page: it tells the server that it came from how it went.
import '@drsk/widgets/login.js';
import { scenario } from './scenario.js';

const baseUrl = new URLSearchParams(location.search).get('api') ?? '';
let failure = '';
try {
  await scenario(baseUrl);
  if (!customElements.get('drsk-login')) failure = '<drsk-login> is not defined';
} catch (error) {
  failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
}
await fetch('report', { method: 'POST', body: failure });
