import { mergeConfig } from 'vitest/config';
// @boundaries-ignore test settings are shared by every package
import { base } from '../../vitest.base.ts';

export default mergeConfig(base, { test: { globalSetup: 'test/bundle-programs.ts' } });
