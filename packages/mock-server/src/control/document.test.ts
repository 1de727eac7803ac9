// @boundaries-ignore the document keeps to the rules of the contract
import { describeDocument } from '../../../contract/test/document-suite.js';
// @boundaries-ignore the same
import {
  failuresOf,
  problemsOf,
  problemType,
  wholeOperations,
} from '../../../contract/test/document.js';
import { describe, expect, it } from 'vitest';
import { document } from '../generated/control/document.js';
import { createSandbox } from '../sandbox/create-sandbox.js';

// A document is plain JSON, which the suite looks into as it likes.
const whole = JSON.parse(JSON.stringify(document));

describe('the document of the control API', () => {
  describeDocument(whole);

  it('shows every code that there is', () => {
    const { Problem, ControlProblemCode } = whole.components.schemas;
    const shown = [
      ...failuresOf(wholeOperations(whole)).flatMap(({ response }) =>
        problemsOf(response.content?.[problemType]),
      ),
      // What belongs to no operation: there is none with that method.
      ...problemsOf({ schema: Problem }),
    ].map(({ code }) => code);
    expect(new Set(shown)).toEqual(new Set(ControlProblemCode.enum));
  });

  it('is served by the sandbox', async () => {
    const response = await createSandbox().fetch('https://sandbox.test/_sandbox/openapi.json');
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(document);
  });
});
