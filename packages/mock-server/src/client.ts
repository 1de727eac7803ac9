export type {
  ControlAnswer,
  ControlCall,
  ControlClient,
  ControlOperation,
} from './client/control-call.js';
export { ControlError } from './client/control-error.js';
export { type ControlClientOptions, createControlClient } from './client/create-control-client.js';
/** The types of the document, as `openapi-typescript` writes them. */
export type * from './generated/control/types.js';
