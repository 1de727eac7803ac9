import type { Label } from '../clock/moment.js';
import { profileMessages } from './profiles.messages.js';
import type { FaultRule } from './rule.js';

export type ProfileName = keyof typeof profileMessages.ru;

/** Rules that belong together, and what people read about them. */
export interface FaultProfile {
  readonly name: ProfileName;
  readonly label: Label;
  readonly description: Label;
  readonly rules: readonly FaultRule[];
  /** For a test. */
  readonly line: string;
}

const rules: Readonly<Record<ProfileName, readonly FaultRule[]>> = {
  'village-2g': [
    { act: { kind: 'latency', median: 1800, sigma: 0.5 } },
    { act: { kind: 'drop-before' }, probability: 0.04 },
    { act: { kind: 'drop-after' }, probability: 0.03 },
    { act: { kind: 'cut-body' }, probability: 0.02 },
    { act: { kind: 'slow-body', bytesPerSecond: 6000 } },
  ],
  'evening-peak': [
    { act: { kind: 'latency', median: 700, sigma: 0.8 } },
    { act: { kind: 'too-many-requests', retryAfterSeconds: 3 }, probability: 0.03 },
    { act: { kind: 'status', status: 503, retryAfterSeconds: 2 }, probability: 0.05 },
  ],
  'bad-release': [
    { act: { kind: 'status', status: 500 }, probability: 0.08 },
    { act: { kind: 'broken-contract' }, probability: 0.08 },
    { act: { kind: 'wrong-json' }, probability: 0.02 },
    { act: { kind: 'stale-read' }, probability: 0.15 },
    { act: { kind: 'duplicate-webhook' }, probability: 0.3 },
    { act: { kind: 'cut-stream', messages: 3 }, probability: 0.2 },
  ],
};

export const faultProfiles: readonly FaultProfile[] = (
  ['village-2g', 'evening-peak', 'bad-release'] as const
).map((name) => ({
  name,
  label: { ru: profileMessages.ru[name].label, en: profileMessages.en[name].label },
  description: {
    ru: profileMessages.ru[name].description,
    en: profileMessages.en[name].description,
  },
  rules: rules[name],
  line: `sandbox.faults.use('${name}');`,
}));
