// Loaded as one, by who signs in with a key.
export { newKey, newVerifier } from '../session/proof.js';
export { sendProven } from './send-proven.js';
