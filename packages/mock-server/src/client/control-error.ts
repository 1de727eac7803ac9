import type { components } from '../generated/control/types.js';

type Problem = components['schemas']['Problem'];

/** The sandbox refuses: `code` is stable, the message is for people. */
export class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;
  readonly code: Problem['code'];
  /** JSON Pointer → what is wrong there. */
  readonly fields: NonNullable<Problem['fields']>;

  constructor({ status, code, title, detail, fields = {} }: Problem) {
    const texts = Object.values(fields).map(({ text }) => text);
    super([title, detail, ...texts].filter(Boolean).join('. '));
    this.status = status;
    this.code = code;
    this.fields = fields;
  }
}
