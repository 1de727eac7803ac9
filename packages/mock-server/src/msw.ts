export {
  type MswHttp,
  sandboxHandlers,
  type SandboxHandlersOptions,
} from './testing/sandbox-handlers.js';
