export {
  type InterceptedRoute,
  openOwnSandbox,
  type OwnSandbox,
  type OwnSandboxOptions,
  type RoutedContext,
} from './testing/own-sandbox.js';
export { sandboxFixtures, type SandboxFixtures } from './testing/sandbox-fixtures.js';
