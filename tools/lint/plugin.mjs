// Lint rules of this repository that no linter brings along.

/** `new Date()` and `Date()` read the machine's clock: the clock is passed in. */
const noOwnClock = {
  meta: { type: 'problem' },
  create(context) {
    const check = (node) => {
      const isDate = node.callee.type === 'Identifier' && node.callee.name === 'Date';
      if (isDate && node.arguments.length === 0)
        context.report({ node, message: 'Take the time from the clock that is passed in.' });
    };
    return { NewExpression: check, CallExpression: check };
  },
};

/** Everything but `import * as z from 'zod/mini'` brings the whole library or every locale onto the page. */
const noNamedZod = {
  meta: { type: 'problem' },
  create(context) {
    return {
      ImportDeclaration(node) {
        const isZod = /^zod(\/|$)/.test(node.source.value);
        const isWhole = node.specifiers.every(({ type }) => type === 'ImportNamespaceSpecifier');
        if (isZod && !(isWhole && node.source.value === 'zod/mini'))
          context.report({ node, message: "Write `import * as z from 'zod/mini'`." });
      },
    };
  },
};

const rules = { 'no-own-clock': noOwnClock, 'no-named-zod': noNamedZod };
export default { meta: { name: 'drsk' }, rules };
