// What the files of a new kind of question begin with. See new-kind.mjs.

/**
 * The shapes of an answer: the message where it is missing, a sample, what a screen reader calls the control, and the
 * words for those who write forms. `isPlain`: it may stand in a group.
 */
export const shapes = {
  text: { missing: 'missing-text', sample: "'x'", role: 'textbox', answer: 'text', isPlain: true },
  prose: { missing: 'missing-text', sample: "'x'", role: 'textbox', answer: 'text', isPlain: true },
  number: { missing: 'not-a-number', sample: '1', role: 'textbox', answer: 'a number', isPlain: true },
  list: {
    missing: 'missing-choices',
    sample: "['x']",
    role: 'group',
    answer: 'a list of ids',
    isPlain: true,
  },
  agreement: { missing: 'missing-consent', sample: 'true', role: 'checkbox', answer: '`true`' },
  record: { missing: 'missing-text', sample: "{ x: 'x' }", role: 'group', answer: 'an object' },
  entries: { missing: 'missing-text', sample: "[{ x: 'x' }]", role: 'group', answer: 'a list of objects' },
};

const model = ({ name, ident, about, shape }) => `import type { KindModel } from './kind.js';

/** ${about}. */
export const ${ident}: KindModel<'${name}'> = {
  seconds: 0, // TODO: median seconds to answer
  shape: '${shape}',
  missing: '${shapes[shape].missing}',
  // TODO: what is wrong with an answer, by its code in ../issue.ts; ./checks.ts has what several kinds check
  check: () => undefined,
};
`;

const schema = ({ name, ident, about }) => `import * as z from 'zod/mini';
import { commonFields } from './common.schema.js';
import { kindSchema } from './kind-schema.js';

/** ${about}. */
export const ${ident} = kindSchema(
  z.strictObject({
    ...commonFields,
    kind: z.literal('${name}'),
    // TODO: fields of its own, and their names in the row of definition.md; none: delete this line
  }),
);
`;

const control = ({ name, ident, about, messages, styles }) => `import { html } from 'lit';
${messages ? `import { ${ident} as messages } from '../../i18n/en/questions/${name}.js';\n` : ''}import { renderGroup, type Control } from '../field.js';
import type { KindView } from '../registry.js';
${styles ? `import { ${ident}Styles } from './styles.js';\n` : ''}
/** ${about}. */
const control: Control<'${name}'> = (field) =>
  // TODO: native inputs; ../line.ts has those of one line, ../option-cards.ts those of one choice
  renderGroup(field, html\`\`);

export const view: KindView<'${name}'> = { control${styles ? `, styles: [${ident}Styles]` : ''}${messages ? ', messages' : ''} };
`;

const styles = ({ name, ident }) => `import { css } from 'lit';

/** TODO: what ${name} looks like. */
export const ${ident}Styles = css\`\`;
`;

const format = ({ name }) => `import { formatByShape, type Format } from '../format-kind.js';

/** TODO: how an answer reads, such as "1. Getting stronger"; undefined for an answer of another shape. */
export const format: Format<'${name}'> = formatByShape;
`;

const messages = ({ name, ident }) => `/** Messages of ${name}. */
export const ${ident} = {
  '${name}-hint': 'TODO: what is said at the question; of what is wrong the key is its code in model/form/issue.ts',
};
`;

const example = ({ name, ident, shape }) => {
  const { sample, role } = shapes[shape];
  return `import type { KindExample } from './kind-example.js';

export const ${ident}: KindExample<'${name}'> = {
  needs: {}, // TODO: fields that a question of this kind cannot do without
  answers: (_, { fc }) => fc.constant(${sample}), // TODO: right answers to any question of this kind
  wrong: [], // TODO: wrong answers, each in a pair with the code of what is wrong
  controls: [
    {
      role: '${role}',
      keys: ['Space'], // TODO: pressed after tabbing in, and the answer that they give
      gives: ${sample},
      restores: ${sample}, // TODO: another answer
      stands: [], // TODO: how its inputs stand then: the values of lines, the positions of what is ticked
      reads: 'TODO: how that answer reads',
    },
  ],
};
`;
};

/** Its row in the page for those who write forms. */
export const row = ({ name, about, shape }) => `| \`${name}\` | ${about} | ${shapes[shape].answer} |`;

/** The files of a kind, by their paths. */
export const filesOf = (kind) => ({
  [`src/model/form/kinds/${kind.name}.ts`]: model(kind),
  [`src/model/form/kinds/${kind.name}.schema.ts`]: schema(kind),
  [`src/questions/${kind.name}/control.ts`]: control(kind),
  ...(kind.styles && { [`src/questions/${kind.name}/styles.ts`]: styles(kind) }),
  ...(kind.format && { [`src/questions/${kind.name}/format.ts`]: format(kind) }),
  ...(kind.messages && { [`src/i18n/en/questions/${kind.name}.ts`]: messages(kind) }),
  [`test/kinds/${kind.name}.ts`]: example(kind),
});
