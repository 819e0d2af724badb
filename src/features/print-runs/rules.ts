/** How the template of an order is written, by what comes of it. */
export const writtenAs = { pdf: 'typst', docx: 'docx' } as const
