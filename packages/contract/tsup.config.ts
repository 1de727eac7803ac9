import { defineConfig } from 'tsup';

export default defineConfig({
  entry: ['generated/index.ts'],
  format: 'esm',
  clean: true,
  target: 'es2022',
});
