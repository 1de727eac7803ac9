// Lets Node run the sources as they are: `node --conditions=@drsk/source --import ./test/source-hooks.mjs …`.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, next) {
    const source = specifier.replace(/\.js$/, '.ts');
    const isSource = specifier.startsWith('.') && existsSync(new URL(source, context.parentURL));
    return next(isSource ? source : specifier, context);
  },
});
