export { sandboxFixture, type SandboxFixture } from './testing/sandbox-fixture.js';
