/** The fragment that addresses a question. The prefix keeps clear of the host page's own ids. */
export const anchorOf = (questionId: string): string => `rights-${questionId}`;
