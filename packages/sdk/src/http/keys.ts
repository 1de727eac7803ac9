// Loaded as one, by who signs in with a key or has to renew a session.
export { newKey, newVerifier } from '../session/proof.js';
export { renewed } from '../session/renewal.js';
export { sendProven } from './send-proven.js';
