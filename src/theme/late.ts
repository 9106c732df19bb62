import { css } from 'lit';

/** The controls that come when a form has need of them. */
// prettier-ignore
export const late = css`
.input.fixed{border-style:dashed;background:none;white-space:pre-line;overflow-wrap:anywhere}
`;
