export { createLazyClient } from './create-lazy-client.js';
