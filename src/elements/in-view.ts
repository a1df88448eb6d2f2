/** Whether any of a box is within the window's height. */
export const isInView = ({ top, bottom }: DOMRectReadOnly): boolean =>
  bottom > 0 && top < innerHeight;
