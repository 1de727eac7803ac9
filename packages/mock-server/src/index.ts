export { createSandbox } from './sandbox/create-sandbox.js';
export type { Sandbox, SandboxOptions, SentMessages } from './sandbox/sandbox.js';
export type { SamplePerson } from './account/personas/sample-people.js';
export type { Advance } from './clock/advance.js';
export { ClockError } from './clock/advance.js';
export type { Clock } from './clock/clock.js';
export type { Job } from './clock/jobs.js';
export type { Accounts, OperatorAccount } from './operator/centre/accounts.js';
export type {
  IssuedAccess,
  TemporaryAccess,
  TemporaryAccesses,
} from './operator/centre/temporary-access-desk.js';
export type { Operator } from './operator/company.js';
export type { OperatorCase, OperatorInput } from './operator/operator.js';
export type { Message } from './outbox/message.js';
export type { MessageQuery } from './outbox/outbox.js';
export type { Storage } from './storage/storage.js';
