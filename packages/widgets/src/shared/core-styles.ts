import { alerts } from './alert.styles.js';
import { buttons, motion } from './button.styles.js';
import { choices } from './choice.styles.js';
import { fields } from './field.styles.js';
import { frame } from './frame.styles.js';
import { tokens } from './tokens.styles.js';

/** What the login and smaller widgets put before their own styles. */
export const coreStyles = [tokens, frame, buttons, motion, fields, choices, alerts];
