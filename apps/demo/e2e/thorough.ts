/** Whether everything is tried in every way and size (`npm run torture -- looks files`), or each thing in one of them. */
export const isThorough = process.env['THOROUGH'] === 'all';
