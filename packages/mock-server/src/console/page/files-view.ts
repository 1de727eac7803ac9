import type { OperatorCase } from '../../operator/operator.js';
import { control } from './control-api.js';
import { button, element, type Fact, facts } from './element.js';
import { filesViewMessages } from './files-view.messages.js';
import type { View } from './view.js';

type File = OperatorCase['files'][number];

/** The files of an application with what the search for viruses says of them, and may say instead. */
export function filesView({ files }: Pick<OperatorCase, 'files'>, view: View): Node[] {
  if (files.length === 0) return [];
  const { title } = filesViewMessages[view.language];
  return [
    element('details', {}, [
      element('summary', {}, [title]),
      facts(files.map((file) => line(file, view))),
    ]),
  ];
}

function line({ fileName, id, scan }: File, view: View): Fact {
  const { scans, verdicts } = filesViewMessages[view.language];
  const decide = (verdict: 'clean' | 'infected'): Node =>
    button(verdicts[verdict], () =>
      view.run(() => control.decideScan({ attachmentId: id, body: { verdict } })),
    );
  const buttons = {
    pending: [decide('clean'), decide('infected')],
    clean: [decide('infected')],
    infected: [],
  };
  return [fileName, element('span', { className: 'row' }, [scans[scan], ...buttons[scan]])];
}
