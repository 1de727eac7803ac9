import type { ApplicantKind, MessageChannel, MessageReceipt, Recovery } from '@drsk/sdk';
import { property, textProperty } from '../../shared/error-facts.js';
import { parseJson } from '../../shared/parse-json.js';
import { keep, tabStorage } from '../../shared/tab-storage.js';
import { isApplicantKind } from '../applicant-kinds.js';
import { lastApplicantKind } from '../last-applicant-kind.js';

const key = 'drsk.recovery';

export type RecoveryStep =
  | 'start'
  | 'channel'
  | 'message'
  | 'centre'
  | 'password'
  | 'done'
  | 'link-gone'
  | 'time-over';

/** How far somebody has come. */
export interface RecoveryProgress {
  step: RecoveryStep;
  applicantKind: ApplicantKind;
  login: string;
  recovery: Recovery | undefined;
  /** What is on its way. */
  receipt: MessageReceipt | undefined;
  /** Sets the password; kept nowhere. */
  token: string | undefined;
  /** How far the server's clock is ahead of this machine's, in milliseconds. */
  clockAhead: number;
}

/** What a reload leaves, in this tab alone: neither codes nor what they were traded for. */
export function readProgress(): RecoveryProgress {
  const kept = parseJson(tabStorage()?.getItem(key) ?? '');
  const kind = property(kept, 'applicantKind');
  const clockAhead = property(kept, 'clockAhead');
  const recovery = toRecovery(property(kept, 'recovery'));
  const receipt = recovery && toReceipt(property(kept, 'receipt'));
  return {
    step: stepOf(recovery, receipt),
    applicantKind: isApplicantKind(kind) ? kind : lastApplicantKind(),
    login: textProperty(kept, 'login') ?? '',
    recovery,
    receipt,
    token: undefined,
    clockAhead: typeof clockAhead === 'number' ? clockAhead : 0,
  };
}

export function keepProgress(progress: RecoveryProgress): void {
  const { applicantKind, login, recovery, receipt, clockAhead } = progress;
  const kept = { applicantKind, login, recovery, receipt, clockAhead };
  keep(tabStorage(), key, JSON.stringify(kept));
}

export function dropProgress(): void {
  tabStorage()?.removeItem(key);
}

export function stepOf(
  recovery: Recovery | undefined,
  receipt: MessageReceipt | undefined,
): RecoveryStep {
  if (!recovery) return 'start';
  if (recovery.channels.length === 0) return 'centre';
  return receipt ? 'message' : 'channel';
}

function toRecovery(kept: unknown): Recovery | undefined {
  const id = textProperty(kept, 'id');
  const expiresAt = textProperty(kept, 'expiresAt');
  const channels = property(kept, 'channels');
  if (!id || !expiresAt || !Array.isArray(channels)) return undefined;
  return { id, expiresAt, channels: channels.flatMap(toChannel) };
}

function toReceipt(kept: unknown): MessageReceipt | undefined {
  const [sent] = toChannel(kept);
  const expiresAt = textProperty(kept, 'expiresAt');
  const resendAt = textProperty(kept, 'resendAt');
  return sent && expiresAt && resendAt ? { ...sent, expiresAt, resendAt } : undefined;
}

function toChannel(kept: unknown): { channel: MessageChannel; target: string }[] {
  const channel = property(kept, 'channel');
  const target = textProperty(kept, 'target');
  const isKnown = channel === 'email' || channel === 'sms';
  return isKnown && target ? [{ channel, target }] : [];
}
