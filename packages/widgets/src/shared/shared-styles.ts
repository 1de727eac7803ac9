import { alerts } from './alert.styles.js';
import { frame } from './frame.styles.js';
import { buttons, motion } from './button.styles.js';
import { choices } from './choice.styles.js';
import { fields } from './field.styles.js';
import { tokens } from './tokens.styles.js';

/** What every widget puts before its own styles. */
export const sharedStyles = [tokens, frame, buttons, motion, fields, choices, alerts];
