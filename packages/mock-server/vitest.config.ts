// @boundaries-ignore test settings are shared by every package
export { base as default } from '../../vitest.base.ts';
