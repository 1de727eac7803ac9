import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['src/index.ts', 'src/lazy.ts'],
  format: 'esm',
  clean: true,
  target: 'es2022',
  platform: 'neutral',
  treeshake: true,
  sourcemap: true,
});
