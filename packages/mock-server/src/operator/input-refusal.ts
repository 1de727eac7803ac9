import type { FieldErrors, Locale } from '@drsk/domain';
import type { PlainReply } from '../http/operation.js';
import { pointed, problem, ProblemError } from '../http/reply.js';

/** What is wrong with what was typed. Desks do not know in which language it was: whoever answers says. */
export class InputRefusal extends ProblemError {
  readonly #errorsIn: (locale: Locale) => FieldErrors;

  constructor(errorsIn: (locale: Locale) => FieldErrors) {
    super(422, 'validation_failed', { fields: pointed(errorsIn('ru')) });
    this.#errorsIn = errorsIn;
  }

  replyIn(locale: Locale): PlainReply {
    return problem(422, 'validation_failed', { fields: pointed(this.#errorsIn(locale)) });
  }
}
