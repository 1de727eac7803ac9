import { coreStyles } from './core-styles.js';
import { inputs } from './input.styles.js';

/** What a widget with fields of every kind puts before its own styles. */
export const sharedStyles = [...coreStyles, inputs];
