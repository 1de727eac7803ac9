import type { SessionEnd } from '@drsk/sdk';

const ru: Record<SessionEnd, string> = {
  expired: 'Время входа истекло. Войдите снова.',
  revoked: 'Вход завершён на другом устройстве или в связи со сменой пароля. Войдите снова.',
  access_revoked:
    'Центр обслуживания отозвал доступ, с которым вы вошли. Если он ещё нужен, обратитесь в центр.',
  reused: 'Мы завершили все сеансы: вход мог использовать кто-то ещё. Смените пароль.',
};

const en: typeof ru = {
  expired: 'Your session has ended. Sign in again.',
  revoked: 'You were signed out from another device or by a password change. Sign in again.',
  access_revoked:
    'The customer centre has revoked the access you signed in with. If you still need it, contact the centre.',
  reused: 'We ended all sessions: someone else may have used your login. Change your password.',
};

/** A part of its own: few readers come to the login since their session has ended. */
export const messages = { ru, en };
