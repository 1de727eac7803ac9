import { ruleText } from '@drsk/domain';
import { renderCategory } from './category-note.js';

/** What is said of answers: needed once there are some. */
export const sentences = { ruleText, renderCategory };

export type Sentences = typeof sentences;
