import type { ApplicationAnswers } from '@drsk/sdk';
import type { FieldForm } from '../../shared/field.js';

/** Whatever asks: an application being filled, or one being corrected. */
export interface AnswerForm {
  form: FieldForm;
  facts: { answers: Pick<ApplicationAnswers, 'regionCode'> };
}
