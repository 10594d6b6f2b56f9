/** A frame may be drawn in between: to read, to find the forms, to plan and to write are pieces of their own (issue 20). */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
