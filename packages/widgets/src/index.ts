export { DrskConfig } from './account/config.js';
export { DrskLogin } from './account/login.js';
export type { Theme, WidgetState } from './shared/drsk-element.js';
export { FailureEvent } from './shared/failure-event.js';
