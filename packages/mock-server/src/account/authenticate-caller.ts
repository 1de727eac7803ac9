import type { Authenticate } from '../http/admission.js';
import { isApiToken } from './api-tokens/api-token.js';
import { authenticateApiToken } from './api-tokens/authenticate-api-token.js';
import { authenticate } from './sessions/authenticate.js';

/** A person by the token of a session, or a program by one that a person has made for it. */
export const authenticateCaller: Authenticate = (presented, moment) =>
  isApiToken(presented.token)
    ? authenticateApiToken(presented, moment)
    : authenticate(presented, moment);
