import { defineConfig } from 'tsup';

export default defineConfig({
  entry: [
    'src/index.ts',
    'src/lazy.ts',
    'src/signers.ts',
    'src/software-signer.ts',
    'src/webhooks.ts',
  ],
  format: 'esm',
  clean: true,
  target: 'es2022',
  platform: 'neutral',
  treeshake: true,
  sourcemap: true,
});
