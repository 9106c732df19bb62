/** Whether a text can be shown as a drawing: what stands in a path and nothing else, and no longer than one is. */
export const isDrawing = (path: string): boolean => /^[MLC\d\s.,-]{1,8000}$/.test(path);
