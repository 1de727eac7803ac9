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

export default { meta: { name: 'drsk' }, rules: { 'no-own-clock': noOwnClock } };
