import { passwordReset, recoveryStart, validate } from '@drsk/domain';
import { later } from '../../clock/instant.js';
import type { Moment } from '../../clock/moment.js';
import type { HandlersOf } from '../../http/operation.js';
import { json, problem, ProblemError, refuseFields } from '../../http/reply.js';
import { sha256 } from '../../http/sha256.js';
import { checkCode } from '../one-time-code/one-time-code.js';
import { recoveryMessages } from './recovery.messages.js';
import { type RecoveryRow, recoveryTable } from './recovery-table.js';
import { resetPassword } from './reset-password.js';
import { proofLife, sendRecoveryMessage } from './send-recovery-message.js';
import { startRecovery } from './start-recovery.js';

export const recoveryHandlers: HandlersOf<
  'startRecovery' | 'sendRecoveryMessage' | 'checkRecoveryCode' | 'resetPassword'
> = {
  async startRecovery({ body, locale, client }, moment) {
    const { data: input, errors } = validate(recoveryStart, body, locale);
    if (errors) return refuseFields(errors);
    return json(201, await startRecovery({ input, locale, client }, moment));
  },

  async sendRecoveryMessage({ path, body, locale }, moment) {
    const recovery = await recoveryOf(path.recoveryId, moment);
    if (recovery.expiresAt <= moment.now) return problem(410, 'confirmation_invalid');
    const receipt = await sendRecoveryMessage(recovery, body.channel, moment);
    const text = recoveryMessages[locale].noChannel;
    return receipt ? json(202, receipt) : refuseFields({ channel: { code: 'choice', text } });
  },

  async checkRecoveryCode({ path, body, locale }, moment) {
    const recovery = await recoveryOf(path.recoveryId, moment);
    const code = { subject: recovery.id, typed: body.code, locale };
    const refusal = await checkCode(code, moment);
    if (refusal) return refusal;
    const token = moment.random.token('reset');
    const expiresAt = later(moment.now, proofLife);
    const proof = { tokenHash: await sha256(token), expiresAt };
    await moment.transaction.put(recoveryTable, { ...recovery, proof });
    return json(200, { token, expiresAt });
  },

  async resetPassword({ body, locale, client }, moment) {
    const { data: input, errors } = validate(passwordReset, body, locale);
    if (errors) return refuseFields(errors);
    return json(200, await resetPassword({ input, locale, client }, moment));
  },
};

async function recoveryOf(id: string, { transaction }: Moment): Promise<RecoveryRow> {
  const recovery = await transaction.get(recoveryTable, id);
  if (!recovery) throw new ProblemError(404, 'not_found');
  return recovery;
}
