export { createSandbox } from './sandbox/create-sandbox.js';
export { install, type InstallOptions } from './testing/install.js';
export { createSandboxes } from './sandboxes/create-sandboxes.js';
export type { Sandboxes, SandboxesOptions } from './sandboxes/sandboxes.js';
export type { ControlAccess } from './control/control-access.js';
export { type NewSandbox, type SandboxEntry, SandboxError } from './control/sandbox-register.js';
export type { Sandbox, SandboxOptions, SentMessages } from './sandbox/sandbox.js';
export type { SamplePerson } from './account/personas/sample-people.js';
export type { Advance } from './clock/advance.js';
export { ClockError } from './clock/advance.js';
export type { Clock } from './clock/clock.js';
export type { Job } from './clock/jobs.js';
export type { Pause } from './clock/pause.js';
export type { Faults, ListedRule } from './faults/faults.js';
export type { FaultProfile, ProfileName } from './faults/profiles.js';
export type { FaultAction, FaultMatch, FaultRule, Latency } from './faults/rule.js';
export type { Finding } from './http/exchange.js';
export type { JournalEntry, JournalMessage } from './journal/entry.js';
export { type Expectation, JournalExpectationError } from './journal/expectation.js';
export { type Journal, type JournalOptions, JournalTimeoutError } from './journal/journal.js';
export type { JournalQuery } from './journal/query.js';
export type { AppealCase, AppealDesk } from './operator/appeals/appeal-desk.js';
export type {
  CarrierState,
  DeliveryCase,
  DeliveryDesk,
} from './operator/deliveries/delivery-desk.js';
export type { BankDesk, BankEvent, OrderCase } from './operator/books/bank-desk.js';
export type { Accounts, OperatorAccount } from './operator/centre/accounts.js';
export type {
  IssuedAccess,
  TemporaryAccess,
  TemporaryAccesses,
} from './operator/centre/temporary-access-desk.js';
export type { Operator } from './operator/company.js';
export type {
  IssuedCertificate,
  SignatureAuthority,
} from './operator/signatures/authority-desk.js';
export type { OperatorCase, OperatorInput } from './operator/operator.js';
export type { Letter } from './outbox/mail/letter.js';
export type { Message } from './outbox/message.js';
export type { MessageQuery } from './outbox/outbox.js';
export type { Storage } from './storage/storage.js';
export type { Snapshots } from './state/snapshots.js';
export { UnknownSnapshotError } from './state/snapshots.js';
export type { RowDifference, StateDifference, TableDifference } from './storage/difference.js';
export type { ShelfMark } from './storage/shelf.js';
export { IllegalRowError } from './state/illegal-row.js';
export type { RowQuery, StateDesk, TableSummary } from './state/state-desk.js';
export type {
  ScenarioChoice,
  ScenarioFile,
  ScenarioName,
  Scenarios,
  ScenarioSummary,
} from './scenarios/scenario-desk.js';
export { UnknownScenarioError } from './scenarios/unknown-scenario.js';
export { ScenarioFileError } from './scenarios/scenario-file.js';
