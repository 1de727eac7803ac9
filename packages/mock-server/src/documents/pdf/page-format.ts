/** A4 in points. */
export const pageSize: [number, number] = [595.28, 841.89];

export const margins = { top: 75, right: 46, bottom: 56, left: 62 };

export const content = {
  left: margins.left,
  right: pageSize[0] - margins.right,
  width: pageSize[0] - margins.left - margins.right,
  top: pageSize[1] - margins.top,
  height: pageSize[1] - margins.top - margins.bottom,
};
